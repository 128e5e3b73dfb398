package standpoint.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.CalendarWords;

/** Finds the words that make an attitude conditional: "only after the war ends", "as long as the quota is shared". */
final class ConditionFinder {
    /** Connectives that always state a condition, longest first. */
    private static final Map<String, List<String[]>> STRONG = split("if and only if", "on the condition that", "on condition that", "on condition of", "on the understanding that",
            "with the proviso that", "in the event that", "in the event of", "if , and only if ,", "on the proviso that", "with the caveat that", "as long as", "so long as", "provided that", "providing that", "in exchange for", "in return for", "conditional on",
            "conditional upon", "contingent on", "contingent upon", "conditioned on", "subject to", "dependent on", "depends on", "depend on", "depended on", "hinges on", "hinge on",
            "depending on", "tied to", "only as part of", "only in return for", "only on condition that", "only on the condition that", "only if", "only when", "only after", "only once", "only with", "only under", "only in exchange for", "not before", "not until", "not without",
            "for as long as", "provided", "providing", "assuming", "unless", "if", "but not before", "but not until", "with conditions", "under certain conditions",
            "under one condition", "on one condition", "with strings attached");
    /** After a refusal these state a condition: "will not sign until ..." */
    private static final Map<String, List<String[]>> AFTER_REFUSAL = split("until", "before", "without", "till");
    private static final Map<String, List<String[]>> LEADING = split("once", "as soon as", "without", "until", "in exchange for", "in return for");
    private static final Map<String, List<String[]>> WEAK = split("once", "when", "as soon as", "the moment");
    private static final Map<String, List<String[]>> NEVER = split("even if", "even when", "even after", "even in the event of", "even in the event that", "even once", "even with", "even under", "even on condition", "as if", "what if", "if not", "if any", "if so", "if necessary", "if possible", "if needed",
            "when it comes", "when asked", "if it comes", "whatever", "at once", "once again", "once more", "as soon as possible", "if adopted", "if approved", "if passed",
            "if ratified", "if implemented", "if signed", "if it passes", "if it passed", "if it goes ahead", "if it went ahead", "no matter if", "regardless of", "whether or not",
            "if ever", "if elected", "if re-elected", "if reelected", "if chosen", "if he is elected", "if she is elected", "if they are elected", "if he wins", "if she wins", "if it reaches", "if the bill reaches", "if it comes before", "if it is put to", "if it is put before", "if it lands on", "if it gets to", "if it makes it to", "when it reaches", "once it reaches", "if put to", "if and when it", "without delay", "without hesitation", "without reservation", "without doubt", "without question", "without exception", "without further", "without comment", "if you like", "if you will", "unless otherwise", "before long", "before the end", "until now", "until the end", "until at least", "until the last day", "until the bitter end", "until recently", "until last", "until then", "until this", "until further notice",  "if anything", "if at all", "not if", "only if you ask", "asked if", "wonder if", "wondered if", "see if", "subject to criticism",
            "on condition of anonymity", "on the condition of anonymity", "on condition that they not", "on condition that he not", "on condition that she not");
    private static final Set<String> TIMES = CalendarWords.and(CalendarWords.WEEKDAYS_AND_MONTHS, "now", "recently", "last", "then", "today", "at", "next", "dawn", "midnight", "noon", "dusk", "late",
            "evening", "morning", "night", "tomorrow", "sunrise", "sunset", "spring", "summer", "autumn", "winter");
    private static final Set<String> SAYING = Set.of("said", "says", "added", "told", "adding", "saying", "insisted", "argued", "explained", "warned", "noted", "stressed",
            "wrote", "declared", "according");

    /** Phrases by their first word. */
    private static Map<String, List<String[]>> split(String... phrases) {
        Map<String, List<String[]>> all = new HashMap<>();
        for (String phrase : phrases) {
            String[] words = phrase.split(" ");
            all.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
        }
        return all;
    }

    /**
     * The words of the condition under which an attitude at a target holds.
     *
     * @param subject first word of the clause of the attitude
     * @param refused the attitude is against
     */
    Optional<int[]> find(Line line, Target target, int subject, boolean refused, boolean open) {
        Optional<int[]> after = after(line, target, refused, open);
        if (after.isPresent()) return after;
        Optional<int[]> leading = leading(line, subject);
        return leading.isPresent() ? leading : mustComeFirst(line, target, subject);
    }

    private Optional<int[]> after(Line line, Target target, boolean refused, boolean open) {
        boolean told = false;
        int marks = marks(line, target.to());
        for (int k = target.to(); k < line.size(); k++) {
            if (line.at(k).is("\"")) marks++;
            told |= SAYING.contains(line.text(k)) && marks % 2 == 0 && !Set.of("that", "it", "he", "she", "they", "we").contains(line.text(k + 1));
            if (told && marks % 2 == 0 && !(k > 0 && line.at(k - 1).is(",") && strong(line, k) > 0)) continue;
            int length = connective(line, k, refused, open);
            if (length < 0) {
                k += -length - 1;
                continue;
            }
            if (length > 0 && elsewhere(line, target, k + length - 1)) continue;
            if (length > 0) {
                int end = end(line, k + length);
                return end > k + length || length > 2 ? Optional.of(new int[] {k, end}) : Optional.empty();
            }
            if (contrast(line, k)) return Optional.empty();
        }
        return Optional.empty();
    }

