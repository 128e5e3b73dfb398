package standpoint.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds copies by the sentences that two articles share, quotations taken out: two reporters at one speech quote the same words,
 * but do not write the same sentences around them.
 */
final class CopyFinder {

    /** Only the first articles that hold a shingle are compared with a later one: ten thousand copies cost no more than these. */
    private static final int HOLDERS = 16;
    private static final double SAME_SENTENCE = 0.5;
    private static final double ROOT = 0.95;

    private final CopyDirection direction;

    CopyFinder(CopyDirection direction) { this.direction = direction; }

    /** Every pair of which one has text from the other, of articles in the fold's order of time. */
    List<Copy> find(List<Prose> all) {
        Map<Long, List<int[]>> holders = new HashMap<>();
        List<Copy> copies = new ArrayList<>();
        for (Prose later : all) {
            Map<Integer, Map<Integer, Map<Integer, Integer>>> shared = shared(later, holders);
            for (Map.Entry<Integer, Map<Integer, Map<Integer, Integer>>> entry : shared.entrySet()) {
                Prose earlier = all.get(entry.getKey());
                if (earlier.reading().article().page().equals(later.reading().article().page())) continue;
                compare(earlier, later, entry.getValue()).map(this::directed).filter(copy -> !mere(copy)).ifPresent(copies::add);
            }
            add(later, holders);
        }
        return copies;
    }

    /** Earlier article, line of the later, line of the earlier: how many shingles they share. */
    private static Map<Integer, Map<Integer, Map<Integer, Integer>>> shared(Prose later, Map<Long, List<int[]>> holders) {
        Map<Integer, Map<Integer, Map<Integer, Integer>>> shared = new TreeMap<>();
        for (int line = 0; line < later.lines().size(); line++) {
            for (long shingle : later.lines().get(line).shingles()) {
                for (int[] holder : holders.getOrDefault(shingle, List.of())) {
                    shared.computeIfAbsent(holder[0], key -> new TreeMap<>()).computeIfAbsent(line, key -> new TreeMap<>())
                            .merge(holder[1], 1, Integer::sum);
                }
            }
        }
        return shared;
    }

    private static void add(Prose prose, Map<Long, List<int[]>> holders) {
        for (int line = 0; line < prose.lines().size(); line++) {
            for (long shingle : prose.lines().get(line).shingles()) {
                List<int[]> list = holders.computeIfAbsent(shingle, key -> new ArrayList<>(1));
                if (list.size() < HOLDERS) list.add(new int[] {prose.place(), line});
            }
        }
    }

    private Optional<Copy> compare(Prose earlier, Prose later, Map<Integer, Map<Integer, Integer>> shared) {
        List<Copy.Pair> pairs = new ArrayList<>();
        int words = 0;
        int sentences = 0;
        Set<Integer> taken = new LinkedHashSet<>();
        for (Map.Entry<Integer, Map<Integer, Integer>> line : shared.entrySet()) {
            int best = -1;
            double most = 0;
            Prose.Line mine = later.lines().get(line.getKey());
            for (Map.Entry<Integer, Integer> other : line.getValue().entrySet()) {
                int smaller = Math.min(mine.shingles().size(), earlier.lines().get(other.getKey()).shingles().size());
                double same = (double) other.getValue() / smaller;
                if (smaller >= 2 && same > most) {
                    most = same;
                    best = other.getKey();
                }
            }
            if (most < SAME_SENTENCE || !taken.add(best)) continue;
            pairs.add(new Copy.Pair(line.getKey(), best));
            words += Math.min(mine.own().size(), earlier.lines().get(best).own().size());
            sentences++;
        }
        int least = Math.min(ownWords(earlier), ownWords(later));
        double share = least == 0 ? 0 : (double) words / least;
        // A stock sentence of background stands in unrelated reports: one sentence makes a copy only of a very short text.
        boolean enough = sentences >= 3 && words >= 40 && share >= 0.2 || sentences >= 2 && words >= 22 && share >= 0.34
                || sentences == 1 && words >= 18 && share >= 0.7;
        return enough ? Optional.of(new Copy(earlier, later, false, shape(earlier, later, words), pairs)) : Optional.empty();
    }

