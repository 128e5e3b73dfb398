/**
 * Time expressions: the words of an article that name a time go in, TIMEX3 types and values come out, read against the day the
 * article was published, or with open digits and their meaning kept when that day is unknown. Also the day on which a statement was
 * said. Scans the words of the fields in one pass, by hand-written rules.
 */
package standpoint.time;
