package standpoint.attribution;

/**
 * A phrase that may name who speaks.
 *
 * @param head the word that carries it
 * @param span all its words
 */
record Speaker(int head, Shape shape, Span span) {

    /** How much of the phrase is taken: the name alone, with "of" phrases, without its relative clause, or all of it. */
    enum Shape { BASE, WITH_OF, WITH_APPOSITION, WHOLE }
}
