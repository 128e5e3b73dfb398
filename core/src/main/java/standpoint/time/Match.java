package standpoint.time;

import java.util.Optional;
import standpoint.news.Relative;
import standpoint.news.TimeExpression.Type;

/**
 * A time expression in words: which words, and what they mean.
 *
 * @param value the TIMEX3 value of an expression that needs no anchor; otherwise nothing
 */
record Match(int from, int to, Type type, String value, Optional<Relative> relative) {

    static Match fixed(int from, int to, Type type, String value) { return new Match(from, to, type, value, Optional.empty()); }

    static Match relative(int from, int to, Relative meaning) {
        return new Match(from, to, meaning.rest().startsWith("T") ? Type.TIME : Type.DATE, "", Optional.of(meaning));
    }

    Match within(int newFrom, int newTo) { return new Match(newFrom, newTo, type, value, relative); }

    /** The same day with a part of the day or a clock time; itself when it is no day. */
    Match at(String time, int newFrom, int newTo) {
        if (relative.isPresent()) {
            return relative.get().rest().isEmpty() ? relative(newFrom, newTo, relative.get().with(time)) : within(newFrom, newTo);
        }
        return new Match(newFrom, newTo, Type.TIME, value.length() == 10 ? value + time : value, relative);
    }

    /** True when it names a single day. */
    boolean day() {
        return relative.map(meaning -> meaning.rest().isEmpty() && switch (meaning.unit()) {
            case DAY, DATE, DAY_OF_MONTH, FEAST -> true;
            default -> false;
        }).orElse(type == Type.DATE && value.length() == 10 && value.charAt(4) == '-' && Character.isDigit(value.charAt(0)));
    }

    /** The day that it names or in which it lies, with the words of both; nothing when it is no time of a single day. */
    Optional<Match> ofDay() {
        Match bare = relative.isPresent() ? relative(from, to, relative.get().with("")) : value.indexOf('T') == 10 ? new Match(from, to, Type.DATE, value.substring(0, 10), relative) : this;
        return bare.day() ? Optional.of(bare) : Optional.empty();
    }

    int length() { return to - from; }

    /** The longer of two, either of which may be null. */
    static Match longer(Match one, Match other) {
        if (one == null) return other;
        return other == null || other.length() <= one.length() ? one : other;
    }
}
