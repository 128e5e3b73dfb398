package standpoint.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.news.Article;
import standpoint.news.Field;
import standpoint.news.Word;

/** Finds whose text an article says that it has: an agency's name in a byline, at the head or foot of the page, in a dateline, or at the end of a paragraph. */
final class CreditFinder {
    /** What stands before an agency's name at the head or foot of a page. */
    private static final Pattern LEAD = Pattern.compile("(?i)(?:(source:|text:|via)|by|from|copyright|with (?:inputs?|reporting|material|files|information) (?:by|from|of)|reporting by)\\s+(?:the )?");
    private static final Pattern WHENCE = Pattern.compile("(?i)\\b(?:source|text)$");
    private static final Pattern END = Pattern.compile("(?m)[.!?\"”)]\\s++[\\[(–—-]*+\\s*+([\\p{L}]{2,12})(?: [A-Z]{2,4}){0,3}(?: [a-z]{2,4}/[a-z]{2,4})?[\\])]*\\.?$");

    /** Two agencies in one byline, and one behind another's name. */
    private static final Pattern SHARED = Pattern.compile("(\\p{L}{2,12})-(\\p{L}{2,12})|[^,.]{3,40} with (\\p{L}{2,12})\\s*");
    /** What stands before an agency that begins a paragraph, and behind it. */
    private static final Pattern SIGNED = Pattern.compile("(?:[-–—] ?)?(?:[Tt]he)?");
    private static final Pattern FILE = Pattern.compile(", with (?:an? |more )?(?:files?|reporting|material) (?:from|by) ");

    /** A word of so many letters before a full stop may be a short form. */
    private static final int SHORTENED = 4;

    private final OutletNames outlets;

    CreditFinder(OutletNames outlets) { this.outlets = outlets; }

    /** What stands above and below the text. */
    void head(Article article, List<Citation> found) {
        bylines(article, found);
        lines(article, found);
    }

    /** "By Meridian Press": an outlet in the place of an author. */
    private void bylines(Article article, List<Citation> found) {
        String metadata = article.words().field(Field.METADATA);
        List<Word> words = Word.in(metadata);
        for (int at = 0; at + 1 < words.size(); at++) {
            if (!words.get(at).form().equals("by") || !startsLine(metadata, words.get(at))) continue;
            Optional<OutletNames.Found> name = outlets.at(metadata, words, at + 1, false);
            name.filter(outlet -> wholeLine(metadata, words, outlet)).ifPresent(outlet -> found.add(new Citation(outlet.name(), outlet.key(), Citation.Kind.CREDIT,
                    article.passage(Field.METADATA, words.get(outlet.from()).start(), words.get(outlet.to() - 1).end()))));
        }
    }

    /** Lines above and below the text that are an agency's name, or name it beside a day or a reporter: "AFP", "Reuters | 3 May", "Source: AFP". */
    private void lines(Article article, List<Citation> found) {
        String metadata = article.words().field(Field.METADATA);
        int start = 0;
        while (start < metadata.length()) {
            int end = metadata.indexOf('\n', start);
            if (end < 0) end = metadata.length();
            int from = start;
            for (int at = start; at <= end && end - start < 120; at++) {
                if (at < end && !parts(metadata, from, at)) continue;
                lent(article, metadata, from, at, found);
                from = Math.min(end, at + (at < end && metadata.charAt(at) == ' ' ? 3 : 1));
            }
            start = end + 1;
        }
    }

    /** A sign that parts the names of a line; not the colon of "Source: AFP", nor the full stop of "St. Kerr Observer". */
    private static boolean parts(String line, int from, int at) {
        if (line.charAt(at) == ':') return !WHENCE.matcher(line.substring(from, at)).find();
        if (line.startsWith(". ", at)) return at - line.lastIndexOf(' ', at) > SHORTENED;
        return "|/,;()·•–—©".indexOf(line.charAt(at)) >= 0 || line.startsWith(" - ", at);
    }

