/**
 * A question asked of readings: {@link standpoint.question.PositionFinder} takes a Question, its Body, Readings and Identities and
 * gives Positions; {@link standpoint.question.MoveFinder} takes Positions and gives Moves. Corrections by people, suggestions of
 * wordings and the discovery of contested proposals work on the same values.
 */
package standpoint.question;
