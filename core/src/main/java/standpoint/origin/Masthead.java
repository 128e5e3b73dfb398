package standpoint.origin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import standpoint.news.Article;
import standpoint.news.Field;
import standpoint.news.Word;

/** What stands at the head of a page: the outlet's name, and whether somebody signs. */
final class Masthead {
    /** Small words within a name. */
    static final Set<String> JOINS = Set.of("of", "and", "de", "la", "del", "for", "der", "di", "tis", "du", "des", "van", "do", "da", "the");
    /** "She told the Courier", in the Courier. */
    private static final Set<String> TO_IT = Set.of("told", "tells", "tell", "telling", "to", "with", "by", "from", "in", "on", "via", "for");
    /** "The Courier has seen the letter", in the Courier. */
    private static final Set<String> ITS_WORK = Set.of("has", "had", "was", "seen", "learned", "learnt", "understands", "reported", "reports", "asked", "spoke", "visited", "obtained", "knows", "can", "first",
            "readers", "reporter", "reporters", "correspondent", "app", "newsletter", "plus", "online", "print", "edition");
    private static final Set<String> FIRST_PERSON = Set.of("i", "my", "me");
    private static final int OWN_VOICE = 3;
    private static final Pattern PARTS = Pattern.compile(" [|>:–—·•/-] |: |, ");
    /** Where a broadcaster is heard: "Radio Carrow 101.3", "CKBR 91.7 FM". */
    private static final Pattern FREQUENCY = Pattern.compile("(?i)\\s+\\d{2,4}(?:\\.\\d+(?:\\s*(?:FM|AM|MHz))?|\\s*(?:FM|AM|MHz))$");
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\s*[\\[(]?((in|auf|en) )?English( edition| digest| service| section)?[\\])]?$");
    private static final Pattern QUOTED = Pattern.compile("(?s)[\"“][^\"”]{0,600}[\"”]");
    private static final int WORDS = 5;
    /** The reader's own mark of a line above the text. */
    private static final String LINE = "head: ";

    private Masthead() { }

    /**
     * The first line of a page when it looks like a name: "Gormley Quay Reporter", "Capital Ledger > Companies". A name of one word must stand in the address too.
     *
     * @param labels the labels of the page's address as they stand there
     */
    static Optional<String> of(Article article, List<String> labels) {
        String metadata = article.words().field(Field.METADATA);
        for (String line : metadata.split("\n", 4)) {
            boolean told = line.startsWith("byline: ") || line.startsWith("dateline: ") || line.startsWith("genre ") || line.startsWith("credit: ");
            if (told || line.isBlank()) continue;
            String first = PARTS.split(line.startsWith(LINE) ? line.substring(LINE.length()) : line, 2)[0].strip();
            String name = FREQUENCY.matcher(ENGLISH.matcher(first).replaceFirst("")).replaceFirst("");
            return !name.equals(article.title()) && named(name, labels) ? Optional.of(name) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean named(String name, List<String> labels) {
        List<Word> words = Word.in(name);
        if (words.isEmpty() || words.size() > WORDS || words.get(0).form().equals("by") || OutletWords.never(name)) return false;
        boolean figures = words.stream().anyMatch(Masthead::figure);
        if (figures && !whole(name, labels) || !words.stream().allMatch(word -> word.capital(name) || JOINS.contains(word.form()) || figure(word))) return false;
        return words.size() > 1 && name.length() > 3 || inLabel(name, labels);
    }

    private static boolean figure(Word word) { return Character.isDigit(word.form().charAt(0)); }

    /** Lines of the head that are the address's own name, a byline's among them: "By PLAINS ASSOCIATED" at plainsassociated.com. */
    static List<String> addressed(Article article, List<String> labels) {
        List<String> names = new ArrayList<>();
        for (String line : article.words().field(Field.METADATA).split("\n")) {
            String name = line.replaceFirst("^(head|byline): ", "").replaceFirst("^By ", "").strip();
            if (name.length() > 5 && name.length() < 50 && isLabel(plain(name, ""), labels)) names.add(name);
        }
        return names;
    }

    /** The name is a label of the address: "Portal 021" at portal021.com. */
    private static boolean whole(String name, List<String> labels) { return isLabel(plain(name, ""), labels) || isLabel(plain(name, "e"), labels); }

    private static boolean isLabel(String form, List<String> labels) { return labels.stream().anyMatch(label -> label.replace("-", "").equals(form)); }

    /** The name of one word is a label of the address, a part of one, or all of one but what outlets add to their names. */
    private static boolean inLabel(String name, List<String> labels) {
        for (String form : List.of(plain(name, ""), plain(name, "e"))) {
            if (form.isEmpty() || OutletWords.section(form)) continue;
            for (String label : labels) {
                if (label.equals(form) || List.of(label.split("-")).contains(form) || form.length() > 3 && label.startsWith(form) && OutletWords.added(label.substring(form.length()))) return true;
            }
        }
        return false;
    }

    /** Of the names at a page's head those whose voice it is, a company's or a person's: its title or text says something of them other than that somebody spoke to them, or says "I". */
    static List<String> ofThemselves(Article article, List<String> keys) {
        if (keys.isEmpty()) return List.of();
        boolean own = Word.in(QUOTED.matcher(article.text()).replaceAll(" ")).stream().filter(word -> FIRST_PERSON.contains(word.form())).count() >= OWN_VOICE;
        if (own) return keys;
        List<List<String>> fields = Stream.of(Field.TITLE, Field.TEXT).map(field -> Word.in(article.words().field(field)).stream().map(Word::form).toList()).toList();
        return keys.stream().filter(key -> fields.stream().anyMatch(words -> speaksOf(words, List.of(key.split(" "))))).toList();
    }

    private static boolean speaksOf(List<String> words, List<String> name) {
        for (int at = 0; at + name.size() <= words.size(); at++) {
            if (!words.subList(at, at + name.size()).equals(name)) continue;
            int before = at > 0 && words.get(at - 1).equals("the") ? at - 2 : at - 1;
            int after = at + name.size();
            boolean spokenTo = before >= 0 && TO_IT.contains(words.get(before)) || after < words.size() && ITS_WORK.contains(words.get(after));
            if (!spokenTo) return true;
        }
        return false;
    }

    /** Without marks on its letters: "Südpost" as "sudpost" or, as addresses in German have it, "suedpost". */
    private static String plain(String name, String umlaut) {
        String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replace("\u0308", umlaut).replace("ø", "o").replace("æ", "ae").replace("ł", "l").replace("ß", "ss");
        return apart.replaceAll("[^a-z0-9]", "");
    }

    /** True when a page names a reporter: by what the reader found, or a line "By Ada Lorne" above the text. */
    static boolean signed(Article article) {
        if (!article.authors().isEmpty()) return true;
        for (String line : article.words().field(Field.METADATA).split("\n")) {
            String head = line.startsWith(LINE) ? line.substring(LINE.length()) : line;
            List<Word> words = Word.in(head);
            boolean by = words.size() > 2 && words.get(0).form().equals("by") && words.get(0).start() == 0;
            if (by && words.get(1).capital(head) && words.get(2).capital(head)) return true;
        }
        return false;
    }

    /** "npa" of Norwick Press Agency, small words left out. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (Word word : Word.in(name)) if (word.capital(name) && !word.form().equals("the") && !word.form().equals("of")) initials.append(word.form().charAt(0));
        return initials.toString();
    }
}
