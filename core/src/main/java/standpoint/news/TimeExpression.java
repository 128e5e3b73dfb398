package standpoint.news;

/** Words that name a time, with their TIMEX3 type and value (TimeML 1.2.1). */
public record TimeExpression(Passage passage, Type type, String value) {
    public enum Type { DATE, TIME, DURATION, SET }
}
