package standpoint.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import standpoint.news.Actor;
import standpoint.news.Reading;
import standpoint.news.Rejection;
import standpoint.news.Relative;
import standpoint.news.Statement;
import standpoint.news.TimeExpression;

/** A Reading as docs/format.md shapes it. */
final class ReadingWriter {
    private ReadingWriter() { }

    static ObjectNode write(Reading reading) {
        CodePoints points = new CodePoints(reading.article().words());
        NodeWriter writer = new NodeWriter(article -> points, false);
        ObjectNode node = NodeWriter.object();
        node.set("article", writer.article(reading.article()));
        NodeWriter.list(node, "actors", reading.actors(), ReadingWriter::actor);
        NodeWriter.list(node, "mentions", reading.mentions(), writer::mention);
        NodeWriter.list(node, "statements", reading.statements(), statement -> statement(writer, statement));
        NodeWriter.list(node, "times", reading.times(), time -> time(writer, time));
        NodeWriter.list(node, "events", reading.events(), writer::event);
        NodeWriter.list(node, "commitments", reading.commitments(), writer::commitment);
        NodeWriter.list(node, "figures", reading.figures(), writer::figure);
        return node;
    }

    static ObjectNode write(Rejection rejection) {
        return NodeWriter.object().put("rejected", rejection.page()).put("reason", Wire.name(rejection.reason()))
                .put("detail", rejection.detail());
    }

    private static ObjectNode actor(Actor actor) {
        ObjectNode node = NodeWriter.object().put("id", actor.id()).put("name", actor.name()).put("kind", Wire.name(actor.kind()));
        NodeWriter.texts(node, "roles", actor.roles());
        NodeWriter.put(node, "member", actor.member());
        return node;
    }

    private static ObjectNode statement(NodeWriter writer, Statement statement) {
        ObjectNode node = NodeWriter.object().put("id", statement.id()).put("form", Wire.name(statement.form()));
        statement.speaker().ifPresent(speaker -> node.set("speaker", writer.mention(speaker)));
        NodeWriter.list(node, "cue", statement.cue(), writer::passage);
        NodeWriter.list(node, "content", statement.content(), writer::passage);
        if (!statement.via().isEmpty()) NodeWriter.list(node, "via", statement.via(), writer::mention);
        if (statement.unnamed()) node.put("unnamed", true);
        NodeWriter.put(node, "within", statement.within());
        writer.when(node, "said", statement.said());
        return node.put("confidence", Math.round(statement.confidence() * 1000) / 1000.0);
    }

    private static ObjectNode time(NodeWriter writer, TimeExpression time) {
        ObjectNode node = writer.passageInto(NodeWriter.object(), time.passage()).put("type", time.type().name()).put("value", time.value());
        NodeWriter.put(node, "relative", time.relative().map(Relative::toString));
        return node;
    }
}
