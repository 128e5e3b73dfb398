package standpoint.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.mention.PeopleWords.Gender;
import standpoint.news.Actor;

/** An actor in the making: what the phrases of an article have told of it so far. */
final class CastMember {
    Actor.Kind kind;
    Gender gender = Gender.UNKNOWN;
    Optional<String> member = Optional.empty();
    /** The body that somebody is said to lead, serve or belong to: "his party" is that. */
    Optional<CastMember> body = Optional.empty();
    /** Nothing but its acting tells what it is; a "he" or "she" that can mean nobody else makes it a person. */
    boolean uncertain;
    /** The order of the sentence that last spoke of it; -1 before the first. */
    int lastSeen = -1;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Set<String> roleNouns = new LinkedHashSet<>();
    private final List<Phrase> phrases = new ArrayList<>();

    CastMember(Actor.Kind kind) { this.kind = kind; }

    void name(String name) { if (!name.isBlank()) names.merge(name, 1, Integer::sum); }

    /** Adds a phrase with what it tells. */
    void add(Phrase phrase) {
        phrases.add(phrase);
        name(phrase.name());
        if (gender == Gender.UNKNOWN) gender = phrase.gender();
        if (member.isEmpty()) member = phrase.member();
        boolean bare = phrase.kind() == Phrase.Kind.OFFICE && phrase.role().indexOf(' ') < 0;
        // "the official" tells no more of somebody whose role is known
        if (!phrase.role().isEmpty() && !(bare && !roles.isEmpty())) role(phrase.role(), phrase.noun());
    }

    /** Adds a description in small letters of a body: it tells what sort of body it is, and is none of its names. */
    void describe(Phrase phrase) {
        phrases.add(phrase);
        roleNouns.add(phrase.noun());
        if (member.isEmpty()) member = phrase.member();
    }

    /** Adds a role unless it is there already or says less than one that is: "president" beside "Veltrian president". */
    void role(String role, String noun) {
        String key = role.toLowerCase(Locale.ROOT).replace(".", "").replace('\u2019', '\'');
        roleNouns.add(noun);
        if (roles.containsKey(key)) return;
        boolean less = role.indexOf(' ') < 0 && roles.keySet().stream().anyMatch(known -> (" " + known + " ").contains(" " + key + " "));
        if (!less) roles.put(key, role);
    }

    Set<String> roleNouns() { return roleNouns; }

    List<String> roles() { return List.copyOf(roles.values()); }

    List<Phrase> phrases() { return phrases; }

    /** The fullest form: the most words, then the most frequent, then the first. */
    String fullestName() {
        String best = "";
        int most = 0;
        int often = 0;
        for (Map.Entry<String, Integer> form : names.entrySet()) {
            int words = form.getKey().split(" ").length;
            if (words > most || words == most && form.getValue() > often) {
                best = form.getKey();
                most = words;
                often = form.getValue();
            }
        }
        return best;
    }

    boolean named() { return !names.isEmpty(); }

    boolean person() { return kind == Actor.Kind.PERSON || kind == Actor.Kind.AUTHOR; }

    /** Takes over all that another one was told. */
    void absorb(CastMember other) {
        other.phrases.forEach(this::add);
        other.roles.values().forEach(role -> role(role, ""));
        roleNouns.addAll(other.roleNouns);
        if (gender == Gender.UNKNOWN) gender = other.gender;
        if (member.isEmpty()) member = other.member;
        if (body.isEmpty()) body = other.body;
        lastSeen = Math.max(lastSeen, other.lastSeen);
    }
}
