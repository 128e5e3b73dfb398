package standpoint.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import standpoint.news.Actor;
import standpoint.news.Field;
import standpoint.news.Mention;
import standpoint.news.Mentions;
import standpoint.news.Sentence;

/** Who is meant by the words of an article, found by their place. */
final class Names {
    private static final int NEAR = 800;
    private final TreeMap<Integer, Mention> byStart = new TreeMap<>();
    private final Mentions mentions;

    Names(Mentions mentions, Field field) {
        this.mentions = mentions;
        for (Mention mention : mentions.all()) if (mention.passage().field() == field) byStart.put(mention.passage().start(), mention);
    }

    /** The actor whose mention covers the word. */
    Optional<Actor> at(Tree tree, int word) {
        var entry = byStart.floorEntry(tree.token(word).start());
        boolean covers = entry != null && entry.getValue().passage().end() >= tree.token(word).end();
        return covers ? mentions.actor(entry.getValue().actor()) : Optional.empty();
    }

    /** A noun phrase as words that stand alone: a pronoun becomes the name it stands for; none when that is not known. */
    Optional<String> phrase(Tree tree, int noun, Sentence sentence) {
        int[] span = tree.nounPhrase(noun);
        Optional<Actor> person = at(tree, noun).filter(actor -> actor.kind() == Actor.Kind.PERSON && named(actor));
        if (person.isPresent()) return person.map(Actor::name);
        Optional<String> pair = pair(tree, noun, sentence);
        if (pair.isPresent()) return pair;
        if (tree.tag(noun).startsWith("PRP")) return at(tree, noun).filter(Names::named).map(Actor::name);
        if (tree.tag(noun).equals("DT") || tree.tag(noun).startsWith("W") || tree.tag(noun).equals("EX")) return Optional.empty();
        return Optional.of(tree.text(span[0], span[1])).filter(words -> words.length() > 1);
    }

    /** The two countries that "the two countries" means: the only two that the text names shortly before or in the sentence. */
    private Optional<String> pair(Tree tree, int noun, Sentence sentence) {
        boolean both = tree.child(noun, "nummod").filter(two -> tree.word(two).equals("two")).isPresent() || tree.word(noun - 1).equals("both");
        if (!both || !Set.of("countries", "sides", "nations", "states", "neighbours", "neighbors", "parties", "governments").contains(tree.word(noun))) return Optional.empty();
        Set<String> countries = new LinkedHashSet<>();
        for (Mention mention : byStart.subMap(Math.max(0, sentence.start() - NEAR), sentence.end()).values()) {
            mentions.actor(mention.actor()).filter(actor -> actor.kind() == Actor.Kind.COUNTRY).ifPresent(actor -> countries.add(actor.name()));
        }
        return countries.size() == 2 ? Optional.of(String.join(" and ", countries)) : Optional.empty();
    }

    private static boolean named(Actor actor) {
        return actor.kind() != Actor.Kind.UNNAMED && Character.isUpperCase(actor.name().charAt(0)) && !List.of("He", "She", "They", "It", "We", "I").contains(actor.name());
    }
}
