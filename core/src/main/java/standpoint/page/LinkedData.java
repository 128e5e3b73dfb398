package standpoint.page;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The JSON-LD of a page as a flat list of its objects that have a type, outer before inner. What does not parse is left out. */
final class LinkedData {
    private static final int MOST_NODES = 50_000;
    private static final Set<String> ARTICLES = Set.of("article", "newsarticle", "blogposting", "reportagenewsarticle", "analysisnewsarticle",
            "opinionnewsarticle", "backgroundnewsarticle", "reviewnewsarticle", "socialmediaposting", "report", "scholarlyarticle", "techarticle",
            "liveblogposting", "advertisercontentarticle", "satiricalarticle", "discussionforumposting", "review", "recipe", "podcastepisode");
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(200).maxStringLength(20_000_000).build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .disable(com.fasterxml.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build())
            .build();

    private final List<JsonNode> nodes;

    private LinkedData(List<JsonNode> nodes) { this.nodes = nodes; }

    static LinkedData of(List<String> scripts) {
        List<JsonNode> found = new ArrayList<>();
        for (String script : scripts) parse(script).ifPresent(root -> collect(root, found));
        return new LinkedData(found);
    }

    private static Optional<JsonNode> parse(String script) {
        String json = script.strip();
        if (json.startsWith("<!--")) json = json.substring(4);
        if (json.startsWith("//<![CDATA[")) json = json.substring("//<![CDATA[".length());
        if (json.startsWith("<![CDATA[")) json = json.substring("<![CDATA[".length());
        if (json.isBlank()) return Optional.empty();
        try (JsonParser parser = MAPPER.createParser(json)) {
            return Optional.ofNullable(MAPPER.readTree(parser));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode root, List<JsonNode> found) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && found.size() < MOST_NODES) {
            JsonNode node = open.poll();
            if (node.isObject() && node.has("@type")) found.add(node);
            if (node.isContainerNode()) node.forEach(child -> {
                if (child.isContainerNode()) open.add(child);
            });
        }
    }

    List<JsonNode> all() { return nodes; }

    static boolean is(JsonNode node, String type) {
        JsonNode given = node.path("@type");
        if (given.isTextual()) return bare(given.asText()).equals(type);
        for (JsonNode one : given) if (bare(one.asText()).equals(type)) return true;
        return false;
    }

    private static String bare(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')) + 1).toLowerCase(Locale.ROOT);
    }

    /** Objects that are articles of some sort, the richest in dates first among equals of depth. */
    List<JsonNode> articles() {
        return nodes.stream().filter(node -> ARTICLES.stream().anyMatch(type -> is(node, type))).toList();
    }

    List<JsonNode> ofType(String type) { return nodes.stream().filter(node -> is(node, type)).toList(); }

    /** A field's words: its text, the name of the object it holds, or the first of a list. */
    static Optional<String> words(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isArray()) value = value.path(0);
        if (value.isObject()) value = value.has("name") ? value.path("name") : value.path("@value");
        if (value.isArray()) value = value.path(0);
        return value.isValueNode() && !value.asText().isBlank() ? Optional.of(value.asText().strip()) : Optional.empty();
    }
}
