package standpoint.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import standpoint.news.Actor;
import standpoint.news.Field;
import standpoint.news.Mention;
import standpoint.news.Mentions;
import standpoint.news.Passage;

/** Brings speakers to the actors of an article, and makes actors of speakers whom only a description names. */
final class SpeakerActors {
    private static final Set<String> WITHHELD = Set.of("official", "source", "person", "people", "diplomat", "aide", "insider", "staffer", "adviser", "advisor",
            "spokesperson", "spokesman", "spokeswoman", "witness", "operative", "strategist", "consultant", "negotiator", "envoy", "bystander", "resident");
    private static final Set<String> SOMEBODY = Set.of("somebody", "someone");
    private static final Set<String> DOCUMENTS = Set.of("report", "poll", "study", "survey", "letter", "document", "memo", "filing", "lawsuit", "complaint", "affidavit",
            "statement", "email", "e-mail", "record", "transcript", "post", "tweet", "article", "story", "book", "ad", "advertisement", "editorial", "draft",
            "communique", "communiqué", "declaration", "paper", "data", "figure", "headline", "website", "bill", "law", "resolution", "review", "analysis", "audit");

    private final Mentions given;
    private final SourceWords classes;
    private final Map<Field, TreeMap<Integer, Mention>> byEnd = new TreeMap<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Actor> described = new LinkedHashMap<>();
    private final List<Actor> added = new ArrayList<>();
    private final List<Mention> addedMentions = new ArrayList<>();

    SpeakerActors(Mentions given, SourceWords classes) {
        this.given = given;
        this.classes = classes;
        for (Actor actor : given.actors()) actors.put(actor.id(), actor);
        for (Mention mention : given.all()) byEnd.computeIfAbsent(mention.passage().field(), field -> new TreeMap<>()).put(mention.passage().end(), mention);
    }

    /** The mention of a speaker: the whole phrase, with the actor whom its head names. */
    Mention of(Words words, Speaker speaker) {
        Passage phrase = words.passage(speaker.span());
        int carrier = antecedent(words, speaker.head());
        Passage head = words.passage(new Span(carrier, carrier + 1));
        Optional<Mention> named = at(head);
        if (named.isEmpty() && words.tag(speaker.head()).startsWith("NNP")) named = within(phrase);
        if (named.isEmpty()) named = besideName(words, speaker);
        if (named.isPresent()) return new Mention(named.get().actor(), phrase);
        Actor actor = describedBy(words, speaker, phrase);
        return new Mention(actor.id(), phrase);
    }

    /** "Wynn, who opposes it": who is Wynn. The word that a relative pronoun stands for; any other word stands for itself. */
    private static int antecedent(Words words, int head) {
        if (!words.tag(head).equals("WP") && !words.tag(head).equals("WDT")) return head;
        int verb = words.head(head);
        for (int level = 0; level < 3 && verb >= 0; level++, verb = words.head(verb)) {
            boolean relative = words.relation(verb).equals("acl:relcl") && words.head(verb) >= 0 && words.head(verb) < head;
            if (relative) return words.head(verb);
        }
        return head;
    }

    /** "Another, Senator Wynn": whoever is named in apposition to a word that names nobody. */
    private Optional<Mention> besideName(Words words, Speaker speaker) {
        for (int i = speaker.head() + 1; i + 1 < speaker.span().to(); i++) {
            if (words.tag(i).startsWith("V") || words.tag(i).startsWith("W")) return Optional.empty();
            if (!words.token(i).text().equals(",") || !words.tag(i + 1).startsWith("NNP")) continue;
            Passage name = words.passage(new Span(i + 1, i + 2));
            return at(name).filter(mention -> mention.passage().start() == name.start() && actors.get(mention.actor()).kind() != Actor.Kind.GROUP);
        }
        return Optional.empty();
    }

    /** The mention that holds a passage. */
    private Optional<Mention> at(Passage passage) {
        TreeMap<Integer, Mention> mentions = byEnd.get(passage.field());
        if (mentions == null) return Optional.empty();
        Map.Entry<Integer, Mention> next = mentions.ceilingEntry(passage.end());
        return Optional.ofNullable(next).map(Map.Entry::getValue).filter(mention -> mention.passage().overlaps(passage));
    }

    /** The actor whom the given mentions see in a word. */
    Optional<String> known(Words words, int head) {
        return at(words.passage(new Span(head, head + 1))).map(Mention::actor);
    }

    private Optional<Mention> within(Passage phrase) {
        TreeMap<Integer, Mention> mentions = byEnd.get(phrase.field());
        if (mentions == null) return Optional.empty();
        for (Mention mention : mentions.subMap(phrase.start(), false, phrase.end(), true).values()) {
            if (phrase.contains(mention.passage()) && mention.passage().text().codePointAt(0) >= 'A') return Optional.of(mention);
        }
        return Optional.empty();
    }

    private Actor describedBy(Words words, Speaker speaker, Passage phrase) {
        String key = phrase.text().toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
        boolean pronoun = words.tag(speaker.head()).startsWith("PRP") || words.tag(speaker.head()).startsWith("W");
        Actor known = pronoun ? null : described.get(key);
        if (known != null) return known;
        String id = "d" + (added.size() + 1);
        while (actors.containsKey(id)) id = "d" + id;
        Actor actor = new Actor(id, phrase.text(), kind(words, speaker), List.of(), Optional.empty());
        actors.put(id, actor);
        added.add(actor);
        if (!pronoun) described.put(key, actor);
        if (free(phrase)) addedMentions.add(new Mention(id, phrase));
        return actor;
    }

