/**
 * Fold: where reports come from. Readings and identities come in; copies, versions, sourcing chains and shared occasions
 * (interviews, speeches, posts, press conferences, documents) go out as {@link standpoint.news.Origins}.
 */
package standpoint.origin;
