package standpoint.evaluation.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import standpoint.page.LearningPage;

/**
 * News articles as plain text, a headline and then paragraphs, made into saved pages: one or several on a page, with furniture of other pages around
 * and amid them. News is what we read, and the pages with gold text are mostly other sorts of writing.
 */
final class NewsProse {
    private final List<List<String>> articles = new ArrayList<>();
    private final List<List<String>> furniture;
    private final Map<Integer, Set<String>> bags = new HashMap<>();
    private final Random random;

    /** A page of lines, which of them are an article's own, and which begin one. */
    record Saved(LearningPage page, boolean[] own, boolean[] begins) { }

    NewsProse(Path folder, List<List<String>> furniture, long seed) throws IOException { this(folder, furniture, seed, 0, 1); }

    /** Of the articles those of one fold. */
    NewsProse(Path folder, List<List<String>> furniture, long seed, int fold, int folds) throws IOException {
        this.furniture = furniture;
        this.random = new Random(seed);
        try (Stream<Path> files = Files.list(folder)) {
            int number = 0;
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                if (number++ % folds != fold) continue;
                List<String> lines = Files.readString(file).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
                if (lines.size() >= 5 && lines.size() <= 80) articles.add(lines);
            }
        }
    }

    List<List<String>> articles() { return articles; }

    int size() { return articles.size(); }

    Saved single(int number) { return page(List.of(articles.get(number)), random.nextInt(3)); }

    /** Articles of any subjects or, as often, of one: a site puts beside a story what else it has on it. */
    Saved several() {
        Set<Integer> taken = new LinkedHashSet<>();
        int count = 2 + random.nextInt(5);
        int first = random.nextInt(articles.size());
        taken.add(first);
        List<Integer> pool = random.nextBoolean() ? similar(first) : List.of();
        for (int tries = 0; taken.size() < count && tries < 50; tries++) taken.add(pool.isEmpty() ? random.nextInt(articles.size()) : pool.get(random.nextInt(pool.size())));
        List<List<String>> chosen = new ArrayList<>();
        for (int i : taken) {
            List<String> article = articles.get(i);
            chosen.add(random.nextInt(4) == 0 ? article.subList(random.nextInt(article.size() / 2), article.size()) : article);
        }
        return page(chosen, random.nextInt(4));
    }

    private List<Integer> similar(int first) {
        Set<String> own = bag(first);
        Map<Integer, Double> likeness = new LinkedHashMap<>();
        for (int i = 0; i < articles.size(); i++) if (i != first) likeness.put(i, Composites.likeness(own, bag(i)));
        return likeness.entrySet().stream().sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(10).map(Map.Entry::getKey).toList();
    }

    private Set<String> bag(int article) {
        return bags.computeIfAbsent(article, key -> {
            Set<String> bag = new HashSet<>();
            for (String line : articles.get(key)) for (String word : GoldLabels.words(line)) if (word.length() > 5) bag.add(word);
            return bag;
        });
    }

    private Saved page(List<List<String>> chosen, int furnished) {
        Lines lines = new Lines();
        boolean headed = random.nextInt(3) == 0 || chosen.size() == 1;
        if (furnished > 0) for (int i = 0; i < random.nextInt(4); i++) notice(lines);
        for (List<String> article : chosen) {
            if (headed) lines.add(article.get(0).replaceFirst("\\.$", ""), false, false);
            boolean first = true;
            for (String paragraph : article.subList(1, article.size())) {
                if (!first && furnished > 0 && random.nextInt(14) == 0) notice(lines);
                lines.add(paragraph, true, first);
                first = false;
            }
            if (furnished > 1) for (int i = 0; i < random.nextInt(3); i++) notice(lines);
        }
        if (furnished > 0) for (int i = 0; i < random.nextInt(7); i++) notice(lines);
        LearningPage page = LearningPage.ofLines(lines.words, random.nextBoolean() ? LearningPage.Dump.TIGHT : LearningPage.Dump.GAPS);
        return new Saved(page, flags(lines.own), flags(lines.begins));
    }

    private void notice(Lines lines) { for (String line : furniture.get(random.nextInt(furniture.size()))) lines.add(line, false, false); }

    private static boolean[] flags(List<Boolean> list) {
        boolean[] flags = new boolean[list.size()];
        for (int i = 0; i < flags.length; i++) flags[i] = list.get(i);
        return flags;
    }

    private static final class Lines {
        private final List<String> words = new ArrayList<>();
        private final List<Boolean> own = new ArrayList<>();
        private final List<Boolean> begins = new ArrayList<>();

        void add(String line, boolean isOwn, boolean isFirst) {
            if (line.isBlank()) return;
            words.add(line);
            own.add(isOwn);
            begins.add(isFirst);
        }
    }
}
