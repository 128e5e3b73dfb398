package standpoint.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Mention;
import standpoint.news.Passage;
import standpoint.news.Reading;
import standpoint.news.Statement;

/**
 * A line and one who is named or speaks in it.
 *
 * @param line      number of the line in the scene
 * @param actor     id in the article
 * @param start     half-open offsets of the mention from the start of the line; -1 where the line does not name the holder
 * @param pronoun   the mention is no name of its own
 * @param statement the statement in which the holder speaks in this line
 */
record StancePair(int line, String actor, Holders.Holder holder, int start, int end, boolean pronoun, Optional<Statement> statement) {

    boolean named() { return start >= 0; }

    boolean speaks() { return statement.isPresent(); }

    /** Offsets of what the holder says in the line, from its start; absent where it is next to nothing. */
    Optional<int[]> content(Line words) {
        int from = -1;
        int to = -1;
        for (Passage passage : statement.map(Statement::content).orElse(List.of())) {
            if (passage.field() != words.field() || passage.start() >= words.end() || passage.end() <= words.start()) continue;
            if (from < 0) from = Math.max(0, passage.start() - words.start());
            to = Math.min(words.end(), passage.end()) - words.start();
        }
        return from >= 0 && to - from > 8 ? Optional.of(new int[] {from, to}) : Optional.empty();
    }

    /** The holder speaks in the line or is the subject of a verb of it: whose stance a line tells of those whom it only names is not told well enough. */
    boolean acts(Line line) {
        if (speaks()) return true;
        int from = line.from(line.start() + start);
        int to = Math.min(line.size(), line.from(line.start() + end));
        for (int word = from; named() && word < to; word++) {
            int head = line.tree().head(word);
            if ((head < from || head >= to) && subject(line.tree(), word)) return true;
        }
        return false;
    }

    private static boolean subject(Tree tree, int word) {
        int at = word;
        for (int step = 0; step < 4 && at >= 0; step++) {
            if (tree.relation(at).startsWith("nsubj")) return true;
            if (!tree.relation(at).equals("conj") && !tree.relation(at).equals("appos") && !tree.relation(at).equals("compound")) return false;
            at = tree.head(at);
        }
        return false;
    }

    /** For each line of a scene its pairs: those named from left to right, then those who speak there without being named. */
    static List<List<StancePair>> byLine(Scene scene, Holders holders) {
        List<List<StancePair>> all = new ArrayList<>();
        for (int number = 0; number < scene.lines().size(); number++) {
            Map<String, StancePair> here = new LinkedHashMap<>();
            named(scene, holders, number, here);
            speaking(scene, holders, number, here);
            all.add(List.copyOf(here.values()));
        }
        return all;
    }

    private static void named(Scene scene, Holders holders, int number, Map<String, StancePair> here) {
        Line line = scene.lines().get(number);
        for (Named one : scene.named(line)) {
            int start = line.at(one.from()).start() - line.start();
            int end = line.at(one.to() - 1).end() - line.start();
            for (String actor : scene.lists().members(one.actor())) {
                holders.of(scene.reading(), actor).ifPresent(holder -> here.putIfAbsent(holder.id(), new StancePair(number, actor, holder, start, end, one.pronoun(), Optional.empty())));
            }
        }
    }

    private static void speaking(Scene scene, Holders holders, int number, Map<String, StancePair> here) {
        Line line = scene.lines().get(number);
        Reading reading = scene.reading();
        for (int word = 0; word < line.size(); word++) {
            for (Statement statement : scene.statementsAt(line, word)) {
                if (statement.speaker().isEmpty()) continue;
                Mention speaker = statement.speaker().get();
                Passage at = speaker.passage();
                boolean inside = at.field() == line.field() && at.start() >= line.start() && at.end() <= line.end();
                for (String actor : scene.lists().members(speaker.actor())) {
                    Optional<Holders.Holder> holder = holders.of(reading, actor);
                    StancePair old = holder.map(one -> here.get(one.id())).orElse(null);
                    if (holder.isEmpty() || old != null && old.speaks()) continue;
                    int start = inside ? at.start() - line.start() : old == null ? -1 : old.start();
                    int end = inside ? at.end() - line.start() : old == null ? -1 : old.end();
                    here.put(holder.get().id(), new StancePair(number, actor, holder.get(), start, end, !inside && old != null && old.pronoun(), Optional.of(statement)));
                }
            }
        }
    }
}
