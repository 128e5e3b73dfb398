package standpoint.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import standpoint.board.RuleException;
import standpoint.format.FormatException;
import standpoint.ledger.LedgerException;
import standpoint.news.Moment;

/** The command line. Exit status 0: done; 1: done in part, or the record cannot be used; 2: the call or a file of it is wrong. */
@Command(name = "standpoint", mixinStandardHelpOptions = true, version = "standpoint 0.1.0",
        description = "Reads the news about a contested decision and keeps a record that can be checked.",
        footer = {"", "Example:", "  standpoint brief questions/ukraine-nato.yaml pages/ --html brief.html", "",
            "evaluate and train are explained by: standpoint evaluate --help"})
public final class Standpoint {
    static final int DONE = 0;
    static final int PARTLY = 1;
    static final int USAGE = 2;

    private Standpoint() { }

    public static void main(String[] arguments) { System.exit(run(Terminal.ofProcess(), arguments)); }

    /** Runs one call. @return its exit status */
    static int run(Terminal terminal, String... arguments) {
        CommandLine line = commandLine(new Desk(terminal));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.error(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(Math.min(100, Math.max(80, terminal.width())));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Standpoint::day);
        line.setParameterExceptionHandler((failure, given) -> misuse(terminal, failure));
        line.setExecutionExceptionHandler((failure, command, result) -> failed(terminal, command, failure));
        int status = arguments.length == 0 ? usage(line) : line.execute(arguments);
        terminal.out().flush();
        return status;
    }

    private static LocalDate day(String typed) {
        return Moment.parse(typed).flatMap(Moment::day).orElseThrow(() -> new TypeConversionException("\"" + typed + "\" is no day; write YYYY-MM-DD"));
    }

    private static CommandLine commandLine(Desk desk) {
        CommandLine line = new CommandLine(new Standpoint());
        verbs(desk).forEach(line::addSubcommand);
        line.addSubcommand(new CommandLine(new QuestionVerb()).addSubcommand(new QuestionNewVerb(desk))
                .addSubcommand(new QuestionSuggestVerb(desk)).addSubcommand(new QuestionDiscoverVerb(desk)));
        return line;
    }

    private static List<Object> verbs(Desk desk) {
        return List.of(new ReadVerb(desk), new BriefVerb(desk), new BoardVerb(desk), new DiffVerb(desk), new WhatIfVerb(desk), new StagesVerb(desk),
                new MovesVerb(desk), new ConflictsVerb(desk), new OriginsVerb(desk), new StoryVerb(desk), new TimelineVerb(desk),
                new CommitmentsVerb(desk), new ShowVerb(desk), new AcceptVerb(desk), new RejectVerb(desk), new SetVerb(desk),
                new EvidenceVerb(desk), new DemoVerb(desk));
    }

    /** The verbs by name, in the order of the help. */
    static List<String> verbNames() { return List.copyOf(commandLine(new Desk(Terminal.ofProcess())).getSubcommands().keySet()); }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return USAGE;
    }

    private static int misuse(Terminal terminal, ParameterException failure) {
        String verb = failure.getCommandLine().getCommandSpec().qualifiedName();
        terminal.error().println("standpoint: " + failure.getMessage() + "; see " + verb + " --help");
        return USAGE;
    }

    private static int failed(Terminal terminal, CommandLine command, Exception failure) {
        if (failure instanceof UsageException || failure instanceof FormatException || failure instanceof RuleException || failure instanceof LedgerException) {
            terminal.error().println("standpoint: " + failure.getMessage());
            return USAGE;
        }
        terminal.error().println("standpoint: a fault of Standpoint in \"" + command.getCommandSpec().qualifiedName() + "\": " + failure + "; please report it with the input");
        if (System.getenv("STANDPOINT_TRACE") != null) failure.printStackTrace(terminal.error());
        return PARTLY;
    }
}
