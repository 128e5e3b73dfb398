/**
 * The folds that put in order what happened: events and commitments grouped across articles, figures with their updates and conflicts, and
 * the timeline of a record. Readings go in; none of it depends on their order.
 */
package standpoint.timeline;
