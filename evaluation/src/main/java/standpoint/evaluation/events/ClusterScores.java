package standpoint.evaluation.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How alike two groupings of the same things are: BCubed, and MUC, B3 and CEAF-e with their mean, the CoNLL F1. */
final class ClusterScores {

    /** Precision, recall and their harmonic mean, 0 to 1. */
    record Score(double precision, double recall) {
        double f1() { return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall); }
    }

    private final List<Set<String>> gold;
    private final List<Set<String>> found;
    private final Map<String, Integer> goldOf;
    private final Map<String, Integer> foundOf;

    /** @param gold thing to its group; {@code found} the same things to theirs */
    ClusterScores(Map<String, String> gold, Map<String, String> found) {
        this.gold = groups(gold);
        this.found = groups(found);
        this.goldOf = places(this.gold);
        this.foundOf = places(this.found);
    }

    private static List<Set<String>> groups(Map<String, String> of) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        of.forEach((thing, group) -> groups.computeIfAbsent(group, key -> new HashSet<>()).add(thing));
        return List.copyOf(groups.values());
    }

    private static Map<String, Integer> places(List<Set<String>> groups) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < groups.size(); at++) for (String thing : groups.get(at)) places.put(thing, at);
        return places;
    }

    Score muc() { return new Score(links(found, goldOf), links(gold, foundOf)); }

    private static double links(List<Set<String>> groups, Map<String, Integer> other) {
        int kept = 0;
        int all = 0;
        for (Set<String> group : groups) {
            Set<Integer> parts = new HashSet<>();
            for (String thing : group) parts.add(other.get(thing));
            kept += group.size() - parts.size();
            all += group.size() - 1;
        }
        return all == 0 ? 0 : (double) kept / all;
    }

    Score bcubed() { return new Score(shares(found, foundOf, gold, goldOf), shares(gold, goldOf, found, foundOf)); }

    private static double shares(List<Set<String>> mine, Map<String, Integer> mineOf, List<Set<String>> theirs, Map<String, Integer> theirsOf) {
        double sum = 0;
        for (Map.Entry<String, Integer> entry : mineOf.entrySet()) {
            Set<String> group = mine.get(entry.getValue());
            Set<String> other = theirs.get(theirsOf.get(entry.getKey()));
            sum += (double) group.stream().filter(other::contains).count() / group.size();
        }
        return mineOf.isEmpty() ? 0 : sum / mineOf.size();
    }

    /** The best one-to-one pairing of groups, by the share of members in common. */
    Score ceafe() {
        Map<Integer, Map<Integer, Double>> weights = new TreeMap<>();
        for (int at = 0; at < gold.size(); at++) {
            Map<Integer, Integer> common = new TreeMap<>();
            for (String thing : gold.get(at)) common.merge(foundOf.get(thing), 1, Integer::sum);
            Map<Integer, Double> row = new TreeMap<>();
            for (Map.Entry<Integer, Integer> entry : common.entrySet()) {
                row.put(entry.getKey(), 2.0 * entry.getValue() / (gold.get(at).size() + found.get(entry.getKey()).size()));
            }
            weights.put(at, row);
        }
        double best = 0;
        for (List<Integer> part : parts(weights)) best += assignment(part, weights);
        return new Score(best / found.size(), best / gold.size());
    }

    double conll() { return (muc().f1() + bcubed().f1() + ceafe().f1()) / 3; }

    /** Groups of gold that share members with the same found groups, so that each pairing stays small. */
    private static Collection<List<Integer>> parts(Map<Integer, Map<Integer, Double>> weights) {
        Map<Integer, List<Integer>> holders = new HashMap<>();
        weights.forEach((row, columns) -> columns.keySet().forEach(column -> holders.computeIfAbsent(column, key -> new ArrayList<>()).add(row)));
        Set<Integer> seen = new HashSet<>();
        List<List<Integer>> parts = new ArrayList<>();
        for (int start : weights.keySet()) {
            if (!seen.add(start)) continue;
            List<Integer> part = new ArrayList<>();
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                int row = open.pop();
                part.add(row);
                for (int column : weights.get(row).keySet()) {
                    for (int next : holders.get(column)) if (seen.add(next)) open.push(next);
                }
            }
            parts.add(part);
        }
        return parts;
    }

    /** The Hungarian method on one part: the greatest sum of weights over pairs. */
    private static double assignment(List<Integer> rows, Map<Integer, Map<Integer, Double>> weights) {
        List<Integer> columns = rows.stream().flatMap(row -> weights.get(row).keySet().stream()).distinct().sorted().toList();
        int size = Math.max(rows.size(), columns.size());
        double[][] cost = new double[size + 1][size + 1];
        for (int at = 0; at < rows.size(); at++) {
            for (Map.Entry<Integer, Double> entry : weights.get(rows.get(at)).entrySet()) {
                cost[at + 1][java.util.Collections.binarySearch(columns, entry.getKey()) + 1] = -entry.getValue();
            }
        }
        return -cheapest(cost, size);
    }

    private static double cheapest(double[][] cost, int size) {
        double[] rowPrice = new double[size + 1];
        double[] columnPrice = new double[size + 1];
        int[] match = new int[size + 1];
        for (int row = 1; row <= size; row++) augment(cost, size, row, rowPrice, columnPrice, match);
        double sum = 0;
        for (int column = 1; column <= size; column++) sum += cost[match[column]][column];
        return sum;
    }

    private static void augment(double[][] cost, int size, int row, double[] rowPrice, double[] columnPrice, int[] match) {
        int[] way = new int[size + 1];
        double[] least = new double[size + 1];
        Arrays.fill(least, Double.MAX_VALUE);
        boolean[] used = new boolean[size + 1];
        match[0] = row;
        int column = 0;
        do {
            used[column] = true;
            int from = match[column];
            int next = 0;
            double delta = Double.MAX_VALUE;
            for (int to = 1; to <= size; to++) {
                if (used[to]) continue;
                double reduced = cost[from][to] - rowPrice[from] - columnPrice[to];
                if (reduced < least[to]) {
                    least[to] = reduced;
                    way[to] = column;
                }
                if (least[to] < delta) {
                    delta = least[to];
                    next = to;
                }
            }
            for (int to = 0; to <= size; to++) {
                if (used[to]) {
                    rowPrice[match[to]] += delta;
                    columnPrice[to] -= delta;
                } else {
                    least[to] -= delta;
                }
            }
            column = next;
        } while (match[column] != 0);
        for (; column != 0; column = way[column]) match[column] = match[way[column]];
    }
}
