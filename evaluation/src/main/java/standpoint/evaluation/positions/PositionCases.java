package standpoint.evaluation.positions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import standpoint.NewsReader;
import standpoint.language.SentenceParser;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Identity;
import standpoint.news.Position;
import standpoint.news.Reading;
import standpoint.question.PositionFinder;

/** Reads the pages of position cases with the whole reader, and scores what is found for their holders. */
public final class PositionCases {
    private final NewsReader reader;
    private final PositionFinder finder = new PositionFinder(SentenceParser.shipped()::parse);

    public PositionCases(NewsReader reader) { this.reader = reader; }

    /** The files of a folder, in order of their names. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".case")).sorted().toList();
        }
    }

    public PositionScore score(List<Path> files) throws IOException {
        PositionScore score = new PositionScore();
        for (Path file : files) {
            for (PositionCase one : PositionCaseFile.parse(file.getFileName().toString(), Files.readString(file))) score(one, score);
        }
        return score;
    }

    void score(PositionCase one, PositionScore score) {
        score.begin();
        List<Reading> readings = List.of(reader.read(article(one)));
        List<Identity> identities = List.of();
        List<Position> found = finder.find(one.question(), one.body(), readings, identities).all();
        Set<Position> used = new LinkedHashSet<>();
        for (PositionCase.Expected expected : one.expected()) {
            List<Position> own = found.stream().filter(position -> same(position.name(), expected.holder())).toList();
            if (own.isEmpty()) own = found.stream().filter(position -> sameLine(position, expected, one, readings)).toList();
            used.addAll(own);
            score.add(one.name(), expected.holder(), expected.stance(), expected.condition(), best(own));
        }
        Set<String> counted = new LinkedHashSet<>();
        for (Position position : found) {
            if (one.ignored().stream().anyMatch(holder -> same(position.name(), holder))) continue;
            boolean listed = used.contains(position) || used.stream().anyMatch(other -> other.member().isPresent() && other.member().equals(position.member()));
            if (!listed && counted.add(position.name())) score.add(one.name(), position.name(), Optional.empty(), Optional.empty(), Optional.of(position));
        }
    }

    /** For each holder of a page the position that is shown: the surest, of several the last. */
    Map<String, Position> shown(PositionCase one) {
        Map<String, List<Position>> byHolder = new TreeMap<>();
        for (Position position : finder.find(one.question(), one.body(), List.of(reader.read(article(one))), List.of()).all()) byHolder.computeIfAbsent(position.name(), name -> new ArrayList<>()).add(position);
        Map<String, Position> shown = new TreeMap<>();
        byHolder.forEach((name, positions) -> best(positions).ifPresent(position -> shown.put(name, position)));
        return shown;
    }

    static Article article(PositionCase one) {
        ArticleText words = new ArticleText(Article.idOf(one.name(), 0, "", one.page()), "", "", List.of(), List.of(), one.page());
        return new Article(words, one.name(), 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(), Optional.empty(), Optional.of("en"), Optional.empty(),
                Optional.empty(), List.of());
    }

    /** The surest, of several the last. */
    static Optional<Position> best(List<Position> positions) {
        Position best = null;
        for (Position position : positions) if (best == null || position.confidence() >= best.confidence()) best = position;
        return Optional.ofNullable(best);
    }

    static boolean same(String read, String expected) {
        String a = plain(read);
        String b = plain(expected);
        return a.equals(b) || a.endsWith(" " + b) || b.endsWith(" " + a) || b.contains(a) && a.length() > 5 || a.contains(b) && b.length() > 5;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^unnamed:\\s*", "").replaceFirst("^(the|an?|mr|mrs|ms) ", "").strip();
    }

    /** A member, found through somebody who speaks for it, or somebody found through their member; nobody who is listed on their own. */
    static boolean sameLine(Position position, PositionCase.Expected expected, PositionCase one, List<Reading> readings) {
        return sameMember(position.name(), position.member(), expected, one, readings);
    }

    /** The same for a name and the member it speaks for. */
    static boolean sameMember(String name, Optional<String> member, PositionCase.Expected expected, PositionCase one, List<Reading> readings) {
        if (member.isEmpty() || one.expected().stream().anyMatch(other -> same(name, other.holder()))) return false;
        if (same(member.get(), expected.holder())) return true;
        return readings.stream().flatMap(reading -> reading.actors().stream())
                .anyMatch(actor -> same(actor.name(), expected.holder()) && actor.member().map(own -> same(own, member.get())).orElse(false));
    }

    /** All cases of some files: how many there are is part of what is promised. */
    public static List<PositionCase> read(List<Path> files) throws IOException {
        List<PositionCase> cases = new ArrayList<>();
        for (Path file : files) cases.addAll(PositionCaseFile.parse(file.getFileName().toString(), Files.readString(file)));
        return cases;
    }
}
