package standpoint.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import standpoint.network.TextNetwork;
import standpoint.news.Abstention;
import standpoint.news.Article;
import standpoint.news.Body;
import standpoint.news.Identity;
import standpoint.news.ParsedArticle;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.Positions;
import standpoint.news.Question;
import standpoint.news.Reading;
import standpoint.news.Stance;
import standpoint.news.Statement;
import standpoint.news.WordShares;

/** Readings and a question to positions: which statements and reported acts bear on the proposal, whose they are, and with what stance. */
public final class PositionFinder {
    /** A holder who is known by no more than this is not known. */
    private static final Set<String> PRONOUNS = Set.of("i", "you", "he", "she", "it", "we", "they", "me", "him", "her", "us", "them", "his", "their", "its", "your", "our", "who", "which",
            "this", "that", "those", "these", "some", "many", "others", "one", "everyone", "someone", "people");

    /** What share of the lines of a page that names nothing of the proposal must have a phrase for it: one in passing ("the trade deal") is another's. */
    private static final double FULL = 0.2;

    private final Lexicons lexicons = Lexicons.load();
    private final WordShares shares = WordShares.load();
    private final Function<Article, ParsedArticle> parser;
    private final boolean trained;

    /** @param parser parses the articles that bear on the question anew: readings keep no parses */
    public PositionFinder(Function<Article, ParsedArticle> parser) { this(parser, true); }

    private PositionFinder(Function<Article, ParsedArticle> parser, boolean trained) {
        this.parser = parser;
        this.trained = trained;
    }

    /** Begins to load the trained judge of stances beside other work: without it the first article that bears on a question waits for it. */
    public static void prepare() {
        Thread loading = new Thread(TextNetwork::shipped, "judge of stances");
        loading.setDaemon(true);
        // A model that cannot be loaded is told of when it is asked for.
        loading.setUncaughtExceptionHandler((thread, fault) -> { });
        loading.start();
    }

    /** A finder by rules alone, without the trained judge of stances. */
    public static PositionFinder rulesAlone(Function<Article, ParsedArticle> parser) { return new PositionFinder(parser, false); }

    public Positions find(Question question, Body body, List<Reading> readings, List<Identity> identities) {
        Proposal proposal = new Proposal(question, body, identities, lexicons.families(), text -> LineSplitter.sentences(parser, text));
        RareWords rare = new RareWords(question, shares);
        Holders holders = new Holders(body, identities);
        List<Position> all = new ArrayList<>();
        List<Abstention> abstentions = new ArrayList<>();
        for (Reading reading : readings) {
            Scene scene = new Scene(reading, parser.apply(reading.article()), body);
            ProposalMatcher matcher = new ProposalMatcher(proposal, scene.lines());
            if (!matcher.bears() && !(trained && rare.enough(scene.lines()))) continue;
            LineReader reader = new LineReader(lexicons, scene, proposal, matcher, holders);
            List<Finding> findings = reader.read();
            if (matcher.bears() && !named(matcher, reader) && !rare.enough(scene.lines())) continue;
            PositionWriter writer = new PositionWriter(question, scene, holders);
            List<Position> positions = positions(reading, scene, holders, findings, writer);
            if (trained) positions = new StanceWeigher(StanceReader.shipped(), scene, holders, writer).weigh(question, reader, positions);
            all.addAll(positions);
            abstentions.addAll(abstentions(reading, reader, positions));
        }
        return new Positions(all, abstentions);
    }

    /** The page speaks of the proposal, and names what it is about or has phrases for it throughout. */
    private static boolean named(ProposalMatcher matcher, LineReader reader) { return reader.touches() && (matcher.placed() || reader.share() >= FULL); }

    private static List<Abstention> abstentions(Reading reading, LineReader reader, List<Position> positions) {
        List<Abstention> abstentions = new ArrayList<>();
        for (Line line : reader.bearing()) {
            Passage passage = reading.article().passage(line.field(), line.start(), line.end());
            if (positions.stream().noneMatch(position -> position.passages().get(0).overlaps(passage))) {
                abstentions.add(new Abstention(passage, "It speaks of the proposal, but nobody's view of it is told."));
            }
        }
        return abstentions;
    }

    /** A position with how the proposal was named for it. */
    private record Found(Position position, Target.Way way, boolean past) { }

    private static List<Position> positions(Reading reading, Scene scene, Holders holders, List<Finding> findings, PositionWriter writer) {
        Map<String, List<Found>> byLineAndHolder = new LinkedHashMap<>();
        for (Finding finding : findings) {
            for (String actor : actors(scene, finding)) {
                Optional<Holders.Holder> holder = holders.of(reading, actor);
                if (holder.isEmpty() || !known(holder.get(), holders)) continue;
                Position position = writer.write(finding, actor, holder.get());
                byLineAndHolder.computeIfAbsent(finding.line().field() + "/" + finding.line().start() + "/" + holder.get().id(), key -> new ArrayList<>())
                        .add(new Found(position, finding.target().way(), finding.judgement().past()));
            }
        }
        List<Position> kept = new ArrayList<>();
        byLineAndHolder.values().forEach(same -> one(surest(same)).ifPresent(kept::add));
        return kept;
    }

    /** What was held before yields to what is held now; where "it" is read otherwise than the proposal's own words in the same line, these count. */
    private static List<Position> surest(List<Found> same) {
        boolean present = same.stream().anyMatch(found -> !found.past());
        List<Found> now = same.stream().filter(found -> !present || !found.past()).toList();
        double most = now.stream().filter(found -> found.way() != Target.Way.PRONOUN).mapToDouble(found -> found.position().confidence()).max().orElse(0);
        return now.stream().filter(found -> most < 0.5 || found.way() != Target.Way.PRONOUN || found.position().stance() == Stance.CONDITIONAL).map(Found::position).toList();
    }

    /** Somebody with a name, and not the body itself. */
    static boolean known(Holders.Holder holder, Holders holders) { return !holders.isBody(holder.name()) && !PRONOUNS.contains(Scene.plain(holder.name())); }

    private static List<String> actors(Scene scene, Finding finding) {
        if (finding.holder().isEmpty()) return finding.statement().flatMap(Statement::speaker).map(mention -> scene.lists().members(mention.actor())).orElse(List.of());
        return scene.lists().members(finding.holder().get().actor());
    }

    /** One line gives one holder one stance: a conditional one says more than a plain one, and two directions say nothing. */
    private static Optional<Position> one(List<Position> same) {
        Position best = same.get(0);
        boolean support = false;
        boolean oppose = false;
        for (Position position : same) {
            support |= position.stance() == Stance.SUPPORT;
            oppose |= position.stance() == Stance.OPPOSE;
            boolean richer = position.stance() == Stance.CONDITIONAL && best.stance() != Stance.CONDITIONAL;
            if (richer || position.stance() != Stance.CONDITIONAL && best.stance() != Stance.CONDITIONAL && position.confidence() > best.confidence()) best = position;
        }
        return support && oppose && best.stance() != Stance.CONDITIONAL ? Optional.empty() : Optional.of(best);
    }
}
