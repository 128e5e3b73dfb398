/** Stories and events of the ECB+ corpus: its files, the scores of the field, and the command that prints them. */
package standpoint.evaluation.events;
