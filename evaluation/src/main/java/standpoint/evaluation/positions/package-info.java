/** Scores of positions: cases about invented disputes, the board's positions for other scorers, polarity between given entities. */
package standpoint.evaluation.positions;
