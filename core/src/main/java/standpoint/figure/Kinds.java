package standpoint.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import standpoint.news.Counted;
import standpoint.news.Token;

/** The kinds of figure that news gives ("killed", "exported", "turnout") and the words that tell each, as kinds.txt lists them. */
final class Kinds {
    private static final int GAP = 4;
    private final Map<String, List<Entry>> byFirst = new LinkedHashMap<>();
    private final Map<String, Counted.Holds> holds = new LinkedHashMap<>();

    private final List<Set<String>> together = new ArrayList<>();

    /** A kind with the part of speech that its first word must have, if any, and the words that must follow that. */
    private record Entry(String kind, String tag, List<String> rest) { }

    static Kinds shipped() {
        Kinds kinds = new Kinds();
        try (InputStream in = Kinds.class.getResourceAsStream("/standpoint/figure/kinds.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) if (!line.isBlank() && !line.startsWith("#")) kinds.add(line.strip().split("\\s+"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return kinds;
    }

    private void add(String[] line) {
        if (line[0].equals("~")) {
            together.add(Set.of(line).stream().filter(kind -> !kind.equals("~")).collect(Collectors.toUnmodifiableSet()));
            return;
        }
        holds.put(line[0], Counted.Holds.valueOf(line[1].toUpperCase(java.util.Locale.ROOT)));
        for (int at = 2; at < line.length; at++) {
            List<String> words = List.of(line[at].split("_"));
            String[] first = words.get(0).split("/");
            byFirst.computeIfAbsent(first[0], none -> new ArrayList<>()).add(new Entry(line[0], first.length > 1 ? first[1] : "", words.subList(1, words.size())));
        }
    }

    /** The kinds told by the word at an index, with those after it where a kind needs several. */
    List<String> at(List<Token> tokens, int index) {
        List<String> found = new ArrayList<>();
        String tag = tokens.get(index).tag();
        for (Entry entry : entries(tokens.get(index))) {
            if (tag.startsWith(entry.tag()) && follows(tokens, index, entry.rest()) && !found.contains(entry.kind())) found.add(entry.kind());
        }
        return found;
    }

    /** The kinds, and after them those that tell the same from another side. */
    List<String> widened(List<String> kinds) {
        LinkedHashSet<String> all = new LinkedHashSet<>(kinds);
        for (Set<String> set : together) if (!kinds.isEmpty() && set.contains(kinds.get(0))) all.addAll(new TreeSet<>(set));
        return List.copyOf(all);
    }

    private List<Entry> entries(Token token) {
        List<Entry> entries = byFirst.get(token.lemma());
        if (entries == null) entries = byFirst.get(token.text().toLowerCase(java.util.Locale.ROOT));
        return entries == null ? List.of() : entries;
    }

    /** Each of the words within a few of the one before it. */
    private static boolean follows(List<Token> tokens, int index, List<String> rest) {
        int at = index;
        for (String word : rest) {
            int next = at + 1;
            while (next < tokens.size() && next <= at + GAP && !tokens.get(next).tag().equals("CD") && !word.equals(tokens.get(next).lemma()) && !word.equals(Quantity.word(tokens, next))) next++;
            if (next >= tokens.size() || next > at + GAP || tokens.get(next).tag().equals("CD")) return false;
            at = next;
        }
        return true;
    }

    Optional<Counted.Holds> holds(String kind) { return Optional.ofNullable(holds.get(kind)); }
}
