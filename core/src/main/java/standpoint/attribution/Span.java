package standpoint.attribution;

/** A half-open range of words of one field. */
record Span(int from, int to) implements Comparable<Span> {

    Span {
        if (from >= to) throw new IllegalArgumentException("no words in [" + from + "," + to + ")");
    }

    boolean contains(int word) { return from <= word && word < to; }

    boolean contains(Span other) { return from <= other.from && other.to <= to; }

    boolean overlaps(Span other) { return from < other.to && other.from < to; }

    int length() { return to - from; }

    @Override public int compareTo(Span other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
