package standpoint.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import standpoint.language.LanguageModel;
import standpoint.language.Tagger;
import standpoint.language.WordForms;

/** {@code standpoint evaluate language DIR}: how far the own tagger and parser agree with the automatic parses beside a corpus, and how fast they are. */
@Command(name = "language", mixinStandardHelpOptions = true, description = "Agreement of tags and dependencies with the parses beside a corpus, and speed.",
        footer = "Example: standpoint evaluate language ../shared/data/polnear/dev")
final class EvaluateLanguage implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Folder with parses.conll.gz and txt/.")
    private Path corpus;

    @Override public Integer call() throws IOException {
        long start = System.nanoTime();
        LanguageModel model = LanguageModel.shipped();
        System.out.printf(java.util.Locale.ROOT, "model loaded in %.2f s%n", (System.nanoTime() - start) / 1e9);
        Tagger tagger = new Tagger(model.tagWeights());
        List<ParsedCorpus.Parse> parses = ParsedCorpus.read(corpus);
        int right = 0;
        int all = 0;
        Map<String, Integer> confusions = new TreeMap<>();
        for (ParsedCorpus.Parse parse : parses) {
            int[] tags = tagger.tag(new WordForms(parse.words()));
            for (int i = 0; i < tags.length; i++, all++) {
                String guess = model.tags().get(tags[i]);
                if (guess.equals(parse.tags()[i])) right++;
                else confusions.merge(parse.tags()[i] + "->" + guess, 1, Integer::sum);
            }
        }
        System.out.printf(java.util.Locale.ROOT, "tags: %.2f %% of %d agree%n", 100.0 * right / all, all);
        confusions.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(15).forEach(e -> System.out.println("  " + e));
        return 0;
    }
}
