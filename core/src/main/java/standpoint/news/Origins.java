package standpoint.news;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What the fold of origins finds.
 *
 * @param all        every origin
 * @param copyOf     article id to the id of the article it copies
 * @param versionOf  article id to the id of the earlier version of the same page
 * @param statements statement key ({@code article id + "/" + statement id}) to the id of its origin; the key with an empty
 *                   statement id stands for what the article says in its own words
 * @param alike      articles with the same text of which nothing tells the first
 * @param perhaps    origins that may be one where their reports are of one claim: the same person, or two who are not named, in articles on one matter, without a word that tells the occasion
 * @param onOneClaim origins that are one where their reports are of one claim, the surest first: one speaker at one time, or two pages
 *                   that report one occasion, and nothing that parts the occasions
 */
public record Origins(List<Origin> all, Map<String, String> copyOf, Map<String, String> versionOf, Map<String, String> statements,
                      List<Pair> alike, List<Pair> perhaps, List<Pair> onOneClaim) {

    /** Two ids that belong together in no order, and why. The smaller id comes first. */
    public record Pair(String one, String other, String why) {
        public Pair {
            if (one.compareTo(other) >= 0) throw new IllegalArgumentException("a pair out of order: " + one + ", " + other);
        }

        public static Pair of(String one, String other, String why) {
            return one.compareTo(other) < 0 ? new Pair(one, other, why) : new Pair(other, one, why);
        }
    }

    /** How many independent origins there are, at least and at most. */
    public record Count(int min, int max) { }

    public Origins {
        all = List.copyOf(all);
        copyOf = Map.copyOf(copyOf);
        versionOf = Map.copyOf(versionOf);
        statements = Map.copyOf(statements);
        alike = List.copyOf(alike);
        perhaps = List.copyOf(perhaps);
        onOneClaim = List.copyOf(onOneClaim);
    }

    /** The key of a statement among those of all articles. */
    public static String key(String article, String statement) { return article + "/" + statement; }

    /** The key of what an article says in its own words. */
    public static String key(String article) { return key(article, ""); }

    /**
     * How many independent origins the reports of one claim have. At most as many as they have origins; at least as many as remain when
     * all that may be one are one. A page that reports an occasion which others report the claim from has the claim from there too, where
     * it gives no occasion and no other name for it. A key that the fold did not see counts as an origin of its own.
     */
    public Count count(Collection<String> keys) { return new OriginCounter(this, keys).count(); }
}
