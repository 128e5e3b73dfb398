package standpoint.language;

import java.util.Arrays;

/**
 * A sentence half parsed by the arc-hybrid system (Kuhlmann, Gómez-Rodríguez, Satta 2011): words wait in a buffer, are shifted onto a stack, and leave it
 * by taking the next word of the buffer ({@link #LEFT}) or the word below on the stack ({@link #RIGHT}) as their head. The root stands behind
 * the last word.
 */
public final class ArcState {
    public static final int SHIFT = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;
    /** How many features a move has. */
    public static final int MOVE_FEATURES = 68;
    /** How many features the relation of an arc has. */
    public static final int RELATION_FEATURES = 27;

    private final WordForms words;
    private final int[] tags;
    private final int size;
    private final int[] stack;
    private int depth;
    private int next;
    private final int[] heads;
    private final int[] relations;
    private final int[] leftmost;
    private final int[] rightmost;
    private final int[] left2;
    private final int[] right2;
    private final int[] lefts;
    private final int[] rights;

    public ArcState(WordForms words, int[] tags) {
        this.words = words;
        this.tags = tags;
        size = words.size;
        stack = new int[size + 1];
        heads = filled(-1);
        relations = filled(-1);
        leftmost = filled(-1);
        rightmost = filled(-1);
        left2 = filled(-1);
        right2 = filled(-1);
        lefts = filled(0);
        rights = filled(0);
    }

    private int[] filled(int value) {
        int[] cells = new int[size + 1];
        Arrays.fill(cells, value);
        return cells;
    }

    public boolean done() { return depth == 0 && next == size; }

    /** A sentence has one root: the last word on the stack takes it. */
    public boolean allows(int move) {
        return switch (move) {
            case SHIFT -> next < size;
            case LEFT -> depth > 0 && (next < size || depth == 1);
            default -> depth > 1;
        };
    }

    /** The head that the top of the stack would get. */
    public int headBy(int move) { return move == LEFT ? next : stack[depth - 2]; }

    public int top() { return stack[depth - 1]; }

    public int next() { return next; }

    public int depth() { return depth; }

    public int stacked(int fromBottom) { return stack[fromBottom]; }

    public void shift() { stack[depth++] = next++; }

    /** Gives the top of the stack its head, and takes it off. */
    public void attach(int move, int relation) {
        int head = headBy(move);
        int word = stack[--depth];
        heads[word] = head;
        relations[word] = relation;
        if (word < head) {
            left2[head] = leftmost[head];
            leftmost[head] = word;
            lefts[head]++;
        } else {
            right2[head] = rightmost[head];
            rightmost[head] = word;
            rights[head]++;
        }
    }

    /** The head of a word; the number of words for the root. */
    public int head(int word) { return heads[word]; }

    public int relation(int word) { return relations[word]; }

    private int word(int at) { return at < 0 ? 11 : at == size ? 12 : words.word[at]; }

    private int tag(int at) { return at < 0 ? 60 : at >= size ? 61 : tags[at]; }

    private int label(int at) { return at < 0 ? 62 : relations[at]; }

    private int fromTop(int down) { return depth > down ? stack[depth - 1 - down] : -1; }

    private int ahead(int steps) { return Math.min(next + steps, size); }

    private static int near(int distance) { return distance > 10 ? 7 : distance > 5 ? 6 : distance; }

    /** Fills in what the choice of the next move looks at. */
    public void moveFeatures(int[] f) {
        int s0 = fromTop(0);
        int s1 = fromTop(1);
        int n = wordFeatures(f, s0, s1);
        n = contextFeatures(f, n, s0, s1);
        n = childFeatures(f, n, s0, s1, next);
        distanceFeatures(f, n, s0, s1, next);
    }

