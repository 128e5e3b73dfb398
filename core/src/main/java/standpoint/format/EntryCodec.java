package standpoint.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standpoint.news.Amendment;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Moment;
import standpoint.news.Position;
import standpoint.news.Stance;
import standpoint.news.Testimony;
import standpoint.news.When;

/** What people add to a record, as JSON. Who did it, when and why stand beside it in the ledger. */
public final class EntryCodec {
    private final ObjectMapper mapper = new ObjectMapper();

    public String amendment(Amendment amendment) {
        ObjectNode node = mapper.createObjectNode().put("position", amendment.position()).put("holder", amendment.holder()).put("words", amendment.words());
        amendment.stance().ifPresent(stance -> node.put("stance", Wire.name(stance)));
        NodeWriter.put(node, "condition", amendment.condition());
        return node.toString();
    }

    /** @throws FormatException when the JSON is not an amendment of that kind */
    public Amendment amendment(String kind, String json, Position.Correction made) {
        JsonNode node = tree(json);
        Amendment.Kind which = Wire.constant(Amendment.Kind.class, kind).orElseThrow(() -> new FormatException("no entry is of the kind \"" + kind + "\""));
        return new Amendment(which, node.path("position").asText(), node.path("holder").asText(), node.path("words").asText(), stance(node),
                text(node, "condition"), made);
    }

    public String testimony(Testimony testimony) {
        ObjectNode node = mapper.createObjectNode().put("note", testimony.article().text()).put("holder", testimony.holder())
                .put("stance", Wire.name(testimony.stance()));
        NodeWriter.put(node, "member", testimony.member());
        NodeWriter.put(node, "condition", testimony.condition());
        testimony.said().flatMap(When::moment).ifPresent(moment -> node.put("said", moment.toString()));
        if (testimony.offRecord()) node.put("off_record", true);
        return node.toString();
    }

    /** @throws FormatException when the JSON is not a testimony */
    public Testimony testimony(String json, Position.Correction made) {
        JsonNode node = tree(json);
        return testimony(node.path("note").asText(), node.path("holder").asText(), text(node, "member"),
                stance(node).orElseThrow(() -> new FormatException("a testimony without a stance")), text(node, "condition"),
                text(node, "said").flatMap(Moment::parse), node.path("off_record").asBoolean(false), made);
    }

    /** A testimony from what a person typed: the note becomes an article of its own. */
    public static Testimony testimony(String note, String holder, Optional<String> member, Stance stance, Optional<String> condition,
                                      Optional<Moment> said, boolean offRecord, Position.Correction made) {
        String page = "entered by " + made.by();
        Optional<When> when = said.map(moment -> When.inferred(moment, "As " + made.by() + " entered it.", List.of()));
        ArticleText words = new ArticleText(Article.idOf(page, 0, holder, note), "", "", List.of(), List.of(), note);
        Article article = new Article(words, page, 0, Article.Kind.ARTICLE, Article.Genre.UNKNOWN, List.of(made.by()), Optional.empty(),
                Optional.empty(), when, Optional.empty(), List.of());
        return new Testimony(article, holder, member, stance, condition, when, offRecord, made);
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new FormatException("an entry of the ledger is not JSON: " + broken.getOriginalMessage());
        }
    }

    private static Optional<Stance> stance(JsonNode node) {
        return text(node, "stance").map(name -> Stance.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private static Optional<String> text(JsonNode node, String key) { return Optional.ofNullable(node.get(key)).map(JsonNode::asText); }
}
