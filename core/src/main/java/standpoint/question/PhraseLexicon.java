package standpoint.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.CalendarWords;

/**
 * Phrases with what each means; the longest one that begins at a word wins. An adverb may stand inside a phrase: "ruled firmly out".
 */
final class PhraseLexicon {
    private static final Set<String> SMALL = Set.of("also", "still", "now", "again", "yet", "even", "already", "long", "both", "all", "so", "its", "their", "his",
            "her", "any", "the");

    /** "Vote [it] down", "kick [them] out". */
    private static final Set<String> OBJECTS = Set.of("it", "them", "this", "that", "him", "her", "us");
    private static final Set<String> PARTICLES = Set.of("down", "out", "off", "up", "through", "over", "back", "aside", "away", "in");

    /** What a phrase does to the stance. */
    enum Kind { FOR, AGAINST, NOT, FEAR, UNSURE, VOID, HEDGE, PAST }

    /**
     * @param strength 2 plain, 1 weak
     * @param alone    may stand without an object
     */
    record Meaning(Kind kind, int strength, boolean alone, String phrase) { }

    /** A phrase met at words [start, end). */
    record Match(int start, int end, Meaning meaning) { }

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        Meaning meaning;
    }

    private final Node root = new Node();
    private final Inflection inflection;

    PhraseLexicon(List<String> lines, Inflection inflection) {
        this.inflection = inflection;
        for (String line : lines) {
            int colon = line.indexOf(':');
            String[] head = line.substring(0, colon).strip().split(" ");
            Kind kind = Kind.valueOf(head[0].toUpperCase(Locale.ROOT));
            int strength = head.length > 1 ? Integer.parseInt(head[1]) : 2;
            for (String phrase : line.substring(colon + 1).split("\\|")) add(phrase.strip(), kind, strength);
        }
    }

    private void add(String phrase, Kind kind, int strength) {
        boolean alone = phrase.endsWith("!") || kind == Kind.UNSURE;
        String bare = phrase.endsWith("!") ? phrase.substring(0, phrase.length() - 1) : phrase;
        List<Node> ends = new ArrayList<>(List.of(root));
        for (String part : bare.split(" ")) {
            Set<String> forms = new LinkedHashSet<>();
            for (String word : part.split("/")) forms.addAll(inflection.written(word));
            List<Node> further = new ArrayList<>();
            for (Node node : ends) for (String form : forms) further.add(node.next.computeIfAbsent(form, fresh -> new Node()));
            ends = further;
        }
        Meaning meaning = new Meaning(kind, strength, alone, bare);
        for (Node end : ends) {
            if (end.meaning == null || alone && !end.meaning.alone()) end.meaning = meaning;
        }
    }

    /** What a phrase of exactly these words means. */
    Optional<Meaning> of(String... words) {
        Node node = root;
        for (String word : words) {
            node = node.next.get(word);
            if (node == null) return Optional.empty();
        }
        return Optional.ofNullable(node.meaning);
    }

    /** The longest phrase that begins at a word and ends before a limit. */
    Optional<Match> at(Line line, int start, int limit) {
        Node node = root;
        Match best = null;
        for (int i = start; i < limit; i++) {
            String word = line.text(i);
            Node next = node.next.get(word);
            if (next == null) {
                if (i > start && OBJECTS.contains(word) && PARTICLES.contains(line.text(i + 1)) && node.next.containsKey(line.text(i + 1))) continue;
                if (i > start && (SMALL.contains(word) || word.endsWith("ly"))) continue;
                int time = i > start ? timeWords(line, i) : 0;
                if (time == 0) break;
                i += time - 1;
                continue;
            }
            node = next;
            if (node.meaning != null && !(word.equals("on") && i > start && time(line.text(i + 1)))) best = new Match(start, i + 1, node.meaning);
        }
        return Optional.ofNullable(best);
    }

    /** "argued [on Tuesday] for", "called [last week] on": how many words of time stand at a word. */
    private static int timeWords(Line line, int i) {
        if (line.text(i).equals("on") && CalendarWords.WEEKDAYS.contains(line.text(i + 1))) return 2;
        boolean span = Set.of("week", "month", "year", "night", "time").contains(line.text(i + 1)) || CalendarWords.WEEKDAYS.contains(line.text(i + 1));
        return Set.of("last", "this", "next").contains(line.text(i)) && span ? 2 : 0;
    }

    private static boolean time(String word) { return CalendarWords.WEEKDAYS.contains(word) || MONTHS.contains(word); }

    private static final Set<String> MONTHS = CalendarWords.and(CalendarWords.MONTHS, "jan.", "feb.", "sept.", "oct.", "nov.", "dec.");

    /** Every phrase within words [from, to), left to right, none overlapping another. */
    List<Match> all(Line line, int from, int to) {
        List<Match> matches = new ArrayList<>();
        int i = from;
        while (i < to) {
            Optional<Match> match = at(line, i, to);
            match.ifPresent(matches::add);
            i = match.map(Match::end).orElse(i + 1);
        }
        return matches;
    }
}
