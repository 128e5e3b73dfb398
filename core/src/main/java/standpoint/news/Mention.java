package standpoint.news;

/** A passage that speaks of an actor of the same article: a name, a title or a pronoun. */
public record Mention(String actor, Passage passage) { }
