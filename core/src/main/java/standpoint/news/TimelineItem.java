package standpoint.news;

/** One thing on the timeline: when, of which kind (position, move, event, commitment, figure, article), its id and a line of text. */
public record TimelineItem(When when, String kind, String id, String text) { }
