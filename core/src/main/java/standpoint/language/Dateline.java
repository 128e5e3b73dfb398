package standpoint.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import standpoint.news.CalendarWords;

/** The place, day and agency before the first sentence of a report: {@code HAVN, March 4 (Gulf News) - Norland will ...}. It is no part of the sentence behind it. */
final class Dateline {
    private static final int LONGEST = 14;
    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
    private static final Set<String> SMALL = Set.of("of", "the", "and", "de", "la", "al", "on");

    private static final Pattern SIGNS = Pattern.compile("[0-9.]+|[,/()]|-[LR]RB-");

    private Dateline() { }

    /** How many words of a sentence are its dateline, the dash included; 0 without one. */
    static int length(String[] words) {
        boolean bracket = false;
        boolean day = false;
        for (int i = 0; i < Math.min(words.length - 2, LONGEST); i++) {
            String word = words[i];
            if (DASHES.contains(word)) return i > 0 && (bracket || day || city(words, i)) ? i + 1 : 0;
            String lower = word.toLowerCase(Locale.ROOT);
            String plain = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
            bracket |= word.equals(")") || word.equals("-RRB-");
            day |= i > 0 && (CalendarWords.ANY_MONTH.contains(plain) || CalendarWords.WEEKDAYS.contains(plain));
            boolean part = Character.isUpperCase(word.charAt(0)) || SIGNS.matcher(word).matches() || SMALL.contains(plain);
            if (!part) return 0;
        }
        return 0;
    }

    /** A place in capitals, or followed by another after a comma, right before the dash. */
    private static boolean city(String[] words, int dash) {
        boolean capitals = words[0].length() > 2;
        for (char letter : words[0].toCharArray()) capitals &= !Character.isLetter(letter) || Character.isUpperCase(letter);
        return capitals && dash <= 6;
    }
}
