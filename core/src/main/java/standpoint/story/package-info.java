/**
 * Fold: articles about one thing that happened. Readings come in, {@link standpoint.news.Story stories} go out, the same for every
 * order of the readings; mentions of events are brought together across the articles of a story.
 */
package standpoint.story;
