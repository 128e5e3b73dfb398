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

    private record Named(String name, String folded, CastMember who) { }

    private final Names names;
    private final KnownBodies bodies;
    private final Supplier<CastMember> maker;
    private final List<Named> all = new ArrayList<>();
    private final Map<String, CastMember> byName = new HashMap<>();

    /** @param maker makes an actor that is an organization */
    Institutions(Names names, KnownBodies bodies, Supplier<CastMember> maker) {
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
    void met(Phrase host) {
        CastMember who = called(host.name());
        who.lastSeen = Math.max(who.lastSeen, host.order());
        if (who.member.isEmpty()) who.member = host.member();
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
     */
    CastMember generic(Phrase phrase, String words) {
        if (!phrase.definite()) return called(words);
        CastMember latest = null;
        for (Named other : all) {
            boolean fits = names.mayBeCalled(other.name, phrase.noun()) || BLOCS.contains(phrase.noun()) && BLOCS.contains(other.folded.substring(other.folded.lastIndexOf(' ') + 1)) || (" " + other.folded + " ").contains(" " + phrase.noun() + " ");
            if (fits && other.who.lastSeen >= 0 && (latest == null || other.who.lastSeen > latest.lastSeen)) latest = other.who;
        }
        if (latest != null) return latest;
        return called(bodies.calledBy(phrase.noun(), phrase.order()).orElse(words));
    }
}
