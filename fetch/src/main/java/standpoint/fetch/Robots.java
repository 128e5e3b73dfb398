package standpoint.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a site's robots.txt allows a program of one name (RFC 9309): the longest rule that fits decides, and allowing wins a draw. */
final class Robots {
    static final Robots ALL = new Robots(List.of());
    static final Robots NOTHING = new Robots(List.of(new Rule("/", false)));
    private static final int MOST_RULES = 10_000;
    private final List<Rule> rules;

    private record Rule(String pattern, boolean allow) { }

    private Robots(List<Rule> rules) { this.rules = List.copyOf(rules); }

    static Robots parse(String text, String agent) {
        List<Rule> own = new ArrayList<>();
        List<Rule> everyone = new ArrayList<>();
        boolean named = false;
        boolean forOwn = false;
        boolean forEveryone = false;
        boolean namesBefore = false;
        for (String raw : text.split("\r\n|\r|\n")) {
            int comment = raw.indexOf('#');
            String line = comment < 0 ? raw : raw.substring(0, comment);
            int colon = line.indexOf(':');
            if (colon < 0) continue;
            String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                if (!namesBefore) {
                    forOwn = false;
                    forEveryone = false;
                }
                forOwn |= value.toLowerCase(Locale.ROOT).equals(agent);
                forEveryone |= value.equals("*");
                named |= forOwn;
                namesBefore = true;
            } else if (key.equals("allow") || key.equals("disallow")) {
                namesBefore = false;
                Rule rule = new Rule(value, key.equals("allow"));
                if (value.isEmpty() || own.size() + everyone.size() > MOST_RULES) continue;
                if (forOwn) own.add(rule);
                if (forEveryone) everyone.add(rule);
            }
        }
        return new Robots(named ? own : everyone);
    }

    boolean allows(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.pattern().length();
            if (length < longest || !fits(rule.pattern(), path)) continue;
            allowed = length > longest ? rule.allow() : allowed || rule.allow();
            longest = length;
        }
        return allowed;
    }

    /** A star stands for anything and a dollar at the end for the end of the path. */
    private static boolean fits(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String[] parts = (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) return false;
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            int found = last && whole ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
            if (found < at || !path.startsWith(parts[i], found)) return false;
            at = found + parts[i].length();
        }
        return !whole || at == path.length();
    }
}
