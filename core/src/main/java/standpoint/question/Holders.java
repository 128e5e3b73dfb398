package standpoint.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Actor;
import standpoint.news.Body;
import standpoint.news.Identity;
import standpoint.news.Member;
import standpoint.news.Reading;

/** Who an actor of an article is in the record, and for which member of the body they speak. */
final class Holders {
    /** Roles that speak for nobody's government: their holders have a view, not a vote. */
    private static final Set<String> WITHOUT_VOTE = Set.of("opposition", "lawmaker", "mp", "mps", "senator", "deputy speaker", "former", "ex", "analyst", "professor", "expert", "economist",
            "historian", "party", "parliament", "parliamentary", "activist", "campaigner", "columnist", "journalist", "author", "scientist", "secretary-general", "secretary",
            "general secretary", "researcher", "fellow", "retired", "backbencher", "union", "legislator", "congressman", "congresswoman", "speaker", "candidate", "voter", "farmer",
            "fisherman", "resident", "protester", "think-tank", "lobbyist");
    private static final Set<String> GOVERNING_SECRETARIES = Set.of("secretary of state", "foreign secretary", "defence secretary", "defense secretary", "treasury secretary",
            "home secretary", "trade secretary", "state secretary", "press secretary");

    /**
     * A holder of a position.
     *
     * @param id     identity id
     * @param member the member they speak for
     */
    record Holder(String id, String name, Optional<String> member, boolean unnamed, Actor.Kind kind) { }

    private final Body body;
    private final Map<String, Identity> identities = new LinkedHashMap<>();

    Holders(Body body, List<Identity> all) {
        this.body = body;
        for (Identity identity : all) for (Identity.Local local : identity.actors()) identities.put(local.article() + "/" + local.actor(), identity);
    }

    Optional<Holder> of(Reading reading, String actorId) {
        if (actorId.startsWith("member/")) {
            String name = actorId.substring("member/".length());
            return Optional.of(new Holder(memberIdentity(name).map(Identity::id).orElse(actorId), name, Optional.of(name), false, Actor.Kind.COUNTRY));
        }
        if (actorId.startsWith("author/")) {
            return Optional.of(new Holder(reading.article().id() + "/" + actorId, actorId.substring("author/".length()), Optional.empty(), false, Actor.Kind.AUTHOR));
        }
        Optional<Actor> actor = reading.actors().stream().filter(one -> one.id().equals(actorId)).findFirst().filter(HolderWords::canHold)
                .map(one -> HolderWords.speaksFor(one, reading));
        if (actor.isEmpty()) return Optional.empty();
        String local = reading.article().id() + "/" + actor.get().id();
        Identity identity = identities.get(local);
        String id = identity == null ? local : identity.id();
        String name = identity == null ? actor.get().name() : identity.name();
        boolean unnamed = actor.get().kind() == Actor.Kind.UNNAMED;
        return Optional.of(new Holder(id, name, member(actor.get(), Optional.ofNullable(identity)), unnamed, actor.get().kind()));
    }

    /** The body itself decides; it holds no stance beside its members'. */
    boolean isBody(String name) {
        String plain = Scene.plain(name);
        return body.named(name) || plain.indexOf(' ') < 0 && plain.length() > 3 && Scene.plain(body.name()).endsWith(" " + plain);
    }

    private Optional<Identity> memberIdentity(String name) {
        return identities.values().stream().filter(identity -> identity.names().stream().anyMatch(name::equalsIgnoreCase)).findFirst();
    }

    private Optional<String> member(Actor actor, Optional<Identity> identity) {
        if (actor.kind() == Actor.Kind.GROUP || actor.kind() == Actor.Kind.DOCUMENT || actor.kind() == Actor.Kind.AUTHOR || actor.kind() == Actor.Kind.UNNAMED) return Optional.empty();
        Optional<String> self = memberCalled(actor.name());
        if (self.isPresent()) return self;
        List<String> roles = new ArrayList<>(actor.roles());
        identity.ifPresent(known -> known.offices().forEach(office -> roles.add(office.role())));
        if (roles.stream().anyMatch(Holders::withoutVote) || withoutVote(actor.name()) && actor.kind() != Actor.Kind.PERSON) return Optional.empty();
        if (actor.member().isPresent()) return memberCalled(actor.member().get());
        Optional<String> known = identity.flatMap(Identity::member);
        if (known.isPresent()) return memberCalled(known.get());
        for (String role : roles) {
            Optional<String> named = memberWithin(role);
            if (named.isPresent()) return named;
        }
        return actor.kind() == Actor.Kind.ORGANIZATION ? memberWithin(actor.name()) : Optional.empty();
    }

    static boolean withoutVote(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        for (String office : GOVERNING_SECRETARIES) if (lower.contains(office)) return false;
        for (String word : lower.split("[^\\p{L}-]+")) if (WITHOUT_VOTE.contains(word)) return true;
        return lower.contains("general secretary") || lower.contains("think tank");
    }

    /** The member by its name, an alias or its adjective ("Norlandic", for Norland). */
    Optional<String> memberCalled(String name) {
        String plain = Scene.plain(name);
        for (Member member : body.members()) {
            if (Scene.plain(member.name()).equals(plain) || member.aliases().stream().anyMatch(alias -> Scene.plain(alias).equals(plain))) return Optional.of(member.name());
        }
        for (Member member : body.members()) if (adjective(member.name(), plain)) return Optional.of(member.name());
        return Optional.empty();
    }

    private static boolean adjective(String member, String word) {
        String stem = Entity.stemOf(member);
        return stem.length() >= 3 && !word.contains(" ") && word.startsWith(stem) && word.length() > stem.length() && word.length() <= stem.length() + 5;
    }

    private Optional<String> memberWithin(String role) {
        for (Member member : body.members()) if (phraseWithin(member.name(), role) || member.aliases().stream().anyMatch(alias -> phraseWithin(alias, role))) return Optional.of(member.name());
        for (String word : role.split("[^\\p{L}-]+")) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) continue;
            Optional<String> called = memberCalled(word);
            if (called.isPresent()) return called;
        }
        return Optional.empty();
    }

    private static boolean phraseWithin(String name, String role) { return (" " + role + " ").replaceAll("[^\\p{L}\\p{Nd}-]+", " ").contains(" " + name + " "); }
}
