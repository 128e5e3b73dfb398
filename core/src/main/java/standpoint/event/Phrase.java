package standpoint.event;

import java.util.List;
import standpoint.news.Passage;
import standpoint.news.TimeExpression;

/** The words of an event as they read alone: without times that mean something only on the day of the article. */
final class Phrase {
    private static final List<String> LEADS = List.of(" on", " in", " at", " during", " of", " for", " late", " early", " earlier", " later", " around", " by");

    private Phrase() { }

    /** "held a meeting this morning" becomes "held a meeting", "last year's summit" the summit; a time in the middle stays. */
    static String without(List<TimeExpression> times, Passage passage, String subject, String words) {
        String left = words;
        for (TimeExpression time : times) {
            if (time.relative().isEmpty() || !passage.contains(time.passage())) continue;
            String text = time.passage().text();
            boolean name = Character.isUpperCase(text.charAt(0)) && named(left, left.length() - text.length() - 1);
            if (left.endsWith(" " + text) && !name) left = left.substring(0, left.length() - text.length() - 1);
            for (String possessive : List.of(text + "'s ", text + "\u2019s ")) if (left.startsWith(possessive) && subject.isEmpty()) left = left.substring(possessive.length());
            for (int round = 0; round < 2; round++) for (String lead : LEADS) if (left.endsWith(lead)) left = left.substring(0, left.length() - lead.length());
        }
        return subject + left;
    }

    /** True when the word before is a part of the same name: "Super Tuesday". */
    private static boolean named(String words, int end) {
        int start = words.lastIndexOf(' ', end - 1) + 1;
        return end > 0 && start < end && start > 0 && Character.isUpperCase(words.charAt(start));
    }
}
