package standpoint.news;

/**
 * A word or sign of a sentence.
 *
 * @param start    half-open UTF-16 offsets into the sentence's field
 * @param lemma    dictionary form, lower case
 * @param tag      Penn Treebank part of speech
 * @param head     index in the sentence of the word it depends on, -1 for the root
 * @param relation basic Stanford dependency to the head, "root" for the root
 * @param entity   what the name that it is part of names: "PERSON", "ORGANIZATION", "LOCATION", "MISC"; "O" when it is none
 */
public record Token(int start, int end, String text, String lemma, String tag, int head, String relation, String entity) {

    /** A word that is no part of a name. */
    public Token(int start, int end, String text, String lemma, String tag, int head, String relation) {
        this(start, end, text, lemma, tag, head, relation, "O");
    }
}