    private Copy directed(Copy copy) {
        Optional<Prose> taker = direction.taker(copy);
        if (taker.isEmpty()) return copy;
        Copy way = taker.get() == copy.copy() ? copy : copy.turned();
        return new Copy(way.of(), way.copy(), true, shape(way.of(), way.copy(), way.words()), way.lines());
    }

    /** A report that names its source and has little of its words: it cites, and copies nothing. */
    private boolean mere(Copy copy) {
        return (copy.share() < 0.5 || copy.words() < 30) && direction.cited(copy.copy()).contains(copy.of());
    }

    /** A later version of an article, as a copy of the earlier. */
    static Copy version(Prose earlier, Prose later) {
        Map<Long, Integer> first = new HashMap<>();
        for (int line = 0; line < earlier.lines().size(); line++) {
            for (long shingle : earlier.lines().get(line).shingles()) first.putIfAbsent(shingle, line);
        }
        List<Copy.Pair> pairs = new ArrayList<>();
        for (int line = 0; line < later.lines().size(); line++) {
            for (long shingle : later.lines().get(line).shingles()) {
                if (!first.containsKey(shingle)) continue;
                pairs.add(new Copy.Pair(line, first.get(shingle)));
                break;
            }
        }
        return new Copy(earlier, later, true, Copy.Shape.EDITED, pairs);
    }

    private static Copy.Shape shape(Prose of, Prose copy, int words) {
        double ofCopy = (double) words / Math.max(1, ownWords(copy));
        double ofOther = (double) words / Math.max(1, ownWords(of));
        if (ofOther < 0.6) return Copy.Shape.EXCERPT;
        return ofCopy > 0.95 && ofOther > 0.95 ? Copy.Shape.FULL : Copy.Shape.EDITED;
    }

    private static int ownWords(Prose prose) {
        return prose.lines().stream().filter(line -> line.shingles().size() >= 2).mapToInt(line -> line.own().size()).sum();
    }

    private static Copy root(Copy copy, Map<Prose, Copy> all, Map<Prose, Copy> nearest) {
        Copy best = copy;
        for (int steps = 0; steps < all.size(); steps++) {
            Copy through = nearest.get(best.of());
            Copy back = through == null ? null : all.get(through.of());
            if (back == null || back.words() < ROOT * copy.words()) break;
            best = back;
        }
        return best;
    }

    /**
     * For each copy the one article it has most from; a copy's copy points to the copy when it shares more with it. What comes before
     * what comes before the copy comes before it: so a pair without a time of its own may get its direction.
     */
    static Map<Prose, Copy> nearest(List<Copy> copies) {
        Map<Prose, Copy> nearest = new LinkedHashMap<>();
        for (Copy copy : copies) {
            Copy best = nearest.get(copy.copy());
            if (copy.directed() && (best == null || copy.words() > best.words())) nearest.put(copy.copy(), copy);
        }
        // What a copy has in common with two of which one is a copy of the other, it may have from either: the first is named.
        Map<Prose, Map<Prose, Copy>> directed = new LinkedHashMap<>();
        for (Copy copy : copies) if (copy.directed()) directed.computeIfAbsent(copy.copy(), key -> new LinkedHashMap<>()).put(copy.of(), copy);
        nearest.replaceAll((prose, copy) -> root(copy, directed.get(prose), nearest));
        Map<Prose, Copy> first = new LinkedHashMap<>(nearest);
        for (Copy copy : copies) {
            if (copy.directed()) continue;
            for (Copy way : List.of(copy, copy.turned())) {
                Copy through = nearest.get(way.copy());
                Copy before = through == null ? null : nearest.get(through.of());
                if (before != null && before.of() == way.of() && way.words() >= through.words()) first.put(way.copy(), way);
            }
        }
        return first;
    }
}
