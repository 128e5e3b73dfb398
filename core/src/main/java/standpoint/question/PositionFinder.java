package standpoint.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import standpoint.news.Abstention;
import standpoint.news.Actor;
import standpoint.news.Article;
import standpoint.news.Body;
import standpoint.news.Identity;
import standpoint.news.Moment;
import standpoint.news.ParsedArticle;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.Positions;
import standpoint.news.Question;
import standpoint.news.Reading;
import standpoint.news.Stance;
import standpoint.news.Statement;
import standpoint.news.TimeExpression;
import standpoint.news.When;

/** Readings and a question to positions: which statements and reported acts bear on the proposal, whose they are, and with what stance. */
public final class PositionFinder {
    /** A holder who is known by no more than this is not known. */
    private static final Set<String> PRONOUNS = Set.of("i", "you", "he", "she", "it", "we", "they", "me", "him", "her", "us", "them", "his", "their", "its", "your", "our", "who", "which",
            "this", "that", "those", "these", "some", "many", "others", "one", "everyone", "someone", "people");

    private final Lexicons lexicons = Lexicons.load();
    private final Function<Article, ParsedArticle> parser;

    /** @param parser parses the articles that bear on the question anew: readings keep no parses */
    public PositionFinder(Function<Article, ParsedArticle> parser) { this.parser = parser; }

    public Positions find(Question question, Body body, List<Reading> readings, List<Identity> identities) {
        Proposal proposal = new Proposal(question, body, identities, lexicons.families(), text -> LineSplitter.sentences(parser, text));
        Holders holders = new Holders(body, identities);
        List<Position> all = new ArrayList<>();
        List<Abstention> abstentions = new ArrayList<>();
        for (Reading reading : readings) {
            Scene scene = new Scene(reading, parser.apply(reading.article()), body);
            ProposalMatcher matcher = new ProposalMatcher(proposal, scene.lines());
            if (!matcher.bears()) continue;
            LineReader reader = new LineReader(lexicons, scene, proposal, matcher, holders);
            List<Finding> findings = reader.read();
            List<Position> positions = positions(question, reading, scene, holders, findings);
            all.addAll(positions);
            abstentions.addAll(abstentions(reading, reader, positions));
        }
        return new Positions(all, abstentions);
    }

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

    private List<Position> positions(Question question, Reading reading, Scene scene, Holders holders, List<Finding> findings) {
        Map<String, List<Found>> byLineAndHolder = new LinkedHashMap<>();
        for (Finding finding : findings) {
            for (String actor : actors(scene, finding)) {
                Optional<Holders.Holder> holder = holders.of(reading, actor);
                if (holder.isEmpty() || holders.isBody(holder.get().name()) || PRONOUNS.contains(Scene.plain(holder.get().name()))) continue;
                Position position = position(question, reading, finding, holder.get(), standing(reading, scene, finding, actor, holder.get(), holders));
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

    private static Position position(Question question, Reading reading, Finding finding, Holders.Holder holder, Position.Standing standing) {
        Article article = reading.article();
        Line line = finding.line();
        Passage evidence = article.passage(line.field(), line.start(), line.end());
        Optional<Passage> condition = finding.condition().map(words -> article.passage(line.field(), line.at(words[0]).start(), line.at(words[1] - 1).end()));
        Stance stance = stance(finding);
        Optional<When> said = finding.statement().flatMap(Statement::said).or(() -> saidIn(reading, line));
        String id = id(question.id(), holder.id().contains("/") ? holder.name() : holder.id(), article.id(), line, finding.target());
        return new Position(id, holder.id(), holder.name(), holder.member(), stance, condition, said, article.published(),
                finding.statement().map(Statement::id), article.id(), Optional.empty(), standing,
                confidence(finding, standing), List.of(evidence), Optional.empty());
    }

    private static Stance stance(Finding finding) {
        if (finding.condition().isPresent()) return Stance.CONDITIONAL;
        if (finding.judgement().verdict() == Judgement.Verdict.UNSURE || finding.judgement().sign() == 0) return Stance.UNDECIDED;
        return finding.judgement().sign() > 0 ? Stance.SUPPORT : Stance.OPPOSE;
    }

    private static double confidence(Finding finding, Position.Standing standing) {
        double strength = finding.judgement().strength() > 0 ? finding.judgement().strength() : 0.6;
        double known = switch (standing) {
            case STATED -> 0.95;
            case REPORTED -> 0.9;
            case UNNAMED -> 0.7;
            case INFERRED -> 0.7;
        };
        return Math.round(strength * known * 100) / 100.0;
    }

    /** Unnamed when anybody between the holder and the page is; stated when nobody stands between; inferred when the words are only a sign of it. */
    private static Position.Standing standing(Reading reading, Scene scene, Finding finding, String actor, Holders.Holder holder, Holders holders) {
        List<Statement> around = scene.statementsAt(finding.line(), Math.min(finding.target().key(), finding.line().size() - 1));
        if (holder.unnamed() || around.stream().anyMatch(Statement::unnamed) || citesUnnamed(scene, finding.line())) return Position.Standing.UNNAMED;
        boolean weak = finding.judgement().verdict() != Judgement.Verdict.UNSURE && finding.judgement().strength() < 0.5;
        if (weak) return Position.Standing.INFERRED;
        boolean own = finding.speaker() || around.stream().anyMatch(statement -> speaks(statement, actor, holder, reading, holders));
        boolean others = around.stream().anyMatch(statement -> statement.speaker().isPresent() && !speaks(statement, actor, holder, reading, holders));
        return own && !others ? Position.Standing.STATED : Position.Standing.REPORTED;
    }

    /** "..., the Post reported, citing an unnamed official". */
    private static boolean citesUnnamed(Scene scene, Line line) {
        for (Named one : scene.named(line)) {
            boolean unnamed = scene.actor(one.actor()).map(actor -> actor.kind() == Actor.Kind.UNNAMED).orElse(false);
            for (int k = Math.max(0, one.from() - 3); unnamed && k < one.from(); k++) if (line.text(k).equals("citing") || line.text(k).equals("quoting")) return true;
        }
        return false;
    }

    /** The holder speaks, or somebody who speaks for the same member. */
    private static boolean speaks(Statement statement, String actor, Holders.Holder holder, Reading reading, Holders holders) {
        return statement.speaker().filter(speaker -> speaker.actor().equals(actor)
                || holder.member().isPresent() && holders.of(reading, speaker.actor()).flatMap(Holders.Holder::member).equals(holder.member())).isPresent();
    }

    /** A day that the line itself names. */
    private static Optional<When> saidIn(Reading reading, Line line) {
        for (TimeExpression time : reading.times()) {
            Passage passage = time.passage();
            if (passage.field() != line.field() || passage.start() < line.start() || passage.end() > line.end()) continue;
            Optional<Moment> moment = time.moment();
            if (moment.isPresent() && moment.get().day().isPresent()) return Optional.of(When.of(moment.get(), When.Basis.TEXT, List.of(passage)));
        }
        return Optional.empty();
    }

    /** The same evidence of the same holder has the same id whenever it is read, so that corrections find it again. */
    private static String id(String question, String holder, String article, Line line, Target target) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u0000", question, holder, article, line.field().name(), Integer.toString(line.start())).getBytes(StandardCharsets.UTF_8));
            return "p" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
