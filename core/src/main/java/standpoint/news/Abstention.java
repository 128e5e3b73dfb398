package standpoint.news;

/**
 * Words that bear on a question and gave no stance.
 *
 * @param why one sentence: what kept the reader from deciding
 */
public record Abstention(Passage passage, String why) { }
