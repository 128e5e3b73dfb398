package standpoint.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import standpoint.news.Answer;
import standpoint.news.Article;
import standpoint.news.Passage;
import standpoint.news.Reading;
import standpoint.news.Rejection;
import standpoint.news.When;

/** The one JSON codec, as docs/format.md shapes it: equal values give equal text. */
public final class JsonCodec {
    private final ObjectMapper mapper = new ObjectMapper().enable(
            com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** A Reading on one line. */
    public String reading(Reading reading) { return text(ReadingWriter.write(reading), false); }

    /** The same as a tree. */
    public ObjectNode tree(Reading reading) { return ReadingWriter.write(reading); }

    /** Reads a Reading back. @throws FormatException when it is not one, or a passage is not what stands in its article */
    public Reading reading(String json) {
        try {
            return ReadingParser.parse(mapper.readTree(json));
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            throw new FormatException("this is not a Reading: " + broken.getMessage());
        }
    }

    /** A Rejection on one line. */
    public String rejection(Rejection rejection) { return text(ReadingWriter.write(rejection), false); }

    /** The parts of an Answer, indented, with the articles and actors that its ids point to. */
    public String answer(Answer answer, Set<AnswerPart> parts) { return text(tree(answer, parts), true); }

    /** The same as a tree, for a verb that adds fields of its own. */
    public ObjectNode tree(Answer answer, Set<AnswerPart> parts) { return AnswerWriter.write(answer, parts); }

    /** A time of an Answer as a tree. */
    public ObjectNode tree(When when, Answer answer) { return AnswerWriter.writer(answer).when(when); }

    /** A passage of an Answer as a tree. */
    public ObjectNode tree(Passage passage, Answer answer) { return AnswerWriter.writer(answer).passage(passage); }

    /** An object with articles alone, for a verb that answers no question. */
    public ObjectNode articles(List<Article> articles) {
        ObjectNode node = NodeWriter.object();
        NodeWriter.list(node, "articles", articles, NodeWriter.of(articles)::article);
        return node;
    }

    /** Passages of some articles, each with the name of its own. */
    public ArrayNode passages(List<Passage> passages, List<Article> articles) {
        NodeWriter writer = NodeWriter.of(articles);
        ArrayNode array = mapper.createArrayNode();
        passages.forEach(passage -> array.add(writer.passage(passage)));
        return array;
    }

    /** @param indented over several lines for people, or on one */
    public String text(JsonNode node, boolean indented) {
        try {
            return (indented ? mapper.writer(SerializationFeature.INDENT_OUTPUT) : mapper.writer()).writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can always be written", impossible);
        }
    }
}
