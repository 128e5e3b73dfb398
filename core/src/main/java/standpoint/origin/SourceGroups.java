package standpoint.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which sources are one: a union of them, step by step. The smallest number leads a group. */
final class SourceGroups {
    private final int[] leader;
    private final boolean[] sharesWords;

    SourceGroups(int size) {
        leader = new int[size];
        sharesWords = new boolean[size];
        for (int at = 0; at < size; at++) leader[at] = at;
    }

    int leader(int source) {
        int at = source;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    int leader(Source source) { return leader(source.number()); }

    void join(Source one, Source other) {
        int first = leader(one);
        int second = leader(other);
        leader[Math.max(first, second)] = Math.min(first, second);
    }

    /** Joins two sources that quote the same words. */
    void joinByWords(Source one, Source other) {
        join(one, other);
        sharesWords[one.number()] = true;
        sharesWords[other.number()] = true;
    }

    /** True when a source is known by words that another article quotes too. */
    boolean sharesWords(Source source) { return sharesWords[source.number()]; }

    /** Groups in order of their leaders, members in order. */
    Map<Integer, List<Source>> all(List<Source> sources) {
        Map<Integer, List<Source>> groups = new LinkedHashMap<>();
        for (Source source : sources) groups.computeIfAbsent(leader(source), key -> new ArrayList<>()).add(source);
        return groups;
    }
}
