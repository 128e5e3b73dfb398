package standpoint.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Actor;
import standpoint.news.Field;
import standpoint.news.Identity;
import standpoint.news.Mention;
import standpoint.news.Origin;
import standpoint.news.Passage;
import standpoint.news.Statement;
import standpoint.news.Word;

/** Sorts the statements of one article by speaker, occasion and outlet. */
final class SourceFinder {

    /** Words that part a statement from the occasion that the article is about: "Maro had previously said". */
    private static final Set<String> BEFORE = Set.of("previously", "earlier", "repeatedly", "once", "formerly", "separately", "later", "meanwhile", "since");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "i", "who");
    private static final Set<String> PAPERS = Set.of("newspaper", "paper", "report", "article", "outlet", "broadcaster", "magazine", "agency", "publication",
            "station", "website", "site", "story", "daily", "weekly", "investigation");

    /** One statement with what was found around it. */
    private record Found(Statement statement, Optional<Actor> speaker, String key, Optional<Occasion> occasion, Optional<Citation> citation, int line, boolean own) { }

    private final OutletNames outlets;
    private final CitationFinder citations;
    private final OccasionFinder occasions;
    private final Map<String, String> identities = new HashMap<>();

    SourceFinder(OutletNames outlets, CitationFinder citations, List<Identity> identities) {
        this.outlets = outlets;
        this.occasions = new OccasionFinder(outlets);
        this.citations = citations;
        for (Identity identity : identities) {
            for (Identity.Local local : identity.actors()) this.identities.put(local.article() + "/" + local.actor(), identity.id());
        }
    }

    /** The sources of an article: its own words first, then the statements' in order. Numbered from a number. */
    List<Source> find(Prose prose, List<Citation> cited, int from) {
        Map<String, Source> sources = new LinkedHashMap<>();
        sources.put("", Source.own(from, prose, leading(prose, cited)));
        List<Found> all = spoken(found(prose, cited));
        Optional<Occasion> lead = occasions.leading(prose, cited);
        String principal = lead.isPresent() ? principal(all) : "";
        for (int at = 0; at < all.size(); at++) {
            Found found = all.get(at);
            Found full = found.own() || found.key().isEmpty() || found.occasion().isPresent() || found.citation().isPresent() ? found : inherited(prose, all, at);
            if (!principal.isEmpty() && full.key().equals(principal) && full.occasion().isEmpty() && full.citation().isEmpty()) {
                full = at(full, lead, cited, prose);
            }
            String key = full.key() + "|" + full.occasion().map(SourceFinder::signature).orElse("") + "|" + full.citation().map(Citation::key).orElse("");
            boolean articleOwn = full.key().isEmpty() && full.occasion().isEmpty() && (full.own() || !full.statement().unnamed());
            String leading = sources.get("").citation().map(Citation::key).orElse("");
            if (articleOwn && full.citation().map(Citation::key).orElse("").equals(leading)) key = "";
            if (!sources.containsKey(key)) sources.put(key, source(from + sources.size(), prose, full));
            sources.get(key).statements().add(full.statement());
        }
        List<Source> found = new ArrayList<>(sources.values());
        loose(prose, from + found.size()).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** Each statement with its speaker, occasion and outlet. */
    private List<Found> found(Prose prose, List<Citation> cited) {
        SpeakerChecks checks = new SpeakerChecks(prose);
        Map<String, Actor> actors = checks.actors();
        List<Found> all = new ArrayList<>();
        Optional<Actor> person = Optional.empty();
        for (Statement statement : prose.reading().statements()) {
            Optional<Actor> speaker = checks.speaker(statement);
            // "He added": the person who spoke last, where the reading did not tell.
            if (speaker.filter(actor -> PRONOUNS.contains(actor.name().toLowerCase(Locale.ROOT))).isPresent()) speaker = person;
            else if (speaker.filter(actor -> actor.kind() == Actor.Kind.PERSON).isPresent()) person = speaker;
            Found found = found(prose, statement, speaker, actors, cited);
            boolean spoken = found.occasion().map(Occasion::kind).filter(kind -> kind != Origin.Kind.INTERVIEW || found.occasion().get().outlet().isEmpty()).isPresent();
            if (found.key().isEmpty() && !statement.unnamed() && found.citation().isEmpty() && spoken) speaker = checks.personIn(statement);
            all.add(speaker.isPresent() && found.key().isEmpty() && found.citation().isEmpty() && spoken ? found(prose, statement, speaker, actors, cited) : found);
        }
        return all;
    }

    /** What stands in another statement is from its speaker; what somebody wants or does, who says nothing else, is the article's own. */
    private static List<Found> spoken(List<Found> all) {
        List<Statement> statements = all.stream().map(Found::statement).toList();
        Set<String> speaking = new HashSet<>();
        for (Found found : all) if (!ReportedSpeech.isNone(found.statement())) speaking.add(found.key());
        List<Found> spoken = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Found found = all.get(at);
            int holder = ReportedSpeech.holder(statements, at);
            Found outer = holder < 0 ? found : all.get(holder);
            boolean nobody = outer.speaker().filter(SpeakerChecks::isNobody).isPresent() && outer.statement().form() != Statement.Form.DIRECT;
            boolean none = nobody || ReportedSpeech.isNone(outer.statement()) && (outer.key().isEmpty() || !speaking.contains(outer.key()));
            if (none) spoken.add(new Found(found.statement(), Optional.empty(), "", Optional.empty(), outer.citation(), found.line(), true));
            else if (outer.key().isEmpty()) spoken.add(found);
            else spoken.add(new Found(found.statement(), outer.speaker(), outer.key(), outer.occasion(), outer.citation(), outer.line(), false));
        }
        return spoken;
    }

    /** Quotations that no statement holds: nobody is known to speak, but the words may be known from elsewhere. */
    private static Optional<Source> loose(Prose prose, int number) {
        List<Passage> held = new ArrayList<>();
        for (Statement statement : prose.reading().statements()) held.addAll(statement.content());
        held.removeIf(passage -> passage.field() != Field.TEXT);
        held.sort(null);
        List<Quotations.Span> loose = new ArrayList<>();
        int at = 0;
        int reach = -1;
        for (Quotations.Span span : prose.quotations()) {
            while (at < held.size() && held.get(at).start() < span.end()) reach = Math.max(reach, held.get(at++).end());
            if (reach <= span.start()) loose.add(span);
        }
        if (loose.isEmpty()) return Optional.empty();
        return Optional.of(new Source(number, prose, Source.NOBODY, "", List.of(), Optional.empty(), false, Optional.empty(), Optional.empty(), List.of(), loose));
    }

    /** The speaker of most statements: the one whose interview or speech the article's beginning speaks of. */
    private static String principal(List<Found> all) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Found found : all) {
            if (!found.key().isEmpty() && !found.statement().unnamed()) counts.merge(found.key(), 1, Integer::sum);
        }
        String most = "";
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (most.isEmpty() || entry.getValue() > counts.get(most)) most = entry.getKey();
        }
        return most;
    }

    private Found at(Found found, Optional<Occasion> lead, List<Citation> cited, Prose prose) {
        Optional<Citation> citation = cited.stream().filter(some -> some.passage().equals(lead.get().passage()))
                .filter(some -> !citations.own(prose.reading().article(), some.key())).findFirst();
        return new Found(found.statement(), found.speaker(), found.key(), lead, citation, found.line(), false);
    }

    private static Source source(int number, Prose prose, Found found) {
        boolean unnamed = !found.own() && found.statement().unnamed() || found.speaker().map(actor -> actor.kind() == Actor.Kind.UNNAMED).orElse(false);
        String label = found.speaker().map(Actor::name).orElse("");
        return new Source(number, prose, found.key(), label, found.speaker().map(Actor::roles).orElse(List.of()), found.speaker().map(Actor::kind), unnamed, found.occasion(), found.citation(), new ArrayList<>(), List.of());
    }

    private static String signature(Occasion occasion) {
        return occasion.kind() + occasion.outlet().orElse("") + occasion.day().map(Object::toString).orElse("");
    }

    private Found found(Prose prose, Statement statement, Optional<Actor> named, Map<String, Actor> actors, List<Citation> cited) {
        Optional<Actor> speaker = named;
        Passage at = statement.cue().isEmpty() ? statement.content().get(0) : statement.cue().get(0);
        int line = at.field() == Field.TEXT && !prose.lines().isEmpty() ? prose.lineAt(at.start()) : -1;
        Optional<Occasion> occasion = occasions.find(prose, statement, cited).or(() -> occasions.posted(statement, actors));
        Optional<Citation> citation = through(prose, statement, actors, cited, line);
        Optional<Citation> here = citation;
        boolean outletSpeaks = speaker.filter(actor -> outlets.listed(actor.name()) || actor.kind() != Actor.Kind.PERSON && outlets.names(actor.name())
                || here.filter(some -> some.key().equals(outlets.canonical(actor.name()))).isPresent()).isPresent();
        if (outletSpeaks) {
            String name = speaker.get().name();
            if (citation.isEmpty() && !citations.own(prose.reading().article(), outlets.canonical(name))) {
                citation = Optional.of(new Citation(outlets.usual(name), outlets.canonical(name), Citation.Kind.REPORT, statement.speaker().get().passage()));
            }
            speaker = Optional.empty();
        }
        boolean it = speaker.filter(actor -> actor.name().equalsIgnoreCase("it")).isPresent();
        if (it || speaker.filter(SourceFinder::isPaper).isPresent()) {
            Optional<Citation> meant = citation.or(() -> before(prose, cited, at)).or(() -> it ? Optional.empty() : after(prose, cited, line)).filter(some -> !it || nextTo(prose, some, line));
            if (meant.isPresent()) {
                citation = meant;
                speaker = Optional.empty();
            }
        }
        if (occasion.isPresent() && occasion.get().outlet().isPresent()) {
            citation = cited.stream().filter(some -> some.passage().equals(occasion.get().passage())).findFirst();
        }
        citation = citation.filter(some -> !citations.own(prose.reading().article(), some.key()));
        return new Found(statement, speaker, speaker.map(actor -> key(prose, actor)).orElse(""), occasion, citation, line, false);
    }

    /** "The newspaper said", "the report said": not a speaker but an outlet that was named before. */
    private static boolean isPaper(Actor actor) {
        List<Word> words = Word.in(actor.name());
        return actor.kind() != Actor.Kind.PERSON && !words.isEmpty() && words.size() <= 3 && PAPERS.contains(words.get(words.size() - 1).form());
    }

    /** "It said" means the outlet that the sentence before names. */
    private static boolean nextTo(Prose prose, Citation citation, int line) {
        return line >= 0 && citation.passage().field() == Field.TEXT && prose.lineAt(citation.passage().start()) >= line - 1;
    }

    /** The outlet cited last before a place of the text. */
    private Optional<Citation> before(Prose prose, List<Citation> cited, Passage at) {
        Citation last = null;
        for (Citation citation : cited) {
            boolean cites = citation.kind() == Citation.Kind.REPORT || citation.kind() == Citation.Kind.INTERVIEW;
            boolean earlier = citation.passage().field() == Field.TEXT && at.field() == Field.TEXT && citation.passage().start() < at.start();
            if (cites && earlier && !citations.own(prose.reading().article(), citation.key())) last = citation;
        }
        return Optional.ofNullable(last);
    }

    /** "A newspaper reported. The Mercury said": the outlet that is named in the next two sentences. */
    private Optional<Citation> after(Prose prose, List<Citation> cited, int line) {
        return cited.stream().filter(citation -> citation.passage().field() == Field.TEXT && (citation.kind() == Citation.Kind.REPORT || citation.kind() == Citation.Kind.INTERVIEW))
                .filter(citation -> line >= 0 && prose.lineAt(citation.passage().start()) > line && prose.lineAt(citation.passage().start()) <= line + 2)
                .filter(citation -> !citations.own(prose.reading().article(), citation.key())).findFirst();
    }

    private String key(Prose prose, Actor actor) {
        String identity = identities.get(prose.id() + "/" + actor.id());
        if (identity != null) return identity;
        if (actor.kind() == Actor.Kind.UNNAMED) return "unnamed:" + prose.id() + "/" + actor.id();
        List<Word> words = Word.in(actor.name());
        return "name:" + (words.isEmpty() ? actor.name().toLowerCase(Locale.ROOT) : words.get(words.size() - 1).form());
    }

    /** The outlet through which a statement came: its via, else an outlet cited in its sentence. */
    private Optional<Citation> through(Prose prose, Statement statement, Map<String, Actor> actors, List<Citation> cited, int line) {
        for (Mention via : statement.via()) {
            Actor actor = actors.get(via.actor());
            if (actor == null || actor.kind() == Actor.Kind.PERSON || !outlets.names(actor.name())) continue;
            return Optional.of(new Citation(outlets.usual(actor.name()), outlets.canonical(actor.name()), Citation.Kind.REPORT, via.passage()));
        }
        for (Citation citation : cited) {
            if (citation.kind() == Citation.Kind.DENIAL || citation.kind() == Citation.Kind.CREDIT) continue;
            Passage at = citation.passage();
            Passage first = statement.content().get(0);
            if (at.field() != first.field()) continue;
            if (at.field() != Field.TEXT || line >= 0 && at.start() < prose.lines().get(line).end() && at.end() > prose.lines().get(line).start()) {
                return Optional.of(citation);
            }
        }
        return Optional.empty();
    }

    /** What a statement of the same speaker before it tells, or after it: an occasion named once holds for what follows. */
    private static Found inherited(Prose prose, List<Found> all, int at) {
        Found found = all.get(at);
        if (found.line() >= 0 && prose.lines().get(found.line()).own().stream().anyMatch(word -> BEFORE.contains(word.form()))) return found;
        for (int near = 1; near <= 40; near++) {
            for (int other : new int[] {at - near, at + near}) {
                if (other < 0 || other >= all.size() || !onePerson(all.get(other), found)) continue;
                Found from = all.get(other);
                if (from.occasion().isEmpty() && from.citation().isEmpty()) continue;
                boolean otherDay = found.statement().said().isPresent() && from.statement().said().isPresent()
                        && !found.statement().said().get().moment().equals(from.statement().said().get().moment());
                if (!otherDay) return new Found(found.statement(), found.speaker(), found.key(), from.occasion(), from.citation(), found.line(), false);
            }
        }
        return found;
    }

    /** The same speaker, or a role of an article in which it may be the one who is named: "the president of Lomond" and Urs Tamm. */
    private static boolean onePerson(Found one, Found other) {
        if (one.key().equals(other.key())) return true;
        boolean persons = one.speaker().isPresent() && other.speaker().isPresent() && one.speaker().get().kind() == Actor.Kind.PERSON
                && other.speaker().get().kind() == Actor.Kind.PERSON;
        return persons && (mayBeIn(one.speaker().get(), other.speaker().get()) || mayBeIn(other.speaker().get(), one.speaker().get()));
    }

    /** A role that a named person may have: one of theirs, or any when the text gives none. */
    private static boolean mayBeIn(Actor role, Actor named) {
        if (!Source.isRole(role.name()) || Source.isRole(named.name())) return false;
        List<Word> names = Word.in(named.name());
        StringBuilder told = new StringBuilder(String.join(" ", named.roles()).toLowerCase(Locale.ROOT));
        // "Keeper Anselm Roe" has a role in the name.
        for (Word word : names.subList(0, Math.max(0, names.size() - 2))) told.append(' ').append(word.form());
        String known = told.toString().strip();
        return known.isEmpty() || Word.in(role.name()).stream().anyMatch(word -> word.form().length() > 3 && known.contains(word.form()));
    }

    /** The outlet that the whole article rests on: a credit, or a citation in its title or its first two sentences. */
    private Optional<Citation> leading(Prose prose, List<Citation> cited) {
        Optional<Citation> lead = Optional.empty();
        for (Citation citation : cited) {
            if (citation.kind() == Citation.Kind.DENIAL || citations.own(prose.reading().article(), citation.key())) continue;
            if (citation.kind() == Citation.Kind.CREDIT) return Optional.of(citation);
            boolean first = citation.passage().field() != Field.TEXT || prose.lines().isEmpty()
                    || prose.lineAt(citation.passage().start()) < 2;
            if (first && lead.isEmpty()) lead = Optional.of(citation);
        }
        return lead;
    }
}
