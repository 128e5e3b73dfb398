/** Decisions with known votes and known outcomes, and how many of them the rules get right. */
package standpoint.evaluation.rules;