    /** "... from autumn. dpa", "... had been kept informed. PTI SKV ROH": an agency at the end of a paragraph, in small letters too, and whose desk it was. */
    void ends(Article article, List<Citation> found) {
        String text = article.words().field(Field.TEXT);
        Matcher ends = END.matcher(text);
        while (ends.find()) {
            String key = outlets.canonical(ends.group(1));
            boolean told = found.stream().anyMatch(citation -> citation.kind() == Citation.Kind.CREDIT && citation.key().equals(key));
            if (!told && outlets.agency(key)) found.add(new Citation(outlets.usual(ends.group(1)), key, Citation.Kind.CREDIT, article.passage(Field.TEXT, ends.start(1), ends.end(1))));
        }
    }

    private void lent(Article article, String metadata, int from, int to, List<Citation> found) {
        int start = from;
        while (start < to && metadata.charAt(start) == ' ') start++;
        if (shared(article, metadata, start, to, found)) return;
        Matcher lead = LEAD.matcher(metadata).region(Math.min(start, to), to);
        boolean whence = lead.lookingAt();
        boolean text = whence && lead.group(1) != null;
        if (whence) start = lead.end();
        String name = metadata.substring(Math.min(start, to), to).strip();
        // "by Kerr News Service", "Source: VELTA": an agency that nobody has listed.
        boolean anothers = OutletWords.agency(name) && outlets.titled(article, name);
        boolean agency = whence && OutletWords.agency(name) || text && name.matches("\\p{Lu}{3,6}");
        if (name.length() < 2 || name.length() > 40 || !outlets.known(name) && !agency && !anothers) return;
        String key = outlets.canonical(name);
        boolean whose = (outlets.agency(key) || agency || anothers) && !outlets.at(article, key) && !outlets.published(article, key) || outlets.inRecord(key) && outlets.addressed(article) && !outlets.published(article, key);
        if (whose) found.add(new Citation(outlets.usual(name), key, Citation.Kind.CREDIT, article.passage(Field.METADATA, start, start + name.length())));
    }

    /** "NTB-Ritzau", "The Italian Post with ANSA": agencies beside each other, or behind the outlet's own name. */
    private boolean shared(Article article, String metadata, int from, int to, List<Citation> found) {
        Matcher both = SHARED.matcher(metadata.substring(from, to));
        if (!both.matches()) return false;
        List<Citation> named = new ArrayList<>();
        for (int group = 1; group <= both.groupCount(); group++) {
            if (both.group(group) == null) continue;
            String key = outlets.canonical(both.group(group));
            if (!outlets.agency(key)) return false;
            if (!outlets.at(article, key)) named.add(new Citation(outlets.usual(both.group(group)), key, Citation.Kind.CREDIT, article.passage(Field.METADATA, from + both.start(group), from + both.end(group))));
        }
        return found.addAll(named);
    }

    /** At the start of a line, or after the reader's own mark of what the line is ("byline: By Meridian Press"). */
    private static boolean startsLine(String text, Word word) {
        int line = text.lastIndexOf('\n', word.start()) + 1;
        String before = text.substring(line, word.start()).strip();
        return before.isEmpty() || before.equals("byline:");
    }

    private static boolean wholeLine(String text, List<Word> words, OutletNames.Found name) {
        return name.to() == words.size() || !words.get(name.to()).capital(text) || text.substring(words.get(name.to() - 1).end(), words.get(name.to()).start()).contains("\n");
    }

