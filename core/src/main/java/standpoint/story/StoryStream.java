package standpoint.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Consumer;
import standpoint.news.WordShares;
import standpoint.news.Reading;

/**
 * Groups articles as they come, a day at a time: each new article and each open story is a cluster, and the two most alike become
 * one until no two are alike enough. A story is closed, handed on and forgotten when nothing came to it for the window's days.
 */
public final class StoryStream {

    /** Articles taken in at once: within them the order does not matter. */
    static final int BATCH = 600;
    private static final int TERMS = 200;
    private static final int STORY_TERMS = 300;
    private static final int TELLING_TERMS = 40;
    /** A term that so many open stories have tells none of them from the others. */
    private static final int HOLDERS = 300;
    private static final double BACKGROUND = 300;
    private static final double LARGE = 150;
    private static final double RARITY = 2;

    /** How alike two clusters must be, how fast likeness fades with days apart, after how many days a story is closed. */
    record Settings(double alike, double decayDays, long windowDays) {
        static final Settings USUAL = new Settings(0.18, 30, 30);
    }

    /** In how many articles a term stood, and on what day last. */
    private record Seen(int articles, long last) { }

    private record Pair(double likeness, Cluster one, Cluster other) { }

    private final WordShares shares;
    private final Settings settings;
    private final Consumer<Cluster> closed;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Seen> seen = new HashMap<>();
    private final Map<Integer, Cluster> open = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> holders = new HashMap<>();
    private int articles;
    private int made;
    private int terms;
    private long swept = Long.MIN_VALUE;

    StoryStream(WordShares shares, Settings settings, Consumer<Cluster> closed) {
        this.shares = shares;
        this.settings = settings;
        this.closed = closed;
    }

    /** Takes in the articles of one day. Days must come in order, articles without a day last. */
    public void day(List<Reading> readings) { take(readings.stream().map(StoryEntry::of).toList()); }

    /** The same, of entries of one day in any order. */
    void take(List<StoryEntry> day) {
        List<StoryEntry> entries = day.stream().sorted().toList();
        for (StoryEntry entry : entries) {
            articles++;
            for (String term : entry.terms().keySet()) {
                seen.merge(term, new Seen(1, entry.day()), (before, now) -> new Seen(before.articles() + 1, now.last()));
            }
        }
        if (!entries.isEmpty()) close(entries.get(0).day());
        for (int from = 0; from < entries.size(); from += BATCH) batch(entries.subList(from, Math.min(entries.size(), from + BATCH)));
    }

    /** Closes what is still open. */
    public void end() {
        List<Cluster> rest = new ArrayList<>(open.values());
        rest.forEach(this::drop);
        rest.forEach(closed);
    }

    /** How many stories are open. */
    public int open() { return open.size(); }

    /** How many terms are known. */
    public int terms() { return seen.size(); }

    private void close(long day) {
        if (day == StoryEntry.UNDATED) return;
        List<Cluster> old = open.values().stream().filter(cluster -> cluster.last() < day - settings.windowDays()).toList();
        old.forEach(this::drop);
        old.forEach(closed);
        if (day - settings.windowDays() > swept) sweep(day);
    }

    /** Forgets terms that stood in one article, long ago: without this the names of the past would grow for ever. */
    private void sweep(long day) {
        swept = day;
        seen.entrySet().removeIf(entry -> {
            boolean forgotten = entry.getValue().articles() <= 2 && entry.getValue().last() < day - settings.windowDays();
            if (forgotten) numbers.remove(entry.getKey());
            return forgotten;
        });
    }

    private void batch(List<StoryEntry> batch) {
        PriorityQueue<Pair> pairs = new PriorityQueue<>(Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                .thenComparingInt(pair -> Math.min(pair.one().number(), pair.other().number()))
                .thenComparingInt(pair -> Math.max(pair.one().number(), pair.other().number())));
        for (StoryEntry entry : batch) {
            Cluster fresh = Cluster.of(made++, entry.light(), terms(entry.terms()));
            offer(fresh, pairs);
            keep(fresh);
        }
        while (!pairs.isEmpty()) {
            Pair best = pairs.poll();
            if (!open.containsKey(best.one().number()) || !open.containsKey(best.other().number())) continue;
            Cluster both = best.one().with(made++, best.other(), STORY_TERMS);
            drop(best.one());
            drop(best.other());
            offer(both, pairs);
            keep(both);
        }
    }

    /** Puts up every open cluster that is alike enough. Only those are compared that share two of the most telling terms. */
    private void offer(Cluster cluster, PriorityQueue<Pair> pairs) {
        Map<Integer, Integer> near = new HashMap<>();
        for (int place : cluster.sum().heaviestPlaces(TELLING_TERMS)) {
            List<Integer> holding = holders.getOrDefault(cluster.sum().numbers()[place], List.of());
            if (holding.size() > HOLDERS) continue;
            for (int number : holding) near.merge(number, 1, Integer::sum);
        }
        near.forEach((number, shared) -> {
            if (shared < 2) return;
            Cluster other = open.get(number);
            double likeness = cluster.likeness(other, settings.decayDays());
            if (likeness >= settings.alike()) pairs.add(new Pair(likeness, cluster, other));
        });
    }

    private void keep(Cluster cluster) {
        open.put(cluster.number(), cluster);
        for (int place : cluster.sum().heaviestPlaces(TELLING_TERMS)) {
            holders.computeIfAbsent(cluster.sum().numbers()[place], key -> new ArrayList<>(2)).add(cluster.number());
        }
    }

    private void drop(Cluster cluster) {
        open.remove(cluster.number());
        for (int place : cluster.sum().heaviestPlaces(TELLING_TERMS)) {
            int term = cluster.sum().numbers()[place];
            List<Integer> list = holders.get(term);
            list.remove((Integer) cluster.number());
            if (list.isEmpty()) holders.remove(term);
        }
    }

    private Terms terms(Map<String, Double> counts) {
        Map<Integer, Float> weights = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, Double> entry : counts.entrySet()) {
            double expected = BACKGROUND * shares.of(entry.getKey());
            double rarity = Math.log((articles + BACKGROUND) / (seen.get(entry.getKey()).articles() + expected));
            if (rarity <= 0) continue;
            double weight = (entry.getValue() >= 1 ? 1 + Math.log(entry.getValue()) : entry.getValue()) * Math.pow(rarity, RARITY);
            weights.put(numbers.computeIfAbsent(entry.getKey(), key -> terms++), (float) weight);
            // In a large record a word that no other article has tells nothing of how alike two are: it is kept, but not measured.
            squares += weight * weight * (seen.get(entry.getKey()).articles() > 1 ? 1 : Math.max(0, 1 - articles / LARGE));
        }
        float length = (float) Math.sqrt(Math.max(squares, 1e-9));
        int[] sorted = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
        float[] values = new float[sorted.length];
        for (int at = 0; at < sorted.length; at++) values[at] = weights.get(sorted[at]) / length;
        return new Terms(sorted, values).heaviest(TERMS);
    }
}
