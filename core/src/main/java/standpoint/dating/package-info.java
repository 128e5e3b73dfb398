/**
 * The fold that dates articles whose page does not tell its day: readings go in, and the same readings come out, some with a day, month or
 * year that the record knows, each with its reason and passages. Independent of the order of the readings.
 */
package standpoint.dating;
