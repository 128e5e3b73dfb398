package standpoint.evaluation.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Moment;
import standpoint.news.Reading;
import standpoint.news.When;

/**
 * Makes articles of a day, the same for the same seed: stories with names of their own, each with copies, edited copies and independent
 * texts over five days. Sentences are those of example pages, with other names and numbers in every story. The id of an article tells its story.
 */
final class ArticleGenerator {

    private static final String[] SYLLABLES = {"ka", "lo", "mer", "tin", "va", "sol", "bre", "dun", "hal", "or", "es", "pel", "ri", "tam", "wen", "gar", "li", "nor",
            "sa", "mo", "vel", "ta", "cor", "bi", "fen", "du", "ra", "kis", "ul", "ne"};
    private static final int STORY_DAYS = 5;
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

    private final List<List<String>> pages;
    private final long seed;
    private final int storiesADay;

    ArticleGenerator(List<List<String>> pages, long seed, int storiesADay) {
        this.pages = pages;
        this.seed = seed;
        this.storiesADay = storiesADay;
    }

    /** The sentences of every page below a folder of origin packs. */
    static List<List<String>> pages(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(path -> path.getFileName().toString().matches("\\d+\\.txt")).sorted().toList();
        }
        List<List<String>> pages = new ArrayList<>();
        for (Path file : files) {
            List<String> sentences = new ArrayList<>();
            for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
                for (String sentence : line.split("(?<=[.!?]) (?=[A-Z\"])")) if (sentence.split(" ").length >= 8) sentences.add(sentence);
            }
            if (sentences.size() >= 2) pages.add(sentences);
        }
        return pages;
    }

    List<Reading> day(int day) {
        List<Reading> readings = new ArrayList<>();
        for (int begun = Math.max(0, day - STORY_DAYS + 1); begun <= day; begun++) {
            for (int story = begun * storiesADay; story < (begun + 1) * storiesADay; story++) add(story, day - begun, day, readings);
        }
        return readings;
    }

    /** The articles that a story has on one of its days. */
    private void add(int story, int offset, int day, List<Reading> readings) {
        Random random = new Random(seed * 1_000_003 + story);
        Map<String, String> names = new HashMap<>();
        List<String> base = new ArrayList<>(pages.get(random.nextInt(pages.size())));
        for (int more = 0; more < 4; more++) {
            List<String> page = pages.get(random.nextInt(pages.size()));
            base.add(page.get(random.nextInt(page.size())));
        }
        base.replaceAll(sentence -> renamed(sentence, names, random));
        int articles = 1 + (int) Math.min(30, -3 * Math.log(1 - random.nextDouble()));
        for (int number = 0; number < articles; number++) {
            int on = number == 0 ? 0 : random.nextInt(STORY_DAYS);
            double way = random.nextDouble();
            List<String> text = number == 0 || way < 0.4 ? base : way < 0.7 ? edited(base, random) : independent(base, names, random);
            if (on == offset) readings.add(reading("s" + story + "-" + number, day, text));
        }
    }

    /** Some sentences left out, the order kept. */
    private static List<String> edited(List<String> base, Random random) {
        List<String> kept = new ArrayList<>();
        for (String sentence : base) if (random.nextInt(3) > 0) kept.add(sentence);
        return kept.isEmpty() ? base : kept;
    }

    /** Other sentences about the same people and places. */
    private List<String> independent(List<String> base, Map<String, String> names, Random random) {
        List<String> own = new ArrayList<>();
        own.add(base.get(random.nextInt(base.size())));
        List<String> known = new ArrayList<>(names.values());
        for (int more = 0; more < 6; more++) {
            List<String> page = pages.get(random.nextInt(pages.size()));
            String sentence = page.get(random.nextInt(page.size()));
            Map<String, String> cast = new HashMap<>();
            StringBuilder out = new StringBuilder();
            for (String word : sentence.split(" ")) {
                boolean name = word.length() > 2 && Character.isUpperCase(word.charAt(0)) && !out.isEmpty() && !known.isEmpty();
                out.append(out.isEmpty() ? "" : " ").append(name ? cast.computeIfAbsent(word, key -> known.get(random.nextInt(known.size()))) : word);
            }
            own.add(out.toString());
        }
        return own;
    }

    private static String renamed(String sentence, Map<String, String> names, Random random) {
        StringBuilder out = new StringBuilder();
        for (String word : sentence.split(" ")) {
            String put = word;
            if (!out.isEmpty() && word.length() > 2 && Character.isUpperCase(word.charAt(0))) put = names.computeIfAbsent(word, key -> name(random));
            else if (word.chars().allMatch(Character::isDigit)) put = Integer.toString(random.nextInt(5000));
            out.append(out.isEmpty() ? "" : " ").append(put);
        }
        return out.toString();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < 3; at++) name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Reading reading(String id, int day, List<String> sentences) {
        ArticleText words = new ArticleText(id, sentences.get(0), "", List.of(), List.of(), String.join(" ", sentences));
        When published = When.of(Moment.day(FIRST.plusDays(day)), When.Basis.METADATA, List.of());
        Article article = new Article(words, "https://generated.example/" + id, 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(), Optional.empty(),
                Optional.of("en"), Optional.of(published), Optional.empty(), List.of());
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
