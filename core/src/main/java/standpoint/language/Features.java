package standpoint.language;

/** The hashing of features: small numbers are mixed into one that stands for their combination. */
final class Features {
    private Features() { }

    static int mix(int hash, int value) {
        int k = value * 0xcc9e2d51;
        k = (k << 15 | k >>> 17) * 0x1b873593;
        int h = hash ^ k;
        return (h << 13 | h >>> 19) * 5 + 0xe6546b64;
    }

    /** Spreads a hash over all bits: tables take the highest. */
    static int spread(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ h >>> 16;
    }

    static int of(int template, int a) { return spread(mix(template * 0x9e3779b1, a)); }

    static int of(int template, int a, int b) { return spread(mix(mix(template * 0x9e3779b1, a), b)); }

    static int of(int template, int a, int b, int c) { return spread(mix(mix(mix(template * 0x9e3779b1, a), b), c)); }
}
