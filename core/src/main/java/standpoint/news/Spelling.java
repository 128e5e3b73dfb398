package standpoint.news;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How names that people type compare with names that are known. */
public final class Spelling {

    private Spelling() { }

    /** A name without case, accents, full stops, dashes and a leading "the": "The U.S." and "us" are one. */
    public static String folded(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '.' || c == '\'' || c == '\u2019' || Character.getType(c) == Character.NON_SPACING_MARK) continue;
            // letters that Unicode does not take apart, as in "Türkiye'nin" typed without dots
            if (c == '\u0131') c = 'i';
            if (Character.isLetterOrDigit(c) || c == '&') folded.append(c);
            else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') folded.append(' ');
        }
        String words = folded.toString().strip();
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    /**
     * A name as it sounds rather than as one of several alphabets' transcriptions writes it: "Orlensky" and "Orlenskyy", "Sergei" and "Sergey",
     * "Muhammad" and "Mohammad" are one.
     */
    public static String sounds(String name) {
        String plain = folded(name).replace("kh", "h").replace("ou", "u").replace("ph", "f").replace("tch", "ch").replace("sch", "sh").replace("zh", "j")
                .replace("ck", "k").replace("iu", "yu").replace("ia", "ya").replace("ie", "ye").replace("ks", "x").replace('w', 'v').replace('o', 'u');
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == 'y' || c == 'j') c = 'i';
            if (sounds.length() == 0 || sounds.charAt(sounds.length() - 1) != c) sounds.append(c);
        }
        return sounds.toString();
    }

    /** The known name nearest to what was typed; empty when none is near, or nothing was typed. */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        String wanted = folded(typed);
        if (wanted.isEmpty() || wanted.length() > 100) return Optional.empty();
        String best = null;
        int least = Math.max(2, wanted.length() / 3) + 1;
        for (String name : known) {
            String candidate = folded(name);
            int distance = startsAlike(wanted, candidate) ? 1 : distance(wanted, candidate);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean startsAlike(String wanted, String candidate) {
        return wanted.length() >= 3 && candidate.startsWith(wanted) || candidate.length() >= 4 && wanted.startsWith(candidate);
    }

    /** Letters to change, add or drop, or to swap with their neighbour (optimal string alignment). */
    private static int distance(String a, String b) {
        int[] last = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + swap);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], last[j - 2] + 1);
                }
            }
            int[] spare = last;
            last = above;
            above = row;
            row = spare;
        }
        return above[b.length()];
    }
}
