package standpoint.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: one class a verb. */
@Command(name = "standpoint", mixinStandardHelpOptions = true, version = "standpoint 0.1.0",
        description = "Reads the news about a contested decision and keeps a record that can be checked.")
public final class Standpoint {

    private Standpoint() { }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Standpoint()).execute(arguments));
    }
}
