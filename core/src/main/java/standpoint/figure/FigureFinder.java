package standpoint.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Counted;
import standpoint.news.Field;
import standpoint.news.Figure;
import standpoint.news.Moment;
import standpoint.news.ParsedArticle;
import standpoint.news.Passage;
import standpoint.news.Sentence;
import standpoint.news.Statement;
import standpoint.news.TimeExpression;
import standpoint.news.Token;
import standpoint.news.When;

/** Finds the figures of an article: tolls, shares, sums of money and counts, with what they count, where and as of when. */
public final class FigureFinder {
    private static final Set<String> SURVEYED = Set.of("respondents", "interviewees", "people surveyed", "people polled", "adults surveyed");
    private static final Set<String> COUNTS = Set.of("number", "figure", "toll", "count", "total", "it");
    private static final Set<String> AFTER_TIME = Set.of("ago", "later", "earlier", "before", "after", "old", "-old", "from");
    private static final Set<String> BEFORE_TIME = Set.of("past", "last", "next", "first", "coming", "previous", "every", "within", "another");
    private static final Set<String> LASTING = Set.of("last", "take", "hold", "detain", "spend", "serve", "sentence", "delay", "jail", "imprison", "wait", "captivity", "prison", "custody", "detention", "behind",
            "debate", "talk", "strike", "siege", "trial", "imprisonment", "ban", "suspend", "suspension", "close", "closure", "shut", "repair", "rain", "expectancy", "extend", "extension", "lengthen", "shorten", "average",
            "get", "need", "give", "allow", "deadline", "term", "reign", "tenure", "lockdown", "curfew", "truce", "ceasefire", "journey", "crossing", "waiting", "quarantine", "blackout", "drought", "live", "lie");
    private static final Set<String> NUMBERED = Set.of("article", "route", "berth", "gate", "class", "page", "room", "chapter", "section", "line", "flight", "platform", "phase", "unit", "year", "level",
            "number", "no", "channel", "clause", "paragraph", "building", "block", "grade", "category", "type", "group", "apartment", "hall", "pit", "well", "reactor", "lane", "motorway", "highway", "figure", "table", "version");
    private static final Set<String> OPENS_CLAUSE = Set.of("that", "who", "say", "tell");
    private static final int AGES = 300;
    private static final int NEAR = 300;
    /** A paragraph of a hundred thousand numbers is a table, not a report: no more are kept. */
    private static final int MOST = 400;

    private final Units units = Units.shipped();
    private final Kinds kinds = Kinds.shipped();

    public List<Figure> find(ParsedArticle parsed, List<Statement> statements, List<TimeExpression> times) {
        List<TimeExpression> ordered = times.stream().sorted(Comparator.comparing(TimeExpression::passage)).toList();
        List<Figure> found = new ArrayList<>();
        Optional<Sentence> previous = Optional.empty();
        for (Sentence sentence : parsed.sentences()) {
            if (found.size() >= MOST) break;
            if (sentence.field() == Field.METADATA) continue;
            inSentence(parsed, sentence, statements, within(ordered, sentence), found, previous.filter(before -> before.field() == sentence.field()));
            previous = Optional.of(sentence);
        }
        found.removeIf(figure -> !stands(parsed, figure));
        return withBases(found);
    }

    private void inSentence(ParsedArticle parsed, Sentence sentence, List<Statement> statements, List<TimeExpression> times, List<Figure> found,
                            Optional<Sentence> previous) {
        List<Token> tokens = sentence.tokens();
        Links links = new Links(sentence);
        int last = -1;
        int tried = 0;
        for (int at = 0; at < tokens.size() && found.size() < MOST; ) {
            Optional<Quantity> quantity = possible(tokens, at, times) ? Quantity.at(tokens, at) : Optional.empty();
            if (quantity.isEmpty()) {
                at++;
                continue;
            }
            Quantity here = quantity.get().measured(tokens, units);
            if (tried++ > MOST || here.unit().filter(Units.OF_TIME::contains).isPresent() && !lasts(tokens, here, times)) {
                at = Math.max(here.to(), at + 1);
                continue;
            }
            // "€40 billion (£31.3bn)": the same sum once more
            boolean again = here.unit().isPresent() && Quantity.word(tokens, at - 1).equals("(") && last == at - 1;
            last = here.to();
            if (!again) {
                Optional<Figure> corrected = corrected(parsed, sentence, here, found);
                Clause clause = Clause.around(sentence, here, times);
                Counting counting = new Counting(kinds, links, clause, previous);
                Optional<Measure> measure = Measure.of(tokens, here).or(() -> corrected.isPresent() ? Optional.empty() : counting.elided());
                measure.map(of -> figure(parsed, clause, of, counting.counted(of), statements, found.size())).or(() -> corrected).ifPresent(found::add);
            }
            at = Math.max(here.to(), at + 1);
        }
    }

