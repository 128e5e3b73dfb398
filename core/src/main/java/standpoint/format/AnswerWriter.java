package standpoint.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Function;
import standpoint.news.Answer;
import standpoint.news.Article;
import standpoint.news.Board;
import standpoint.news.BoardLine;
import standpoint.news.Conflict;
import standpoint.news.Coverage;
import standpoint.news.Identity;
import standpoint.news.Move;
import standpoint.news.Origin;
import standpoint.news.Outcome;
import standpoint.news.Position;
import standpoint.news.Story;
import standpoint.news.TimelineItem;
import standpoint.news.Updated;

/** An Answer as docs/format.md shapes it. */
final class AnswerWriter {
    private final Answer answer;
    private final NodeWriter writer;

    private AnswerWriter(Answer answer) {
        this.answer = answer;
        this.writer = writer(answer);
    }

    /** What writes values whose passages stand in the articles of an Answer. */
    static NodeWriter writer(Answer answer) { return NodeWriter.of(answer.articles()); }

    static ObjectNode write(Answer answer, Set<AnswerPart> parts) { return new AnswerWriter(answer).write(parts); }

    private ObjectNode write(Set<AnswerPart> parts) {
        ObjectNode node = NodeWriter.object();
        if (parts.contains(AnswerPart.QUESTION)) question(node, answer.board());
        if (parts.contains(AnswerPart.COVERAGE)) node.set("coverage", coverage(answer.coverage()));
        if (parts.contains(AnswerPart.BOARD)) board(node, answer.board());
        if (parts.contains(AnswerPart.POSITIONS)) NodeWriter.list(node, "positions", answer.positions(), this::position);
        if (parts.contains(AnswerPart.MOVES)) NodeWriter.list(node, "moves", answer.moves(), this::move);
        if (parts.contains(AnswerPart.CONFLICTS)) NodeWriter.list(node, "conflicts", answer.conflicts(), this::conflict);
        if (parts.contains(AnswerPart.ORIGINS)) NodeWriter.list(node, "origins", answer.origins().all(), this::origin);
        if (parts.contains(AnswerPart.STORIES)) NodeWriter.list(node, "stories", answer.stories(), this::story);
        if (parts.contains(AnswerPart.EVENTS)) updated(node, "events", answer.events(), writer::event);
        if (parts.contains(AnswerPart.COMMITMENTS)) updated(node, "commitments", answer.commitments(), writer::commitment);
        if (parts.contains(AnswerPart.FIGURES)) updated(node, "figures", answer.figures(), writer::figure);
        if (parts.contains(AnswerPart.TIMELINE)) NodeWriter.list(node, "timeline", answer.timeline(), this::item);
        NodeWriter.list(node, "articles", answer.articles(), this::article);
        NodeWriter.list(node, "actors", answer.actors(), AnswerWriter::identity);
        return node;
    }

    private static void question(ObjectNode node, Board board) {
        node.putObject("question").put("id", board.question().id()).put("text", board.question().text());
        node.putObject("body").put("name", board.body().name()).put("rule", board.rule()).put("as_of", board.asOf().toString())
                .put("members", board.members().size());
    }

    private ObjectNode coverage(Coverage coverage) {
        ObjectNode node = NodeWriter.object().put("pages", coverage.pages()).put("articles", coverage.articles())
                .put("rejected", coverage.rejections().size()).put("bearing", coverage.bearing())
                .put("abstained", coverage.abstentions().size());
        ObjectNode languages = node.putObject("languages");
        coverage.languages().forEach(languages::put);
        coverage.from().ifPresent(from -> node.put("from", from.toString()));
        coverage.to().ifPresent(to -> node.put("to", to.toString()));
        NodeWriter.list(node, "rejections", coverage.rejections(), ReadingWriter::write);
        NodeWriter.list(node, "abstentions", coverage.abstentions(),
                abstention -> writer.passageInto(NodeWriter.object(), abstention.passage()).put("why", abstention.why()));
        return node;
    }

    private void board(ObjectNode node, Board board) {
        Outcome outcome = board.outcome();
        ObjectNode verdict = node.putObject("outcome").put("now", Wire.name(outcome.now())).put("best", Wire.name(outcome.best()))
                .put("worst", Wire.name(outcome.worst()));
        outcome.blocking().forEach(verdict.putArray("blocking")::add);
        outcome.needed().forEach(verdict.putArray("needed")::add);
        verdict.put("why", outcome.why());
        NodeWriter.list(node, "members", board.members(), line -> line(line, "member"));
        NodeWriter.list(node, "others", board.others(), line -> line(line, "holder"));
    }

    private ObjectNode line(BoardLine line, String key) {
        ObjectNode node = NodeWriter.object().put(key, line.name()).put("stance", Wire.name(line.stance()));
        line.condition().ifPresent(condition -> node.set("condition", writer.passage(condition)));
        writer.when(node, "since", line.since());
        writer.when(node, "last_evidence", line.lastEvidence());
        line.standing().ifPresent(standing -> node.put("standing", Wire.name(standing)));
        NodeWriter.put(node, "stage", line.stage());
        line.positions().forEach(node.putArray("positions")::add);
        line.moves().forEach(node.putArray("moves")::add);
        node.putObject("origins").put("min", line.minOrigins()).put("max", line.maxOrigins());
        return node.put("reports", line.reports());
    }

