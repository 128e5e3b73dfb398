package standpoint.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Actor;
import standpoint.news.Field;
import standpoint.news.Moment;
import standpoint.news.Statement;
import standpoint.news.Word;

/**
 * What one article has from one speaker on one occasion through one outlet, or what it says in its own words.
 *
 * @param number   its place among the sources of the fold
 * @param speaker  identity of who speaks; empty for the article's own words and for what nobody is named for
 * @param label    the speaker's name or description
 * @param roles    what else the article calls the speaker ("revenue minister")
 * @param unnamed  nobody is named
 * @param citation the outlet that the article names for it
 * @param loose    quotations of nobody known
 */
record Source(int number, Prose prose, String speaker, String label, List<String> roles, Optional<Actor.Kind> speakerKind, boolean unnamed, Optional<Occasion> occasion,
              Optional<Citation> citation, List<Statement> statements, List<Quotations.Span> loose) {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "professor", "prof", "president", "minister", "chancellor", "senator", "governor",
            "mayor", "sir", "lady", "lord", "dame", "general", "colonel", "captain", "king", "queen", "prince", "princess", "pope", "bishop", "archbishop", "judge",
            "justice", "secretary", "chief", "officer", "director", "chairman", "chairwoman", "chair", "spokesman", "spokeswoman", "ambassador", "councillor",
            "commissioner", "premier", "imam", "rabbi", "chairperson", "father", "sister", "brother", "sergeant", "inspector", "superintendent", "coach", "commander", "admiral", "major", "lieutenant");

    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "dr", "professor", "prof", "sir", "lady", "lord", "dame", "shri", "smt", "sri", "dato", "datuk", "haji",
            "sheikh", "reverend", "rev", "don", "doña", "señor", "señora", "herr", "frau", "monsieur", "madame", "signor", "signora", "pani", "comrade", "madam", "datu", "pak", "bapak", "ibu", "tun", "maître", "fr", "rabbi", "mx", "capt");

    /** The speaker of quotations that no statement holds. */
    static final String NOBODY = "?";

    static Source own(int number, Prose prose, Optional<Citation> citation) {
        return new Source(number, prose, "", "", List.of(), Optional.empty(), false, Optional.empty(), citation, new ArrayList<>(), List.of());
    }

    /** The article's own words. */
    boolean own() { return speaker.isEmpty() && !unnamed; }

    boolean named() { return !speaker.isEmpty() && !unnamed && !speaker.equals(NOBODY); }

    /** Somebody known by a name of their own, and not by a role alone ("the roads minister", "Lomond's president"). */
    boolean proper() { return named() && !isRole(label) && !office(); }

    /** "Head of Carrow Coal", written small, is nobody's name. */
    private boolean office() {
        List<Word> words = Word.in(label);
        boolean small = !words.isEmpty() && !words.get(0).capital(label) && speakerKind.equals(Optional.of(Actor.Kind.PERSON));
        return small && words.stream().anyMatch(word -> word.form().equals("of") || word.form().equals("for") || word.form().equals("at"));
    }

    /** The same person, as far as the names tell: one identity, or one surname. */
    boolean sameSpeaker(Source other) {
        if (speaker.equals(other.speaker)) return true;
        if (turned(label, other.label) || proper() && other.proper() && (partOf(label, other.label) || partOf(other.label, label))) return true;
        return proper() && other.proper() && surname(label).equals(surname(other.label)) && givenAlike(label, other.label);
    }

    /** "Noh" is a part of "Noh Giljae", whichever of the two is the family's name. */
    private static boolean partOf(String one, String other) {
        List<Word> whole = Word.in(other);
        List<Word> part = Word.in(one);
        return part.size() == 1 && whole.size() == 2 && part.get(0).form().length() > 2 && part.get(0).form().equals(whole.get(0).form());
    }

    /** "Sato Kenji" is Kenji Sato: some papers put the family's name first. */
    private static boolean turned(String one, String other) {
        List<String> first = Word.in(one).stream().map(Word::form).toList();
        List<String> second = Word.in(other).stream().map(Word::form).toList();
        return first.size() == 2 && second.size() == 2 && first.get(0).equals(second.get(1)) && first.get(1).equals(second.get(0));
    }

    /** "Jago Brandt" is not Folasade Brandt; "President Brandt" and "Brandt" may be either. */
    private static boolean givenAlike(String one, String other) {
        String first = given(one);
        String second = given(other);
        return first.isEmpty() || second.isEmpty() || first.equals(second) || first.length() == 1 || second.length() == 1;
    }

    /** The name before the surname, unless it is none: "Ines" of "Ines Maro", nothing of "Mrs Maro". */
    private static String given(String label) {
        String[] names = label.strip().split("\\s+");
        if (names.length < 2) return "";
        List<Word> words = Word.in(names[names.length - 2]);
        if (words.isEmpty() || !words.get(0).capital(names[names.length - 2])) return "";
        String form = words.get(0).form();
        return TITLES.contains(form) || HONORIFICS.contains(form) ? "" : form;
    }

    /** True when nothing says that the two are different people: one of them is not known by name. */
    boolean maySpeak(Source other) { return !proper() || !other.proper() || sameSpeaker(other); }

    /** True when every statement stands in the headline. */
    boolean headline() {
        return !statements.isEmpty() && statements.stream().allMatch(statement -> statement.content().get(0).field() == Field.TITLE);
    }

    /** True when the title or the first two sentences name the speaker, or hold what was said. */
    boolean inLead() {
        if (prose.lines().isEmpty()) return false;
        int end = prose.lines().get(Math.min(1, prose.lines().size() - 1)).end();
        boolean said = statements.stream().anyMatch(statement -> statement.content().get(0).field() == Field.TEXT && statement.content().get(0).start() < end);
        if (said || !proper()) return said;
        String surname = surname(label);
        return prose.lines().stream().limit(2).anyMatch(line -> line.own().stream().anyMatch(word -> word.form().equals(surname)));
    }

    /** The day on which it was said, unless the page was there before that day. */
    Optional<LocalDate> day() {
        Optional<LocalDate> appeared = CitationResolver.published(prose).map(Moment::lastDay);
        return occasion.flatMap(Occasion::day).or(this::said).filter(day -> appeared.isEmpty() || !day.isAfter(appeared.get()));
    }

    private Optional<LocalDate> said() {
        return statements.stream().flatMap(statement -> statement.said().stream()).flatMap(when -> when.moment().stream()).flatMap(moment -> moment.day().stream()).findFirst();
    }

    static boolean isRole(String label) {
        List<Word> words = Word.in(label);
        if (words.isEmpty()) return true;
        int last = words.size() - 1;
        boolean ofPlace = last > 0 && Set.of("of", "at", "in", "for", "the").contains(words.get(last - 1).form());
        return !words.get(last).capital(label) || ofPlace;
    }

    String surname() { return surname(label); }

    /** A form of address, which tells nothing of what somebody does. */
    static boolean title(String form) { return HONORIFICS.contains(form); }

    /** The last name, whole: "Adeyinka-Brandt" is no Brandt. */
    private static String surname(String label) {
        String[] names = label.strip().split("\\s+");
        List<Word> words = Word.in(names[names.length - 1]);
        StringBuilder surname = new StringBuilder();
        for (Word word : words) surname.append(word.form());
        return surname.toString();
    }
}
