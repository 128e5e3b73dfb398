/**
 * What positions mean under a body's rule. Comes in: a Question, a Body with its dated roster, the Positions, Moves and Origins that
 * bear on it. Goes out: the Board with its Outcome, the same under supposed votes, its stages, and the difference of two boards.
 *
 * <p>A rule is a list of conditions that must all be met. What is unknown is bounded, never guessed: the best case lets every open
 * vote support, the worst lets every open vote object or stay away.
 */
package standpoint.board;