    /** The two words on top of the stack and the two that come next, by themselves and in pairs. */
    private int wordFeatures(int[] f, int s0, int s1) {
        int b1 = ahead(1);
        int s0w = word(s0);
        int s1w = word(s1);
        int b0w = word(next);
        int s0t = tag(s0);
        int s1t = tag(s1);
        int b0t = tag(next);
        int b1t = tag(b1);
        int pair = s0t << 6 | b0t;
        int n = 0;
        f[n++] = Features.of(1, s0w, s0t);
        f[n++] = Features.of(2, s0w);
        f[n++] = Features.of(3, s0t);
        f[n++] = Features.of(4, b0w, b0t);
        f[n++] = Features.of(5, b0w);
        f[n++] = Features.of(6, b0t);
        f[n++] = Features.of(7, s1w, s1t);
        f[n++] = Features.of(8, s1w);
        f[n++] = Features.of(9, s1t);
        f[n++] = Features.of(10, word(b1), b1t);
        f[n++] = Features.of(11, b1t);
        f[n++] = Features.of(12, tag(ahead(2)), word(ahead(2)));
        f[n++] = Features.of(13, s0w, b0w, pair);
        f[n++] = Features.of(14, s0w, pair);
        f[n++] = Features.of(15, b0w, pair);
        f[n++] = Features.of(16, s0w, b0w);
        f[n++] = Features.of(17, pair);
        f[n++] = Features.of(18, b0t, b1t);
        f[n++] = Features.of(19, s1w, s0w);
        return n;
    }

    /** Threes and fours of tags, with and without a word. */
    private int contextFeatures(int[] f, int from, int s0, int s1) {
        int s0w = word(s0);
        int s1w = word(s1);
        int b0w = word(next);
        int s0t = tag(s0);
        int s1t = tag(s1);
        int s2t = tag(fromTop(2));
        int b0t = tag(next);
        int b1t = tag(ahead(1));
        int b2t = tag(ahead(2));
        int pair = s0t << 6 | b0t;
        int pair1 = s1t << 6 | s0t;
        int n = from;
        f[n++] = Features.of(20, pair1);
        f[n++] = Features.of(21, s1w, pair1);
        f[n++] = Features.of(22, s0w, pair1);
        f[n++] = Features.of(23, s1t, b0t);
        f[n++] = Features.of(24, b0t, b1t, b2t);
        f[n++] = Features.of(25, pair, b1t);
        f[n++] = Features.of(26, pair1, b0t);
        f[n++] = Features.of(27, pair1, s2t);
        f[n++] = Features.of(28, pair, b1t, b2t);
        f[n++] = Features.of(29, pair1, b0t, b1t);
        f[n++] = Features.of(30, s0w, s1t, b0t);
        f[n++] = Features.of(31, s1w, s0t, b0t);
        f[n++] = Features.of(32, b0w, pair1);
        f[n++] = Features.of(33, word(ahead(1)), pair);
        f[n++] = Features.of(34, pair1, s2t, b0t);
        f[n++] = Features.of(35, s1w, b0w, s0t);
        f[n++] = Features.of(36, tag(ahead(3)), b2t, pair);
        f[n++] = Features.of(37, s0w, b0t, b1t);
        return n;
    }

    /** What already hangs on them. */
    private int childFeatures(int[] f, int from, int s0, int s1, int b0) {
        int n = from;
        int s0t = tag(s0);
        int s1t = tag(s1);
        int b0t = tag(b0);
        int s0left = s0 < 0 ? -1 : leftmost[s0];
        int s0right = s0 < 0 ? -1 : rightmost[s0];
        int s1left = s1 < 0 ? -1 : leftmost[s1];
        int s1right = s1 < 0 ? -1 : rightmost[s1];
        int b0left = leftmost[b0];
        int s0far = s0 < 0 ? -1 : left2[s0];
        int s0farRight = s0 < 0 ? -1 : right2[s0];
        int s1farRight = s1 < 0 ? -1 : right2[s1];
        f[n++] = Features.of(40, s0t, tag(s0left), b0t);
        f[n++] = Features.of(41, s0t, tag(s0right), b0t);
        f[n++] = Features.of(42, s0t, tag(b0left), b0t);
        f[n++] = Features.of(43, s1t, tag(s1right), s0t);
        f[n++] = Features.of(44, s1t, tag(s1left), s0t);
        f[n++] = Features.of(45, s1t, s0t, tag(s0left));
        f[n++] = Features.of(46, s1t, s0t, tag(s0right));
        f[n++] = Features.of(47, s0t, label(s0left), b0t);
        f[n++] = Features.of(48, s0t, label(s0right), b0t);
        f[n++] = Features.of(49, s0t, label(b0left), b0t);
        f[n++] = Features.of(50, s1t, label(s1right), s0t);
        f[n++] = Features.of(51, s1t, label(s1left), s0t);
        f[n++] = Features.of(52, label(s0left) << 6 | label(s0right), s0t, b0t);
        f[n++] = Features.of(53, label(s1left) << 6 | label(s1right), s1t, s0t);
        f[n++] = Features.of(54, word(s0), label(s0left), label(s0right));
        f[n++] = Features.of(55, word(s1), label(s1left), label(s1right));
        f[n++] = Features.of(56, word(s0left), s0t, b0t);
        f[n++] = Features.of(57, word(s0right), s0t, b0t);
        f[n++] = Features.of(58, word(s1right), s1t, s0t);
        f[n++] = Features.of(59, s0t, label(s0far), label(s0left));
        f[n++] = Features.of(60, s0t, label(s0farRight), label(s0right));
        f[n++] = Features.of(61, s1t, label(s1farRight), label(s1right));
        return n;
    }

