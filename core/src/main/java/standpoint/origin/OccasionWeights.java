package standpoint.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How likely two articles report one occasion by what is known of them and by what the network holds of their words: a logistic regression over the signs, learned from packs by {@code standpoint train occasion-weights},
 * with a share of the network's log-odds, which by themselves are far too sure.
 */
public final class OccasionWeights {
    private static final String TABLE = "/standpoint/origin/one-occasion.tsv";
    private static final String CONSTANT = "constant";
    private static final String NUMBERS = "numbers";
    private static final String NETWORK = "network";
    /** The network's shares are read no nearer to 0 and 1 than this. */
    private static final double SUREST = 1e-4;

    private final double[] weights;
    private final double network;

    private OccasionWeights(double[] weights, double network) {
        this.weights = weights;
        this.network = network;
    }

    /** The names of what is weighed, in order: a constant first. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of(CONSTANT));
        for (OccasionPair.Sign sign : OccasionPair.Sign.values()) names.add(sign.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        names.add(NUMBERS);
        return names;
    }

    /** In which direction each may speak: above nought for one occasion, below against it, nought for either. Saying the same must not come to speak against one occasion. */
    public static List<Integer> directions() {
        List<Integer> directions = new ArrayList<>(List.of(0));
        for (OccasionPair.Sign sign : OccasionPair.Sign.values()) {
            directions.add(switch (sign) {
                case WEIGHT, SPEAKER, SPEAKERS, SORT, ONE_DAY, FRAGMENT, CONTENT, STORY -> 1;
                case OTHER_ROLES, APART, GAP, OUTLET -> -1;
                case OCCASIONS, DATED, CITING -> 0;
            });
        }
        directions.add(1);
        return directions;
    }

    /** What is weighed of two articles, in the order of the names. */
    public static double[] seen(OccasionPair pair) {
        float[] signs = pair.signsInOrder();
        double[] seen = new double[signs.length + 2];
        seen[0] = 1;
        for (int at = 0; at < signs.length; at++) seen[at + 1] = signs[at];
        seen[signs.length + 1] = pair.numbers();
        return seen;
    }

    static OccasionWeights shipped() {
        Map<String, Double> told = new TreeMap<>();
        try (InputStream in = OccasionWeights.class.getResourceAsStream(TABLE); BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).forEach(parts -> told.put(parts[0], Double.parseDouble(parts[1])));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        List<String> names = names();
        Double network = told.remove(NETWORK);
        if (network == null || !told.keySet().equals(Set.copyOf(names))) throw new IllegalStateException(TABLE + " has not one weight for each of " + names + " and for " + NETWORK);
        return new OccasionWeights(names.stream().mapToDouble(told::get).toArray(), network);
    }

    /** Both together. */
    OccasionReader.Shares weigh(OccasionPair pair, OccasionReader.Shares words) {
        double[] seen = seen(pair);
        double share = Math.max(SUREST, Math.min(1 - SUREST, words.one()));
        double odds = network * Math.log(share / (1 - share));
        for (int at = 0; at < seen.length; at++) odds += weights[at] * seen[at];
        double one = 1 / (1 + Math.exp(-odds));
        return new OccasionReader.Shares(one, 1 - one);
    }
}
