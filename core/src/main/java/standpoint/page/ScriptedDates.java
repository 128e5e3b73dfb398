package standpoint.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Days that the scripts of a page hold under names such as "publishedAt", quoted in any of the ways in which JSON is put into pages. */
final class ScriptedDates {
    private static final int MOST = 40;
    private static final int LIMIT = 1_500_000;
    private static final int LONGEST = 45;
    private static final String ESCAPED = "&quot;";

    /** A value with what its name says that it is. */
    record Told(String name, String value, DateSource source) { }

    private ScriptedDates() { }

    static List<Told> named(String content) {
        List<Told> found = new ArrayList<>();
        int end = Math.min(content.length(), LIMIT);
        for (int at = content.indexOf("20"); at >= 0 && at < end && found.size() < MOST; at = content.indexOf("20", at + 2)) {
            if (at < 4 || at + 10 > content.length() || !Character.isDigit(content.charAt(at + 2)) || !Character.isDigit(content.charAt(at + 3))) continue;
            char mark = content.charAt(at + 4);
            if (mark != '-' && mark != '/' && mark != '.') continue;
            Optional<String> name = nameBefore(content, at);
            if (name.isEmpty()) continue;
            Optional<DateSource> source = sourceOf(name.get().toLowerCase(Locale.ROOT));
            if (source.isPresent()) found.add(new Told(name.get(), content.substring(at, valueEnd(content, at)), source.get()));
        }
        return found;
    }

    private static Optional<DateSource> sourceOf(String name) {
        if (name.contains("modif") || name.contains("updat")) return Optional.of(DateSource.SCRIPT_CHANGED);
        if (name.contains("publi")) return Optional.of(DateSource.SCRIPT_PUBLISHED);
        if (name.contains("creat")) return Optional.of(DateSource.SCRIPT_CREATED);
        return name.contains("date") ? Optional.of(DateSource.SCRIPT_OTHER) : Optional.empty();
    }

    private static int valueEnd(String content, int from) {
        int end = from;
        while (end < content.length() && end - from < LONGEST && "\"'\\&<\n,}".indexOf(content.charAt(end)) < 0) end++;
        return end;
    }

    /** The name of a value that is quoted here: letters, quoted or not, then a colon or an equals sign. */
    private static Optional<String> nameBefore(String content, int value) {
        int at = quoteBefore(content, value - 1);
        if (at == value - 1) return Optional.empty();
        at = spaceBefore(content, at);
        if (at < 1 || content.charAt(at) != ':' && content.charAt(at) != '=') return Optional.empty();
        at = quoteBefore(content, spaceBefore(content, at - 1));
        int start = at;
        while (start > 0 && at - start < LONGEST && (Character.isLetter(content.charAt(start)) || content.charAt(start) == '_' || content.charAt(start) == '-')) start--;
        return start < at - 2 ? Optional.of(content.substring(start + 1, at + 1)) : Optional.empty();
    }

    private static int spaceBefore(String content, int from) {
        int at = from;
        while (at > 0 && content.charAt(at) == ' ') at--;
        return at;
    }

    /** The place before a quotation mark, itself plain, escaped by a stroke, or written as an entity. */
    private static int quoteBefore(String content, int from) {
        int at = from;
        if (at >= ESCAPED.length() && content.startsWith(ESCAPED, at - ESCAPED.length() + 1)) return at - ESCAPED.length();
        if (at < 1 || content.charAt(at) != '"' && content.charAt(at) != '\'') return at;
        at--;
        while (at > 0 && content.charAt(at) == '\\') at--;
        return at;
    }

    /** Everything in the source that looks like a year, a month and a day, the first dozens of them. */
    static Set<String> bare(String content) {
        Set<String> found = new LinkedHashSet<>();
        int end = Math.min(content.length() - 10, LIMIT);
        for (int at = 1; at < end && found.size() < MOST; at++) {
            boolean year = (content.charAt(at) == '2' && content.charAt(at + 1) == '0' || content.charAt(at) == '1' && content.charAt(at + 1) == '9')
                    && !Character.isLetterOrDigit(content.charAt(at - 1));
            if (!year) continue;
            char mark = content.charAt(at + 4);
            boolean figures = (mark == '-' || mark == '/') && content.charAt(at + 7) == mark && digits(content, at + 2, at + 4) && digits(content, at + 5, at + 7)
                    && digits(content, at + 8, at + 10) && (at + 10 == content.length() || !Character.isDigit(content.charAt(at + 10)));
            if (figures) found.add(content.substring(at, at + 10));
        }
        return found;
    }

    private static boolean digits(String content, int from, int to) {
        for (int i = from; i < to; i++) if (!Character.isDigit(content.charAt(i))) return false;
        return true;
    }
}
