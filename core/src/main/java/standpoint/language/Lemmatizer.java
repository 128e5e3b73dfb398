package standpoint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The dictionary form of an English word, by its part of speech: a table of irregular forms, then endings taken off so that a known verb or a likely
 * noun remains.
 */
final class Lemmatizer {
    private static final Set<String> KEEPS_S = Set.of("yes", "series", "species", "means", "news", "politics", "economics", "ethics", "headquarters",
            "barracks", "crossroads", "gas", "bus", "lens", "us", "as", "is", "was", "has", "this", "plus", "chaos", "canvas", "bias", "atlas", "alias", "physics",
            "mathematics", "logistics", "tactics", "diplomatics");

    private final Map<String, String> irregular = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();

    Lemmatizer() {
        lines("irregular.tsv", line -> {
            String[] cells = line.split("\t");
            for (String form : cells[2].split(" ")) irregular.put(cells[0] + form, cells[1]);
        });
        lines("/standpoint/attribution/verbs.tsv", line -> verbs.add(line.substring(0, Math.max(0, line.indexOf('\t')))));
    }

    private static void lines(String resource, Consumer<String> take) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Lemmatizer.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) if (!line.isBlank() && !line.startsWith("#")) take.accept(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The lemma, in lower case. */
    String lemma(String text, String tag) {
        String word = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02bc', '\'').replace("\u00ad", "");
        if (tag.isEmpty()) return word;
        char kind = tag.charAt(0);
        if (kind == 'V' || kind == 'M') return known('V', word, tag);
        if (tag.equals("NNS")) return known('N', word, tag);
        if (tag.equals("JJR") || tag.equals("JJS") || tag.equals("RBR") || tag.equals("RBS")) return known('J', word, tag);
        if (tag.startsWith("PRP") || tag.equals("RB") || tag.equals("TO") || tag.equals("DT")) return irregular.getOrDefault("P" + word, word);
        return word;
    }

    private String known(char kind, String word, String tag) {
        String found = irregular.get(kind + word);
        if (found != null) return found;
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen + 1 < word.length()) return word.substring(0, hyphen + 1) + known(kind, word.substring(hyphen + 1), tag);
        if (word.length() < 3) return word;
        return switch (kind) {
            case 'N' -> KEEPS_S.contains(word) ? word : singular(word);
            case 'J' -> positive(word);
            default -> verb(word, tag);
        };
    }

    private String verb(String word, String tag) {
        return switch (tag) {
            case "VBZ" -> verbs.contains(cut(word, 1)) ? cut(word, 1) : word.endsWith("es") && verbs.contains(cut(word, 2)) ? cut(word, 2) : singular(word);
            case "VBG" -> word.endsWith("ing") && word.length() > 4 ? bareVerb(cut(word, 3)) : word;
            case "VBD", "VBN" -> word.endsWith("ied") ? verbs.contains(cut(word, 1)) && word.length() < 6 ? cut(word, 1) : cut(word, 3) + "y"
                    : word.endsWith("ed") ? bareVerb(cut(word, 2)) : word;
            default -> word;
        };
    }

    private static String cut(String word, int letters) { return word.substring(0, Math.max(0, word.length() - letters)); }

    /** What is left of a verb without its ending gets back what the ending took: {@code hop|ed} an e, {@code plan(n)|ed} loses a letter. */
    private String bareVerb(String bare) {
        int length = bare.length();
        boolean known = verbs.contains(bare);
        if (length > 2 && bare.charAt(length - 1) == bare.charAt(length - 2) && !isVowel(bare.charAt(length - 1))) return known ? bare : cut(bare, 1);
        boolean withE = verbs.contains(bare + "e");
        if (withE && (!known || shortEnd(bare))) return bare + "e";
        if (known) return bare;
        // "derisked", "decarbonized": verbs that no list has
        return bare.endsWith("at") || bare.endsWith("iz") || bare.endsWith("is") || bare.endsWith("iv") || bare.endsWith("uc") || bare.endsWith("v") ? bare + "e" : bare;
    }

    /** One consonant after one vowel, as in {@code hop, dat, car}: had these been the verb, the letter would have been doubled. */
    private static boolean shortEnd(String bare) {
        int length = bare.length();
        if (length < 3) return length == 2 && isVowel(bare.charAt(0));
        return !isVowel(bare.charAt(length - 1)) && isVowel(bare.charAt(length - 2)) && !isVowel(bare.charAt(length - 3));
    }

    private static String singular(String word) {
        if (word.endsWith("men") && word.length() > 4) return cut(word, 2) + "an";
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
        if (word.endsWith("ies")) return word.length() == 4 ? cut(word, 1) : cut(word, 3) + "y";
        boolean hissing = word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes") || word.endsWith("zzes") || word.endsWith("uses");
        return cut(word, hissing && !word.endsWith("auses") && !word.endsWith("ouses") || word.endsWith("oes") && word.length() > 5 ? 2 : 1);
    }

    private static String positive(String word) {
        int ending = word.endsWith("est") ? 3 : word.endsWith("er") ? 2 : 0;
        if (ending == 0) return word;
        String bare = cut(word, ending);
        int length = bare.length();
        if (bare.endsWith("i")) return cut(bare, 1) + "y";
        if (length > 2 && bare.charAt(length - 1) == bare.charAt(length - 2) && "bdgmnpt".indexOf(bare.charAt(length - 1)) >= 0) return cut(bare, 1);
        return bare;
    }

    private static boolean isVowel(char c) { return "aeiou".indexOf(c) >= 0; }
}
