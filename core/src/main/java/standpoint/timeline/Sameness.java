package standpoint.timeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How much each sign of {@link Evidence} speaks for one scope: weights learned from the figure cases by {@code standpoint train figures}. */
final class Sameness {
    private final double[] weights = new double[Evidence.Sign.values().length];

    static Sameness shipped() {
        Sameness sameness = new Sameness();
        try (InputStream in = Sameness.class.getResourceAsStream("/standpoint/timeline/sameness.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] parts = line.split("\t");
                sameness.weights[Evidence.Sign.valueOf(parts[0]).ordinal()] = Double.parseDouble(parts[1]);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sameness;
    }

    boolean one(Evidence evidence) {
        if (evidence.decided()) return false;
        double[] seen = evidence.seen();
        double sum = 0;
        for (int at = 0; at < seen.length; at++) sum += seen[at] * weights[at];
        return sum > 0;
    }
}
