package standpoint.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import standpoint.news.Actor;
import standpoint.news.Identity;

/** How far somebody's word binds the member they speak for, by their office; the lowest first. */
enum Rank {
    FORMER, UNKNOWN, LEGISLATURE, ENVOY, MINISTER, HEAD;

    // "former" comes before "president", "vice president" before "president": the first list with a word of the role decides.
    // A star stands for any ending: "parliament*" is also "parliamentarian".
    private static final List<String> FORMERLY = List.of("former", "ex", "late", "then", "outgoing", "onetime");
    private static final List<String> NOT_YET = List.of("candidate", "elect", "nominee", "hopeful", "opposition", "shadow");
    private static final List<String> LEGISLATING = List.of("speaker of", "senator", "senate", "lawmaker*", "legislat*", "congress*", "mp", "mps", "member of parliament",
            "parliament*", "committee", "assembly");
    private static final List<String> SPEAKING_FOR = List.of("ambassador*", "envoy", "permanent representative", "spokes*", "press secretary", "diplomat*", "adviser*",
            "advisor*", "chief of staff", "official*");
    private static final List<String> SECOND = List.of("vice president", "deputy", "vice chancellor", "vice premier");
    private static final List<String> HEADING = List.of("president", "prime minister", "pm", "chancellor", "premier", "taoiseach", "head of state", "head of government", "king", "queen",
            "emperor", "emir", "crown prince", "supreme leader");
    private static final List<String> MINISTERIAL = List.of("minister*", "secretary", "treasurer", "ministry", "government", "cabinet", "presidency", "white house", "kremlin",
            "downing street", "chancellery");

    /** The highest office that somebody held on a day. A country or ministry that speaks as such speaks through its government. */
    static Rank of(Identity holder, LocalDate day) {
        if (holder.kind() == Actor.Kind.COUNTRY) return MINISTER;
        if (holder.kind() == Actor.Kind.ORGANIZATION) return holder.names().stream().map(Rank::of).reduce(UNKNOWN, Rank::higher);
        Rank highest = null;
        for (Identity.Office office : holder.offices()) {
            boolean held = office.from().map(from -> !from.firstDay().isAfter(day)).orElse(true)
                    && office.to().map(to -> !to.lastDay().isBefore(day)).orElse(true);
            Rank rank = held ? of(office.role()) : FORMER;
            highest = highest == null ? rank : higher(highest, rank);
        }
        return highest == null ? UNKNOWN : highest;
    }

    private static Rank higher(Rank a, Rank b) { return a.compareTo(b) >= 0 ? a : b; }

    /** The rank of a role in words, such as "Belgian Prime Minister". */
    static Rank of(String role) {
        StringBuilder words = new StringBuilder(" ");
        role.toLowerCase(Locale.ROOT).chars().forEach(c -> words.append(Character.isLetter(c) ? (char) c : ' '));
        String plain = words.append(' ').toString().replaceAll(" +", " ");
        if (contains(plain, FORMERLY)) return FORMER;
        if (contains(plain, NOT_YET)) return UNKNOWN;
        if (contains(plain, LEGISLATING)) return LEGISLATURE;
        if (contains(plain, SPEAKING_FOR)) return ENVOY;
        if (contains(plain, SECOND)) return MINISTER;
        if (contains(plain, HEADING)) return HEAD;
        return contains(plain, MINISTERIAL) ? MINISTER : UNKNOWN;
    }

    private static boolean contains(String words, List<String> any) {
        return any.stream().anyMatch(term -> words.contains(term.endsWith("*") ? " " + term.substring(0, term.length() - 1) : " " + term + " "));
    }
}
