package standpoint.app.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Field;

/** One thing of a record for a terminal, field by field, each passage within the paragraph it stands in. */
public final class TextShow {
    private final Map<String, ArticleText> articles = new HashMap<>();
    private final Ink ink;
    private final StringBuilder out = new StringBuilder();

    private TextShow(Iterable<Article> articles, Ink ink) {
        articles.forEach(article -> this.articles.put(article.id(), article.words()));
        this.ink = ink;
    }

    /**
     * @param node     the thing as docs/format.md shapes it
     * @param kind     what it is, for its first line
     * @param articles those that its passages may stand in
     */
    public static String of(JsonNode node, String kind, Iterable<Article> articles, Ink ink) {
        TextShow show = new TextShow(articles, ink);
        show.out.append(ink.bold(kind)).append('\n');
        show.object(node, "  ");
        return show.out.toString();
    }

    private void object(JsonNode node, String indent) {
        if (isPassage(node)) passage(node, indent);
        node.properties().forEach(field -> {
            if (!isPassage(node) || !"article start end text field".contains(field.getKey())) value(field.getKey(), field.getValue(), indent);
        });
    }

    private void value(String key, JsonNode value, String indent) {
        if (value.isValueNode()) {
            out.append(ink.wrapped(key + ": " + value.asText(), indent, indent + "  "));
        } else if (!value.isEmpty()) {
            out.append(indent).append(ink.soft(key)).append('\n');
            if (value.isObject()) object(value, indent + "  ");
            else value.forEach(item -> {
                if (item.isObject()) object(item, indent + "  ");
                else out.append(ink.wrapped(item.asText(), indent + "  "));
            });
        }
    }

    private static boolean isPassage(JsonNode node) { return node.has("start") && node.has("end") && node.has("text"); }

    private void passage(JsonNode node, String indent) {
        ArticleText words = articles.get(node.path("article").asText());
        if (words == null) {
            out.append(ink.wrapped("\u201c" + node.get("text").asText() + "\u201d", indent));
            return;
        }
        String whole = words.field(Field.valueOf(node.path("field").asText("text").toUpperCase(java.util.Locale.ROOT)));
        int start = whole.offsetByCodePoints(0, node.get("start").asInt());
        int end = whole.offsetByCodePoints(0, node.get("end").asInt());
        int from = whole.lastIndexOf('\n', start) + 1;
        int to = whole.indexOf('\n', end) < 0 ? whole.length() : whole.indexOf('\n', end);
        // The brackets tell without colour which words of the paragraph are meant.
        out.append(ink.wrapped(whole.substring(from, start) + "[" + whole.substring(start, end) + "]" + whole.substring(end, to), indent, indent));
    }
}
