/** The command line: one class a verb. Verbs gather pages, ask, and hand the Answer to {@code standpoint.app.view} or the JSON codec. */
package standpoint.app.cli;
