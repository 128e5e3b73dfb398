package standpoint.attribution;

import java.util.Arrays;

/**
 * A growing list of features, each known by a hash of its template's number and its values alone. No words are kept, so that a
 * model holds none.
 */
final class Features {
    private int[] hashes = new int[128];
    private int count;

    void clear() { count = 0; }

    void add(int template) { put(template * 0x9E3779B1); }

    void add(int template, int value) { put(mix(template * 0x9E3779B1, value)); }

    void add(int template, int one, int two) { put(mix(mix(template * 0x9E3779B1, one), two)); }

    void add(int template, int one, int two, int three) { put(mix(mix(mix(template * 0x9E3779B1, one), two), three)); }

    private void put(int hash) {
        if (count == hashes.length) hashes = Arrays.copyOf(hashes, 2 * count);
        hashes[count++] = hash;
    }

    int count() { return count; }

    int hash(int i) { return hashes[i]; }

    int[] copy() { return Arrays.copyOf(hashes, count); }

    /** Joins two values into one that depends on their order. */
    static int mix(int one, int two) {
        int mixed = (one ^ (two * 0x85EBCA6B)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 15);
    }

    /** The row of a hash in a table of 2^bits. */
    static int row(int hash, int bits) { return (hash * 0x9E3779B1) >>> (32 - bits); }

    /** Lengths and distances in steps that grow. */
    static int step(int length) {
        if (length < 0) return -step(-length);
        if (length <= 5) return length;
        return length <= 8 ? 6 : length <= 12 ? 7 : length <= 20 ? 8 : length <= 35 ? 9 : length <= 60 ? 10 : 11;
    }
}
