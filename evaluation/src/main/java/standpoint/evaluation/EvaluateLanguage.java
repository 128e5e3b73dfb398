package standpoint.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.language.ArcState;
import standpoint.language.DependencyParser;
import standpoint.language.EntityFinder;
import standpoint.language.LanguageModel;
import standpoint.language.SentenceParser;
import standpoint.language.Tagger;
import standpoint.language.WordForms;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Sentence;
import standpoint.news.Token;

/**
 * {@code standpoint evaluate language DIR}: how far the own tagger, parser and finder of names agree with the automatic parses beside a corpus, and how fast
 * they are. The parses make errors of their own, so this is agreement, not accuracy.
 */
@Command(name = "language", mixinStandardHelpOptions = true, description = "Agreement of tags, dependencies and names with the parses beside a corpus, and speed.",
        footer = "Example: standpoint evaluate language ../shared/data/polnear/dev")
final class EvaluateLanguage implements Callable<Integer> {
    /** What was right, of how many expected and how many given. */
    private static final class Tally {
        private int expected;
        private int given;
        private int right;
    }

    @Parameters(paramLabel = "DIR", description = "Folder with parses.conll.gz and txt/.")
    private Path corpus;

    @Option(names = "--relations", description = "A line for each relation.")
    private boolean relations;

    private LanguageModel model;
    private Tagger tagger;
    private DependencyParser parser;

    @Override public Integer call() throws IOException {
        List<ParsedCorpus.Parse> parses;
        try {
            parses = ParsedCorpus.read(corpus);
        } catch (NoSuchFileException missing) {
            System.err.println(corpus + " has no parses to compare with: " + missing.getMessage() + " is missing");
            return 2;
        }
        long start = System.nanoTime();
        model = LanguageModel.shipped();
        print("model loaded in %.2f s", (System.nanoTime() - start) / 1e9);
        tagger = new Tagger(model.tagWeights(), model.tags());
        parser = new DependencyParser(model.moveWeights(), model.relationWeights());
        segmentation(parses);
        agreement(parses);
        names(parses);
        speed(parses);
        return 0;
    }

    private static void print(String line, Object... values) { System.out.printf(Locale.ROOT, line + "%n", values); }

    /** Tokens and ends of sentences of the own tokenizer and splitter that the parses have as well. */
    private void segmentation(List<ParsedCorpus.Parse> parses) throws IOException {
        Map<String, Set<String>> tokens = new TreeMap<>();
        Map<String, Set<Integer>> ends = new TreeMap<>();
        for (ParsedCorpus.Parse parse : parses) {
            Set<String> own = tokens.computeIfAbsent(parse.document(), document -> new HashSet<>());
            for (int i = 0; i < parse.starts().length; i++) own.add(parse.starts()[i] + "-" + parse.ends()[i]);
            ends.computeIfAbsent(parse.document(), document -> new HashSet<>()).add(parse.ends()[parse.ends().length - 1]);
        }
        Tally token = new Tally();
        Tally end = new Tally();
        SentenceParser sentences = new SentenceParser(model);
        for (String document : tokens.keySet()) {
            ArticleText text = new ArticleText(document, "", "", List.of(), List.of(), Files.readString(corpus.resolve("txt").resolve(document + ".txt")));
            Article article = new Article(text, "corpus", 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(), Optional.empty(), Optional.of("en"), Optional.empty(),
                    Optional.empty(), List.of());
            token.expected += tokens.get(document).size();
            end.expected += ends.get(document).size();
            for (Sentence sentence : sentences.parse(article).sentences()) {
                end.given++;
                if (ends.get(document).contains(sentence.end())) end.right++;
                token.given += sentence.tokens().size();
                for (Token one : sentence.tokens()) if (tokens.get(document).contains(one.start() + "-" + one.end())) token.right++;
            }
        }
        line("tokens", token);
        line("sentences", end);
    }

    private void agreement(List<ParsedCorpus.Parse> parses) {
        Tally tags = new Tally();
        Tally heads = new Tally();
        Tally labelled = new Tally();
        Map<String, Tally> each = new TreeMap<>();
        for (ParsedCorpus.Parse parse : parses) {
            WordForms forms = new WordForms(parse.words());
            int[] guessed = tagger.tag(forms);
            ArcState arcs = parser.parse(forms, guessed);
            for (int i = 0; i < guessed.length; i++) {
                tags.expected++;
                if (model.tags().get(guessed[i]).equals(parse.tags()[i])) tags.right++;
                if (!parse.relations()[i].equals("punct")) word(parse, arcs, i, heads, labelled, each);
            }
        }
        print("tags: %.2f %% of %d agree", share(tags.right, tags.expected), tags.expected);
        print("heads: %.2f %% of %d words agree, with relation %.2f %%", share(heads.right, heads.expected), heads.expected, share(labelled.right, heads.expected));
        if (relations) each.forEach(EvaluateLanguage::line);
    }

    private void word(ParsedCorpus.Parse parse, ArcState arcs, int i, Tally heads, Tally labelled, Map<String, Tally> each) {
        int expected = parse.heads()[i] < 0 ? parse.words().length : parse.heads()[i];
        String relation = model.relations().get(arcs.relation(i));
        boolean head = expected == arcs.head(i);
        boolean both = head && relation.equals(parse.relations()[i]);
        heads.expected++;
        if (head) heads.right++;
        if (both) labelled.right++;
        each.computeIfAbsent(parse.relations()[i], name -> new Tally()).expected++;
        each.computeIfAbsent(relation, name -> new Tally()).given++;
        if (both) each.get(relation).right++;
    }

    private void names(List<ParsedCorpus.Parse> parses) {
        Map<String, Tally> kinds = new TreeMap<>();
        EntityFinder finder = null;
        String document = "";
        for (ParsedCorpus.Parse parse : parses) {
            if (finder == null || !document.equals(parse.document())) finder = new EntityFinder(model.entityWeights());
            document = parse.document();
            WordForms forms = new WordForms(parse.words());
            int[] guessed = finder.find(forms, tagger.tag(forms));
            for (int i = 0; i < guessed.length; i++) {
                String expected = model.entities().contains(parse.entities()[i]) ? parse.entities()[i] : "O";
                String given = model.entities().get(guessed[i]);
                kinds.computeIfAbsent(expected, name -> new Tally()).expected++;
                kinds.computeIfAbsent(given, name -> new Tally()).given++;
                if (expected.equals(given)) kinds.get(given).right++;
            }
        }
        kinds.forEach(EvaluateLanguage::line);
    }

    private static void line(String name, Tally tally) {
        print("%-13s recall %5.1f %% of %6d, precision %5.1f %%", name, share(tally.right, tally.expected), tally.expected, share(tally.right, tally.given));
    }

    private static double share(int part, int whole) { return whole == 0 ? 0 : 100.0 * part / whole; }

    /** Warm, in the thread's own processor time, so that other work on the machine does not show. */
    private void speed(List<ParsedCorpus.Parse> parses) {
        double best = 0;
        for (int round = 0; round < 4; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int words = 0;
            for (ParsedCorpus.Parse parse : parses) {
                WordForms forms = new WordForms(parse.words());
                parser.parse(forms, tagger.tag(forms));
                words += parse.words().length;
            }
            best = Math.max(best, words * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start));
        }
        print("tagging and parsing: %.0f tokens a second on one core", best);
    }
}
