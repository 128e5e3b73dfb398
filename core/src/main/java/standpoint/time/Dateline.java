package standpoint.time;

import java.util.Optional;
import standpoint.news.Moment;
import standpoint.news.Relative;
import standpoint.news.Relative.Unit;
import standpoint.news.Relative.Way;

/** The day in a dateline, "NAIROBI, August 7 (Xinhua) --": the text's "today" is that day, though the page may bear the next one's date. */
final class Dateline {
    private static final int REACH = 12;
    private static final int FARTHEST = 5;

    private Dateline() { }

    /** The day of the dateline that opens a text, when it is the day of publication or one of the five before. */
    static Optional<Moment> day(Words words, Moment published) {
        if (published.day().isEmpty()) return Optional.empty();
        for (int at = 1; at < Math.min(REACH, words.size()); at++) {
            int month = CalendarNames.month(words.at(at));
            if (month == 0 || !words.is(at - 1, ",") && !words.is(at - 1, "(")) continue;
            int dayAt = words.is(at + 1, ".") ? at + 2 : at + 1;
            int day = words.plain(dayAt);
            boolean closed = words.is(dayAt + 1, "(") || words.is(dayAt + 1, "-") || words.is(dayAt + 1, ")") || words.is(dayAt + 1, ",") && words.is(dayAt + 2, "(");
            if (day < 1 || day > 31 || !closed || !placed(words, at)) return Optional.empty();
            return Relative.named(Unit.DATE, Way.BEFORE, 100 * month + day).value(published).flatMap(Moment::parse)
                    .filter(told -> published.firstDay().toEpochDay() - told.firstDay().toEpochDay() <= FARTHEST);
        }
        return Optional.empty();
    }

    /** True when names alone stand before: "MOSCOW", "Rio de Janeiro, Brazil". */
    private static boolean placed(Words words, int month) {
        for (int at = 0; at < month; at++) {
            boolean small = words.word(at) && !words.capital(at) && words.end(at) - words.start(at) > 3;
            if (small || words.digit(at)) return false;
        }
        return words.word(0) && words.capital(0);
    }
}
