package standpoint.language;

/** What the name finder looks at to tell whether a word is part of a name, and of what kind. */
public final class EntityFeatures {
    public static final int COUNT = 30;

    private EntityFeatures() { }

    /**
     * Fills in the features of word {@code at}.
     *
     * @param before  the kind given to the word before, -1 at the start
     * @param before2 the kind given to the one before that
     * @param earlier the kind last given to the same word in the same article, -1 when it is new
     */
    public static void fill(WordForms words, int[] tags, int at, int before, int before2, int earlier, int[] features) {
        int w = words.word[at];
        int previous = word(words, at - 1);
        int next = word(words, at + 1);
        int shape = words.shape[at];
        int tag = tags[at];
        int n = 0;
        features[n++] = Features.of(201, w, words.first[at]);
        features[n++] = Features.of(202, w, before);
        features[n++] = Features.of(203, w, next);
        features[n++] = Features.of(204, w, previous);
        features[n++] = Features.of(205, shape, before, before2);
        features[n++] = Features.of(206, previous, shape);
        features[n++] = Features.of(207, next, shape);
        features[n++] = Features.of(208, word(words, at + 2), shape);
        features[n++] = Features.of(209, word(words, at - 2), shape);
        features[n++] = Features.of(210, previous, before);
        features[n++] = Features.of(211, shape, shape(words, at - 1), shape(words, at + 1));
        features[n++] = Features.of(212, tag, at > 0 ? tags[at - 1] : -1, at + 1 < words.size ? tags[at + 1] : -1);
        features[n++] = Features.of(213, tag, before);
        features[n++] = Features.of(214, words.suffix4[at], shape);
        features[n++] = Features.of(215, words.suffix3[at], shape);
        features[n++] = Features.of(216, words.suffix2[at], shape);
        features[n++] = Features.of(217, words.prefix[at], shape);
        around(words, tags, at, before, earlier, features, n);
    }

    /** What was said of the same word before, and how the neighbours look. */
    private static void around(WordForms words, int[] tags, int at, int before, int earlier, int[] features, int from) {
        int last = words.size - 1;
        int previous = word(words, at - 1);
        int next = word(words, at + 1);
        int next2 = word(words, at + 2);
        int shape = words.shape[at];
        int shapeBefore = shape(words, at - 1);
        int shapeNext = shape(words, at + 1);
        int tag = tags[at];
        int tagNext = at < last ? tags[at + 1] : -1;
        int n = from;
        features[n++] = Features.of(218, earlier, before);
        features[n++] = Features.of(219, earlier, shape, tag);
        features[n++] = Features.of(220, earlier, shapeBefore, shapeNext);
        features[n++] = Features.of(221, at == 0 ? 1 : 0, shape, tag);
        features[n++] = Features.of(222, previous, word(words, at - 2), shape & 3);
        features[n++] = Features.of(223, next, next2, shape & 3);
        features[n++] = Features.of(224, previous, next, shape & 3);
        features[n++] = Features.of(225, shapeNext, next, before);
        features[n++] = Features.of(226, at < last ? words.suffix3[at + 1] : 3, shape, shapeNext);
        features[n++] = Features.of(227, at > 0 ? words.suffix3[at - 1] : 3, shapeBefore, before);
        features[n++] = Features.of(228, tagNext, at + 1 < last ? tags[at + 2] : -1, shape);
        features[n++] = Features.of(229, tag, shape);
        features[n] = Features.of(230, next2, next, before);
    }

    private static int word(WordForms words, int at) { return at < 0 ? 1 : at >= words.size ? 2 : words.word[at]; }

    private static int shape(WordForms words, int at) { return at < 0 || at >= words.size ? -1 : words.shape[at]; }
}
