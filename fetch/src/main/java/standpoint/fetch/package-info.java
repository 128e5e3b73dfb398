/**
 * Files, folders, archives, feeds, web archives and the web go in as paths and addresses; {@link standpoint.news.Page}s or
 * {@link standpoint.news.Rejection}s come out, one at a time and in a fixed order. Input and output errors end here, as rejections.
 */
package standpoint.fetch;
