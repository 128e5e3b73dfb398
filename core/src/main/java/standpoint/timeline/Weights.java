package standpoint.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each sign speaks, learned from the figure cases by {@code standpoint train figures}: one small table that people can read. */
final class Weights {
    private final double[] weights;

    Weights(double[] weights) { this.weights = weights.clone(); }

    /** The table of a name, in the order of the signs; a sign that it does not list weighs nothing. */
    static Weights shipped(String name, List<String> signs) {
        Map<String, Double> told = new HashMap<>();
        for (String line : TextTable.lines(name)) {
            String[] parts = line.split("\t");
            if (!signs.contains(parts[0])) throw new IllegalStateException(name + " has a weight for " + parts[0] + ", which is no sign");
            told.put(parts[0], Double.parseDouble(parts[1]));
        }
        return new Weights(signs.stream().mapToDouble(sign -> told.getOrDefault(sign, 0.0)).toArray());
    }

    /** Above nought when more speaks for it than against. */
    double sum(double[] seen) {
        double sum = 0;
        for (int at = 0; at < weights.length; at++) sum += weights[at] * seen[at];
        return sum;
    }
}
