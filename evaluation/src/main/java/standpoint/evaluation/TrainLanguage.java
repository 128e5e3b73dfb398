package standpoint.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import standpoint.language.LanguageModel;
import standpoint.language.TagFeatures;
import standpoint.language.Tagger;
import standpoint.language.WordForms;

/** {@code standpoint train language}: learns the tagger and the parser for English from automatic parses. The same corpus gives the same file. */
@Command(name = "language", mixinStandardHelpOptions = true, description = "Train the English tagger and parser on the parses beside a corpus.",
        footer = "Example: standpoint train language --corpus ../shared/data/polnear/train --out core/src/main/resources/standpoint/language/english.model")
final class TrainLanguage implements Callable<Integer> {
    private static final int TAG_BITS = 17;
    private static final int TAG_ROUNDS = 6;
    private static final int PARSE_ROUNDS = 4;

    @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "Folder with parses.conll.gz and txt/.")
    private Path corpus;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model file to write.")
    private Path out;

    @Override public Integer call() throws IOException {
        List<ParsedCorpus.Parse> parses;
        try {
            parses = ParsedCorpus.read(corpus);
        } catch (NoSuchFileException missing) {
            System.err.println(corpus + " has no parses to learn from: " + missing.getMessage() + " is missing");
            return 2;
        }
        try (OutputStream file = Files.newOutputStream(out)) {
            learn(parses).write(file);
        }
        System.out.println(out + ": " + Files.size(out) + " bytes");
        return 0;
    }

    /** The model that some sentences teach. */
    static LanguageModel learn(List<ParsedCorpus.Parse> parses) {
        List<String> tags = names(parses, true);
        AveragedPerceptron tagger = tagger(parses, tags, TAG_ROUNDS);
        List<String> relations = names(parses, false);
        List<int[]> unseen = unseenTags(parses, tags);
        TrainParser parser = new TrainParser(parses, unseen, relations);
        parser.learn(PARSE_ROUNDS);
        List<String> entities = List.of("O", "PERSON", "ORGANIZATION", "LOCATION", "MISC");
        AveragedPerceptron finder = TrainEntities.learn(parses, unseen, entities);
        return new LanguageModel(tags, relations, entities, tagger.averages(1), parser.moves(), parser.relations(), finder.averages(1));
    }

    /** The tags that a tagger gives to sentences it has not learned from: each half is tagged by what the other half taught. */
    private static List<int[]> unseenTags(List<ParsedCorpus.Parse> parses, List<String> tags) {
        List<List<ParsedCorpus.Parse>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < parses.size(); i++) halves.get(i / 50 % 2).add(parses.get(i));
        List<Tagger> taggers = new ArrayList<>();
        for (List<ParsedCorpus.Parse> half : halves) taggers.add(new Tagger(tagger(half, tags, TAG_ROUNDS).averages(1), List.of()));
        List<int[]> unseen = new ArrayList<>();
        for (int i = 0; i < parses.size(); i++) unseen.add(taggers.get(1 - i / 50 % 2).tag(new WordForms(parses.get(i).words())));
        return unseen;
    }

    private static List<String> names(List<ParsedCorpus.Parse> parses, boolean tags) {
        TreeSet<String> names = new TreeSet<>();
        for (ParsedCorpus.Parse parse : parses) names.addAll(List.of(tags ? parse.tags() : parse.relations()));
        return List.copyOf(names);
    }

    private static AveragedPerceptron tagger(List<ParsedCorpus.Parse> parses, List<String> tags, int rounds) {
        List<WordForms> forms = new ArrayList<>();
        List<int[]> gold = new ArrayList<>();
        for (ParsedCorpus.Parse parse : parses) {
            forms.add(new WordForms(parse.words()));
            int[] own = new int[parse.tags().length];
            for (int i = 0; i < own.length; i++) own[i] = tags.indexOf(parse.tags()[i]);
            gold.add(own);
        }
        AveragedPerceptron tagger = new AveragedPerceptron(TAG_BITS, tags.size());
        int[] order = new int[parses.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        java.util.Random random = new java.util.Random(7);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int sentence : order) learn(tagger, forms.get(sentence), gold.get(sentence), tags.size());
        }
        return tagger;
    }

    private static void learn(AveragedPerceptron tagger, WordForms words, int[] gold, int width) {
        int[] features = new int[TagFeatures.COUNT];
        float[] scores = new float[width];
        int before = -1;
        int before2 = -1;
        for (int at = 0; at < gold.length; at++) {
            TagFeatures.fill(words, at, before, before2, features);
            tagger.score(features, TagFeatures.COUNT, scores);
            int guess = best(scores);
            tagger.learn(features, TagFeatures.COUNT, gold[at], guess);
            before2 = before;
            before = guess;
        }
    }

    static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
        return best;
    }

    static void shuffle(int[] order, java.util.Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