    private boolean free(Passage phrase) {
        TreeMap<Integer, Mention> mentions = byEnd.get(phrase.field());
        if (mentions != null) {
            Map.Entry<Integer, Mention> next = mentions.higherEntry(phrase.start());
            if (next != null && next.getValue().passage().overlaps(phrase)) return false;
        }
        return addedMentions.stream().skip(Math.max(0, addedMentions.size() - 5)).noneMatch(mention -> mention.passage().overlaps(phrase));
    }

    private Actor.Kind kind(Words words, Speaker speaker) {
        String lemma = words.lemma(speaker.head());
        String tag = words.tag(speaker.head());
        boolean thing = (tag.equals("NN") || tag.equals("NNS")) && classes.thing(lemma);
        if (DOCUMENTS.contains(lemma) || thing) return Actor.Kind.DOCUMENT;
        if (withheld(words, speaker) || described(words, speaker)) return Actor.Kind.UNNAMED;
        if (tag.equals("NNS") || tag.equals("NNPS") || lemma.matches("they|we|many|some|most|both|all|those|others?")) return Actor.Kind.GROUP;
        return tag.equals("NN") && lemma.matches(".*(ment|tion|sion|ity|ship|party|committee|campaign|agency|group|court|board|council|company|team|house|office|commission)")
                ? Actor.Kind.ORGANIZATION : Actor.Kind.PERSON;
    }

    /** Somebody whose name the text keeps back: "a senior official", "two people briefed on the talks", not "the voters". */
    static boolean withheld(Words words, Speaker speaker) {
        if (!WITHHELD.contains(words.lemma(speaker.head())) || words.tag(speaker.head()).startsWith("NNP")) return false;
        for (int i = speaker.span().from(); i < speaker.span().to(); i++) {
            // "Ilse Corvan, a spokeswoman" has a name, "the spokeswoman for the Marrow Council" has none
            if (words.tag(i).startsWith("NNP") && words.relation(i).equals("appos")) return false;
        }
        boolean crowd = words.lemma(speaker.head()).equals("people") || words.lemma(speaker.head()).equals("resident");
        return !crowd || speaker.span().length() > 1;
    }

    /** "a night nurse", "two former employees", "one of the people": a person by kind alone, whom no definite word picks out. */
    private boolean described(Words words, Speaker speaker) {
        if (words.tag(speaker.head()).equals("CD")) return oneOfMany(words, speaker);
        if (SOMEBODY.contains(words.lemma(speaker.head()))) return true;
        boolean noun = words.noun(speaker.head()) || words.tag(speaker.head()).startsWith("JJ");
        if (!noun || words.tag(speaker.head()).startsWith("NNP") || !somebody(words.noun(speaker.head()) ? words.lemma(speaker.head())
                : words.token(speaker.head()).text().toLowerCase(Locale.ROOT))) return false;
        int first = speaker.span().from();
        for (int i = first; i <= speaker.head(); i++) if (words.tag(i).startsWith("NNP") && i == speaker.head()) return false;
        String opening = words.lemma(first);
        return owned(words, speaker) || opening.equals("a") || opening.equals("an") || opening.equals("another") || opening.equals("several") || opening.equals("some")
                || words.tag(first).equals("CD") && !words.token(first).text().matches("[0-9.,]{2,}");
    }

    /** A noun that can be a person, and one that no dictionary has but is made like those for people: "shipbroker", "lady-in-waiting". */
    private boolean somebody(String lemma) { return classes.maybePerson(lemma) || classes.unknown(lemma) && (lemma.matches(".+(er|or|ist|man|woman|maid|ian)")
            || classes.maybePerson(lemma.replaceFirst("-.*", "")) || classes.maybePerson(lemma.replaceFirst(".*-", ""))); }

    /** "his agent", "her lawyers": known by whom they serve. */
    private boolean owned(Words words, Speaker speaker) {
        return words.tag(speaker.span().from()).equals("PRP$") && classes.is("go-between", words.lemma(speaker.head())) && !words.tag(speaker.head()).startsWith("NNP");
    }

    /** "one of the people". */
    private boolean oneOfMany(Words words, Speaker speaker) {
        for (int i = speaker.head() + 1; i < speaker.span().to(); i++) if (words.noun(i)) return classes.person(words.lemma(i)) || WITHHELD.contains(words.lemma(i));
        return false;
    }

    /** A phrase that tells what somebody is and not who. */
    boolean keptBack(Words words, Speaker speaker) { return withheld(words, speaker) || described(words, speaker); }

    boolean unnamed(Words words, Speaker speaker, Mention mention) {
        Actor actor = actors.get(mention.actor());
        if (owned(words, speaker) && given.actor(actor.id())
                .map(known -> !Character.isUpperCase(known.name().charAt(known.name().lastIndexOf(' ') + 1))).orElse(true)) return true;
        if (actor.kind() == Actor.Kind.UNNAMED || words.tag(speaker.head()).equals("CD") && oneOfMany(words, speaker)) return true;
        boolean described = mention.passage().text().toLowerCase(Locale.ROOT).contains(actor.name().toLowerCase(Locale.ROOT));
        return (withheld(words, speaker) || described(words, speaker)) && (described || actor.kind() == Actor.Kind.GROUP || given.actor(actor.id()).isEmpty());
    }

    Actor actor(String id) { return actors.get(id); }

    /** The mentions that were given with those that were added. */
    Mentions all() {
        if (added.isEmpty()) return given;
        List<Actor> everybody = new ArrayList<>(given.actors());
        everybody.addAll(added);
        List<Mention> everywhere = new ArrayList<>(given.all());
        everywhere.addAll(addedMentions);
        everywhere.sort(java.util.Comparator.comparing(Mention::passage));
        return new Mentions(everybody, everywhere);
    }
}