    /** "has since corrected the number to 8": another value of the figure told just before. */
    private static Optional<Figure> corrected(ParsedArticle parsed, Sentence sentence, Quantity quantity, List<Figure> found) {
        List<Token> tokens = sentence.tokens();
        String before = Quantity.word(tokens, quantity.from() - 1);
        if (found.isEmpty() || quantity.unit().isPresent() || !before.equals("to") && !before.equals("at")) return Optional.empty();
        boolean number = COUNTS.contains(Quantity.word(tokens, quantity.from() - 2));
        for (int at = quantity.from() - 2; at >= 0 && at > quantity.from() - 7 && !number; at--) {
            number = COUNTS.contains(Quantity.word(tokens, at)) && !Quantity.word(tokens, at + 1).equals("of") && !Quantity.word(tokens, at - 1).equals("death");
        }
        Figure last = found.get(found.size() - 1);
        boolean near = last.passage().field() == sentence.field() && sentence.start() - last.passage().start() < NEAR && last.unit().isEmpty();
        if (!number || !near) return Optional.empty();
        return Optional.of(new Figure("f" + (found.size() + 1), last.measure(), quantity.low(), quantity.high(), last.unit(), last.base(), last.where(), last.about(),
                last.asOf(), Optional.empty(), parsed.passage(sentence, quantity.from(), quantity.to()), last.counted()));
    }

    /** False for a number that the article takes back: "an earlier version of this article said that 9". */
    private static boolean stands(ParsedArticle parsed, Figure figure) {
        String field = parsed.article().words().field(figure.passage().field());
        String before = field.substring(Math.max(0, figure.passage().start() - 160), figure.passage().start()).toLowerCase(Locale.ROOT);
        String sentence = before.substring(Math.max(before.lastIndexOf('\n'), before.lastIndexOf(". ")) + 1);
        return !sentence.contains("earlier version") && !sentence.contains("previous version") && !sentence.contains("originally reported");
    }

    /** True for a length of time that something took: "after 47 days in captivity", not "47 days ago" nor "the past two years". */
    private static boolean lasts(List<Token> tokens, Quantity quantity, List<TimeExpression> times) {
        String next = Quantity.word(tokens, quantity.to());
        // "lived 2,400 years ago": the age of a find, not a time that is told
        boolean ages = quantity.unit().filter("year"::equals).isPresent() && quantity.low().filter(years -> years.doubleValue() >= AGES).isPresent();
        if (ages) return true;
        if (next.equals("to") && quantity.to() + 1 < tokens.size() && tokens.get(quantity.to() + 1).tag().equals("VB")) return true;
        if (AFTER_TIME.contains(next) || BEFORE_TIME.contains(Quantity.word(tokens, quantity.from() - 1))) return false;
        boolean told = Quantity.word(tokens, quantity.from() - 1).equals("for");
        for (int at = Math.max(0, quantity.from() - 8); at < Math.min(tokens.size(), quantity.to() + 6) && !told; at++) told = LASTING.contains(tokens.get(at).lemma());
        if (!told) return false;
        int start = tokens.get(quantity.bare()).start();
        return times.stream().filter(time -> time.passage().start() <= start && start < time.passage().end()).allMatch(time -> time.type() == TimeExpression.Type.DURATION);
    }

    /** False for numbers in times, in names ("Article 5"), ages and signs. */
    private static boolean possible(List<Token> tokens, int at, List<TimeExpression> times) {
        Token token = tokens.get(at);
        for (TimeExpression time : times) {
            boolean inside = time.passage().start() < token.end() && token.start() < time.passage().end();
            if (inside && time.type() != TimeExpression.Type.DURATION) return false;
        }
        String before = Quantity.word(tokens, at - 1);
        if (before.equals("aged") || before.equals("no.") || before.equals("#")) return false;
        if (!counted(tokens, at) && (named(tokens, at) || label(tokens, at))) return false;
        boolean age = before.equals(",") && (Quantity.word(tokens, at + 1).equals(",") || Quantity.word(tokens, at + 1).equals("."));
        return !age;
    }

    /** "Article 5"; not "Governor Rell 118,000" nor "in Ostia 17 have been sentenced". */
    private static boolean named(List<Token> tokens, int at) {
        boolean name = at > 0 && tokens.get(at - 1).tag().startsWith("NNP") && Character.isUpperCase(tokens.get(at - 1).text().charAt(0));
        boolean act = at + 1 < tokens.size() && at > 1 && tokens.get(at + 1).tag().matches("VB[PD]|MD") && tokens.get(at - 2).tag().equals("IN");
        return name && !act && tokens.get(at).text().indexOf(',') < 0;
    }

