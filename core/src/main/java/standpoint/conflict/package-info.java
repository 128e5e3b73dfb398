/**
 * Fold: where reports differ from each other, or a headline from its own text. Readings, positions, origins and folded figures come
 * in, {@link standpoint.news.Conflict conflicts} go out, each with the passages of both sides.
 */
package standpoint.conflict;
