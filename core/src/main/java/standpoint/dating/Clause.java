package standpoint.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import standpoint.news.Field;
import standpoint.news.Reading;
import standpoint.news.TimeExpression;

/** A sentence of an article as far as dating asks: its words, the names of places in it, its times. */
record Clause(Set<String> words, List<String> names, Set<String> places, List<TimeExpression> times) {
    private static final Set<String> LEADS = Set.of("in", "at", "capital", "near");
    private static final int MOST = 2000;

    static List<Clause> of(Reading reading) {
        String text = reading.article().text();
        List<TimeExpression> times = reading.times().stream().filter(time -> time.passage().field() == Field.TEXT
                && time.type() != TimeExpression.Type.DURATION && time.type() != TimeExpression.Type.SET && !time.value().endsWith("_REF"))
                .sorted(Comparator.comparing(TimeExpression::passage)).toList();
        List<Clause> found = new ArrayList<>();
        int start = 0;
        int time = 0;
        for (int at = 0; at < text.length() && found.size() < MOST; at++) {
            boolean stop = text.charAt(at) == '\n' || text.charAt(at) == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)))
                    && at >= 4 && Character.isLetterOrDigit(text.charAt(at - 1)) && !Character.isUpperCase(text.charAt(at - 1)) && at - wordStart(text, at) > 3;
            if (!stop && at + 1 < text.length()) continue;
            List<TimeExpression> here = new ArrayList<>();
            while (time < times.size() && times.get(time).passage().start() <= at) here.add(times.get(time++));
            if (at - start > 10 && at - start < 1500) found.add(clause(text.substring(start, at), here));
            start = at + 1;
        }
        return found;
    }

    private static int wordStart(String text, int end) {
        int at = end;
        while (at > 0 && end - at < 12 && Character.isLetter(text.charAt(at - 1))) at--;
        return at;
    }

    private static Clause clause(String text, List<TimeExpression> times) {
        Set<String> words = new TreeSet<>();
        List<String> names = new ArrayList<>();
        Set<String> places = new TreeSet<>();
        String before = "";
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (word.isEmpty()) continue;
            String lower = word.toLowerCase(Locale.ROOT);
            words.add(lower);
            boolean name = Character.isUpperCase(word.charAt(0)) && word.length() > 3;
            names.add(name ? stem(lower) : lower.equals("capital") ? "=" : "");
            if (name && LEADS.contains(before)) places.add(stem(lower));
            if (!lower.equals("the")) before = lower;
        }
        return new Clause(words, names, places, times);
    }

    private static String stem(String name) { return name.length() > 6 ? name.substring(0, 6) : name; }

    boolean has(String word) { return words.contains(word); }

    /** Two names that stand together, "the Norlandic capital Havn", are of one place. */
    void neighbours(Map<String, Set<String>> beside) {
        for (int at = 2; at < names.size(); at++) {
            String one = names.get(at - 2);
            String two = names.get(at);
            if (!names.get(at - 1).equals("=") || one.isEmpty() || two.isEmpty() || one.equals("=")) continue;
            beside.computeIfAbsent(one, none -> new TreeSet<>()).add(two);
            beside.computeIfAbsent(two, none -> new TreeSet<>()).add(one);
        }
    }
}