    /** "room 12", "flight number 91"; not "the dead number 58", which is a verb where nothing before it, back to a comma or to who says so, is one. */
    private static boolean label(List<Token> tokens, int at) {
        if (at == 0 || !NUMBERED.contains(tokens.get(at - 1).lemma())) return false;
        if (tokens.get(at - 1).tag().startsWith("VB")) return false;
        if (!Quantity.word(tokens, at - 1).equals("number")) return tokens.get(at - 1).tag().startsWith("NN");
        if (tokens.get(at).text().indexOf(',') > 0 || at > 1 && tokens.get(at - 2).tag().startsWith("RB")) return false;
        boolean several = false;
        for (int back = at - 2; back >= 0 && !tokens.get(back).text().equals(","); back--) {
            if (OPENS_CLAUSE.contains(tokens.get(back).lemma())) break;
            if (finite(tokens.get(back))) return true;
            several |= tokens.get(back).tag().equals("NNS") || Quantity.word(tokens, back).equals("dead");
        }
        return !several || at + 1 < tokens.size() && finite(tokens.get(at + 1));
    }

    private static boolean finite(Token token) { return token.tag().matches("VB[PZD]|MD"); }

    /** A noun or a sign of shares follows, after adjectives at most: a count, whatever stands before. */
    private static boolean counted(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size() && next < at + 3 && tokens.get(next).tag().startsWith("JJ")) next++;
        return next < tokens.size() && (tokens.get(next).tag().startsWith("NN") || tokens.get(next).text().equals("%") || tokens.get(next).tag().equals("CD")
                || Quantity.word(tokens, next).equals("per"));
    }

    private static Figure figure(ParsedArticle parsed, Clause clause, Measure measure, Counted counted, List<Statement> statements, int number) {
        Sentence sentence = clause.sentence();
        Quantity quantity = clause.quantity();
        Passage passage = parsed.passage(sentence, quantity.from(), quantity.to());
        Optional<String> statement = statements.stream().filter(any -> any.content().stream().anyMatch(part -> part.contains(passage)))
                .min(Comparator.comparingInt(any -> any.content().stream().mapToInt(Passage::length).sum())).map(Statement::id);
        return new Figure("f" + (number + 1), measure.words(), quantity.low(), quantity.high(), unit(sentence.tokens(), quantity), measure.base(),
                clause.place(), clause.names(), asOf(clause.time(measure.toll()), parsed.article().published().filter(when -> when.moment().isPresent())),
                statement, passage, counted);
    }

    /** The time that the text tells; that of publication when it tells none, or only the same day less precisely ("in the evening"). */
    private static Optional<When> asOf(Optional<When> told, Optional<When> published) {
        boolean sameDay = told.isPresent() && published.isPresent() && told.get().moment().flatMap(Moment::day).equals(published.get().moment().flatMap(Moment::day))
                && told.get().moment().filter(moment -> moment.precision() == Moment.Precision.DAY).isPresent();
        return told.isEmpty() || sameDay ? published : told;
    }

    /** "EUR a year" when the words give a rate. */
    private static Optional<String> unit(List<Token> tokens, Quantity quantity) {
        return quantity.unit().map(unit -> {
            int at = quantity.to();
            if (Quantity.word(tokens, at).equals("(")) while (at < tokens.size() && at < quantity.to() + 8 && !tokens.get(at).text().equals(")")) at++;
            if (Quantity.word(tokens, at).equals(")")) at++;
            String word = Quantity.word(tokens, at);
            String next = Quantity.word(tokens, at + 1);
            boolean yearly = (word.equals("a") || word.equals("per")) && next.equals("year") || word.equals("annually") || word.equals("in") && next.equals("annual")
                    || word.equals("yearly") || word.equals("of") && next.equals("annual");
            return yearly && !unit.equals("%") ? unit + " a year" : unit;
        });
    }

    /** In an article on a survey, each share is of those asked: the one count of respondents. */
    private static List<Figure> withBases(List<Figure> found) {
        List<Figure> asked = found.stream().filter(figure -> figure.unit().isEmpty() && SURVEYED.stream().anyMatch(figure.measure()::contains)).toList();
        if (asked.size() != 1) return found;
        String base = asked.get(0).passage().text() + " " + asked.get(0).measure();
        return found.stream().map(figure -> figure.unit().filter(unit -> unit.equals("%")).isEmpty() ? figure : figure.withBase(base)).toList();
    }

    private static List<TimeExpression> within(List<TimeExpression> ordered, Sentence sentence) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) / 2;
            Passage passage = ordered.get(middle).passage();
            boolean before = passage.field().compareTo(sentence.field()) < 0 || passage.field() == sentence.field() && passage.start() < sentence.start();
            if (before) low = middle + 1;
            else high = middle;
        }
        int end = low;
        while (end < ordered.size() && ordered.get(end).passage().field() == sentence.field() && ordered.get(end).passage().start() < sentence.end()) end++;
        return ordered.subList(low, Math.min(end, low + 50));
    }
}
