package standpoint.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import standpoint.news.Moment;

/** Which sources are one: a union of them, step by step. The smallest number leads a group. */
final class SourceGroups {
    private static final int KNOWN = 16;
    private final int[] leader;
    private final boolean[] sharesWords;

    /** By leader, some of the members whose occasion is known: what parts one of them from another group parts the group. */
    private final Map<Integer, List<Source>> known = new HashMap<>();

    /** By leader, some of the members whose speaker has a name. */
    private final Map<Integer, List<Source>> speakers = new HashMap<>();

    /** By leader, the first day on which a page with somebody named of the group was there, and the last on which they spoke. */
    private final Map<Integer, LocalDate> appeared = new HashMap<>();
    private final Map<Integer, LocalDate> spoken = new HashMap<>();

    SourceGroups(List<Source> sources) {
        int size = sources.size();
        for (Source source : sources) {
            if (!source.named()) continue;
            CitationResolver.published(source.prose()).map(Moment::lastDay).ifPresent(day -> appeared.put(source.number(), day));
            source.day().ifPresent(day -> spoken.put(source.number(), day));
        }
        for (Source source : sources) if (source.proper()) speakers.computeIfAbsent(source.number(), key -> new ArrayList<>(1)).add(source);
        for (Source source : sources) if (source.occasion().isPresent()) known.computeIfAbsent(source.number(), key -> new ArrayList<>(1)).add(source);
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
        if (first == second) return;
        leader[Math.max(first, second)] = Math.min(first, second);
        move(known, Math.max(first, second), Math.min(first, second));
        keep(appeared, Math.max(first, second), Math.min(first, second), true);
        keep(spoken, Math.max(first, second), Math.min(first, second), false);
        move(speakers, Math.max(first, second), Math.min(first, second));
    }

    private static void move(Map<Integer, List<Source>> members, int from, int to) {
        List<Source> moved = members.remove(from);
        if (moved == null) return;
        List<Source> kept = members.computeIfAbsent(to, key -> new ArrayList<>(1));
        for (Source source : moved) if (kept.size() < KNOWN) kept.add(source);
    }

    private static void keep(Map<Integer, LocalDate> days, int from, int to, boolean earlier) {
        LocalDate day = days.remove(from);
        if (day != null) days.merge(to, day, (one, other) -> one.isBefore(other) == earlier ? one : other);
    }

    /** True when somebody of the one spoke on a day on which a page of the other was there already. */
    private boolean spokeLater(int one, int other) {
        return spoken.containsKey(one) && appeared.containsKey(other) && spoken.get(one).isAfter(appeared.get(other));
    }

    /** True when both groups have speakers known by name, and none of them in common. */
    boolean otherSpeakers(Source one, Source other) {
        List<Source> first = speakers.getOrDefault(leader(one), List.of());
        List<Source> second = speakers.getOrDefault(leader(other), List.of());
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(here -> second.stream().anyMatch(here::sameSpeaker));
    }

    /** True when a member of the one group and a member of the other, of one speaker, spoke on two occasions. */
    boolean apart(Source one, Source other) {
        if (one.named() && other.named() && (spokeLater(leader(one), leader(other)) || spokeLater(leader(other), leader(one)))) return true;
        for (Source first : known.getOrDefault(leader(one), List.of())) {
            for (Source second : known.getOrDefault(leader(other), List.of())) {
                boolean two = first.named() && first.sameSpeaker(second) && first.occasion().orElseThrow().apart(second.occasion().orElseThrow());
                if (two) return true;
            }
        }
        return false;
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
