package standpoint.event;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import standpoint.news.Actor;
import standpoint.news.Field;
import standpoint.news.Mention;
import standpoint.news.Mentions;
import standpoint.news.Sentence;

/** Who is meant by the words of an article, found by their place. */
final class Names {
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
        if (tree.tag(noun).startsWith("PRP")) return at(tree, noun).filter(Names::named).map(Actor::name);
        if (tree.tag(noun).equals("DT") || tree.tag(noun).startsWith("W") || tree.tag(noun).equals("EX")) return Optional.empty();
        return Optional.of(tree.text(span[0], span[1])).filter(words -> words.length() > 1);
    }

    private static boolean named(Actor actor) {
        return actor.kind() != Actor.Kind.UNNAMED && Character.isUpperCase(actor.name().charAt(0)) && !List.of("He", "She", "They", "It", "We", "I").contains(actor.name());
    }
}
