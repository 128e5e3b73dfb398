package standpoint.language;

/** What the tagger looks at to name the part of speech of one word: the word, its neighbours and the tags already given. */
public final class TagFeatures {
    /** How many features every word has. */
    public static final int COUNT = 24;

    private TagFeatures() { }

    /**
     * Fills in the features of word {@code at}.
     *
     * @param before  the tag of the word before, -1 at the start
     * @param before2 the tag of the word before that
     */
    public static void fill(WordForms words, int at, int before, int before2, int[] features) {
        int w = words.word[at];
        int previous = at > 0 ? words.word[at - 1] : 1;
        int next = at + 1 < words.size ? words.word[at + 1] : 2;
        int next2 = at + 2 < words.size ? words.word[at + 2] : 3;
        int shape = words.shape[at];
        int place = at == 0 ? 1 : 0;
        int n = 0;
        features[n++] = Features.of(1, w, words.first[at]);
        features[n++] = Features.of(2, w, before);
        features[n++] = Features.of(3, w, next);
        features[n++] = Features.of(4, w, previous);
        features[n++] = Features.of(5, w, before, before2);
        features[n++] = Features.of(6, previous);
        features[n++] = Features.of(7, next);
        features[n++] = Features.of(8, next2);
        features[n++] = Features.of(9, at > 1 ? words.word[at - 2] : 4);
        features[n++] = Features.of(10, before);
        features[n++] = Features.of(11, before, before2);
        features[n++] = Features.of(12, words.suffix4[at], words.first[at]);
        features[n++] = Features.of(13, words.suffix3[at], shape);
        features[n++] = Features.of(14, words.suffix3[at], before);
        features[n++] = Features.of(15, words.suffix2[at], before, next);
        features[n++] = Features.of(16, words.suffix1[at], shape, before);
        features[n++] = Features.of(17, shape, place, before);
        features[n++] = Features.of(18, words.prefix[at], words.suffix1[at]);
        features[n++] = Features.of(19, at + 1 < words.size ? words.suffix3[at + 1] : 5, before);
        features[n++] = Features.of(20, at + 1 < words.size ? words.suffix2[at + 1] : 6, words.suffix2[at]);
        features[n++] = Features.of(21, shape, at + 1 < words.size ? words.shape[at + 1] : -1, at > 0 ? words.shape[at - 1] : -1);
        features[n++] = Features.of(22, at > 0 ? words.suffix3[at - 1] : 7, words.suffix2[at]);
        features[n++] = Features.of(23, before, next, next2);
        features[n] = Features.of(24, w, shape, place);
    }
}
