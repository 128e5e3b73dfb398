package standpoint.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import standpoint.news.Article;
import standpoint.news.Commitment;
import standpoint.news.Counted;
import standpoint.news.Event;
import standpoint.news.Field;
import standpoint.news.Figure;
import standpoint.news.Mention;
import standpoint.news.Passage;
import standpoint.news.When;

/** Writes the values that Readings and Answers share. Absent things are left out. */
final class NodeWriter {
    private final Function<String, CodePoints> offsets;
    private final boolean naming;

    /**
     * @param offsets code points of an article, by its id
     * @param naming  whether a passage names its article: not inside a Reading, where there is only one
     */
    NodeWriter(Function<String, CodePoints> offsets, boolean naming) {
        this.offsets = offsets;
        this.naming = naming;
    }

    /** What writes values whose passages stand in these articles, and name them. */
    static NodeWriter of(Collection<Article> articles) {
        Map<String, CodePoints> points = new HashMap<>();
        articles.forEach(article -> points.put(article.id(), new CodePoints(article.words())));
        return new NodeWriter(points::get, true);
    }

    static ObjectNode object() { return JsonNodeFactory.instance.objectNode(); }

    static void put(ObjectNode node, String key, Optional<String> value) { value.ifPresent(text -> node.put(key, text)); }

    static void put(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) node.put(key, value);
    }

    static void texts(ObjectNode node, String key, Collection<String> values) {
        if (values.isEmpty()) return;
        ArrayNode array = node.putArray(key);
        values.forEach(array::add);
    }

    static <T> void list(ObjectNode node, String key, Collection<T> values, Function<T, ObjectNode> writer) {
        ArrayNode array = node.putArray(key);
        values.forEach(value -> array.add(writer.apply(value)));
    }

    ObjectNode passage(Passage passage) { return passageInto(object(), passage); }

    ObjectNode passageInto(ObjectNode node, Passage passage) {
        CodePoints points = offsets.apply(passage.article());
        if (naming) node.put("article", passage.article());
        if (passage.field() != Field.TEXT) node.put("field", Wire.name(passage.field()));
        node.put("start", points.fromUnits(passage.field(), passage.start()));
        node.put("end", points.fromUnits(passage.field(), passage.end()));
        return node.put("text", passage.text());
    }

    ObjectNode when(When when) {
        ObjectNode node = object();
        when.moment().ifPresent(moment -> node.put("value", moment.toString()));
        node.put("precision", when.moment().map(moment -> Wire.name(moment.precision())).orElse("minute"));
        put(node, "clock", when.clock());
        node.put("basis", Wire.name(when.basis()));
        put(node, "why", when.why());
        if (!when.passages().isEmpty()) list(node, "passages", when.passages(), this::passage);
        return node;
    }

    void when(ObjectNode node, String key, Optional<When> value) { value.ifPresent(when -> node.set(key, when(when))); }

    ObjectNode mention(Mention mention) { return passageInto(object().put("actor", mention.actor()), mention.passage()); }

    ObjectNode article(Article article) {
        ObjectNode node = object();
        node.put("id", article.id()).put("page", article.page()).put("part", article.part());
        node.put("kind", Wire.name(article.kind())).put("genre", Wire.name(article.genre()));
        put(node, "title", article.title());
        put(node, "summary", article.summary());
        texts(node, "captions", article.words().captions());
        texts(node, "authors", article.authors());
        put(node, "outlet", article.outlet());
        put(node, "language", article.language());
        when(node, "published", article.published());
        when(node, "updated", article.updated());
        if (!article.credits().isEmpty()) {
            list(node, "credits", article.credits(), credit -> passageInto(object().put("outlet", credit.outlet()), credit.passage()));
        }
        texts(node, "metadata", article.words().metadata());
        return node.put("text", article.text());
    }

    ObjectNode event(Event event) {
        ObjectNode node = object().put("id", event.id()).put("what", event.what()).put("status", Wire.name(event.status()));
        when(node, "when", event.when());
        put(node, "where", event.where());
        return passageInto(node, event.passage());
    }

    ObjectNode commitment(Commitment commitment) {
        ObjectNode node = object().put("id", commitment.id()).put("by", commitment.by());
        put(node, "to", commitment.to());
        node.put("what", commitment.what());
        put(node, "amount", commitment.amount());
        put(node, "unit", commitment.unit());
        node.put("status", Wire.name(commitment.status()));
        when(node, "when", commitment.when());
        return passageInto(node, commitment.passage());
    }

    private ObjectNode counted(Counted counted) {
        ObjectNode node = object();
        texts(node, "kinds", counted.kinds());
        texts(node, "things", counted.things());
        texts(node, "owners", counted.owners());
        put(node, "part", counted.part());
        node.put("holds", Wire.name(counted.holds()));
        put(node, "period", counted.period());
        put(node, "noun", counted.noun());
        texts(node, "times", counted.times());
        return node;
    }

    ObjectNode figure(Figure figure) {
        ObjectNode node = object().put("id", figure.id()).put("measure", figure.measure());
        figure.low().ifPresent(low -> node.put("low", low));
        figure.high().ifPresent(high -> node.put("high", high));
        put(node, "unit", figure.unit());
        put(node, "base", figure.base());
        put(node, "where", figure.where());
        texts(node, "about", figure.about());
        when(node, "as_of", figure.asOf());
        put(node, "statement", figure.statement());
        if (!figure.counted().equals(Counted.UNKNOWN)) node.set("counted", counted(figure.counted()));
        return passageInto(node, figure.passage());
    }
}
