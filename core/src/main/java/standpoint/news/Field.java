package standpoint.news;

/** The part of an article that a passage points into. */
public enum Field { TEXT, TITLE, SUMMARY, CAPTION, METADATA }
