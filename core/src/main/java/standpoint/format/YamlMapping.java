package standpoint.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML file that remembers its lines, so that every mistake is told with the line it stands on. */
public final class YamlMapping {
    private final String file;
    private final int line;
    private final Map<String, Node> values;

    private YamlMapping(String file, MappingNode node, Set<String> known) {
        this.file = file;
        this.line = lineOf(node);
        this.values = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) throw error(tuple.getKeyNode(), "a key is a single word");
            if (!known.contains(key.getValue())) {
                throw error(key, "unknown key \"" + key.getValue() + "\"; the keys are " + String.join(", ", known));
            }
            if (values.put(key.getValue(), tuple.getValueNode()) != null) {
                throw error(key, "the key \"" + key.getValue() + "\" stands twice; keep one");
            }
        }
    }

    /** @param known the keys that may stand in it, in the order in which a message lists them */
    public static YamlMapping parse(String file, String content, Set<String> known) {
        Optional<Node> root;
        try {
            root = new Compose(LoadSettings.builder().setLabel(file).build()).composeString(content);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new FormatException(file, line, "this is not YAML (" + broken.getProblem() + ")");
        } catch (YamlEngineException broken) {
            throw new FormatException(file, 1, "this is not YAML (" + broken.getMessage() + ")");
        }
        if (root.isEmpty()) throw new FormatException(file, 1, "the file is empty; it needs " + String.join(", ", known));
        if (!(root.get() instanceof MappingNode mapping)) {
            throw new FormatException(file, 1, "expected \"key: value\" lines; the keys are " + String.join(", ", known));
        }
        return new YamlMapping(file, mapping, known);
    }

    public int line() { return line; }

    /** The line of a key's value, or of the mapping when the key is absent. */
    public int line(String key) { return values.containsKey(key) ? lineOf(values.get(key)) : line; }

    /** A mistake at a key, to be thrown. */
    public FormatException error(String key, String reason) { return new FormatException(file, line(key), reason); }

    public Optional<String> text(String key) {
        Node node = values.get(key);
        if (node == null) return Optional.empty();
        if (!(node instanceof ScalarNode scalar)) throw error(node, "\"" + key + "\" takes one value");
        return Optional.of(scalar.getValue().strip()).filter(value -> !value.isEmpty() && !value.equals("null") && !value.equals("~"));
    }

    public String required(String key) {
        return text(key).orElseThrow(() -> error(key, "\"" + key + "\" is missing; add a line \"" + key + ": ...\""));
    }

    /** A list of texts; one text alone counts as a list of one, an absent key as none. */
    public List<String> texts(String key) {
        Node node = values.get(key);
        if (node == null) return List.of();
        if (node instanceof ScalarNode) return text(key).map(List::of).orElse(List.of());
        if (!(node instanceof SequenceNode sequence)) throw error(node, "\"" + key + "\" takes a list");
        List<String> texts = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (!(item instanceof ScalarNode scalar)) throw error(item, "\"" + key + "\" takes a list of texts");
            texts.add(scalar.getValue().strip());
        }
        return texts;
    }

    /** A list of mappings; an absent key counts as none. */
    public List<YamlMapping> mappings(String key, Set<String> known) {
        Node node = values.get(key);
        if (node == null) return List.of();
        if (!(node instanceof SequenceNode sequence)) throw error(node, "\"" + key + "\" takes a list");
        List<YamlMapping> mappings = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (!(item instanceof MappingNode mapping)) throw error(item, "an item of \"" + key + "\" has the keys " + String.join(", ", known));
            mappings.add(new YamlMapping(file, mapping, known));
        }
        return mappings;
    }

    private FormatException error(Node node, String reason) { return new FormatException(file, lineOf(node), reason); }

    private static int lineOf(Node node) { return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1); }
}
