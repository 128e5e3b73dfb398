package standpoint.page;

/** Somebody who may have written a page, with the numbers that this is judged by. */
final class AuthorCandidate {
    static final int WIDTH = AuthorSource.COUNT + 24;
    private static final int FROM = AuthorSource.COUNT;
    static final int DISTANCE = FROM;
    static final int AFTER = FROM + 1;
    static final int TREE = FROM + 2;
    static final int SHOWN = FROM + 3;
    static final int OTHER_ROLE = FROM + 4;
    static final int REST = FROM + 5;
    static final int FIRST_FREE = FROM + 6;

    final float[] numbers = new float[WIDTH];
    final int order;
    private String name;
    private int rank = Integer.MAX_VALUE;

    AuthorCandidate(String name, int order) {
        this.name = name;
        this.order = order;
    }

    /** Notes that a source names the person. The best source's spelling is kept. */
    void note(String spelling, AuthorSource source) {
        numbers[source.ordinal()]++;
        if (source.ordinal() >= rank) return;
        rank = source.ordinal();
        name = spelling;
    }

    String name() { return name; }

    int rank() { return rank; }
}
