package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.network.TextNetwork;
import standpoint.network.WordPieces;

/**
 * Lines in a row as the network of stances reads them: pieces with marks for those named and for the proposal's words, and the pairs to be judged.
 *
 * @param pieces    the proposal between its two signs, the lines, a closing sign
 * @param text      index of the first piece of the lines
 * @param marks     for each piece: 1 somebody is named, 2 the proposal, 4 its contrary, added up
 * @param pairs     what is to be judged
 * @param mentions  for each pair the pieces of the mention in its line, else of the nearest before it; may be empty
 * @param contents  for each pair the pieces of what the holder says in the line, else of the whole line
 * @param lineStart for each line from {@code first} on the index of its first piece
 */
record StanceWindow(long[] pieces, int text, long[] marks, List<StancePair> pairs, List<int[]> mentions, List<int[]> contents, int first, int[] lineStart) {
    /** Pieces of lines in one window; of one line; of the proposal; and how many lines before are read again with the next ones. */
    private static final int ROOM = 220;
    private static final int LINE = 120;
    private static final int PROPOSAL = 40;
    private static final int BEFORE = 2;

    /** What the network is asked, with what else is known of each pair. */
    TextNetwork.Text asked(float[][] signs) {
        long[] types = new long[pieces.length];
        for (int i = text; i < types.length; i++) types[i] = 1;
        return new TextNetwork.Text(pieces, types, marks, mentions, contents, signs);
    }

    /**
     * What the network is asked of a scene.
     *
     * @param contrary the words are for what is contrary to the proposal
     */
    record Asked(String words, boolean contrary) { }

    /** Makes the windows of one scene. */
    static final class Maker {
        private final Scene scene;
        private final List<List<Target>> targets;
        private final List<List<StancePair>> pairs;
        private final WordPieces cutter;
        private final List<List<WordPieces.Piece>> lines = new ArrayList<>();

        /**
         * @param targets for each line the words that speak of the proposal
         * @param pairs   for each line those named or speaking in it
         */
        Maker(WordPieces cutter, Scene scene, List<List<Target>> targets, List<List<StancePair>> pairs) {
            this.scene = scene;
            this.targets = targets;
            this.pairs = pairs;
            this.cutter = cutter;
            for (Line line : scene.lines()) {
                List<WordPieces.Piece> own = cutter.of(scene.words(line));
                lines.add(own.subList(0, Math.min(LINE, own.size())));
            }
        }

        /** @param asked words for the proposal or for its contrary; the windows are the same lines whatever is asked */
        List<StanceWindow> windows(Asked asked) {
            List<WordPieces.Piece> cut = cutter.of(asked.words());
            List<WordPieces.Piece> words = cut.subList(0, Math.min(PROPOSAL, cut.size()));
            List<StanceWindow> all = new ArrayList<>();
            int at = 0;
            while (at < lines.size()) {
                int from = Math.max(0, at - BEFORE);
                int end = from;
                int room = 0;
                while (end < lines.size() && (room + lines.get(end).size() <= ROOM || end <= at)) room += lines.get(end++).size();
                window(words, asked.contrary(), from, at, end).ifPresent(all::add);
                at = end;
            }
            return all;
        }

        private Optional<StanceWindow> window(List<WordPieces.Piece> proposal, boolean contrary, int from, int at, int end) {
            List<StancePair> own = pairs.subList(at, end).stream().flatMap(List::stream).toList();
            if (own.isEmpty()) return Optional.empty();
            int text = proposal.size() + 2;
            int[] starts = new int[end - from + 1];
            starts[0] = text;
            for (int number = from; number < end; number++) starts[number - from + 1] = starts[number - from] + lines.get(number).size();
            long[] pieces = new long[starts[end - from] + 1];
            long[] marks = new long[pieces.length];
            pieces[0] = WordPieces.START;
            for (int i = 0; i < proposal.size(); i++) pieces[i + 1] = proposal.get(i).id();
            pieces[text - 1] = WordPieces.END;
            pieces[pieces.length - 1] = WordPieces.END;
            for (int number = from; number < end; number++) fill(number, contrary, starts[number - from], pieces, marks);
            List<int[]> mentions = new ArrayList<>();
            List<int[]> contents = new ArrayList<>();
            for (StancePair pair : own) {
                mentions.add(mention(pair, from, starts));
                int[] content = pair.content(scene.lines().get(pair.line())).map(span -> within(pair.line(), span[0], span[1], starts[pair.line() - from])).orElse(new int[0]);
                contents.add(content.length > 0 ? content : within(pair.line(), 0, Integer.MAX_VALUE, starts[pair.line() - from]));
            }
            return Optional.of(new StanceWindow(pieces, text, marks, own, mentions, contents, from, starts));
        }

        private void fill(int number, boolean contrary, int start, long[] pieces, long[] marks) {
            List<WordPieces.Piece> own = lines.get(number);
            for (int i = 0; i < own.size(); i++) pieces[start + i] = own.get(i).id();
            for (StancePair pair : pairs.get(number)) if (pair.named()) for (int piece : within(number, pair.start(), pair.end(), start)) marks[piece] |= 1;
            Line line = scene.lines().get(number);
            for (Target target : targets.get(number)) {
                if (target.way() == Target.Way.LEFT_OUT || target.from() >= line.size()) continue;
                int to = Math.min(Math.max(target.to(), target.from() + 1), line.size());
                for (int piece : within(number, line.at(target.from()).start() - line.start(), line.at(to - 1).end() - line.start(), start)) marks[piece] |= target.sign() > 0 != contrary ? 2 : 4;
            }
        }

        private int[] mention(StancePair pair, int from, int[] starts) {
            int[] here = pair.named() ? within(pair.line(), pair.start(), pair.end(), starts[pair.line() - from]) : new int[0];
            for (int number = pair.line() - 1; here.length == 0 && number >= from; number--) {
                Optional<StancePair> before = pairs.get(number).stream().filter(other -> other.named() && other.holder().id().equals(pair.holder().id())).findFirst();
                if (before.isPresent()) here = within(number, before.get().start(), before.get().end(), starts[number - from]);
            }
            return here;
        }

        /** The pieces of a line that lie in a stretch of its characters. */
        private int[] within(int number, int from, int to, int start) {
            List<WordPieces.Piece> own = lines.get(number);
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) if (own.get(i).start() < to && own.get(i).end() > from) found.add(start + i);
            return found.stream().mapToInt(Integer::intValue).toArray();
        }

        /** The words of a line that the pieces [from, to) of its own pieces lie in: first and last character, from its start. */
        int[] characters(int number, int from, int to) { return new int[] {lines.get(number).get(from).start(), lines.get(number).get(to - 1).end()}; }
    }
}
