package standpoint.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import standpoint.news.Actor;
import standpoint.news.Identity;

/** How far somebody's word binds the member they speak for, by their office; the lowest first. */
enum Rank {
    FORMER, UNKNOWN, LEGISLATURE, ENVOY, MINISTER, HEAD;

    // "former" comes before "president", "vice president" before "president": the first that the role contains decides
    private static final List<String> FORMERLY = List.of("former ", "ex-", "late ", "then-", "outgoing ");
    private static final List<String> NOT_YET = List.of("candidate", "-elect", "elect ", "nominee", "hopeful", "opposition", "shadow ");
    private static final List<String> LEGISLATING = List.of("speaker of", "senator", "lawmaker", "legislator", "congress", " mp", "mp ",
            "member of parliament", "parliamentar", "president of the senate", "president of the parliament", "committee", "deputy of");
    private static final List<String> SPEAKING_FOR = List.of("ambassador", "envoy", "permanent representative", "spokes", "press secretary",
            "diplomat", "adviser", "advisor", "chief of staff", "official");
    private static final List<String> SECOND = List.of("vice president", "vice-president", "deputy", "vice chancellor", "vice-chancellor");
    private static final List<String> HEADING = List.of("president", "prime minister", "chancellor", "premier", "taoiseach", "head of state",
            "head of government", "king", "queen", "emperor", "emir", "crown prince", "supreme leader");
    private static final List<String> MINISTERIAL = List.of("minister", "secretary", "treasurer");

    /** The highest office that somebody held on a day; a country that speaks as such speaks through its government. */
    static Rank of(Identity holder, LocalDate day) {
        if (holder.kind() == Actor.Kind.COUNTRY) return HEAD;
        Rank highest = null;
        for (Identity.Office office : holder.offices()) {
            boolean held = office.from().map(from -> !from.firstDay().isAfter(day)).orElse(true)
                    && office.to().map(to -> !to.lastDay().isBefore(day)).orElse(true);
            Rank rank = held ? of(office.role()) : FORMER;
            if (highest == null || rank.compareTo(highest) > 0) highest = rank;
        }
        return highest == null ? UNKNOWN : highest;
    }

    /** The rank of a role in words, such as "Belgian Prime Minister". */
    static Rank of(String role) {
        String words = " " + role.toLowerCase(Locale.ROOT).strip() + " ";
        if (contains(words, FORMERLY)) return FORMER;
        if (contains(words, NOT_YET)) return UNKNOWN;
        if (contains(words, LEGISLATING)) return LEGISLATURE;
        if (contains(words, SPEAKING_FOR)) return ENVOY;
        if (contains(words, SECOND)) return MINISTER;
        if (contains(words, HEADING)) return HEAD;
        return contains(words, MINISTERIAL) ? MINISTER : UNKNOWN;
    }

    private static boolean contains(String words, List<String> any) { return any.stream().anyMatch(words::contains); }
}
