package standpoint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.CalendarWords;

/** Reads the names of authors: out of a line such as "By Ann Poe and Bo Day in Brussels", or out of what a page's data gives as author. */
final class Byline {
    private static final List<String> OPENINGS = List.of("by ", "by: ", "author: ", "authors: ", "author ", "written by ", "words by ", "reported by ",
            "reporting by ", "story by ", "posted by ", "article by ", "text by ", "published by ", "von ", "par ", "por ", "di ",
            "door ", "av ", "af ", "recipe by ", "interview by ", "articles by ", "posts by ", "courtesy of ", "this post was written by ", "autor: ", "autora: ", "auteur : ", "auteur: ", "autore: ", "texte : ", "de : ",
            "\u0430\u0432\u0442\u043E\u0440: ", "\u0430\u0432\u0442\u043E\u0440 ");
    private static final Set<String> PARTICLES = Set.of("de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter",
            "ten", "el", "al", "bin", "ibn", "ben", "y", "e", "zu", "af", "av", "st", "o");
    private static final Set<String> NO_NAMES = Set.of("staff", "editor", "editors", "editorial", "team", "admin", "administrator", "desk", "newsroom",
            "reporter", "reporters", "correspondent", "correspondents", "writer", "writers", "contributor", "contributors", "author", "authors", "guest",
            "news", "by", "posted", "published", "updated", "share", "read", "more", "photo", "image", "senior", "chief", "manager", "redaktion",
            "redaccion", "redazione", "redaction", "webmaster", "agency", "agencies", "comments", "comment", "anonymous", "unknown", "user", "view",
            "posts", "profile", "follow", "about", "columnist", "journalist", "producer", "subscribe", "min", "minutes", "ago", "the");
    private static final Set<String> NOBODY = Set.of("admin", "administrator", "staff", "editor", "editors", "editorial", "team", "author", "user", "root", "webmaster", "guest",
            "super user", "website", "null", "none", "undefined", "default", "anonymous", "unknown", "posted by", "news desk", "newsroom", "staff writer", "staff reporter");
    private static final Set<String> LABELS = Set.of("by", "written by", "author", "authors", "author s", "words by", "posted by", "contributors", "contributor", "story by", "text by",
            "article by", "recipe by", "von", "par", "por", "di", "door", "autor", "auteur", "autore", "autorin");
    private static final int LONGEST = 140;

    private Byline() { }

    /** Whether a line only says that an author's name follows. */
    static boolean isLabel(String text) { return text.length() < 20 && LABELS.contains(Words.fold(text)); }

    /** Whether what stands for an author names nobody: "admin", "Staff". */
    static boolean isNobody(String name) { return name.isBlank() || NOBODY.contains(name.toLowerCase(Locale.ROOT).strip()); }

    /** The words after "By", "Written by" and the like. */
    static String withoutOpening(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String opening : OPENINGS) if (lower.startsWith(opening)) return words.substring(opening.length()).strip();
        return words;
    }

    /** Whether a line begins as bylines do, or only says that one follows. */
    static boolean opens(String text) {
        for (String opening : OPENINGS) if (text.regionMatches(true, 0, opening, 0, opening.length())) return true;
        return isLabel(text);
    }

    /** The names of a line that is a byline and little else. */
    static Optional<List<String>> line(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        String line = text.strip();
        String lower = line.toLowerCase(Locale.ROOT);
        for (String opening : OPENINGS) {
            if (!lower.startsWith(opening)) continue;
            List<String> names = names(line.substring(opening.length()));
            boolean plausible = !names.isEmpty() && Words.count(line) <= 6 + 5 * names.size() && !Words.endsSentence(line.replace("Jr.", "Jr"));
            if (plausible) return Optional.of(names);
        }
        return Optional.empty();
    }

    /** Names out of words that are known to be about the authors. */
    static List<String> names(String words) {
        List<String> names = new ArrayList<>();
        for (String part : parts(words)) {
            String name = name(part);
            if (isName(name) && !names.contains(name)) names.add(name);
        }
        return names;
    }

    private static List<String> parts(String words) {
        String marked = words.replace(" and ", "\u0001").replace(" und ", "\u0001").replace(" et ", "\u0001").replace(" & ", "\u0001")
                .replace(" with ", "\u0001").replace(';', '\u0001').replace('|', '\u0001').replace(',', '\u0001').replace('\u2022', '\u0001')
                .replace('\u00B7', '\u0001').replace('\n', '\u0001').replace('/', '\u0001').replace(" - ", "\u0001").replace(" \u2013 ", "\u0001")
                .replace('(', '\u0001').replace(')', '\u0001');
        List<String> parts = new ArrayList<>();
        for (String part : marked.split("\u0001")) if (!part.isBlank()) parts.add(part.strip());
        return parts;
    }

    /** The name at the start of a part: "Bo Day in Brussels" gives "Bo Day". */
    private static String name(String part) {
        String rest = part;
        String lower = rest.toLowerCase(Locale.ROOT);
        for (String opening : OPENINGS) if (lower.startsWith(opening)) rest = rest.substring(opening.length()).strip();
        for (String place : List.of(" in ", " for ", " at ", " from ", " on ", " of ", " aus ", " is ")) {
            int at = rest.indexOf(place);
            if (at > 0) rest = rest.substring(0, at);
        }
        // "Ann Poe 4 August 2031": the name ends where the date begins.
        int digit = 0;
        while (digit < rest.length() && !Character.isDigit(rest.charAt(digit))) digit++;
        if (digit > 4 && digit < rest.length() && rest.charAt(digit - 1) == ' ') rest = rest.substring(0, digit);
        return Words.squeeze(withoutMonth(rest.replace("@", " ")));
    }

    /** "Ann Poe August 4": where the day is cut off, the month is still there. */
    private static String withoutMonth(String name) {
        String rest = name.strip();
        int space = rest.lastIndexOf(' ');
        boolean month = space > 0 && rest.indexOf(' ') < space && CalendarWords.ANY_MONTH.contains(rest.substring(space + 1).toLowerCase(Locale.ROOT).replace(".", ""));
        return month ? rest.substring(0, space) : rest;
    }

    /** Two to five words that begin with capitals, particles aside, none of which names a job. */
    static boolean isName(String name) {
        String[] words = name.split(" ");
        if (words.length < 2 || words.length > 5 || name.length() > 50) return false;
        int capital = 0;
        for (String word : words) {
            String bare = word.toLowerCase(Locale.ROOT).replaceAll("[.,:]+$", "");
            if (NO_NAMES.contains(bare)) return false;
            for (int i = 0; i < word.length(); i++) if (Character.isDigit(word.charAt(i))) return false;
            if (PARTICLES.contains(bare)) continue;
            if (word.isEmpty() || Character.isLowerCase(word.charAt(0)) || !Character.isLetter(word.charAt(0))) return false;
            capital++;
        }
        return capital >= 1;
    }
}
