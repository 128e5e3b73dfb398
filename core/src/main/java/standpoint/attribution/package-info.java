/**
 * Who said what: a parsed article, its mentions and its times come in, statements go out.
 *
 * <p>Each field is read as one line of words ({@link standpoint.attribution.Words}). Quotation marks are paired first; then every
 * word that may attribute is a cue with a probability; each cue chooses its content among spans and its speaker among phrases;
 * at last the findings of a field are made to agree with each other, nested ones become {@code within} and {@code via}.
 * {@link standpoint.attribution.RuleAttributor} does so by rules alone, {@link standpoint.attribution.TrainedAttributor} by weights
 * learnt from a corpus.
 */
package standpoint.attribution;
