package standpoint.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who among the persons of an article holds the office that a description names: "the Veltrian president", "the minister", "the leader". */
final class Offices {
    private static final Set<String> TELLING = Set.of("prime", "foreign", "vice", "deputy", "interior", "defence", "defense", "finance", "justice", "home", "press", "energy", "health",
            "environment", "education", "trade", "culture", "agriculture", "transport", "labour", "labor", "attorney", "economy", "assistant", "shadow", "first", "regional", "state",
            "treasury", "security", "campaign", "opposition", "general", "military", "army");

    private final PeopleWords people;

    Offices(PeopleWords people) { this.people = people; }

    /** The person whom a description fits best, those met before it and lately first; empty when it fits nobody. */
    Optional<CastMember> holder(Phrase phrase, Optional<String> member, List<CastMember> persons) {
        CastMember best = null;
        int most = 2;
        int later = 0;
        for (CastMember person : persons) {
            int fit = fit(phrase, member, person);
            if (fit == 0) continue;
            boolean met = person.lastSeen >= 0 && person.lastSeen <= phrase.order();
            if (!met) later++;
            if (!met && fit < 3) continue;
            int score = met ? fit * 1000 + Math.max(0, 900 - 10 * (phrase.order() - person.lastSeen)) : fit * 10;
            if (score > most) {
                most = score;
                best = person;
            }
        }
        boolean ahead = best != null && (best.lastSeen < 0 || best.lastSeen > phrase.order());
        return ahead && later > 1 ? Optional.empty() : Optional.ofNullable(best);
    }

    /** 0 when the description cannot be the person's; more the more of it is known to be. */
    private int fit(Phrase phrase, Optional<String> member, CastMember person) {
        boolean sameMember = member.isPresent() && member.equals(person.member);
        if (member.isPresent() && person.member.isPresent() && !sameMember) return 0;
        if (phrase.gender() != PeopleWords.Gender.UNKNOWN && person.gender != PeopleWords.Gender.UNKNOWN && phrase.gender() != person.gender) return 0;
        int noun = 0;
        for (String known : person.roleNouns()) noun = Math.max(noun, known.equals(phrase.noun()) ? 3 : people.mayBeCalled(known, phrase.noun()) ? 2 : 0);
        if (noun == 0 || noun == 3 && !telling(phrase, person) || noun == 2 && !before(phrase.role(), phrase.noun()).isEmpty()) return 0;
        return noun + (sameMember ? 2 : 0);
    }

    /** A foreign minister is not the prime minister, a vice-president not the president. */
    private static boolean telling(Phrase phrase, CastMember person) {
        Set<String> wanted = before(phrase.role(), phrase.noun());
        boolean any = person.roles().isEmpty();
        for (String role : person.roles()) {
            if (!role.toLowerCase(Locale.ROOT).contains(phrase.noun())) continue;
            Set<String> has = before(role, phrase.noun());
            boolean second = wanted.contains("vice") || wanted.contains("deputy");
            if (wanted.isEmpty() ? !has.contains("vice") && !has.contains("deputy") : has.isEmpty() && !second || has.equals(wanted)) any = true;
        }
        return any;
    }

    private static Set<String> before(String role, String noun) {
        java.util.TreeSet<String> telling = new java.util.TreeSet<>();
        for (String word : role.toLowerCase(Locale.ROOT).split("[ \\-]")) if (TELLING.contains(word) && !word.equals(noun)) telling.add(word);
        return telling;
    }
}
