package standpoint.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import standpoint.news.Actor;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Commitment;
import standpoint.news.Counted;
import standpoint.news.Event;
import standpoint.news.Field;
import standpoint.news.Figure;
import standpoint.news.Mention;
import standpoint.news.Moment;
import standpoint.news.Passage;
import standpoint.news.Reading;
import standpoint.news.Relative;
import standpoint.news.Statement;
import standpoint.news.TimeExpression;
import standpoint.news.When;

/** A Reading read back from its JSON. Every passage is made anew by the article and held against the words that stand in the JSON. */
final class ReadingParser {
    private final ArticleText words;
    private final CodePoints points;

    private ReadingParser(ArticleText words) {
        this.words = words;
        this.points = new CodePoints(words);
    }

    static Reading parse(JsonNode node) {
        JsonNode article = required(node, "article");
        ArticleText words = new ArticleText(text(article, "id"), article.path("title").asText(""), article.path("summary").asText(""),
                texts(article, "captions"), texts(article, "metadata"), text(article, "text"));
        return new ReadingParser(words).reading(node, article);
    }

    private Reading reading(JsonNode node, JsonNode article) {
        return new Reading(article(article), list(node, "actors", this::actor), list(node, "mentions", this::mention),
                list(node, "statements", this::statement), list(node, "times", this::time), list(node, "events", this::event),
                list(node, "commitments", this::commitment), list(node, "figures", this::figure));
    }

    private Article article(JsonNode node) {
        return new Article(words, text(node, "page"), node.path("part").asInt(), constant(Article.Kind.class, text(node, "kind")),
                constant(Article.Genre.class, text(node, "genre")), texts(node, "authors"), optional(node, "outlet"),
                optional(node, "language"), when(node, "published"), when(node, "updated"),
                list(node, "credits", credit -> new Article.Credit(text(credit, "outlet"), passage(credit))));
    }

    private Actor actor(JsonNode node) {
        return new Actor(text(node, "id"), text(node, "name"), constant(Actor.Kind.class, text(node, "kind")), texts(node, "roles"),
                optional(node, "member"));
    }

    private Mention mention(JsonNode node) { return new Mention(text(node, "actor"), passage(node)); }

    private Statement statement(JsonNode node) {
        return new Statement(text(node, "id"), constant(Statement.Form.class, text(node, "form")),
                Optional.ofNullable(node.get("speaker")).map(this::mention), list(node, "cue", this::passage),
                list(node, "content", this::passage), list(node, "via", this::mention), node.path("unnamed").asBoolean(false),
                optional(node, "within"), when(node, "said"), node.path("confidence").asDouble());
    }

    private TimeExpression time(JsonNode node) {
        return new TimeExpression(passage(node), TimeExpression.Type.valueOf(text(node, "type")), text(node, "value"),
                optional(node, "relative").flatMap(Relative::parse));
    }

    private Event event(JsonNode node) {
        return new Event(text(node, "id"), text(node, "what"), constant(Event.Status.class, text(node, "status")), when(node, "when"),
                optional(node, "where"), passage(node));
    }

    private Commitment commitment(JsonNode node) {
        return new Commitment(text(node, "id"), text(node, "by"), optional(node, "to"), text(node, "what"), optional(node, "amount"),
                optional(node, "unit"), constant(Commitment.Status.class, text(node, "status")), when(node, "when"), passage(node));
    }

    private Figure figure(JsonNode node) {
        return new Figure(text(node, "id"), text(node, "measure"), number(node, "low"), number(node, "high"), optional(node, "unit"),
                optional(node, "base"), optional(node, "where"), texts(node, "about"), when(node, "as_of"), optional(node, "statement"), passage(node), counted(node.get("counted")));
    }

    private Counted counted(JsonNode node) {
        if (node == null) return Counted.UNKNOWN;
        return new Counted(texts(node, "kinds"), texts(node, "things"), texts(node, "owners"), optional(node, "part"),
                constant(Counted.Holds.class, text(node, "holds")), optional(node, "period"), optional(node, "noun"), texts(node, "times"));
    }

    private Passage passage(JsonNode node) {
        Field field = node.has("field") ? constant(Field.class, text(node, "field")) : Field.TEXT;
        Passage passage = words.passage(field, points.toUnits(field, required(node, "start").asInt()),
                points.toUnits(field, required(node, "end").asInt()));
        if (!passage.text().equals(text(node, "text"))) {
            throw new IllegalArgumentException("the passage \"" + text(node, "text") + "\" does not stand at " + passage);
        }
        return passage;
    }

    private Optional<When> when(JsonNode parent, String key) {
        JsonNode node = parent.get(key);
        if (node == null) return Optional.empty();
        return Optional.of(new When(optional(node, "value").flatMap(Moment::parse), optional(node, "clock"),
                constant(When.Basis.class, text(node, "basis")), optional(node, "why"), list(node, "passages", this::passage)));
    }

    private static JsonNode required(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null) throw new IllegalArgumentException("\"" + key + "\" is missing");
        return value;
    }

    private static String text(JsonNode node, String key) { return required(node, key).asText(); }

    private static Optional<String> optional(JsonNode node, String key) { return Optional.ofNullable(node.get(key)).map(JsonNode::asText); }

    private static Optional<BigDecimal> number(JsonNode node, String key) { return Optional.ofNullable(node.get(key)).map(JsonNode::decimalValue); }

    private static List<String> texts(JsonNode node, String key) { return list(node, key, JsonNode::asText); }

    private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> reader) {
        List<T> values = new ArrayList<>();
        node.path(key).forEach(item -> values.add(reader.apply(item)));
        return values;
    }

    private static <T extends Enum<T>> T constant(Class<T> type, String name) {
        return Wire.constant(type, name).orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + " \"" + name + "\""));
    }
}
