package standpoint.attribution;

/**
 * A stretch of a field between quotation marks.
 *
 * @param start     offset of the opening mark
 * @param end       offset behind the closing mark, or the end of the paragraph where none closes it
 * @param single    between single marks
 * @param depth     0 when it stands in no other quotation
 * @param closed    a mark closes it; one that runs on into the next paragraph is not closed
 * @param continues it takes up an unclosed quotation of the paragraph before
 */
record Quotation(int start, int end, boolean single, int depth, boolean closed, boolean continues) { }