    /** How many hang on them, and how far apart they stand. */
    private void distanceFeatures(int[] f, int from, int s0, int s1, int b0) {
        int n = from;
        int s0t = tag(s0);
        int s1t = tag(s1);
        int b0t = tag(b0);
        f[n++] = Features.of(62, word(s0), s0 < 0 ? 0 : rights[s0], b0t);
        f[n++] = Features.of(63, s0t, s0 < 0 ? 0 : lefts[s0], s0 < 0 ? 0 : rights[s0]);
        f[n++] = Features.of(64, s1t, s1 < 0 ? 0 : rights[s1], s0t);
        f[n++] = Features.of(65, b0t, lefts[b0], s0t);
        f[n++] = Features.of(66, s0t, b0t, near(b0 - s0));
        f[n++] = Features.of(67, s1t, s0t, near(s0 - s1));
        f[n++] = Features.of(68, word(s0), b0t, near(b0 - s0));
        f[n++] = Features.of(69, word(s0 < 0 ? -1 : leftmost[s0]), s1t, s0t);
        f[n] = Features.of(70, depth == 1 ? 1 : 0, b0 == size ? 1 : 0, s0t);
    }

    /** Fills in what the relation between the top of the stack and its new head looks at. */
    public void relationFeatures(int move, int[] f) {
        int head = headBy(move);
        int word = top();
        int h = word(head);
        int w = word(word);
        int ht = tag(head);
        int wt = tag(word);
        int way = move == LEFT ? 1 : 2;
        int pair = (ht << 6 | wt) << 2 | way;
        int left = leftmost[word];
        int right = rightmost[word];
        int sibling = move == LEFT ? leftmost[head] : rightmost[head];
        int n = 0;
        f[n++] = Features.of(101, w, wt, way);
        f[n++] = Features.of(102, h, ht, way);
        f[n++] = Features.of(103, pair);
        f[n++] = Features.of(104, w, pair);
        f[n++] = Features.of(105, h, pair);
        f[n++] = Features.of(106, w, h, way);
        f[n++] = Features.of(107, pair, tag(word - 1));
        f[n++] = Features.of(108, pair, tag(word + 1));
        f[n++] = Features.of(109, pair, tag(head - 1));
        f[n++] = Features.of(110, pair, tag(head + 1));
        f[n++] = Features.of(111, pair, label(left));
        f[n++] = Features.of(112, pair, label(right));
        f[n++] = Features.of(113, pair, word(left));
        f[n++] = Features.of(114, pair, word(right));
        f[n++] = Features.of(115, pair, label(sibling));
        f[n++] = Features.of(116, pair, near(Math.abs(head - word)));
        further(f, n, head, way, pair);
    }

    private void further(int[] f, int from, int head, int way, int pair) {
        int word = top();
        int h = word(head);
        int w = word(word);
        int wt = tag(word);
        int left = leftmost[word];
        int right = rightmost[word];
        int sibling = way == 1 ? leftmost[head] : rightmost[head];
        int n = from;
        f[n++] = Features.of(117, wt, label(left), label(right));
        f[n++] = Features.of(118, h, label(left), way);
        f[n++] = Features.of(119, wt, h, word(left));
        f[n++] = Features.of(120, wt, word(word - 1), way);
        f[n++] = Features.of(121, wt, word(word + 1), way);
        f[n++] = Features.of(122, pair, word == 0 ? -1 : words.first[word], words.first[Math.max(0, word - 1)]);
        f[n++] = Features.of(123, words.suffix3[word], pair);
        f[n++] = Features.of(124, label(left2[word]), label(left), pair);
        f[n++] = Features.of(125, h, label(sibling), wt);
        f[n++] = Features.of(126, w, label(left), way);
        f[n] = Features.of(127, tag(head), label(leftmost[head]), label(rightmost[head]) << 6 | wt);
    }
}
