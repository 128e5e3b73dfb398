package standpoint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names the language of a text by its commonest small words, or by its script where one language owns it. Short or undecided texts have
 * no answer. A table of small words is the whole of what it knows.
 */
public final class LanguageFinder {
    /** Enough to decide, and the same time for any length. */
    private static final int LOOK_AT = 20_000;

    private final List<String> codes = new ArrayList<>();
    private final Map<String, int[]> languagesOf = new HashMap<>();

    public LanguageFinder() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                LanguageFinder.class.getResourceAsStream("small-words.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] cells = line.split("\t");
                int language = codes.size();
                codes.add(cells[0]);
                for (String word : cells[1].split(" ")) languagesOf.merge(word, new int[] {language}, LanguageFinder::joined);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int[] joined(int[] some, int[] more) {
        int[] both = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        return both;
    }

    /** The ISO 639-1 code of the language, when the words decide. */
    public Optional<String> find(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOK_AT)).toLowerCase(Locale.ROOT);
        Optional<String> script = byScript(start);
        if (script.isPresent()) return script;
        double[] scores = new double[codes.size()];
        int words = 0;
        int at = 0;
        while (at < start.length()) {
            int stop = at;
            while (stop < start.length() && (Character.isLetter(start.charAt(stop)) || Character.getType(start.charAt(stop)) == Character.NON_SPACING_MARK)) stop++;
            if (stop > at) {
                words++;
                int[] languages = stop - at <= 12 ? languagesOf.get(start.substring(at, stop)) : null;
                if (languages != null) for (int language : languages) scores[language] += 1.0 / languages.length;
            }
            at = stop + 1;
        }
        return decided(scores, words);
    }

    private Optional<String> decided(double[] scores, int words) {
        int best = 0;
        int second = -1;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) { second = best; best = i; } else if (second < 0 || scores[i] > scores[second]) second = i;
        }
        boolean enough = scores[best] >= 2 && scores[best] >= 0.06 * words;
        return enough && scores[best] >= 1.4 * scores[second] ? Optional.of(codes.get(best)) : Optional.empty();
    }

    /** Scripts that one language of the news owns. */
    private static Optional<String> byScript(String text) {
        int letters = 0;
        int han = 0;
        int kana = 0;
        int[] others = new int[5];
        String[] owners = {"ko", "el", "he", "th", "hi"};
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!Character.isLetter(c)) continue;
            letters++;
            if (c >= '\u3040' && c <= '\u30ff') kana++;
            else if (c >= '\u4e00' && c <= '\u9fff') han++;
            else if (c >= '\uac00' && c <= '\ud7a3') others[0]++;
            else if (c >= '\u0370' && c <= '\u03ff') others[1]++;
            else if (c >= '\u0590' && c <= '\u05ff') others[2]++;
            else if (c >= '\u0e00' && c <= '\u0e7f') others[3]++;
            else if (c >= '\u0900' && c <= '\u097f') others[4]++;
        }
        if (letters < 20) return Optional.empty();
        if (han + kana > letters / 2) return Optional.of(kana > letters / 20 ? "ja" : "zh");
        for (int i = 0; i < others.length; i++) if (others[i] > letters / 2) return Optional.of(owners[i]);
        return Optional.empty();
    }
}
