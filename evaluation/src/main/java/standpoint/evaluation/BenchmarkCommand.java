package standpoint.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code benchmark command}: how long a whole command takes, start of the JVM included, and how much memory its process held at most. */
@Command(name = "command", mixinStandardHelpOptions = true, description = "Run a command several times: median and worst seconds, most resident memory.",
        footer = {"", "Example:", "  standpoint benchmark command -- ./standpoint brief questions/ukraine-nato.yaml pages/"})
final class BenchmarkCommand implements Callable<Integer> {
    private static final int POLL_MILLISECONDS = 10;

    @Option(names = "--runs", defaultValue = "7", description = "How often. Default: ${DEFAULT-VALUE}.")
    private int runs;

    @Parameters(arity = "1..*", paramLabel = "COMMAND", description = "After --, the command as a shell would have it.")
    private List<String> command;

    @Override public Integer call() throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        long memory = 0;
        for (int run = 0; run < runs; run++) {
            long begun = System.nanoTime();
            Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) memory = Math.max(memory, megabytes(process.pid()));
            seconds.add((System.nanoTime() - begun) / 1e9);
            if (process.exitValue() > 1) throw new IOException("the command ended with status " + process.exitValue() + "; run it by hand to see why");
        }
        seconds.sort(null);
        System.out.printf(Locale.ROOT, "runs %d, median %.2f s, worst %.2f s, most memory %d MB%n", runs, seconds.get(runs / 2), seconds.get(runs - 1), memory);
        return 0;
    }

    /** The high-water mark of resident memory, where the system tells it (Linux); 0 elsewhere. */
    private static long megabytes(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream().filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        } catch (IOException over) {
            return 0;
        }
    }
}
