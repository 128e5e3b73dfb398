package standpoint.story;

import java.util.Arrays;

/** A sparse vector: numbers of terms in ascending order, and their weights. */
record Terms(int[] numbers, float[] weights) {

    double dot(Terms other) {
        double dot = 0;
        int at = 0;
        int there = 0;
        while (at < numbers.length && there < other.numbers.length) {
            if (numbers[at] < other.numbers[there]) at++;
            else if (numbers[at] > other.numbers[there]) there++;
            else dot += (double) weights[at++] * other.weights[there++];
        }
        return dot;
    }

    /** Both added up; only the heaviest are kept. */
    Terms plus(Terms other, int most) {
        int[] all = new int[numbers.length + other.numbers.length];
        float[] sums = new float[all.length];
        int at = 0;
        int there = 0;
        int size = 0;
        while (at < numbers.length || there < other.numbers.length) {
            boolean mine = there == other.numbers.length || at < numbers.length && numbers[at] <= other.numbers[there];
            boolean theirs = at == numbers.length || there < other.numbers.length && other.numbers[there] <= numbers[at];
            all[size] = mine ? numbers[at] : other.numbers[there];
            sums[size++] = (mine ? weights[at] : 0) + (theirs ? other.weights[there] : 0);
            if (mine) at++;
            if (theirs) there++;
        }
        return new Terms(Arrays.copyOf(all, size), Arrays.copyOf(sums, size)).heaviest(most);
    }

    Terms heaviest(int most) {
        if (numbers.length <= most) return this;
        float[] sorted = weights.clone();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - most];
        int[] kept = new int[most];
        float[] keptWeights = new float[most];
        int equal = most;
        for (float weight : weights) if (weight > least) equal--;
        int size = 0;
        for (int at = 0; at < numbers.length; at++) {
            boolean keep = weights[at] > least || weights[at] == least && equal-- > 0;
            if (!keep) continue;
            kept[size] = numbers[at];
            keptWeights[size++] = weights[at];
        }
        return new Terms(kept, keptWeights);
    }

    /** The places of the heaviest, heaviest first. */
    int[] heaviestPlaces(int most) {
        Integer[] places = new Integer[numbers.length];
        for (int at = 0; at < places.length; at++) places[at] = at;
        Arrays.sort(places, (one, other) -> {
            int order = Float.compare(weights[other], weights[one]);
            return order != 0 ? order : Integer.compare(numbers[one], numbers[other]);
        });
        int[] first = new int[Math.min(most, places.length)];
        for (int at = 0; at < first.length; at++) first[at] = places[at];
        return first;
    }
}
