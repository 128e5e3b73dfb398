/**
 * Figures: the sentences of an article go in, how much, of what, where and as of when come out. Ages, dates, numbers in names and bare
 * small numbers are left out.
 */
package standpoint.figure;
