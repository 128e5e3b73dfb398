package standpoint.language;

import java.util.Arrays;

/** Finds the head and the relation of every word of a sentence, in one pass of moves chosen by a linear model. */
public final class DependencyParser {
    private final WeightTable moves;
    private final WeightTable relations;

    public DependencyParser(WeightTable moves, WeightTable relations) {
        this.moves = moves;
        this.relations = relations;
    }

    /** Parses a sentence; in the state that it ends in, every word has its head. */
    public ArcState parse(WordForms words, int[] tags) {
        ArcState state = new ArcState(words, tags);
        int[] features = new int[ArcState.MOVE_FEATURES];
        short[] scores = new short[moves.width()];
        short[] names = new short[relations.width()];
        while (!state.done()) {
            int move = choose(state, features, scores);
            if (move == ArcState.SHIFT) state.shift();
            else state.attach(move, name(state, move, features, names));
        }
        return state;
    }

    private int choose(ArcState state, int[] features, short[] scores) {
        if (state.depth() == 0) return ArcState.SHIFT;
        if (state.next() > 0 && !state.allows(ArcState.SHIFT)) return state.allows(ArcState.RIGHT) ? ArcState.RIGHT : ArcState.LEFT;
        state.moveFeatures(features);
        Arrays.fill(scores, (short) 0);
        moves.score(features, ArcState.MOVE_FEATURES, scores);
        int best = ArcState.SHIFT;
        for (int move = ArcState.LEFT; move <= ArcState.RIGHT; move++) if (state.allows(move) && scores[move] > scores[best]) best = move;
        return best;
    }

    private int name(ArcState state, int move, int[] features, short[] scores) {
        state.relationFeatures(move, features);
        Arrays.fill(scores, (short) 0);
        relations.score(features, ArcState.RELATION_FEATURES, scores);
        return Tagger.best(scores);
    }
}
