package standpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import standpoint.board.BoardMaker;
import standpoint.board.Conditional;
import standpoint.board.Rule;
import standpoint.board.StageFinder;
import standpoint.board.Stages;
import standpoint.conflict.ConflictFinder;
import standpoint.dating.Dater;
import standpoint.identity.IdentityResolver;
import standpoint.language.SentenceParser;
import standpoint.news.Answer;
import standpoint.news.Article;
import standpoint.news.Board;
import standpoint.news.Body;
import standpoint.news.ByHand;
import standpoint.news.Commitment;
import standpoint.news.Conflict;
import standpoint.news.Coverage;
import standpoint.news.Event;
import standpoint.news.Identity;
import standpoint.news.Moment;
import standpoint.news.Move;
import standpoint.news.Origins;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.Positions;
import standpoint.news.Question;
import standpoint.news.Reading;
import standpoint.news.Rejection;
import standpoint.news.Story;
import standpoint.news.Testimony;
import standpoint.news.TimelineItem;
import standpoint.news.Updated;
import standpoint.news.When;
import standpoint.origin.OriginTracer;
import standpoint.question.Amendments;
import standpoint.question.MoveFinder;
import standpoint.question.PositionFinder;
import standpoint.story.StoryGrouper;
import standpoint.time.StatementDater;
import standpoint.timeline.EventFolder;
import standpoint.timeline.FigureFolder;
import standpoint.timeline.TimelineMaker;

/** Asks one question of a set of readings: the folds, in order. The order of the readings shows in no answer. */
public final class Inquiry {
    private final Question question;
    private final Body body;
    private final Optional<LocalDate> asOf;
    private final Conditional conditional;
    private final LocalDate today;
    private final SentenceParser parser;

    /**
     * @param asOf        the day of the state of play; without it the last day that the readings know
     * @param conditional what a conditional stance counts as under the rule
     * @param today       the day of the state of play when the readings know no day at all
     */
    public Inquiry(Question question, Body body, Optional<LocalDate> asOf, Conditional conditional, LocalDate today) {
        this.question = question;
        this.body = body;
        this.asOf = asOf;
        this.conditional = conditional;
        this.today = today;
        this.parser = SentenceParser.shipped();
    }

    /** Begins to load what an answer needs beside other work, such as the reading of pages. */
    public static void prepare() { PositionFinder.prepare(); }

    /**
     * @param given      readings in any order
     * @param rejections pages that gave none
     * @param pages      how many pages were read
     * @param byHand     what people added about the question
     */
    public Answer answer(List<Reading> given, List<Rejection> rejections, int pages, ByHand byHand) {
        List<Reading> readings = dated(inOrder(given));
        List<Identity> identities = new IdentityResolver().resolve(readings);
        List<Article> articles = Stream.concat(readings.stream().map(Reading::article), byHand.testimonies().stream().map(Testimony::article)).toList();
        Origins origins = new OriginTracer().trace(readings, identities);
        Positions found = counted(new PositionFinder(parser::parse).find(question, body, readings, identities), origins);
        Positions positions = amended(found, articles, identities, byHand);
        List<Move> moves = new MoveFinder().find(positions.all());
        Board board = staged(new BoardMaker(conditional).make(question, body, day(readings, byHand), positions.all(), moves, origins, identities), readings).board();
        List<Story> stories = new StoryGrouper().group(readings);
        EventFolder folder = new EventFolder();
        List<Updated<Event>> events = folder.events(readings);
        List<Updated<Commitment>> commitments = folder.commitments(readings);
        FigureFolder.Folded figures = new FigureFolder().fold(readings);
        List<TimelineItem> timeline = new TimelineMaker().make(articles, positions.all(), moves, events, commitments, figures.figures());
        List<Conflict> conflicts = new ConflictFinder().find(readings, identities, positions.all(), origins, figures.figures());
        // The positions and reports themselves all stay.
        KnownBy known = new KnownBy(asOf.orElse(LocalDate.MAX), articles);
        return new Answer(board, coverage(readings, rejections, pages, positions), articles, identities, positions.all(), known.moves(moves),
                known.conflicts(together(conflicts, figures.conflicts())), origins, stories, events, commitments, figures.figures(), known.timeline(timeline));
    }