    /** "Criticised the ban and said that Rell would split the party [if he came]": the condition is another verb's. */
    private static boolean elsewhere(Line line, Target target, int connective) {
        Tree tree = line.tree();
        for (int node = connective, steps = 0; node >= 0 && steps < 12; node = tree.head(node), steps++) {
            if (tree.relation(node).equals("acl:relcl") && node > target.to() && node < connective) return true;
        }
        int clause = tree.head(connective);
        int governor = clause < 0 ? -1 : tree.head(clause);
        if (governor <= target.to() || governor > connective || !tree.verb(governor) || !tree.relation(clause).equals("advcl")) return false;
        return tree.child(governor, Set.of("nsubj")) > target.to() || tree.child(governor, Set.of("mark")) > target.to();
    }

    private static int marks(Line line, int to) {
        int marks = 0;
        for (int k = 0; k < to && k < line.size(); k++) if (line.at(k).is("\"")) marks++;
        return marks;
    }

    /** Another's view begins: "..., while Ostia", "; Ostia", "but Ostia is against". "But only if" goes on. */
    private boolean contrast(Line line, int k) {
        if (line.at(k).is(";")) return true;
        if (!Set.of("but", "while", "whereas", "although", "though").contains(line.text(k))) return false;
        for (int next = k + 1; next < Math.min(line.size(), k + 12); next++) {
            if (connective(line, next, true, true) > 0 && strong(line, next) > 0) return false;
            if (SAYING.contains(line.text(next)) || line.at(next).is(",")) break;
        }
        return true;
    }

    private static int strong(Line line, int k) { return longest(line, k, STRONG); }

    /** The length of a connective at a word; 0 when none begins there; negative for words that only look like one. */
    private static int connective(Line line, int k, boolean refused, boolean open) {
        int never = longest(line, k, NEVER);
        if (never > 0) return -never;
        int strong = longest(line, k, STRONG);
        if (strong > 0) return strong;
        if (refused) {
            int length = longest(line, k, AFTER_REFUSAL);
            boolean time = k > 0 && Set.of("weeks", "days", "months", "hours", "years", "week", "day", "month", "hour", "shortly", "just", "long", ",").contains(line.text(k - 1));
            if (line.text(k).equals("until") && (line.text(k + length).matches("\\d+.*") || TIMES.contains(line.text(k + length)))) return 0;
            if (length > 0) return line.text(k).equals("before") && (line.tree().relation(k).equals("case") && !line.tree().verb(Math.max(0, line.tree().head(k))) || time || line.text(k + 1).endsWith("day")) ? 0 : length;
        }
        int weak = longest(line, k, WEAK);
        if (weak == 0) return 0;
        if (line.text(k).equals("once")) return open ? weak : 0;
        return open && !pastAfter(line, k) ? weak : 0;
    }

    /** "when he visited the port": a time, not a condition. */
    private static boolean pastAfter(Line line, int k) {
        for (int i = k + 1; i < Math.min(line.size(), k + 5); i++) {
            String word = line.text(i);
            if (word.endsWith("ed") && !Set.of("agreed", "met", "need", "united").contains(word) && !Set.of("is", "are", "has", "have", "be", "been").contains(line.text(i - 1))
                    || Set.of("was", "were", "came", "took", "met", "had", "went").contains(word)) return true;
        }
        return false;
    }

    private static int longest(Line line, int k, Map<String, List<String[]>> phrases) {
        int best = 0;
        for (String[] phrase : phrases.getOrDefault(line.text(k), List.of())) {
            if (phrase.length <= best) continue;
            boolean same = true;
            for (int i = 0; same && i < phrase.length; i++) same = line.text(k + i).equals(phrase[i]);
            if (same) best = phrase.length;
        }
        return best;
    }

    /** Where the clause of a condition ends. */
    private static int end(Line line, int from) {
        int k = from;
        while (k < line.size()) {
            String word = line.text(k);
            if (Set.of(".", ";", "?", "!", ":", "-").contains(word)) break;
            if (word.equals("\"")) {
                if (k > from && closing(line, k)) break;
            }
            if (word.equals(",") && breaks(line, k)) break;
            if (k > from + 2 && (word.equals("but") || word.equals("while") || word.equals("whereas") || word.equals("although"))) break;
            k++;
        }
        while (k > from && (line.at(k - 1).is(",") || line.at(k - 1).is("\""))) k--;
        return k;
    }

