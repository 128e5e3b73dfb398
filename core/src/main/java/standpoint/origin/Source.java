package standpoint.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Actor;
import standpoint.news.Field;
import standpoint.news.Statement;
import standpoint.news.Word;

/**
 * What one article has from one speaker on one occasion through one outlet, or what it says in its own words.
 *
 * @param number   its place among the sources of the fold
 * @param speaker  identity of who speaks; empty for the article's own words and for what nobody is named for
 * @param label    the speaker's name or description
 * @param unnamed  nobody is named
 * @param citation the outlet that the article names for it
 * @param loose    quotations of nobody known
 */
record Source(int number, Prose prose, String speaker, String label, Optional<Actor.Kind> speakerKind, boolean unnamed, Optional<Occasion> occasion,
              Optional<Citation> citation, List<Statement> statements, List<Quotations.Span> loose) {

    /** The speaker of quotations that no statement holds. */
    static final String NOBODY = "?";

    static Source own(int number, Prose prose, Optional<Citation> citation) {
        return new Source(number, prose, "", "", Optional.empty(), false, Optional.empty(), citation, new ArrayList<>(), List.of());
    }

    /** The article's own words. */
    boolean own() { return speaker.isEmpty() && !unnamed; }

    boolean named() { return !speaker.isEmpty() && !unnamed && !speaker.equals(NOBODY); }

    /** Somebody known by a name of their own, and not by a role alone ("the roads minister", "Lomond's president"). */
    boolean proper() { return named() && !isRole(label); }

    /** The same person, as far as the names tell: one identity, or one surname. */
    boolean sameSpeaker(Source other) {
        if (speaker.equals(other.speaker)) return true;
        return proper() && other.proper() && surname(label).equals(surname(other.label));
    }

    /** True when nothing says that the two are different people: one of them is not known by name. */
    boolean maySpeak(Source other) { return !proper() || !other.proper() || sameSpeaker(other); }

    /** True when every statement stands in the headline. */
    boolean headline() {
        return !statements.isEmpty() && statements.stream().allMatch(statement -> statement.content().get(0).field() == Field.TITLE);
    }

    static boolean isRole(String label) {
        List<Word> words = Word.in(label);
        if (words.isEmpty()) return true;
        int last = words.size() - 1;
        boolean ofPlace = last > 0 && Set.of("of", "at", "in", "for", "the").contains(words.get(last - 1).form());
        return !words.get(last).capital(label) || ofPlace;
    }

    private static String surname(String label) {
        List<Word> words = Word.in(label);
        return words.get(words.size() - 1).form();
    }
}
