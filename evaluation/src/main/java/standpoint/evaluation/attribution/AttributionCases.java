package standpoint.evaluation.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Actor;
import standpoint.news.Mention;
import standpoint.news.Reading;
import standpoint.news.Statement;

/** Holds what the reader found in a passage against a case. */
public final class AttributionCases {
    private static final double ALIKE = 0.8;
    private static final Set<String> HEAD_ENDS = Set.of(",", "of", "for", "from", "at", "in", "who", "with", "on", "briefed", "familiar", "close", "seen", "showing", "by", "to", "(");

    private AttributionCases() { }

    /** What a case gave: the first thing that is wrong, if any, and how many of its statements hold. */
    public record Outcome(Optional<String> wrong, int held, int statements) { }

    public static Outcome judge(AttributionCase expected, Reading reading) {
        if (expected.expected().isEmpty()) {
            return new Outcome(reading.statements().isEmpty() ? Optional.empty() : Optional.of("nothing expected, found " + tell(reading.statements().get(0))), 0, 0);
        }
        Map<Integer, Statement> matched = new LinkedHashMap<>();
        Optional<String> wrong = Optional.empty();
        int held = 0;
        for (int i = 0; i < expected.expected().size(); i++) {
            Optional<String> complaint = match(expected.expected().get(i), i + 1, reading, matched);
            if (complaint.isEmpty()) held++;
            else if (wrong.isEmpty()) wrong = complaint;
        }
        return new Outcome(wrong, held, expected.expected().size());
    }

    /** Among the statements with the content, one on which nothing is wrong, else the complaint about the likest. */
    private static Optional<String> match(Map<String, String> want, int number, Reading reading, Map<Integer, Statement> matched) {
        Optional<String> complaint = Optional.of("statement " + number + ": no content like \"" + want.get("content") + "\"");
        double best = 0;
        for (Statement statement : reading.statements()) {
            double like = dice(words(want.getOrDefault("content", "")), words(String.join(" ", statement.content().stream().map(p -> p.text()).toList())));
            if (like < ALIKE) continue;
            Optional<String> wrong = complain(want, statement, reading, matched);
            if (wrong.isEmpty()) {
                matched.put(number, statement);
                return wrong;
            }
            if (like > best) {
                best = like;
                complaint = wrong.map(why -> "statement " + number + ": " + why + "; found " + tell(statement));
                matched.putIfAbsent(number, statement);
            }
        }
        return complaint;
    }

    private static Optional<String> complain(Map<String, String> want, Statement found, Reading reading, Map<Integer, Statement> matched) {
        String speaker = want.getOrDefault("speaker", "nobody");
        if (speaker.equals("nobody") ? found.speaker().isPresent() : found.speaker().isEmpty() || !named(speaker, found.speaker().get(), reading)) {
            return Optional.of("speaker is not " + speaker);
        }
        List<String> via = want.containsKey("via") ? List.of(want.get("via").split(" < ")) : List.of();
        if (via.size() != found.via().size()) return Optional.of("via has " + found.via().size() + " links, not " + via.size());
        for (int i = 0; i < via.size(); i++) if (!named(via.get(i), found.via().get(i), reading)) return Optional.of("link " + (i + 1) + " of via is not " + via.get(i));
        if (want.containsKey("within")) {
            Statement outer = matched.get(Integer.parseInt(want.get("within")));
            if (outer == null || !found.within().equals(Optional.of(outer.id()))) return Optional.of("not within statement " + want.get("within"));
        }
        if (want.containsKey("form") && !found.form().name().equalsIgnoreCase(want.get("form"))) return Optional.of("form is " + found.form());
        if (want.containsKey("unnamed") && found.unnamed() != want.get("unnamed").equals("yes")) return Optional.of("unnamed is " + found.unnamed());
        if (want.containsKey("cue") && found.cue().stream().noneMatch(p -> words(p.text()).containsAll(words(want.get("cue"))))) return Optional.of("cue is not " + want.get("cue"));
        if (want.containsKey("is") && !actor(found.speaker().get(), reading).map(a -> named(want.get("is"), words(a.name()))).orElse(false)) return Optional.of("speaker is not known as " + want.get("is"));
        return Optional.empty();
    }

    private static Optional<Actor> actor(Mention mention, Reading reading) {
        return reading.actors().stream().filter(actor -> actor.id().equals(mention.actor())).findFirst();
    }

    private static boolean named(String want, Mention found, Reading reading) {
        return named(want, words(found.passage().text())) || actor(found, reading).map(actor -> named(want, words(actor.name()))).orElse(false);
    }

    private static boolean named(String want, List<String> found) {
        List<String> expected = words(want);
        return found.contains(head(expected)) || expected.contains(head(found));
    }

    /** The word that carries a name: the last before a comma or a preposition. */
    private static String head(List<String> words) {
        String head = words.isEmpty() ? "" : words.get(0);
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && HEAD_ENDS.contains(words.get(i))) break;
            if (!HEAD_ENDS.contains(words.get(i)) && Character.isLetterOrDigit(words.get(i).charAt(0))) head = words.get(i);
        }
        return head;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.replace('’', '\'').toLowerCase(Locale.ROOT).split("[\\s\"“”.!?;:()'-]+|(?=,)|(?<=,)")) if (!word.isBlank()) words.add(word);
        return words;
    }

    private static double dice(List<String> one, List<String> two) {
        List<String> left = new ArrayList<>(one);
        left.remove(",");
        int shared = 0;
        List<String> rest = new ArrayList<>(two);
        for (String word : left) if (rest.remove(word)) shared++;
        return 2.0 * shared / Math.max(1, left.size() + new ArrayList<>(two).size());
    }

    static String tell(Statement statement) {
        Set<String> via = new java.util.LinkedHashSet<>();
        for (Mention mention : statement.via()) via.add(mention.passage().text());
        return "[" + statement.speaker().map(m -> m.passage().text()).orElse("nobody") + "] [" + String.join(" ... ", statement.content().stream().map(p -> p.text()).toList())
                + "]" + (via.isEmpty() ? "" : " via " + via) + statement.within().map(id -> " within " + id).orElse("");
    }
}