    private ObjectNode position(Position position) {
        ObjectNode node = NodeWriter.object().put("id", position.id()).put("holder", position.holder()).put("name", position.name());
        NodeWriter.put(node, "member", position.member());
        node.put("stance", Wire.name(position.stance()));
        position.condition().ifPresent(condition -> node.set("condition", writer.passage(condition)));
        writer.when(node, "said", position.said());
        writer.when(node, "published", position.published());
        NodeWriter.put(node, "statement", position.statement());
        node.put("article", position.article());
        NodeWriter.put(node, "origin", position.origin());
        node.put("standing", Wire.name(position.standing()));
        node.put("confidence", Math.round(position.confidence() * 1000) / 1000.0);
        NodeWriter.list(node, "passages", position.passages(), writer::passage);
        position.corrected().ifPresent(correction ->
                node.putObject("corrected").put("by", correction.by()).put("at", correction.at()).put("why", correction.why()));
        return node;
    }

    private ObjectNode move(Move move) {
        ObjectNode node = NodeWriter.object().put("id", move.id()).put("holder", move.holder());
        NodeWriter.put(node, "member", move.member());
        node.put("from", Wire.name(move.from())).put("to", Wire.name(move.to()));
        if (move.half()) node.put("half", true);
        writer.when(node, "at", move.at());
        return node.put("before", move.before()).put("after", move.after());
    }

    private ObjectNode conflict(Conflict conflict) {
        ObjectNode node = NodeWriter.object().put("id", conflict.id()).put("kind", Wire.name(conflict.kind()));
        conflict.between().forEach(node.putArray("between")::add);
        node.put("why", conflict.why());
        NodeWriter.list(node, "passages", conflict.passages(), writer::passage);
        return node;
    }

    private ObjectNode origin(Origin origin) {
        ObjectNode node = NodeWriter.object().put("id", origin.id()).put("what", origin.what()).put("kind", Wire.name(origin.kind()));
        origin.articles().forEach(node.putArray("articles")::add);
        NodeWriter.list(node, "chain", origin.chain(), link -> {
            ObjectNode step = NodeWriter.object().put("from", link.from()).put("to", link.to()).put("kind", Wire.name(link.kind()));
            NodeWriter.list(step, "passages", link.passages(), writer::passage);
            return step;
        });
        return node;
    }

    private ObjectNode story(Story story) {
        ObjectNode node = NodeWriter.object().put("id", story.id()).put("title", story.title());
        story.articles().forEach(node.putArray("articles")::add);
        writer.when(node, "first", story.first());
        writer.when(node, "last", story.last());
        return node;
    }

    private <T> void updated(ObjectNode parent, String key, java.util.List<Updated<T>> values, Function<T, ObjectNode> first) {
        NodeWriter.list(parent, key, values, value -> {
            ObjectNode node = first.apply(value.first());
            value.articles().forEach(node.putArray("articles")::add);
            if (!value.updates().isEmpty()) NodeWriter.list(node, "updates", value.updates(), this::update);
            return node;
        });
    }

    private ObjectNode update(Updated.Update update) {
        ObjectNode node = NodeWriter.object();
        update.low().ifPresent(low -> node.put("low", low));
        update.high().ifPresent(high -> node.put("high", high));
        writer.when(node, "as_of", update.asOf());
        node.put("article", update.article());
        NodeWriter.list(node, "passages", update.passages(), writer::passage);
        return node;
    }

    private ObjectNode item(TimelineItem item) {
        ObjectNode node = NodeWriter.object();
        node.set("when", writer.when(item.when()));
        return node.put("kind", item.kind()).put("id", item.id()).put("text", item.text());
    }

    private ObjectNode article(Article article) {
        ObjectNode node = writer.article(article);
        NodeWriter.put(node, "copy_of", java.util.Optional.ofNullable(answer.origins().copyOf().get(article.id())));
        NodeWriter.put(node, "version_of", java.util.Optional.ofNullable(answer.origins().versionOf().get(article.id())));
        return node;
    }

    private static ObjectNode identity(Identity identity) {
        ObjectNode node = NodeWriter.object().put("id", identity.id());
        identity.names().forEach(node.putArray("names")::add);
        node.put("kind", Wire.name(identity.kind()));
        NodeWriter.put(node, "member", identity.member());
        NodeWriter.list(node, "offices", identity.offices(), office -> {
            ObjectNode entry = NodeWriter.object().put("role", office.role());
            NodeWriter.put(entry, "member", office.member());
            office.from().ifPresent(from -> entry.put("from", from.toString()));
            office.to().ifPresent(to -> entry.put("to", to.toString()));
            return entry;
        });
        return node;
    }
}
