package standpoint.news;

/**
 * A word or sign of a sentence.
 *
 * @param start    half-open UTF-16 offsets into the sentence's field
 * @param lemma    dictionary form, lower case
 * @param tag      Penn Treebank part of speech
 * @param head     index in the sentence of the word it depends on, -1 for the root
 * @param relation basic Stanford dependency to the head, "root" for the root
 */
public record Token(int start, int end, String text, String lemma, String tag, int head, String relation) { }
