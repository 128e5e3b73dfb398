package standpoint.news;

import java.util.List;
import java.util.Map;

/**
 * What the fold of origins finds.
 *
 * @param all        every origin
 * @param copyOf     article id to the id of the article it copies
 * @param versionOf  article id to the id of the earlier version of the same page
 * @param statements statement key ({@code article id + "/" + statement id}) to the id of its origin
 */
public record Origins(List<Origin> all, Map<String, String> copyOf, Map<String, String> versionOf, Map<String, String> statements) {
    public Origins {
        all = List.copyOf(all);
        copyOf = Map.copyOf(copyOf);
        versionOf = Map.copyOf(versionOf);
        statements = Map.copyOf(statements);
    }

    /** The key of a statement among those of all articles. */
    public static String key(String article, String statement) { return article + "/" + statement; }
}