    private static boolean closing(Line line, int k) {
        int before = 0;
        for (int i = 0; i < k; i++) if (line.at(i).is("\"")) before++;
        return before % 2 == 1 && (k + 1 >= line.size() || line.at(k + 1).is(",") || line.at(k + 1).is(".") || SAYING.contains(line.text(k + 1)) || line.at(k + 1).name());
    }

    /** A comma after which the sentence goes on with something else. */
    private static boolean breaks(Line line, int comma) {
        String next = line.text(comma + 1);
        if (Set.of("but", "while", "whereas", "although", "though", "said", "says", "adding", "according", "saying", "who", "which", "arguing", "warning", "\"", "because", "as",
                "a", "with", "citing", "insisting", "stressing", "he", "she", "they").contains(next)) return true;
        for (int k = comma + 1; k < Math.min(line.size(), comma + 7); k++) {
            if (SAYING.contains(line.text(k))) return true;
            if (line.at(k).is(",")) break;
        }
        return next.equals("and") && line.at(Math.min(comma + 2, line.size() - 1)).name() || line.at(Math.min(comma + 1, line.size() - 1)).name() && listLess(line, comma);
    }

    /** ", Ostia says" begins another clause; ", Ostia and Karst agree" goes on with a list. */
    private static boolean listLess(Line line, int comma) {
        for (int k = comma + 1; k < Math.min(line.size(), comma + 5); k++) if (line.at(k).is("and") || line.at(k).is(",")) return false;
        return true;
    }

    /** "If the quota is shared, Norland will sign." */
    private Optional<int[]> leading(Line line, int subject) {
        int from = 0;
        while (from < line.size() && (line.at(from).sign() || Set.of("but", "and", "yet", "so").contains(line.text(from)))) from++;
        for (int k = from; k < Math.min(subject, line.size()); k++) {
            boolean first = k == from || line.at(k - 1).is("that") || line.at(k - 1).is(",") || line.at(k - 1).is("\"") || line.at(k - 1).is(":");
            if (!first) continue;
            int length = longest(line, k, NEVER) > 0 ? 0 : Math.max(longest(line, k, STRONG), longest(line, k, LEADING));
            if (length == 0) continue;
            int comma = k + length;
            while (comma < line.size() && !line.at(comma).is(",")) comma++;
            if (comma < line.size() && comma <= subject + 1) return Optional.of(new int[] {k, comma});
        }
        return Optional.empty();
    }

    /** "The ports must be opened before Velmora joins": what must come first is the condition. */
    private Optional<int[]> mustComeFirst(Line line, Target target, int subject) {
        int before = target.start() - 1;
        while (before > 0 && before > target.start() - 7 && !line.at(before).is("before") && !line.at(before).sign()) before--;
        boolean link = before > 0 && line.at(before).is("before");
        if (!link) return Optional.empty();
        int from = before;
        boolean needed = false;
        while (from > 0 && !line.at(from - 1).is(",") && !line.at(from - 1).is("that") && !line.at(from - 1).is("\"") && !line.at(from - 1).is(":") && !line.at(from - 1).is("said")) {
            from--;
            needed |= Set.of("must", "should", "needs", "need", "has", "have", "first", "wants", "demands", "insists", "demanded", "wanted").contains(line.text(from));
        }
        return needed && before - from >= 3 ? Optional.of(new int[] {from, before}) : Optional.empty();
    }

    /** A sentence of its own that limits what was said before: "But only if the money is there." */
    Optional<int[]> afterthought(Line line) {
        int from = 0;
        while (from < line.size() && from < 4 && (line.at(from).sign() || Set.of("but", "and", "yet").contains(line.text(from)))) from++;
        if (from >= line.size()) return Optional.empty();
        int length = longest(line, from, NEVER) > 0 ? 0 : strong(line, from);
        if (length > 0) {
            int end = end(line, from + length);
            boolean fragment = end >= line.size() - 1 || line.at(end).is("\"") || !line.at(end).is(",") || SAYING.contains(line.text(end + 1)) || SAYING.contains(line.text(end + 2));
            return fragment && end > from + length ? Optional.of(new int[] {from, end}) : Optional.empty();
        }
        return named(line);
    }

    /** "Its condition is that the border opens", "on one condition: free elections". */
    private static Optional<int[]> named(Line line) {
        for (int k = 0; k + 2 < line.size(); k++) {
            if (!line.at(k).is("condition") && !line.at(k).is("precondition") && !line.at(k).is("conditions")) continue;
            boolean tells = Set.of("is", "was", "are", "were", ":", "-").contains(line.text(k + 1));
            if (!tells) continue;
            int from = k + 2;
            if (line.text(from).equals("that") || line.text(from).equals("clear") || line.at(from).sign()) from++;
            int end = end(line, from);
            if (end > from + 1) return Optional.of(new int[] {from, end});
        }
        return Optional.empty();
    }
}
