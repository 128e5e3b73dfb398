package standpoint.origin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import standpoint.news.Article;
import standpoint.news.Field;

/** The letters by which an agency marks its own reports ("GORMLEY, Oct 14 (NPA) -"), known for its own by the page's address or name. */
final class AgencyMark {

    /** A mark in a dateline, or after the name at the head of a page; first in its line ("(NPA) - GORMLEY, Oct 14 -"); and after a comma ("GORMLEY, Oct 14, NPA -"). */
    private static final List<Pattern> MARKS = List.of(Pattern.compile("(?m)^[^\\n()]{2,50}\\(([A-Z][A-Za-z]{1,6}|[a-z]{2,5})(?:-[A-Z][a-z]+)?\\)"),
            Pattern.compile("(?m)^\\(([A-Z][A-Za-z]{1,6})\\)(?= [-–—] )"), Pattern.compile("(?m)^[A-Z][^\\n()]{2,40}, ([A-Z]{2,7})(?= [-–—] )"));
    private static final int HEAD = 400;
    /** What an agency's address has beside its letters. */
    private static final Set<String> BESIDE = Set.of("news", "wire", "agency", "press", "international", "online", "newswire");

    private AgencyMark() { }

    /**
     * The mark that a page bears as its own: its address has it as a part, or it is made of the first letters of a name.
     *
     * @param labels the labels of the address as they stand there
     * @param names  names that the page may have as its own
     * @param known  true for the small letters of an outlet's name that is known already
     */
    static Optional<String> of(Article article, List<String> labels, List<String> names, Predicate<String> known) {
        for (Field field : List.of(Field.METADATA, Field.TEXT)) {
            String text = article.words().field(field);
            String head = text.substring(0, Math.min(HEAD, text.length()));
            Optional<String> own = MARKS.stream().flatMap(pattern -> pattern.matcher(head).results()).filter(mark -> isOwn(mark.group(1).toLowerCase(Locale.ROOT), dated(text, mark.end()), labels, names, known))
                    .map(mark -> mark.group(1)).findFirst();
            if (own.isPresent()) return own;
        }
        return Optional.empty();
    }

    private static boolean isOwn(String mark, boolean dated, List<String> labels, List<String> names, Predicate<String> known) {
        if (labels.stream().anyMatch(label -> inAddress(label, mark))) return true;
        return names.stream().anyMatch(name -> Masthead.initials(name).equals(mark) || dated && !known.test(mark) && shortens(name, mark, labels));
    }

    private static boolean inAddress(String label, String mark) {
        for (String part : label.split("-")) if (part.equals(mark)) return true;
        return label.startsWith(mark) && BESIDE.contains(label.substring(mark.length()));
    }

    /** A dash stands behind the brackets, as in a dateline. */
    private static boolean dated(String text, int end) {
        String after = text.substring(end, Math.min(text.length(), end + 3)).strip();
        return !after.isEmpty() && "-–—:".indexOf(after.charAt(0)) >= 0;
    }

    /** "WPA" of the Worldpress Agency: three letters or more in order, the first one first, of a name that the address bears too. */
    private static boolean shortens(String name, String mark, List<String> labels) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        if (labels.stream().noneMatch(label -> label.replace("-", "").equals(letters)) || mark.length() < 3 || letters.charAt(0) != mark.charAt(0)) return false;
        int at = 0;
        for (int i = 0; i < letters.length() && at < mark.length(); i++) if (letters.charAt(i) == mark.charAt(at)) at++;
        return at == mark.length();
    }
}
