package standpoint.origin;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import standpoint.news.Actor;
import standpoint.news.Field;
import standpoint.news.Mention;
import standpoint.news.Passage;
import standpoint.news.Statement;

/** Mends whom the reading took for a speaker where the words around the cue tell another: a dateline's town, a pronoun right before the cue, the one whose interview it is. */
final class SpeakerChecks {

    private static final Set<String> PERSONAL = Set.of("he", "she");
    /** Nobody's names: what such a word stands for is the page's own telling. */
    private static final Set<String> NOBODY = Set.of("it", "they", "this", "which", "that", "these", "those", "them", "who", "whoever", "one", "the", "you");

    private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}[\\p{Lu}.' -]+(?:,[^-–—:(]{0,40})?(?:\\([^)]*\\))?\\s*[-–—:]");
    private static final Pattern INSERTED = Pattern.compile("(?:^|[\\s,(])(he|she) (?:had |has |also |later |then )?$");
    private static final Pattern RELATIVE = Pattern.compile(",? (?:in|during|at) which (?:he|she) (?:had |has |also )?$");
    private static final Pattern WHOSE = Pattern.compile("(?:of|with|by|from) (?:the |its |his |her |their )?$");

    private final Prose prose;
    private final Map<String, Actor> actors = new HashMap<>();

    SpeakerChecks(Prose prose) {
        this.prose = prose;
        for (Actor actor : prose.reading().actors()) actors.put(actor.id(), actor);
    }

    Map<String, Actor> actors() { return actors; }

    /** The speaker of a statement, mended. */
    Optional<Actor> speaker(Statement statement) {
        Optional<Actor> read = statement.speaker().map(mention -> actors.get(mention.actor()));
        if (statement.speaker().filter(this::isDateline).isPresent()) return personIn(statement);
        Passage cue = statement.cue().isEmpty() ? null : statement.cue().get(0);
        if (cue == null || cue.field() != Field.TEXT || prose.lines().isEmpty()) return read;
        int start = prose.lines().get(prose.lineAt(cue.start())).start();
        String before = prose.reading().article().text().substring(start, Math.max(start, cue.start()));
        if (RELATIVE.matcher(before).find()) return whose(start, start + before.length()).or(() -> read);
        // "Seven legislators who, she said, hold land": not they.
        boolean other = INSERTED.matcher(before).find() && read.filter(actor -> actor.kind() == Actor.Kind.GROUP || actor.kind() == Actor.Kind.ORGANIZATION).isPresent();
        return other ? personIn(statement).or(() -> Optional.of(new Actor("", "she", Actor.Kind.PERSON, List.of(), Optional.empty()))) : read;
    }

    /** A word that stands for nobody known. */
    static boolean isNobody(Actor actor) {
        String name = actor.name().strip().toLowerCase(Locale.ROOT);
        return NOBODY.contains(name) || name.chars().noneMatch(Character::isLetter);
    }

    private boolean isDateline(Mention mention) {
        Passage at = mention.passage();
        if (at.field() != Field.TEXT || prose.lines().isEmpty()) return false;
        int start = prose.lines().get(0).start();
        String text = prose.reading().article().text();
        return at.start() <= start + 1 && DATELINE.matcher(text.substring(start, Math.min(text.length(), start + 90))).find() && at.text().equals(at.text().toUpperCase(Locale.ROOT));
    }

    /** Whose interview, letter or speech it is, in the words right before "in which she". */
    private Optional<Actor> whose(int start, int end) {
        Actor last = null;
        for (Mention mention : prose.reading().mentions()) {
            Passage at = mention.passage();
            Actor actor = actors.get(mention.actor());
            boolean here = at.field() == Field.TEXT && at.start() >= start && at.end() <= end && actor != null && actor.kind() == Actor.Kind.PERSON;
            if (here && !PERSONAL.contains(at.text().toLowerCase(Locale.ROOT))
                    && WHOSE.matcher(prose.reading().article().text().substring(start, at.start())).find()) last = actor;
        }
        return Optional.ofNullable(last);
    }

    /** The one person whom the sentence of a statement names outside what was said. */
    Optional<Actor> personIn(Statement statement) {
        Passage cue = statement.cue().isEmpty() ? statement.content().get(0) : statement.cue().get(0);
        if (cue.field() != Field.TEXT || prose.lines().isEmpty()) return Optional.empty();
        Prose.Line sentence = prose.lines().get(prose.lineAt(cue.start()));
        Set<String> persons = new LinkedHashSet<>();
        for (Mention mention : prose.reading().mentions()) {
            Passage at = mention.passage();
            boolean inSentence = at.field() == Field.TEXT && at.start() >= sentence.start() && at.end() <= sentence.end() && !isDateline(mention);
            Actor actor = actors.get(mention.actor());
            boolean person = actor != null && actor.kind() == Actor.Kind.PERSON && !Source.isRole(actor.name()) && !isNobody(actor) && !PERSONAL.contains(actor.name().toLowerCase(Locale.ROOT));
            if (inSentence && person && statement.content().stream().noneMatch(content -> content.contains(at))) persons.add(actor.id());
        }
        return persons.size() == 1 ? Optional.of(actors.get(persons.iterator().next())) : Optional.empty();
    }
}
