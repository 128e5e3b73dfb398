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
import standpoint.language.DependencyParser;
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
        DependencyParser parser = new DependencyParser(model.moveWeights(), model.relationWeights());
        int heads = 0, labels = 0, words = 0;
        Map<String,int[]> by = new TreeMap<>();
        standpoint.language.EntityFinder finder = null; String doc = ""; int[] ent = new int[3]; Map<String,int[]> kinds = new TreeMap<>();
        int right = 0;
        int all = 0;
        Map<String, Integer> confusions = new TreeMap<>();
        for (ParsedCorpus.Parse parse : parses) {
            int[] tags = tagger.tag(new WordForms(parse.words()));
            if (!doc.equals(parse.document())) { doc = parse.document(); finder = new standpoint.language.EntityFinder(model.entityWeights()); }
            int[] es = finder.find(new WordForms(parse.words()), tags);
            for (int i = 0; i < es.length; i++) { String g = model.entities().get(es[i]); String t = parse.entities()[i]; if (!model.entities().contains(t)) t = "O";
              kinds.computeIfAbsent(t, k -> new int[3])[0]++; kinds.computeIfAbsent(g, k -> new int[3])[1]++; if (g.equals(t)) kinds.get(g)[2]++; }
            standpoint.language.ArcState arcs = parser.parse(new WordForms(parse.words()), tags);
            for (int i = 0; i < tags.length; i++) {
                if (parse.relations()[i].equals("punct")) continue;
                words++;
                int head = parse.heads()[i] < 0 ? tags.length : parse.heads()[i];
                boolean h = head == arcs.head(i); boolean l = h && model.relations().get(arcs.relation(i)).equals(parse.relations()[i]);
                if (h) heads++; if (l) labels++;
                int[] c = by.computeIfAbsent(parse.relations()[i], k -> new int[4]); c[0]++; if (l) c[2]++;
                by.computeIfAbsent(model.relations().get(arcs.relation(i)), k -> new int[4])[1]++;
            }
            for (int i = 0; i < tags.length; i++, all++) {
                String guess = model.tags().get(tags[i]);
                if (guess.equals(parse.tags()[i])) right++;
                else confusions.merge(parse.tags()[i] + "->" + guess, 1, Integer::sum);
            }
        }
        System.out.printf(java.util.Locale.ROOT, "tags: %.2f %% of %d agree%n", 100.0 * right / all, all);
        System.out.printf("heads %.2f labelled %.2f%n", 100.0*heads/words, 100.0*labels/words);
        kinds.forEach((k,c) -> System.out.printf("  %-12s gold %6d  recall %.1f precision %.1f%n", k, c[0], 100.0*c[2]/c[0], 100.0*c[2]/c[1]));
        by.forEach((k,c) -> System.out.printf("  %-12s gold %6d  recall %.1f precision %.1f%n", k, c[0], 100.0*c[2]/c[0], 100.0*c[2]/c[1]));
        for (int k = 0; k < 3; k++) { long t = System.nanoTime(); int n = 0; for (ParsedCorpus.Parse parse : parses) { WordForms w = new WordForms(parse.words()); parser.parse(w, tagger.tag(w)); n += parse.words().length; }
        System.out.printf("%d tokens/s%n", (long) (n / ((System.nanoTime() - t) / 1e9))); }
        confusions.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(15).forEach(e -> System.out.println("  " + e));
        return 0;
    }
}
