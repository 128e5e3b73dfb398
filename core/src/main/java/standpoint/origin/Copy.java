package standpoint.origin;

import java.util.List;

/**
 * Two articles that have sentences in common, word for word or nearly.
 *
 * @param of       the one taken from; when the direction is unknown simply the earlier of the fold's order
 * @param copy     the one that takes
 * @param directed whether anything tells which was first
 * @param shape    how much was taken
 * @param lines    the sentences in common: line of {@code copy}, then line of {@code of}
 */
record Copy(Prose of, Prose copy, boolean directed, Shape shape, List<Pair> lines) {

    /** All of it as it stood, all of it with changes, or a part. */
    enum Shape { FULL, EDITED, EXCERPT }

    /** The index of a sentence in the copy and of its match in the other. */
    record Pair(int copy, int of) { }

    Copy {
        lines = List.copyOf(lines);
    }

    /** The same two the other way round. */
    Copy turned() {
        return new Copy(copy, of, directed, shape, lines.stream().map(pair -> new Pair(pair.of(), pair.copy())).toList());
    }

    /** The words of the copy, outside quotations, that stand in sentences in common. */
    int words() { return lines.stream().mapToInt(pair -> copy.lines().get(pair.copy()).own().size()).sum(); }

    /** The share of the copy's own words that it has from the other. */
    double share() {
        int all = copy.lines().stream().mapToInt(line -> line.own().size()).sum();
        return all == 0 ? 0 : (double) words() / all;
    }
}
