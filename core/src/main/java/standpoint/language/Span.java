package standpoint.language;

/** Half-open offsets into a text. */
record Span(int start, int end) { }
