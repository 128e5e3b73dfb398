package standpoint.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import standpoint.news.Spelling;

/** The organizations of one article: one for all forms of a name, and the one that "the ministry" or "the alliance" stands for. */
final class Institutions {
    /** Names beyond so many are not compared with each other, so that time stays linear. */
    private static final int MOST = 400;

    /** Words of which each may stand for a body whose name ends in another: "the bloc" for the Marsh Union. */
    private static final Set<String> BLOCS = Set.of("bloc", "alliance", "union", "league", "pact", "community", "coalition", "federation", "grouping");

    /** So many sentences back a body may be called by a noun that its name does not have. */
    private static final int NEAR = 2;

    private record Named(String name, String folded, CastMember who) { }

    private final PeopleWords people;
    private final Names names;
    private final KnownBodies bodies;
    private final Supplier<CastMember> maker;
    private final List<Named> all = new ArrayList<>();
    private final Map<String, CastMember> byName = new HashMap<>();

    /** @param maker makes an actor that is an organization */
    Institutions(PeopleWords people, Names names, KnownBodies bodies, Supplier<CastMember> maker) {
        this.people = people;
        this.names = names;
        this.bodies = bodies;
        this.maker = maker;
    }

    /** Who has exactly this name; null when nobody has been called so. */
    CastMember known(String name) { return byName.get(Spelling.folded(name)); }

    /** {@code Brask's Orla Venn} in an article that speaks of {@code Brask News}. */
    Optional<CastMember> startingWith(String name) {
        String start = Spelling.folded(name) + " ";
        return all.stream().filter(other -> other.folded.startsWith(start)).map(Named::who).findFirst();
    }

    CastMember called(String name) {
        String folded = Spelling.folded(name);
        CastMember known = byName.get(folded);
        if (known != null) return known;
        for (Named other : all) {
            if (!same(name, folded, other)) continue;
            byName.put(folded, other.who);
            if (name.length() > other.name.length()) remember(name, folded, other.who);
            return other.who;
        }
        CastMember institution = maker.get();
        institution.name(name);
        byName.put(folded, institution);
        remember(name, folded, institution);
        return institution;
    }

    /** A body inside somebody's description: spoken of, though by no mention of its own. */
    CastMember met(Phrase host) {
        CastMember who = called(host.name());
        who.lastSeen = Math.max(who.lastSeen, host.order());
        if (who.member.isEmpty()) who.member = host.member();
        return who;
    }

    private void remember(String name, String folded, CastMember who) {
        if (all.size() < MOST) all.add(new Named(name, folded, who));
    }

    /** {@code MSA} is {@code Marsh Sea Authority}; {@code Brask} is {@code Brask Industries}; {@code League} is {@code Harbour League}. */
    private static boolean same(String name, String folded, Named other) {
        boolean word = !name.contains(" ") && name.length() > 2;
        boolean starts = word && other.folded.startsWith(folded + " ");
        boolean ends = word && other.folded.endsWith(" " + folded) && Character.isUpperCase(name.charAt(0));
        return starts || ends || abbreviates(name, other.name) || abbreviates(other.name, name);
    }

    private static boolean abbreviates(String shorter, String longer) {
        if (shorter.length() < 2 || shorter.contains(" ") || !shorter.equals(shorter.toUpperCase(Locale.ROOT)) || !longer.contains(" ")) return false;
        StringBuilder initials = new StringBuilder();
        for (String word : longer.split("[ \\-]")) if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) initials.append(word.charAt(0));
        return initials.toString().equals(shorter.replace(".", ""));
    }

    /**
     * {@code the ministry, the alliance}: the body met last that can be called so, or the one that the article speaks of elsewhere.
     *
     * @param words the phrase without its article, its name when it means nobody else
     * @param owned somebody whose body is not known owns it: "his party"
     */
    CastMember generic(Phrase phrase, String words, boolean owned) {
        if (!phrase.definite()) return called(words);
        CastMember latest = null;
        for (Named other : all) {
            boolean later = other.who.lastSeen >= 0 && (latest == null || other.who.lastSeen > latest.lastSeen);
            if (later && fits(other, phrase.noun())) latest = other.who;
        }
        if (latest != null) return latest;
        Optional<String> body = bodies.calledBy(phrase.noun(), phrase.order());
        if (body.isEmpty() && !owned && phrase.to() - phrase.from() <= 2) for (Named other : all) {
            boolean near = other.who.lastSeen >= phrase.order() - NEAR && (latest == null || other.who.lastSeen >= latest.lastSeen);
            if (near && mayStandFor(phrase.noun(), other)) latest = other.who;
        }
        return latest != null ? latest : called(body.orElse(words));
    }

    /** Whether the body that somebody belongs to can be "his party", "her union". */
    boolean isCalled(CastMember who, String noun) {
        return all.stream().anyMatch(other -> other.who == who && (fits(other, noun) || mayStandFor(noun, other)));
    }

    /** The name, what the world knows of it, or a description beside it calls it so. */
    private boolean fits(Named other, String noun) {
        boolean bloc = BLOCS.contains(noun) && Character.isUpperCase(other.name.charAt(0)) && BLOCS.contains(other.folded.substring(other.folded.lastIndexOf(' ') + 1));
        return bloc || names.mayBeCalled(other.name, noun) || (" " + other.folded + " ").contains(" " + noun + " ") || other.who.roleNouns().contains(noun);
    }

    /** {@code the party} for the Harbour Movement or for Ahead, {@code the union} for Fenn: nouns that name few bodies but describe many. */
    private boolean mayStandFor(String noun, Named other) {
        Set<String> kinds = people.standingFor(noun);
        if (kinds.isEmpty() || !Character.isUpperCase(other.name.charAt(0)) || other.who.phrases().stream().anyMatch(phrase -> phrase.kind() == Phrase.Kind.PLACE)) return false;
        boolean bare = true;
        for (String word : other.folded.split("[ -]")) {
            if (kinds.contains(word)) return true;
            bare &= !people.isInstitution(word) && !people.in("capital", word) && !people.in("document", word);
        }
        return bare && kinds.contains("*") && other.who.roleNouns().isEmpty();
    }
}
