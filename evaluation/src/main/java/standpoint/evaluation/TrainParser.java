package standpoint.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import standpoint.language.ArcState;
import standpoint.language.WeightTable;
import standpoint.language.WordForms;

/**
 * Learns the moves and the relations of the parser. It makes its own mistakes while it learns, and is told at each which moves still
 * reach the best tree (a dynamic oracle: Goldberg and Nivre 2013), so that one error does not lead to the next.
 */
final class TrainParser {
    private static final int MOVE_BITS = 20;
    private static final int RELATION_BITS = 16;
    private static final double FOLLOW_OWN = 0.9;

    private final List<ParsedCorpus.Parse> parses;
    private final List<int[]> tags;
    private final List<String> names;
    private final AveragedPerceptron moves = new AveragedPerceptron(MOVE_BITS, 3);
    private final AveragedPerceptron relations;
    private final Random random = new Random(11);
    private final int[] features = new int[ArcState.MOVE_FEATURES];
    private final int[] relationFeatures = new int[ArcState.RELATION_FEATURES];
    private final float[] scores = new float[3];
    private final float[] relationScores;

    /** @param tags the tags of each sentence as the tagger gives them to words that it did not learn from */
    TrainParser(List<ParsedCorpus.Parse> parses, List<int[]> tags, List<String> names) {
        this.parses = parses;
        this.tags = tags;
        this.names = names;
        relations = new AveragedPerceptron(RELATION_BITS, names.size());
        relationScores = new float[names.size()];
    }

    void learn(int rounds) {
        List<WordForms> forms = new ArrayList<>();
        List<int[]> gold = new ArrayList<>();
        for (ParsedCorpus.Parse parse : parses) {
            forms.add(new WordForms(parse.words()));
            gold.add(Arrays.stream(parse.relations()).mapToInt(names::indexOf).toArray());
        }
        int[] order = new int[parses.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        for (int round = 0; round < rounds; round++) {
            TrainLanguage.shuffle(order, random);
            for (int at : order) learn(new ArcState(forms.get(at), tags.get(at)), heads(parses.get(at)), gold.get(at), round > 0);
        }
    }

    /** Heads with the root behind the last word, as the parser has it. */
    private static int[] heads(ParsedCorpus.Parse parse) {
        int[] heads = parse.heads().clone();
        for (int i = 0; i < heads.length; i++) if (heads[i] < 0) heads[i] = heads.length;
        return heads;
    }

    WeightTable moves() { return moves.averages(2); }

    WeightTable relations() { return relations.averages(2); }

    private void learn(ArcState state, int[] heads, int[] gold, boolean explore) {
        while (!state.done()) {
            int guess;
            if (state.depth() == 0) {
                guess = ArcState.SHIFT;
            } else if (!state.allows(ArcState.SHIFT)) {
                guess = state.allows(ArcState.RIGHT) ? ArcState.RIGHT : ArcState.LEFT;
            } else {
                guess = learnMove(state, heads, explore);
            }
            if (guess == ArcState.SHIFT) state.shift();
            else state.attach(guess, learnRelation(state, guess, heads, gold));
        }
    }

    private int learnMove(ArcState state, int[] heads, boolean explore) {
        state.moveFeatures(features);
        moves.score(features, ArcState.MOVE_FEATURES, scores);
        int guess = -1;
        int right = -1;
        int least = Integer.MAX_VALUE;
        for (int move = 0; move < 3; move++) if (state.allows(move)) least = Math.min(least, cost(state, move, heads));
        for (int move = 0; move < 3; move++) {
            if (!state.allows(move)) continue;
            if (guess < 0 || scores[move] > scores[guess]) guess = move;
            if (cost(state, move, heads) == least && (right < 0 || scores[move] > scores[right])) right = move;
        }
        boolean good = cost(state, guess, heads) == least;
        moves.learn(features, ArcState.MOVE_FEATURES, good ? guess : right, guess);
        return good || explore && random.nextDouble() < FOLLOW_OWN ? guess : right;
    }

    private int learnRelation(ArcState state, int move, int[] heads, int[] gold) {
        state.relationFeatures(move, relationFeatures);
        relations.score(relationFeatures, ArcState.RELATION_FEATURES, relationScores);
        int guess = TrainLanguage.best(relationScores);
        int word = state.top();
        if (heads[word] == state.headBy(move)) relations.learn(relationFeatures, ArcState.RELATION_FEATURES, gold[word], guess);
        return guess;
    }

    /** How many arcs of the tree can no longer be reached after a move. */
    private static int cost(ArcState state, int move, int[] heads) {
        int next = state.next();
        int top = state.depth() > 0 ? state.top() : -1;
        int below = state.depth() > 1 ? state.stacked(state.depth() - 2) : -1;
        int lost = 0;
        if (move == ArcState.SHIFT) {
            for (int at = 0; at < state.depth(); at++) {
                int word = state.stacked(at);
                if (heads[word] == next || word != top && heads[next] == word) lost++;
            }
            return lost;
        }
        for (int word = next; word < heads.length; word++) if (heads[word] == top) lost++;
        int head = heads[top];
        if (move == ArcState.LEFT && (head > next || head == below)) lost++;
        if (move == ArcState.RIGHT && head >= next) lost++;
        return lost;
    }
}
