package standpoint.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.language.LanguageModel;
import standpoint.language.SentenceParser;
import standpoint.news.Article;
import standpoint.news.ParsedArticle;

/**
 * A corpus parsed as badly as any other text: every fourth of its articles by a parser that learned from the other three. A model that
 * learns from parses which were themselves learned by heart would trust them too much.
 */
final class UnseenParses {
    private static final int FOLDS = 4;

    private UnseenParses() { }

    /** @param parsers where the parsers are kept for the next time, when given */
    static List<ParsedArticle> of(Path corpus, Optional<Path> parsers) throws IOException {
        List<Article> articles = AttributionCorpus.articles(corpus);
        Map<String, Integer> folds = new LinkedHashMap<>();
        for (Article article : articles) folds.put(article.id(), folds.size() % FOLDS);
        List<SentenceParser> readers = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) readers.add(new SentenceParser(model(corpus, parsers, folds, fold)));
        return articles.stream().map(article -> readers.get(folds.get(article.id())).parse(article)).toList();
    }

    private static LanguageModel model(Path corpus, Optional<Path> parsers, Map<String, Integer> folds, int fold) throws IOException {
        Optional<Path> kept = parsers.map(folder -> folder.resolve("fold-" + fold + ".model"));
        if (kept.isPresent() && Files.exists(kept.get())) {
            try (InputStream file = Files.newInputStream(kept.get())) {
                return LanguageModel.read(file);
            }
        }
        List<ParsedCorpus.Parse> others = ParsedCorpus.read(corpus).stream().filter(parse -> folds.getOrDefault(parse.document(), -1) != fold).toList();
        LanguageModel model = TrainLanguage.learn(others);
        if (kept.isPresent()) {
            Files.createDirectories(kept.get().getParent());
            try (OutputStream file = Files.newOutputStream(kept.get())) {
                model.write(file);
            }
        }
        return model;
    }
}
