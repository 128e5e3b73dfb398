package standpoint.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.news.Article;
import standpoint.news.Field;
import standpoint.news.Moment;
import standpoint.news.ParsedArticle;
import standpoint.news.Relative;
import standpoint.news.Relative.Unit;
import standpoint.news.TimeExpression;
import standpoint.news.When;

/**
 * Finds the expressions of time in an article and reads them against the day it was published. When that is unknown, relative
 * expressions keep open digits and what they mean, so that they can be read on a day that is found out later.
 */
public final class TimeFinder {
    private static final List<Field> FIELDS = List.of(Field.TITLE, Field.SUMMARY, Field.TEXT, Field.CAPTION);
    private static final int NEAR = 40;

    /** The expressions of all fields but the metadata: title, summary, text, captions, each in order, none overlapping another. */
    public List<TimeExpression> find(ParsedArticle parsed) { return find(parsed.article()); }

    public List<TimeExpression> find(Article article) {
        Optional<Moment> anchor = article.published().flatMap(When::moment);
        List<TimeExpression> found = new ArrayList<>();
        for (Field field : FIELDS) {
            String text = article.words().field(field);
            if (text.isEmpty()) continue;
            Words words = new Words(text);
            Optional<Moment> today = field == Field.TEXT ? anchor.map(day -> Dateline.day(words, day).orElse(day)) : anchor;
            for (Match match : matches(words, today)) {
                TimeExpression expression = new TimeExpression(article.passage(field, words.start(match.from()), words.end(match.to() - 1)),
                        match.type(), match.relative().map(Relative::open).orElse(match.value()), match.relative());
                found.add(today.map(expression::on).orElse(expression));
            }
        }
        return found;
    }

    private static List<Match> matches(Words words, Optional<Moment> anchor) {
        Tense tense = new Tense(words);
        YearRules years = new YearRules(words, tense);
        DateRules dates = new DateRules(words, tense, years);
        RelativeRules relatives = new RelativeRules(words, tense, years);
        HolidayRules holidays = new HolidayRules(words, tense, years);
        LengthRules lengths = new LengthRules(words);
        ClockRules clocks = new ClockRules(words);
        Context context = new Context(words, anchor, dates, relatives);
        List<Match> found = new ArrayList<>();
        Match lastDay = null;
        for (int at = 0; at < words.size(); ) {
            Match match = clock(words, clocks, at, dates, relatives, lastDay);
            if (match == null) {
                match = Match.longer(context.at(at), dates.at(at));
                match = Match.longer(match, years.at(at));
                match = Match.longer(match, relatives.at(at));
                match = Match.longer(match, holidays.at(at));
                match = Match.longer(match, lengths.at(at));
                if (match != null && match.day()) match = withClock(words, withDate(words, match, dates), clocks);
            }
            if (match == null) {
                at++;
                continue;
            }
            lastDay = match.ofDay().orElse(lastDay);
            context.note(match);
            List<Match> both = dates.range(match);
            found.addAll(both);
            at = both.get(both.size() - 1).to();
        }
        return found;
    }

    /** "10 p.m. Wednesday", "noon on Oct. 3"; a clock time alone is of the day named last nearby, else of the article's day. */
    private static Match clock(Words words, ClockRules clocks, int from, DateRules dates, RelativeRules relatives, Match lastDay) {
        ClockRules.Clock clock = clocks.at(from);
        if (clock == null) return null;
        int next = clock.next();
        if (!words.paragraph(next) && (words.is(next, ",") || words.is(next, "on"))) next++;
        if (words.is(next, "(")) {
            ClockRules.Clock same = clocks.at(next + 1);
            if (same != null && words.is(same.next(), ")")) next = same.next() + 1;
        }
        Match day = words.paragraph(next) ? null : Match.longer(dates.at(next), relatives.at(next));
        if (day != null && day.day()) return day.at(clock.time(), from, next > clock.next() + 1 ? clock.next() : day.to());
        if (lastDay != null && from - lastDay.to() < NEAR && !paragraphBetween(words, lastDay.to(), from)) return lastDay.at(clock.time(), from, clock.next());
        return Match.relative(from, clock.next(), Relative.shift(Unit.DAY, 0).with(clock.time()));
    }

    private static boolean paragraphBetween(Words words, int from, int to) {
        for (int at = from; at <= to; at++) if (words.paragraph(at)) return true;
        return false;
    }

    /** "this coming Sunday, March 8": the date tells more than the weekday. */
    private static Match withDate(Words words, Match day, DateRules dates) {
        int next = words.is(day.to(), ",") ? day.to() + 1 : day.to();
        boolean weekday = day.relative().filter(meaning -> meaning.unit() == Unit.DAY && meaning.number() > 0).isPresent();
        if (!weekday || CalendarNames.month(words.at(next)) == 0) return day;
        Match date = dates.at(next);
        return date != null && date.day() ? date.within(day.from(), date.to()) : day;
    }

    /** "Wednesday at 10 p.m.". */
    private static Match withClock(Words words, Match day, ClockRules clocks) {
        int next = words.is(day.to(), ",") ? day.to() + 1 : day.to();
        if (!words.is(next, "at")) return day;
        ClockRules.Clock clock = clocks.at(next + 1);
        return clock == null ? day : day.at(clock.time(), day.from(), clock.next());
    }
}
