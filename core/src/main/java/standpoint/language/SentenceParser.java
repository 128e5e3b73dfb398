package standpoint.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Article;
import standpoint.news.Field;
import standpoint.news.ParsedArticle;
import standpoint.news.Sentence;
import standpoint.news.Token;

/**
 * Cuts an article's title, summary, text and captions into sentences and tokens, and gives English words their lemma, part of
 * speech, the word they depend on and the kind of name they are part of. Words of other languages get the tag {@value #NO_TAG}. Immutable: one parser serves all threads.
 */
public final class SentenceParser {
    /** The tag of words in a language that is not parsed: Penn's "foreign word". */
    public static final String NO_TAG = "FW";

    private static final List<Field> FIELDS = List.of(Field.TITLE, Field.SUMMARY, Field.TEXT, Field.CAPTION);
    /** Names are met in sentences before they are looked for in headlines, whose capitals tell little. */
    private static final List<Field> BY_CONTEXT = List.of(Field.TEXT, Field.SUMMARY, Field.TITLE, Field.CAPTION);

    private final Abbreviations abbreviations = new Abbreviations();
    private final Tokenizer tokenizer = new Tokenizer(abbreviations);
    private final SentenceSplitter splitter = new SentenceSplitter(abbreviations);
    private final Lemmatizer lemmatizer = new Lemmatizer();
    private final LanguageFinder languages = new LanguageFinder();
    private final LanguageModel model;
    private final Tagger tagger;
    private final DependencyParser parser;

    public SentenceParser(LanguageModel model) {
        this.model = model;
        this.tagger = new Tagger(model.tagWeights(), model.tags());
        this.parser = new DependencyParser(model.moveWeights(), model.relationWeights());
    }

    /** A parser with the model that ships. */
    public static SentenceParser shipped() { return new SentenceParser(LanguageModel.shipped()); }

    /** The article's sentences; its language is filled in when the page did not tell and the words do. */
    public ParsedArticle parse(Article article) {
        Optional<String> language = article.language().or(() -> languages.find(article.title() + "\n" + article.text()));
        boolean english = language.map(code -> code.startsWith("en")).orElse(true);
        Optional<EntityFinder> names = english ? Optional.of(new EntityFinder(model.entityWeights())) : Optional.empty();
        Map<Field, List<Sentence>> parsed = new EnumMap<>(Field.class);
        for (Field field : BY_CONTEXT) parsed.put(field, sentences(field, article.words().field(field), names));
        List<Sentence> sentences = new ArrayList<>();
        for (Field field : FIELDS) sentences.addAll(parsed.get(field));
        return new ParsedArticle(language.equals(article.language()) ? article : withLanguage(article, language), sentences);
    }

    private static Article withLanguage(Article article, Optional<String> language) {
        return new Article(article.words(), article.page(), article.part(), article.kind(), article.genre(), article.authors(), article.outlet(),
                language, article.published(), article.updated(), article.credits());
    }

    private List<Sentence> sentences(Field field, String text, Optional<EntityFinder> names) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (int start = 0; start < text.length(); paragraph++) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            List<Span> words = tokenizer.tokens(text, start, end);
            for (Span range : splitter.sentences(text, words)) {
                List<Span> own = words.subList(range.start(), range.end());
                List<Token> tokens = names.map(finder -> parsed(text, own, finder)).orElseGet(() -> plain(text, own));
                sentences.add(new Sentence(field, paragraph, own.get(0).start(), own.get(own.size() - 1).end(), tokens));
            }
            start = end + 1;
        }
        return sentences;
    }

    private List<Token> parsed(String text, List<Span> spans, EntityFinder names) {
        String[] words = new String[spans.size()];
        for (int i = 0; i < words.length; i++) words[i] = text.substring(spans.get(i).start(), spans.get(i).end());
        WordForms forms = new WordForms(words);
        int[] tags = tagger.tag(forms);
        int lead = Dateline.length(words);
        ArcState arcs = lead == 0 ? parser.parse(forms, tags) : behind(words, lead, tags);
        int top = lead == 0 ? -1 : lead + root(arcs, words.length - lead);
        int[] entities = names.find(forms, tags);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            String tag = model.tags().get(tags[i]);
            boolean root = i >= lead && arcs.head(i - lead) == words.length - lead;
            int head = i < lead ? top : root ? -1 : lead + arcs.head(i - lead);
            String relation = i < lead ? "dep" : root ? "root" : model.relations().get(arcs.relation(i - lead));
            tokens.add(new Token(spans.get(i).start(), spans.get(i).end(), words[i], lemmatizer.lemma(words[i], tag), tag, head, relation, model.entities().get(entities[i])));
        }
        return tokens;
    }

    /** Tags and parses what stands behind a dateline as a sentence of its own. */
    private ArcState behind(String[] words, int lead, int[] tags) {
        WordForms rest = new WordForms(Arrays.copyOfRange(words, lead, words.length));
        int[] own = tagger.tag(rest);
        System.arraycopy(own, 0, tags, lead, own.length);
        return parser.parse(rest, own);
    }

    private static int root(ArcState arcs, int size) {
        for (int i = 0; i < size; i++) if (arcs.head(i) == size) return i;
        return 0;
    }

    private List<Token> plain(String text, List<Span> spans) {
        List<Token> tokens = new ArrayList<>(spans.size());
        for (Span span : spans) {
            String word = text.substring(span.start(), span.end());
            tokens.add(new Token(span.start(), span.end(), word, lemmatizer.lemma(word, NO_TAG), NO_TAG, -1, "root"));
        }
        return tokens;
    }
}
