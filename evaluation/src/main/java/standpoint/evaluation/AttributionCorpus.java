package standpoint.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import standpoint.attribution.GoldAttribution;
import standpoint.language.SentenceParser;
import standpoint.news.Article;
import standpoint.news.Field;
import standpoint.news.ParsedArticle;
import standpoint.news.Sentence;
import standpoint.news.Token;

/** A folder of texts with who said what in them, as PolNeAR has it: {@code gold.jsonl}, {@code txt/}, {@code parses.conll.gz}. */
final class AttributionCorpus {
    private AttributionCorpus() { }

    /** The text files of a folder, or of its {@code txt} folder, as English articles; by name. */
    static List<Article> articles(Path folder) throws IOException {
        return TextFolder.articles(Files.isDirectory(folder.resolve("txt")) ? folder.resolve("txt") : folder);
    }

    /** The articles parsed, by our own parser or, when asked, as the parses beside the corpus have it. */
    static List<ParsedArticle> parsed(Path folder, boolean parsesBeside) throws IOException {
        List<Article> articles = articles(folder);
        if (!parsesBeside) {
            SentenceParser parser = SentenceParser.shipped();
            return articles.stream().map(parser::parse).toList();
        }
        Map<String, List<Sentence>> sentences = new LinkedHashMap<>();
        Map<String, Article> byId = new LinkedHashMap<>();
        for (Article article : articles) byId.put(article.id(), article);
        for (ParsedCorpus.Parse parse : ParsedCorpus.read(folder)) {
            sentences.computeIfAbsent(parse.document(), id -> new ArrayList<>()).add(sentence(parse, byId.get(parse.document()).text()));
        }
        return articles.stream().map(article -> new ParsedArticle(article, sentences.getOrDefault(article.id(), List.of()))).toList();
    }

    private static Sentence sentence(ParsedCorpus.Parse parse, String text) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < parse.words().length; i++) {
            tokens.add(new Token(parse.starts()[i], parse.ends()[i], parse.words()[i], parse.lemmas()[i].toLowerCase(java.util.Locale.ROOT), parse.tags()[i],
                    parse.heads()[i], parse.relations()[i]));
        }
        int paragraph = (int) text.substring(0, parse.starts()[0]).chars().filter(c -> c == '\n').count();
        return new Sentence(Field.TEXT, paragraph, tokens.get(0).start(), tokens.get(tokens.size() - 1).end(), tokens);
    }

    /** What people marked, by document. */
    static Map<String, List<GoldAttribution>> gold(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, List<GoldAttribution>> gold = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"), StandardCharsets.UTF_8)) {
            if (line.isBlank()) continue;
            JsonNode document = json.readTree(line);
            String id = document.get("doc").asText();
            String text = Files.readString(folder.resolve("txt").resolve(id + ".txt"), StandardCharsets.UTF_8);
            List<GoldAttribution> attributions = new ArrayList<>();
            for (JsonNode one : document.get("attributions")) {
                attributions.add(new GoldAttribution(ranges(one.get("source"), text), ranges(one.get("cue"), text), ranges(one.get("content"), text)));
            }
            gold.put(id, attributions);
        }
        return gold;
    }

    /** Code points become UTF-16 units. */
    private static List<GoldAttribution.Range> ranges(JsonNode pairs, String text) {
        List<GoldAttribution.Range> ranges = new ArrayList<>();
        for (JsonNode pair : pairs) {
            int start = text.offsetByCodePoints(0, pair.get(0).asInt());
            ranges.add(new GoldAttribution.Range(start, text.offsetByCodePoints(start, pair.get(1).asInt() - pair.get(0).asInt())));
        }
        return ranges;
    }
}
