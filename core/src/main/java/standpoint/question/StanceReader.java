package standpoint.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.network.TextNetwork;
import standpoint.news.Actor;
import standpoint.news.Field;
import standpoint.news.Position;
import standpoint.news.Question;
import standpoint.news.Stance;

/** Asks the network of each line and those named or speaking in it what stance on the proposal it tells, given what the rules found. */
final class StanceReader {
    /** Support, oppose, conditional, undecided, none. */
    private static final int CLASSES = 5;
    /** Where the signs begin that tell how sure the rules were of each stance. */
    private static final int RULES = 11;
    private static final int FAR = 6;
    /** How likely any stance must be in some line of a window for its lines to be read in other words too. */
    private static final double MAYBE = 0.2;

    /**
     * What a line tells of a holder.
     *
     * @param shares    of support, oppose, conditional, undecided and none
     * @param condition offsets of the likeliest words of a condition from the start of the line
     */
    record Told(StancePair pair, double[] shares, Optional<int[]> condition) {

        /** How likely any stance is told. */
        double told() { return 1 - shares[CLASSES - 1]; }

        Stance likeliest() {
            int best = 0;
            for (int i = 1; i < CLASSES - 1; i++) if (shares[i] > shares[best]) best = i;
            return Stance.values()[best];
        }

        double share(Stance stance) { return shares[stance.ordinal()]; }
    }

    private final TextNetwork network;

    StanceReader(TextNetwork network) { this.network = network; }

    /** With the network in the jar. */
    static StanceReader shipped() { return new StanceReader(TextNetwork.shipped()); }

    /**
     * Every pair of a line and a holder, in reading order. Where a line may tell a stance, the network is asked a second time, in those of {@link OtherWords}; supporters of a contrary count as opponents. A stance is as likely as both hold it on average: a single phrase ("is extended") may turn a whole page round.
     *
     * @param reader the rules' reader of the lines, after reading
     * @param found  positions that the rules found in the same reading, by {@link #key}
     */
    List<Told> read(Question question, Scene scene, Holders holders, LineReader reader, Map<String, Position> found) {
        List<List<StancePair>> pairs = StancePair.byLine(scene, holders);
        StanceWindow.Maker maker = new StanceWindow.Maker(network.pieces(), scene, reader.targets(), pairs);
        OtherWords otherWords = new OtherWords(question);
        Map<StanceWindow.Asked, List<StanceWindow>> others = new HashMap<>();
        List<Told> all = new ArrayList<>();
        List<StanceWindow> windows = maker.windows(new StanceWindow.Asked(question.proposal(), false));
        for (int number = 0; number < windows.size(); number++) {
            StanceWindow window = windows.get(number);
            float[][] signs = new float[window.pairs().size()][];
            for (int i = 0; i < signs.length; i++) signs[i] = signs(window.pairs().get(i), pairs, scene, reader, found);
            TextNetwork.Judged judged = network.judge(window.asked(signs));
            double[][] shares = judged.stances();
            if (Arrays.stream(shares).anyMatch(row -> 1 - row[CLASSES - 1] >= MAYBE)) {
                Optional<StanceWindow.Asked> other = otherWords.of(scene.lines().subList(window.first(), window.first() + window.lineStart().length - 1));
                if (other.isPresent()) again(others.computeIfAbsent(other.get(), maker::windows).get(number), other.get().contrary(), signs, shares);
            }
            for (int i = 0; i < signs.length; i++) all.add(new Told(window.pairs().get(i), shares[i], condition(window, window.pairs().get(i).line(), judged.condition(), maker)));
        }
        return all;
    }

    /** Asks anew and takes the mean. */
    private void again(StanceWindow window, boolean contrary, float[][] signs, double[][] shares) {
        float[][] turned = signs;
        if (contrary) {
            turned = Arrays.stream(signs).map(float[]::clone).toArray(float[][]::new);
            for (int i = 0; i < signs.length; i++) {
                turned[i][RULES] = signs[i][RULES + 1];
                turned[i][RULES + 1] = signs[i][RULES];
            }
        }
        double[][] anew = network.judge(window.asked(turned)).stances();
        for (int i = 0; i < shares.length; i++) {
            for (int stance = 0; stance < CLASSES; stance++) shares[i][stance] = (shares[i][stance] + anew[i][contrary && stance < 2 ? 1 - stance : stance]) / 2;
        }
    }

    /** What names a line and a holder of it. */
    static String key(Field field, int start, String holder) { return field + "/" + start + "/" + holder; }

    private static float[] signs(StancePair pair, List<List<StancePair>> pairs, Scene scene, LineReader reader, Map<String, Position> found) {
        Line line = scene.lines().get(pair.line());
        List<Target> targets = reader.targets().get(pair.line());
        int far = 0;
        while (far < FAR && pair.line() - far >= 0 && reader.targets().get(pair.line() - far).isEmpty()) far++;
        boolean words = targets.stream().anyMatch(target -> target.way() == Target.Way.EXPLICIT || target.way() == Target.Way.CARRIED || target.way() == Target.Way.NOUN);
        boolean others = pairs.get(pair.line()).size() > 1;
        float[] signs = {sign(reader.near(pair.line())), sign(words), sign(!targets.isEmpty()), sign(pair.speaks()), sign(pair.pronoun()), far / (float) FAR, sign(line.field() == Field.TITLE),
                sign(pair.named()), sign(pair.holder().unnamed()), sign(pair.holder().kind() == Actor.Kind.PERSON), sign(others), 0, 0, 0, 0};
        Position rule = found.get(key(line.field(), line.start(), pair.holder().id()));
        if (rule != null) signs[RULES + rule.stance().ordinal()] = (float) rule.confidence();
        return signs;
    }

    private static float sign(boolean holds) { return holds ? 1 : 0; }

    /** The run of pieces around the likeliest one that are likely too. */
    private static Optional<int[]> condition(StanceWindow window, int line, double[] likely, StanceWindow.Maker maker) {
        int start = window.lineStart()[line - window.first()];
        int end = window.lineStart()[line - window.first() + 1];
        int best = start;
        for (int i = start; i < end; i++) if (likely[i] > likely[best]) best = i;
        if (end == start || likely[best] < 0.3) return Optional.empty();
        int from = best;
        int to = best + 1;
        while (from > start && (likely[from - 1] >= 0.2 || from - 1 > start && likely[from - 2] >= 0.3)) from--;
        while (to < end && (likely[to] >= 0.2 || to + 1 < end && likely[to + 1] >= 0.3)) to++;
        return Optional.of(maker.characters(line, from - start, to - start));
    }
}