    /** The positions, each under the origin of the statement it rests on. */
    private static Positions counted(Positions positions, Origins origins) {
        return new Positions(positions.all().stream().map(position -> position.statement()
                .flatMap(statement -> Optional.ofNullable(origins.statements().get(Origins.key(position.article(), statement))))
                .map(position::withOrigin).orElse(position)).toList(), positions.abstentions());
    }

    private Positions amended(Positions found, List<Article> articles, List<Identity> identities, ByHand byHand) {
        List<Position> left = new Amendments(byHand.amendments()).apply(found.all(), articles);
        Stream<Position> added = byHand.testimonies().stream().map(testimony -> Amendments.position(testimony, identities, body.members()));
        return new Positions(Stream.concat(left.stream(), added).toList(), found.abstentions());
    }

    /** Conflicts that two folds see in the same passages are one. */
    private static List<Conflict> together(List<Conflict> some, List<Conflict> others) {
        Map<Set<Passage>, Conflict> once = new LinkedHashMap<>();
        Stream.concat(some.stream(), others.stream()).forEach(conflict -> once.putIfAbsent(Set.copyOf(conflict.passages()), conflict));
        return List.copyOf(once.values());
    }

    /** How far the decision has come in its steps, as the same readings tell. */
    public Stages stages(Answer answer, List<Reading> given) { return staged(answer.board(), dated(inOrder(given))); }

    private Stages staged(Board board, List<Reading> readings) {
        StageFinder finder = new StageFinder(Stages.of(Rule.parse(board.rule())), question, body, board.asOf());
        return Stages.of(board, finder.find(readings), conditional);
    }

    /** With the days that the record knows; where it knows one, what was said "on Monday" gets its day too. */
    public static List<Reading> dated(List<Reading> readings) {
        StatementDater said = new StatementDater();
        List<Reading> dated = new ArrayList<>(new Dater().date(readings));
        for (int at = 0; at < dated.size(); at++) {
            Reading reading = dated.get(at);
            if (reading == readings.get(at)) continue;
            dated.set(at, reading.withStatements(said.date(reading.article(), reading.mentions(), reading.statements(), reading.times())));
        }
        return dated;
    }

    private static List<Reading> inOrder(List<Reading> readings) {
        return readings.stream().sorted(Comparator.comparing((Reading reading) -> reading.article().page())
                .thenComparing(reading -> reading.article().part()).thenComparing(reading -> reading.article().id())).toList();
    }

    /** The day asked for, otherwise the last that the readings and what was entered by hand know within the question's period. */
    private LocalDate day(List<Reading> readings, ByHand byHand) {
        LocalDate last = question.to().orElse(LocalDate.MAX);
        Stream<Moment> entered = byHand.testimonies().stream().flatMap(testimony -> testimony.said().flatMap(When::moment).stream());
        return asOf.or(() -> Stream.concat(moments(readings).stream(), entered).map(Moment::lastDay).filter(day -> !day.isAfter(last)).max(Comparator.naturalOrder()))
                .orElse(question.to().orElse(today));
    }

    private static Coverage coverage(List<Reading> readings, List<Rejection> rejections, int pages, Positions positions) {
        Map<String, Integer> languages = new TreeMap<>();
        readings.stream().map(Reading::article).map(Article::language).forEach(language -> languages.merge(language.orElse("unknown"), 1, Integer::sum));
        List<Moment> moments = moments(readings);
        return new Coverage(pages, readings.size(), rejections, positions.bearing(), positions.abstentions(), languages,
                moments.stream().min(Comparator.naturalOrder()), moments.stream().max(Comparator.naturalOrder()));
    }

    private static List<Moment> moments(List<Reading> readings) {
        return readings.stream().flatMap(reading -> reading.article().published().flatMap(When::moment).stream()).toList();
    }
}