    /** "CARROW, March 6 (Norwick Wire) -": an agency's mark at the head of a paragraph. */
    boolean dateline(String text, List<Word> words, OutletNames.Found name) {
        int start = words.get(name.from()).start();
        int end = words.get(name.to() - 1).end();
        // "AFP - The strike", "Reuters: The strike".
        boolean first = start == 0 && name.known() && (outlets.agency(name.key()) || OutletWords.telling(name.key()) || !outlets.addressOnly(name.name())) && dashed(text, end);
        if (first || lined(text, name, start, end)) return true;
        if (start == 0 || text.charAt(start - 1) != '(' || end >= text.length() || text.charAt(end) != ')') return false;
        int line = text.lastIndexOf('\n', start) + 1;
        String after = text.substring(end + 1, Math.min(text.length(), end + 4)).strip();
        // "PORT LISLE (AFP) The ferry": without a dash in the first paragraph alone.
        boolean dash = !after.isEmpty() && "-–—:".indexOf(after.charAt(0)) >= 0;
        return start - line < 60 && (dash && !OutletWords.never(name.name()) || line == 0 && placed(text.substring(0, start - 1)) && text.substring(0, start - 1).chars().filter(Character::isLowerCase).count() < 25 && start - line < 40);
    }

    /** "CARROW, March 6, NWK -": after a comma, a place in capitals before it and a dash behind. */
    private boolean lined(String text, OutletNames.Found name, int start, int end) {
        int line = text.lastIndexOf('\n', start) + 1;
        return dashed(text, end) && start - line < 45 && start > line + 2 && text.startsWith(", ", start - 2) && outlets.known(name.name()) && placed(text.substring(line, start));
    }

    private static boolean dashed(String text, int at) { return text.startsWith(" - ", at) || text.startsWith(" – ", at) || text.startsWith(" — ", at); }

    /** A place in capitals stands there: "PORT LISLE", and not "Mr Duquesne". */
    private static boolean placed(String before) { return Word.in(before).stream().anyMatch(word -> word.end() - word.start() > 2 && before.substring(word.start(), word.end()).chars().noneMatch(Character::isLowerCase)); }

    /** "... for petrol money. (Fenby Free Press)": a roundup's paragraph ends with the paper that it is from, in brackets. */
    boolean bracketed(String text, List<Word> words, OutletNames.Found name) {
        int start = words.get(name.from()).start();
        return name.to() > name.from() + 1 && OutletWords.ends(name.key()) && start > 0 && text.charAt(start - 1) == '(' && atEnd(text, start, words.get(name.to() - 1).end());
    }

    /** "... in the spring. (AFP)", "... in the spring. - Meridian": an agency's mark at the end of a paragraph, after its last full stop. */
    boolean closing(String text, List<Word> words, OutletNames.Found name) {
        if (!outlets.listed(name.name())) return false;
        return atEnd(text, words.get(name.from()).start(), words.get(name.to() - 1).end());
    }

    /** "- Meridian Press, with a file from staff: ...": an agency begins a paragraph and is not alone. */
    boolean signing(String text, List<Word> words, OutletNames.Found name) {
        int start = words.get(name.from()).start();
        String before = text.substring(text.lastIndexOf('\n', start) + 1, start).strip();
        return outlets.agency(name.key()) && SIGNED.matcher(before).matches() && FILE.matcher(text).region(words.get(name.to() - 1).end(), text.length()).lookingAt();
    }

    /** At the end of a paragraph, after its last full stop and a sign. */
    private static boolean atEnd(String text, int start, int end) {
        int stop = text.indexOf('\n', end);
        String after = text.substring(end, stop < 0 ? text.length() : Math.min(stop, end + 8)).strip();
        if (!after.isEmpty() && !after.equals(")") && !after.equals("]") && !after.equals(".") && !after.equals(").") || (stop >= 0 ? stop : text.length()) > end + 8) return false;
        int mark = start - 1;
        while (mark >= 0 && text.charAt(mark) == ' ') mark--;
        if (mark < 1 || "([-–—".indexOf(text.charAt(mark)) < 0) return false;
        int before = mark - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) before--;
        return before >= 0 && ".!?\"”".indexOf(text.charAt(before)) >= 0;
    }
}
