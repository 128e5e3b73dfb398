package standpoint.evaluation.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Topics of ECB+ (Cybulska and Vossen 2014): texts with their sub-topics, and the event mentions of validated sentences.
 *
 * @param texts    document to its text, a sentence a line, in order of topics and names
 * @param subtopic document to its sub-topic
 */
record EventCorpus(Map<String, String> texts, Map<String, String> subtopic, List<Mention> mentions) {

    /** An annotated event mention and the event it stands for. */
    record Mention(String id, String document, String event, List<String> words, List<String> sentence, int at) { }

    static EventCorpus read(Path folder, Set<String> topics) throws IOException {
        Map<String, Set<Integer>> valid = validated(folder.resolve("ECBplus_coreference_sentences.csv"));
        EventCorpus corpus = new EventCorpus(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (String topic : topics) {
            List<Path> files;
            try (Stream<Path> all = Files.list(folder.resolve("ECB+").resolve(topic))) {
                files = all.filter(path -> path.toString().endsWith(".xml")).sorted().toList();
            }
            for (Path file : files) corpus.add(topic, file, valid);
        }
        return corpus;
    }

    private static Map<String, Set<Integer>> validated(Path file) throws IOException {
        Map<String, Set<Integer>> valid = new HashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split(",");
            if (cells.length < 3 || !Character.isDigit(cells[0].charAt(0))) continue;
            valid.computeIfAbsent(cells[0] + "_" + cells[1], key -> new HashSet<>()).add(Integer.parseInt(cells[2].strip()));
        }
        return valid;
    }

    private void add(String topic, Path file, Map<String, Set<Integer>> valid) throws IOException {
        String document = file.getFileName().toString().replace(".xml", "");
        Element root = parse(file);
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, Integer> sentenceOf = new HashMap<>();
        Map<Integer, List<String>> sentences = new TreeMap<>();
        for (Element token : elements(root, "token")) {
            int sentence = Integer.parseInt(token.getAttribute("sentence"));
            words.put(token.getAttribute("t_id"), token.getTextContent());
            sentenceOf.put(token.getAttribute("t_id"), sentence);
            sentences.computeIfAbsent(sentence, key -> new ArrayList<>()).add(token.getAttribute("t_id"));
        }
        StringBuilder text = new StringBuilder();
        sentences.values().forEach(ids -> text.append(String.join(" ", ids.stream().map(words::get).toList())).append('\n'));
        texts.put(document, text.toString());
        subtopic.put(document, topic + (document.endsWith("plus") ? "p" : ""));
        Map<String, String> events = events(root, document);
        Set<Integer> good = valid.getOrDefault(document, Set.of());
        for (Element markable : children(root, "Markables")) {
            if (!markable.getTagName().startsWith("ACTION") && !markable.getTagName().startsWith("NEG_ACTION")) continue;
            List<String> ids = elements(markable, "token_anchor").stream().map(anchor -> anchor.getAttribute("t_id")).toList();
            if (ids.isEmpty() || !good.contains(sentenceOf.get(ids.get(0)))) continue;
            String mark = markable.getAttribute("m_id");
            List<String> sentence = sentences.get(sentenceOf.get(ids.get(0)));
            mentions.add(new Mention(document + "/" + mark, document, events.getOrDefault(mark, "single " + document + "/" + mark), ids.stream().map(words::get).toList(),
                    sentence.stream().map(words::get).toList(), sentence.indexOf(ids.get(0))));
        }
    }

    /** Mark of a mention to its event: across documents by the note, within one by the relation. */
    private static Map<String, String> events(Element root, String document) {
        Map<String, String> descriptions = new HashMap<>();
        for (Element markable : children(root, "Markables")) descriptions.put(markable.getAttribute("m_id"), markable.getAttribute("instance_id"));
        Map<String, String> events = new HashMap<>();
        for (Element relation : children(root, "Relations")) {
            String target = elements(relation, "target").stream().findFirst().map(to -> to.getAttribute("m_id")).orElse("");
            String note = Optional.of(relation.getAttribute("note")).filter(text -> !text.isEmpty()).orElse(descriptions.getOrDefault(target, ""));
            String event = relation.getTagName().equals("CROSS_DOC_COREF") ? note : document + "#" + relation.getAttribute("r_id");
            for (Element source : elements(relation, "source")) events.put(source.getAttribute("m_id"), event);
        }
        return events;
    }

    private static Element parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException wrong) {
            throw new IOException(file + " is not XML: " + wrong.getMessage(), wrong);
        }
    }

    private static List<Element> elements(Element in, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = in.getElementsByTagName(name);
        for (int at = 0; at < nodes.getLength(); at++) elements.add((Element) nodes.item(at));
        return elements;
    }

    private static List<Element> children(Element root, String name) {
        List<Element> children = new ArrayList<>();
        for (Element parent : elements(root, name)) {
            NodeList nodes = parent.getChildNodes();
            for (int at = 0; at < nodes.getLength(); at++) if (nodes.item(at) instanceof Element element) children.add(element);
        }
        return children;
    }
}
