package standpoint.evaluation.positions;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standpoint.news.Position;
import standpoint.news.Stance;

/** Found stances beside expected ones: F1 a class, the share of reversed ones, precision, coverage, and the overlap of conditions. */
public final class PositionScore {
    private static final String[] CLASSES = {"support", "oppose", "conditional", "undecided", "none"};
    private final int[][] counts = new int[CLASSES.length][CLASSES.length];
    private final List<Double> dice = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private int cases;

    void begin() { cases++; }

    /** @param found what was read for the holder; empty for none */
    void add(String name, String holder, Optional<Stance> expected, Optional<String> condition, Optional<Position> found) {
        int gold = index(expected);
        int read = index(found.map(Position::stance));
        counts[gold][read]++;
        if (gold != read) {
            errors.add(name + ": " + holder + " expected " + CLASSES[gold] + ", read " + CLASSES[read]
                    + found.map(position -> " from \"" + position.passages().get(0).text() + "\"").orElse(""));
        } else if (condition.isPresent()) {
            String words = found.flatMap(Position::condition).map(passage -> passage.text()).orElse("");
            double overlap = dice(condition.get(), words);
            dice.add(overlap);
            if (overlap < 0.75) errors.add(name + ": " + holder + " condition \"" + condition.get() + "\", read \"" + words + "\"");
        }
    }

    private static int index(Optional<Stance> stance) { return stance.map(Enum::ordinal).orElse(CLASSES.length - 1); }

    /** Over characters without space: twice the longest common run over both lengths. */
    static double dice(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        String b = other.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        int best = 0;
        int[] row = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : 0;
                best = Math.max(best, row[j]);
                diagonal = above;
            }
        }
        return a.length() + b.length() == 0 ? 0 : 2.0 * best / (a.length() + b.length());
    }

    public double macroF1() {
        double sum = 0;
        for (int c = 0; c < CLASSES.length; c++) sum += f1(c);
        return sum / CLASSES.length;
    }

    private double f1(int c) {
        int found = 0;
        int gold = 0;
        for (int other = 0; other < CLASSES.length; other++) {
            found += counts[other][c];
            gold += counts[c][other];
        }
        return found + gold == 0 ? 0 : 2.0 * counts[c][c] / (found + gold);
    }

    /** Support read as opposition or the reverse, among those that are one of the two. */
    public double reversed() {
        int gold = 0;
        for (int read = 0; read < CLASSES.length; read++) gold += counts[0][read] + counts[1][read];
        return gold == 0 ? 0 : (double) (counts[0][1] + counts[1][0]) / gold;
    }

    /** Of what was read as support, opposition or condition, the share that is right. */
    public double precision() {
        int found = 0;
        int right = 0;
        for (int read = 0; read < 3; read++) {
            right += counts[read][read];
            for (int gold = 0; gold < CLASSES.length; gold++) found += counts[gold][read];
        }
        return found == 0 ? 0 : (double) right / found;
    }

    /** Of what is support, opposition or condition, the share on which anything was read. */
    public double coverage() {
        int gold = 0;
        int found = 0;
        for (int row = 0; row < 3; row++) {
            for (int read = 0; read < CLASSES.length; read++) gold += counts[row][read];
            for (int read = 0; read < CLASSES.length - 1; read++) found += counts[row][read];
        }
        return gold == 0 ? 0 : (double) found / gold;
    }

    public double conditionDice() { return dice.stream().mapToDouble(Double::doubleValue).average().orElse(0); }

    public List<String> errors() { return List.copyOf(errors); }

    /** The table, and before it, where wanted, a line for each that is read otherwise than expected. */
    void print(PrintWriter out, boolean withErrors) {
        if (withErrors) errors.forEach(out::println);
        out.println(this);
    }

    @Override public String toString() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%d cases%n%-12s", cases, "gold \\ read"));
        for (String name : CLASSES) text.append(String.format(Locale.ROOT, "%12s", name));
        text.append(String.format(Locale.ROOT, "%8s%n", "F1"));
        for (int gold = 0; gold < CLASSES.length; gold++) {
            text.append(String.format(Locale.ROOT, "%-12s", CLASSES[gold]));
            for (int read = 0; read < CLASSES.length; read++) text.append(String.format(Locale.ROOT, "%12d", counts[gold][read]));
            text.append(String.format(Locale.ROOT, "%8.3f%n", f1(gold)));
        }
        return text + String.format(Locale.ROOT, "macro-F1 %.3f   condition Dice %.3f (%d)   reversed %.3f   precision %.3f   coverage %.3f",
                macroF1(), conditionDice(), dice.size(), reversed(), precision(), coverage());
    }
}
