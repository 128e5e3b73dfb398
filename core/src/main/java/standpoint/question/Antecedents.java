package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Actor;

/** Whom "she", "it" or "his government" means, where the reading left it open: the last one named in the lines just before. */
final class Antecedents {
    private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him");

    private final Scene scene;
    private final Holders holders;
    private List<Named> before = List.of();

    Antecedents(Scene scene, Holders holders) {
        this.scene = scene;
        this.holders = holders;
    }

    /** A line is read: the next one may mean those named in it. */
    void after(Line line) {
        List<Named> named = new ArrayList<>();
        for (Named one : scene.named(line)) if (!one.pronoun() && !possessive(name(one))) named.add(new Named(-1, -1, one.actor(), false));
        if (!named.isEmpty()) before = named;
    }

    /** The first named in the line before, of the kind that the pronoun can mean. */
    Optional<Named> of(String pronoun) {
        boolean person = PERSONAL.contains(pronoun);
        for (Named one : before) if (person == person(one)) return Optional.of(one);
        return Optional.empty();
    }

    /** The same for an actor that is only a pronoun or hangs on one: "It", "his own government". */
    Optional<String> ofActor(Actor actor) {
        String first = actor.name().toLowerCase(Locale.ROOT).split(" ")[0];
        boolean open = Set.of("he", "she", "it", "they", "his", "her", "its", "their").contains(first);
        return open ? of(first).map(Named::actor) : Optional.empty();
    }

    /** "her government": what belongs to whoever speaks. */
    static boolean possessed(String name) { return name.toLowerCase(Locale.ROOT).matches("(his|her|its|their|our|my) .*"); }

    private boolean person(Named one) {
        if (one.actor().startsWith("member/")) return false;
        Optional<Actor> actor = scene.actor(one.actor());
        return actor.isPresent() && actor.get().kind() == Actor.Kind.PERSON && holders.memberCalled(actor.get().name()).isEmpty() && actor.get().name().length() > 3;
    }

    private String name(Named one) { return scene.actor(one.actor()).map(Actor::name).orElse(one.actor()); }

    private static boolean possessive(String name) { return Set.of("his", "her", "its", "their", "it", "he", "she", "they").contains(name.toLowerCase(Locale.ROOT).split(" ")[0]); }
}
