/**
 * {@link standpoint.news.Reading}s go in, {@link standpoint.news.Identity} values come out: who is the same across articles, under every spelling, with the
 * offices held and the days on which the record shows them. The order of the readings shows in nothing.
 */
package standpoint.identity;
