package standpoint.news;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One holder's stance on one question, at one time, on one piece of evidence.
 *
 * @param holder    identity id
 * @param member    the body's member they speak for; absent for those without a vote
 * @param condition the words that state it, when conditional
 * @param said      when it was said, apart from when it was published
 * @param statement id of the statement it rests on; absent for a reported act
 * @param origin    id of the origin it is counted under
 * @param corrected by whom, when and why a person changed it
 */
public record Position(String id, String holder, String name, Optional<String> member, Stance stance, Optional<Passage> condition,
                       Optional<When> said, Optional<When> published, Optional<String> statement, String article,
                       Optional<String> origin, Standing standing, double confidence, List<Passage> passages,
                       Optional<Correction> corrected) {

    private static final String SAYING = "(?:said|told|called|wrote|stated|warned|argued|insisted|promised|vowed|described|expressed|opposed|rejected|supported|backed|favou?red|voted|ruled)";
    private static final Pattern BEFORE = Pattern.compile("(?i)\\b(?:(?:previously|formerly|once) (?:had )?" + SAYING + "|had (?:previously|formerly|once|long|initially|originally) " + SAYING + "|" + SAYING
            + " (?:previously|in the past))\\b");

    /** How the position is known: in the holder's words, from others, from an unnamed source, or by inference. */
    public enum Standing { STATED, REPORTED, UNNAMED, INFERRED }

    /** A change made by a person. */
    public record Correction(String by, String at, String why) { }

    public Position {
        if (passages.isEmpty()) throw new IllegalArgumentException("a position without a passage: " + id);
        if (stance == Stance.CONDITIONAL != condition.isPresent()) {
            throw new IllegalArgumentException("a condition goes with a conditional stance, and with no other: " + id);
        }
        passages = List.copyOf(passages);
    }

    /** Told as what was held before the page, without a day of its own: "Rell previously said ...", "had once called it ...". */
    public boolean retold() { return said.flatMap(When::moment).isEmpty() && BEFORE.matcher(passages.get(0).text()).find(); }

    /** Whether it is held in the name of the member itself: "Norland will now support it". */
    public boolean byMemberItself() { return member.filter(whom -> Spelling.folded(whom).equals(Spelling.folded(name))).isPresent(); }

    /** Whose voice it is: the holder's; a member that is named itself is one voice, whatever several pages take its name for. */
    public String voice() { return byMemberItself() ? "member " + Spelling.folded(name) : holder; }

    /** The same position, held for sure to another degree. */
    public Position withConfidence(double other) {
        return new Position(id, holder, name, member, stance, condition, said, published, statement, article, origin, standing, other, passages, corrected);
    }

    /** The same position, counted under an origin. */
    public Position withOrigin(String id) {
        return new Position(this.id, holder, name, member, stance, condition, said, published, statement, article,
                Optional.of(id), standing, confidence, passages, corrected);
    }
}
