package standpoint.page;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Names that the scripts of a page hold under keys that end with "author", as analytics are told who wrote it. */
final class ScriptedNames {
    private static final int MOST = 12;
    private static final int LIMIT = 1_500_000;
    private static final int LONGEST = 80;
    private static final String KEY = "uthor";

    private ScriptedNames() { }

    static Set<String> authors(String content) {
        Set<String> found = new LinkedHashSet<>();
        int end = Math.min(content.length(), LIMIT);
        int looked = 0;
        for (int at = content.indexOf(KEY); at > 0 && at < end && found.size() < MOST && looked < 4000; at = content.indexOf(KEY, at + KEY.length()), looked++) {
            int i = at + KEY.length();
            for (String ending : new String[] {"s", "_name", "Name", "names"}) if (content.startsWith(ending, i)) i += ending.length();
            i = skip(content, i, "\"'\\");
            int colon = skip(content, i, " ");
            if (i == at + KEY.length() || colon >= content.length() || content.charAt(colon) != ':') continue;
            int open = skip(content, colon + 1, " [\\");
            if (open >= content.length() || content.charAt(open) != '"' && content.charAt(open) != '\'') continue;
            int close = open + 1;
            while (close < content.length() && close - open < LONGEST && "\"'\\<{".indexOf(content.charAt(close)) < 0) close++;
            String name = Words.squeeze(content.substring(open + 1, close));
            boolean plain = close - open < LONGEST && name.length() > 2 && !name.toLowerCase(Locale.ROOT).startsWith("http") && Character.isLetter(name.charAt(0));
            if (plain) found.add(name);
        }
        return found;
    }

    private static int skip(String content, int from, String over) {
        int i = from;
        while (i < content.length() && i - from < 4 && over.indexOf(content.charAt(i)) >= 0) i++;
        return i;
    }
}
