package standpoint.origin;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Actor;
import standpoint.news.CalendarWords;
import standpoint.news.Field;
import standpoint.news.Mention;
import standpoint.news.Moment;
import standpoint.news.Origin;
import standpoint.news.Passage;
import standpoint.news.Statement;
import standpoint.news.TimeExpression;
import standpoint.news.When;
import standpoint.news.Word;

/** Reads from the sentence of a statement at what occasion it was made: "in an interview", "told reporters", "posted on". */
final class OccasionFinder {

    private static final int WEEK = 8;

    private final OutletNames outlets;
    private final OccasionWords occasionWords = new OccasionWords();
    private static final Set<String> DAYS = CalendarWords.and(CalendarWords.WEEKDAYS, "on", "in", "at", "to", "the", "a", "an", "before", "after", "with", "by", "of", "for", "from", "that", "morning",
            "evening", "night", "afternoon", "week", "last", "this", "earlier", "late", "and", "said", "he", "she", "they", "his", "her", "their", "during", "over", "about", "near", "outside",
            "has", "had", "was");

    OccasionFinder(OutletNames outlets) { this.outlets = outlets; }

    /** The occasion that the sentence of a statement names, if it names one. */
    Optional<Occasion> find(Prose prose, Statement statement, List<Citation> citations) {
        Passage at = statement.cue().isEmpty() ? statement.content().get(0) : statement.cue().get(0);
        if (at.field() != Field.TEXT || prose.lines().isEmpty()) return Optional.empty();
        Prose.Line line = prose.lines().get(prose.lineAt(at.start()));
        return in(prose, line, day(prose, statement, line), citations);
    }

    /** A post, when a network is what the statement came through. */
    Optional<Occasion> posted(Statement statement, Map<String, Actor> actors) {
        for (Mention via : statement.via()) {
            Actor actor = actors.get(via.actor());
            if (actor == null || !OccasionWords.NETWORKS.contains(actor.name().toLowerCase(java.util.Locale.ROOT))) continue;
            Optional<LocalDate> day = statement.said().flatMap(When::moment).flatMap(Moment::day);
            return Optional.of(new Occasion(Origin.Kind.POST, Optional.empty(), Optional.empty(), day, Set.of(), Optional.empty(), via.passage()));
        }
        return Optional.empty();
    }

    /** The occasion that the first two sentences name: what the article is a report of. */
    Optional<Occasion> leading(Prose prose, List<Citation> citations) {
        for (Prose.Line line : prose.lines().subList(0, Math.min(2, prose.lines().size()))) {
            Optional<Occasion> found = in(prose, line, pastDay(prose, line), citations);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** The one day that a sentence names which is not to come: "opened the fair on Saturday with a speech". */
    private static Optional<LocalDate> pastDay(Prose prose, Prose.Line line) {
        Optional<LocalDate> published = CitationResolver.published(prose).flatMap(Moment::day);
        if (published.isEmpty()) return Optional.empty();
        Set<LocalDate> days = new LinkedHashSet<>();
        for (TimeExpression time : prose.reading().times()) {
            Passage passage = time.passage();
            if (passage.field() != Field.TEXT || passage.start() < line.start() || passage.start() >= line.end()) continue;
            day(time).filter(day -> !day.isAfter(published.get()) && day.isAfter(published.get().minusDays(WEEK))).ifPresent(days::add);
        }
        return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
    }

    private static Optional<LocalDate> day(TimeExpression time) {
        return Moment.parse(time.value().length() > 10 ? time.value().substring(0, 10) : time.value()).flatMap(Moment::day);
    }

    private Optional<Occasion> in(Prose prose, Prose.Line line, Optional<LocalDate> day, List<Citation> citations) {
        for (Citation citation : citations) {
            if (citation.kind() != Citation.Kind.INTERVIEW || !within(citation.passage(), line)) continue;
            return Optional.of(new Occasion(Origin.Kind.INTERVIEW, Optional.of(citation.key()), Optional.of(citation.name()), day, Set.of(),
                    Optional.empty(), citation.passage()));
        }
        return named(prose, line, day);
    }

    private static boolean within(Passage passage, Prose.Line line) {
        return passage.field() == Field.TEXT && passage.start() < line.end() && line.start() < passage.end();
    }

    private Optional<Occasion> named(Prose prose, Prose.Line line, Optional<LocalDate> day) {
        List<Word> words = line.own();
        for (int at = 0; at < words.size(); at++) {
            if (OccasionWords.toUs(words, at)) {
                List<String> own = outlets.imprints(prose.reading().article());
                Passage passage = prose.reading().article().passage(words.get(at).start(), words.get(Math.min(at + 1, words.size() - 1)).end());
                return Optional.of(new Occasion(Origin.Kind.INTERVIEW, own.stream().findFirst(), Optional.empty(), day, Set.of(), Optional.empty(), passage));
            }
            Optional<Origin.Kind> kind = occasionWords.kind(words, at);
            if (kind.isEmpty() || isName(prose, words, at)) continue;
            Passage passage = prose.reading().article().passage(words.get(Math.max(0, at - 2)).start(), words.get(at).end());
            return Optional.of(new Occasion(kind.get(), Optional.empty(), Optional.empty(), day, spoken(kind.get()) ? place(words, at) : Set.of(),
                    OccasionWords.venue(words.get(at).form()), passage));
        }
        return Optional.empty();
    }

    /** "Told the Post", "boards of Halvorsen Paper": a name is no post and no paper. */
    private static boolean isName(Prose prose, List<Word> words, int at) {
        Word word = words.get(at);
        String text = prose.reading().article().text();
        if (!word.capital(text) || OccasionWords.NETWORKS.contains(word.form()) || OccasionWords.house(word.form()) || at == 0) return false;
        String before = text.substring(words.get(at - 1).end(), word.start());
        return before.isBlank();
    }

    /** A letter has no place: "in a statement to the exchange" tells whom it went to. */
    private static boolean spoken(Origin.Kind kind) { return kind == Origin.Kind.SPEECH || kind == Origin.Kind.CONFERENCE; }

    /** The telling words that follow the noun: "a speech at the mill on Friday" gives "mill". */
    private static Set<String> place(List<Word> words, int noun) {
        Set<String> place = new LinkedHashSet<>();
        for (int at = noun + 1; at < Math.min(words.size(), noun + 6); at++) {
            String form = words.get(at).form();
            if (form.equals("that") || at == noun + 1 && !Set.of("in", "at", "on", "outside", "near").contains(form)) break;
            if (!DAYS.contains(form) && form.length() > 2 && !Character.isDigit(form.charAt(0))) place.add(form);
        }
        return place;
    }

    /** The day it was said: as the statement has it, else the one day that its sentence names. */
    static Optional<LocalDate> day(Prose prose, Statement statement, Prose.Line line) {
        Optional<LocalDate> said = statement.said().flatMap(When::moment).flatMap(Moment::day);
        if (said.isPresent()) return said;
        Optional<LocalDate> only = Optional.empty();
        for (TimeExpression time : prose.reading().times()) {
            Passage passage = time.passage();
            if (passage.field() != Field.TEXT || passage.start() < line.start() || passage.start() >= line.end()) continue;
            // "The ford opens on 1 May, Maro said": a day inside what was said is not the day it was said.
            if (statement.content().stream().anyMatch(content -> content.contains(passage))) continue;
            Optional<LocalDate> day = day(time);
            if (day.isPresent() && only.isPresent() && !day.equals(only)) return Optional.empty();
            if (day.isPresent()) only = day;
        }
        return only;
    }
}
