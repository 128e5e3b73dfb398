package standpoint.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import standpoint.news.CalendarWords;
import standpoint.story.EventMatcher.EventMention;

/** Who speaks, by the order of words around a word of saying: "police said", "said the mayor", "Boll, a publicist, said", "according to the station". */
final class SayingSpeaker {

    private static final Set<String> DAYS = CalendarWords.and(CalendarWords.WEEKDAYS_AND_MONTHS, "today", "yesterday", "tomorrow");
    private static final Set<String> BETWEEN = Set.of("has", "have", "had", "also", "later", "earlier", "was", "is", "were", "are", "been", "be", "then", "now", "'s",
            "recently", "previously", "will", "would", "can", "could", "may", "might", "should", "further", "just", "first", "already", "officially", "on", "late",
            "early");
    private static final Set<String> SMALL = Set.of("in", "on", "at", "of", "to", "for", "by", "from", "with", "that", "as", "after", "before", "during", "about",
            "over", "who", "which", "and", "or", "but", "when", "while", "if", "because");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "their", "its", "this", "that", "these", "those", "one", "two", "three",
            "some", "many", "several");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i");
    private static final int BACK = 5;
    private static final int APPOSITION = 14;
    private static final int RUN = 6;

    private SayingSpeaker() { }

    /** The word that names the speaker, in lower case: a surname, an outlet's last word, "police". Empty for a pronoun and where nobody is named. */
    static String of(EventMention saying) {
        List<String> sentence = saying.sentence();
        int at = saying.at();
        if (saying.words().get(0).equalsIgnoreCase("according")) {
            boolean to = at + 1 < sentence.size() && sentence.get(at + 1).equalsIgnoreCase("to");
            return after(sentence, to ? at + 2 : at + 1);
        }
        String before = before(sentence, at);
        String speaker = before.isEmpty() ? after(sentence, at + saying.words().size()) : before;
        return PRONOUNS.contains(speaker) ? "" : speaker;
    }

    private static String before(List<String> sentence, int saying) {
        int at = saying - 1;
        while (at >= 0 && saying - at < BACK && passed(sentence.get(at))) at--;
        if (at < 0) return "";
        String word = lower(sentence.get(at));
        if (word.equals(",")) return beforeApposition(sentence, at);
        boolean none = SMALL.contains(word) || !Character.isLetter(word.charAt(0));
        return none ? "" : word;
    }

    private static boolean passed(String word) { return BETWEEN.contains(lower(word)) || DAYS.contains(lower(word)); }

    /** "Boll, the mayor of Sund, said": the name before the first comma. */
    private static String beforeApposition(List<String> sentence, int comma) {
        int at = comma - 1;
        while (at >= 0 && comma - 1 - at < APPOSITION && !sentence.get(at).equals(",")) at--;
        boolean named = at > 0 && sentence.get(at).equals(",") && isName(sentence.get(at - 1));
        return named ? lower(sentence.get(at - 1)) : "";
    }

    private static String after(List<String> sentence, int from) {
        int at = from < sentence.size() && DAYS.contains(lower(sentence.get(from))) ? from + 1 : from;
        List<String> run = new ArrayList<>();
        while (at < sentence.size() && run.size() < RUN && !SMALL.contains(lower(sentence.get(at))) && Character.isLetterOrDigit(sentence.get(at).charAt(0))) {
            run.add(sentence.get(at++));
        }
        run.removeIf(word -> DETERMINERS.contains(lower(word)));
        if (run.isEmpty() || PRONOUNS.contains(lower(run.get(0))) && run.stream().noneMatch(SayingSpeaker::isName)) return "";
        List<String> names = run.stream().filter(SayingSpeaker::isName).toList();
        return lower(names.isEmpty() ? run.get(run.size() - 1) : names.get(names.size() - 1));
    }

    private static boolean isName(String word) { return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !DAYS.contains(lower(word)); }

    private static String lower(String word) { return word.toLowerCase(Locale.ROOT); }
}
