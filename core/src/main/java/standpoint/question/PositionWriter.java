package standpoint.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import standpoint.news.Actor;
import standpoint.news.Article;
import standpoint.news.Moment;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.Question;
import standpoint.news.Reading;
import standpoint.news.Stance;
import standpoint.news.Statement;
import standpoint.news.TimeExpression;
import standpoint.news.When;

/** Writes down as a position what was found in a line of one scene: whose it is, how it is known, when it was said, and what it rests on. */
final class PositionWriter {
    private final Question question;
    private final Reading reading;
    private final Scene scene;
    private final Holders holders;

    PositionWriter(Question question, Scene scene, Holders holders) {
        this.question = question;
        this.reading = scene.reading();
        this.scene = scene;
        this.holders = holders;
    }

    /** What the rules found. */
    Position write(Finding finding, String actor, Holders.Holder holder) {
        Position.Standing standing = standing(finding, actor, holder);
        return write(finding, holder, stance(finding), confidence(finding, standing), standing);
    }

    /** What was found, with a stance and a confidence of its own. */
    Position write(Finding finding, String actor, Holders.Holder holder, Stance stance, double confidence) {
        return write(finding, holder, stance, confidence, standing(finding, actor, holder));
    }

    private Position write(Finding finding, Holders.Holder holder, Stance stance, double confidence, Position.Standing standing) {
        Article article = reading.article();
        Line line = finding.line();
        Passage evidence = article.passage(line.field(), line.start(), line.end());
        Optional<Passage> condition = finding.condition().map(words -> article.passage(line.field(), line.at(words[0]).start(), line.at(words[1] - 1).end()));
        Optional<When> said = finding.statement().flatMap(Statement::said).or(() -> saidIn(line, finding.statement()));
        String id = id(question.id(), holder.id().contains("/") ? holder.name() : holder.id(), article.id(), line);
        return new Position(id, holder.id(), holder.name(), holder.member(), stance, condition, said, article.published(),
                finding.statement().map(Statement::id), article.id(), Optional.empty(), standing,
                confidence, List.of(evidence), Optional.empty());
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
    private Position.Standing standing(Finding finding, String actor, Holders.Holder holder) {
        List<Statement> around = scene.statementsAt(finding.line(), Math.min(finding.target().key(), finding.line().size() - 1));
        if (holder.unnamed() || around.stream().anyMatch(Statement::unnamed) || citesUnnamed(finding.line())) return Position.Standing.UNNAMED;
        boolean weak = finding.judgement().verdict() != Judgement.Verdict.UNSURE && finding.judgement().strength() < 0.5;
        if (weak) return Position.Standing.INFERRED;
        boolean own = finding.speaker() || around.stream().anyMatch(statement -> speaks(statement, actor, holder));
        boolean others = around.stream().anyMatch(statement -> statement.speaker().isPresent() && !speaks(statement, actor, holder));
        return own && !others ? Position.Standing.STATED : Position.Standing.REPORTED;
    }

    /** "..., the Post reported, citing an unnamed official". */
    private boolean citesUnnamed(Line line) {
        for (Named one : scene.named(line)) {
            boolean unnamed = scene.actor(one.actor()).map(actor -> actor.kind() == Actor.Kind.UNNAMED).orElse(false);
            for (int k = Math.max(0, one.from() - 3); unnamed && k < one.from(); k++) if (line.text(k).equals("citing") || line.text(k).equals("quoting")) return true;
        }
        return false;
    }

    /** The holder speaks, or somebody who speaks for the same member. */
    private boolean speaks(Statement statement, String actor, Holders.Holder holder) {
        return statement.speaker().filter(speaker -> speaker.actor().equals(actor)
                || holder.member().isPresent() && holders.of(reading, speaker.actor()).flatMap(Holders.Holder::member).equals(holder.member())).isPresent();
    }

    /** A day that the line itself names: not in what is said there ("will vote for it on Thursday"), and none after the page appeared. */
    private Optional<When> saidIn(Line line, Optional<Statement> statement) {
        for (TimeExpression time : reading.times()) {
            Passage passage = time.passage();
            if (passage.field() != line.field() || passage.start() < line.start() || passage.end() > line.end()) continue;
            if (statement.isPresent() && statement.get().content().stream().anyMatch(content -> content.contains(passage))) continue;
            Optional<Moment> moment = time.moment().filter(day -> !reading.article().appearedBefore(day));
            if (moment.isPresent() && moment.get().day().isPresent()) return Optional.of(When.of(moment.get(), When.Basis.TEXT, List.of(passage)));
        }
        return Optional.empty();
    }

    /** The same evidence of the same holder has the same id whenever it is read, so that corrections find it again. */
    private static String id(String question, String holder, String article, Line line) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u0000", question, holder, article, line.field().name(), Integer.toString(line.start())).getBytes(StandardCharsets.UTF_8));
            return "p" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
