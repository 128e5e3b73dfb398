package standpoint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The dictionary form of an English word, by its part of speech: a table of irregular forms, then rules for endings. */
final class Lemmatizer {
    private static final Set<String> KEEPS_ES = Set.of("yes", "series", "species", "means", "news", "politics", "economics", "ethics", "headquarters",
            "barracks", "crossroads", "gas", "bus", "lens", "us", "as", "is", "was", "has", "this", "plus", "chaos", "canvas", "bias", "atlas", "alias");

    private final Map<String, String> irregular = new HashMap<>();

    Lemmatizer() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Lemmatizer.class.getResourceAsStream("irregular.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] cells = line.split("\t");
                for (String form : cells[2].split(" ")) irregular.put(cells[0] + form, cells[1]);
            }
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
        if (kind == 'N' && tag.endsWith("S") && !tag.startsWith("NNP")) return known('N', word, tag);
        if (tag.equals("JJR") || tag.equals("JJS") || tag.equals("RBR") || tag.equals("RBS")) return known('J', word, tag);
        if (tag.startsWith("PRP") || tag.equals("RB") || tag.equals("TO") || tag.equals("DT")) return irregular.getOrDefault("P" + word, word);
        return word;
    }

    private String known(char kind, String word, String tag) {
        String found = irregular.get(kind + word);
        if (found != null) return found;
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen + 1 < word.length()) return word.substring(0, hyphen + 1) + known(kind, word.substring(hyphen + 1), tag);
        if (word.length() < 4) return word;
        return switch (kind) {
            case 'N' -> singular(word);
            case 'J' -> word.endsWith("iest") ? word.substring(0, word.length() - 4) + "y" : word.endsWith("ier") ? word.substring(0, word.length() - 3) + "y"
                    : word.endsWith("est") ? stem(word, 3) : word.endsWith("er") ? stem(word, 2) : word;
            default -> verb(word, tag);
        };
    }

    private static String verb(String word, String tag) {
        return switch (tag) {
            case "VBZ" -> singular(word);
            case "VBG" -> word.endsWith("ying") && word.length() < 6 ? word.substring(0, word.length() - 4) + "ie"
                    : word.endsWith("ing") && word.length() > 4 ? stem(word, 3) : word;
            case "VBD", "VBN" -> word.endsWith("ied") ? word.length() == 4 ? word.substring(0, 3) : word.substring(0, word.length() - 3) + "y"
                    : word.endsWith("ed") ? stem(word, 2) : word;
            default -> word;
        };
    }

    private static String singular(String word) {
        int length = word.length();
        if (KEEPS_ES.contains(word) || !word.endsWith("s") || word.endsWith("ss")) return word;
        if (word.endsWith("ies")) return length == 4 ? word.substring(0, 3) : word.substring(0, length - 3) + "y";
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes") || word.endsWith("zzes")) {
            return word.substring(0, length - 2);
        }
        if (word.endsWith("oes")) return word.substring(0, length - 2);
        return word.endsWith("us") || word.endsWith("is") ? word : word.substring(0, length - 1);
    }

    /** Takes off {@code ed}, {@code ing}, {@code er}, and gives back what the ending took: an e ({@code agreed, making}), a doubled letter. */
    private static String stem(String word, int ending) {
        String bare = word.substring(0, word.length() - ending);
        int length = bare.length();
        if (length < 2 || !hasVowel(bare)) return ending == 3 ? word : bare + "e";
        char last = bare.charAt(length - 1);
        char before = bare.charAt(length - 2);
        if (last == before && "bdgmnprt".indexOf(last) >= 0) return bare.substring(0, length - 1);
        if (last == 'e') return ending == 2 ? bare + "e" : bare;
        if (needsE(bare, last, before)) return bare + "e";
        return bare;
    }

    private static boolean needsE(String bare, char last, char before) {
        int length = bare.length();
        if ("vuzc".indexOf(last) >= 0) return !(last == 'z' && before == 'z') && !(last == 'u' && before == 'o');
        if (last == 's') return before != 's' && !(before == 'u' && length > 4 && bare.endsWith("cus"));
        if (last == 'g') return before == 'r' || before == 'a' || before == 'd' || before == 'n' && bare.endsWith("ang") && length > 4 || bare.endsWith("lleg");
        if (last == 'l') return !isVowel(before) && before != 'l' && before != 'r' && before != 'w';
        if (last == 't') return endsWithAny(bare, "ate", "quot", "not", "vot", "writ", "bit", "cit", "cut", "put", "nit", "vit", "pet", "let", "but")
                && ateLike(bare);
        if (last == 'd') return endsWithAny(bare, "cid", "vid", "ead", "rad", "ud", "od", "id") && !bare.endsWith("void") && !bare.endsWith("load");
        if (last == 'r') return endsWithAny(bare, "ar", "ir", "or", "ur") && shortVowel(bare) || endsWithAny(bare, "quir", "spir", "clar", "par", "tur", "sur",
                "plor", "nor", "stor", "cur");
        if (last == 'k' || last == 'm' || last == 'p' || last == 'n' || last == 'b') return magicE(bare, last);
        return last == 'h' && bare.endsWith("ath");
    }

    /** {@code stat|ed, creat|ed, vot|ed} take an e, {@code want|ed, visit|ed} do not. */
    private static boolean ateLike(String bare) {
        return bare.endsWith("at") && !bare.endsWith("eat") && !bare.endsWith("oat") || bare.endsWith("creat") || bare.endsWith("quot") || bare.endsWith("not")
                || bare.endsWith("vot") || bare.endsWith("writ") || bare.endsWith("cit") || bare.endsWith("cut") && bare.length() > 3
                || bare.endsWith("put") || bare.endsWith("nit") || bare.endsWith("vit") && !bare.endsWith("evit") || bare.endsWith("plet") || bare.endsWith("but") && bare.length() < 7;
    }

    private static boolean shortVowel(String bare) { return bare.length() <= 4 && !bare.endsWith("air") && !bare.endsWith("ear") && !bare.endsWith("our"); }

    private static boolean magicE(String bare, char last) {
        int length = bare.length();
        if (length < 3) return false;
        char vowel = bare.charAt(length - 2);
        char earlier = bare.charAt(length - 3);
        boolean single = isVowel(vowel) && !isVowel(earlier);
        if (!single) return false;
        if (last == 'k') return true;
        if (last == 'n') return vowel == 'i' && (length <= 4 || endsWithAny(bare, "fin", "clin", "bin", "min", "lin", "gin") && !bare.endsWith("rmin")) || endsWithAny(bare, "pon", "osthrown");
        if (last == 'm') return vowel != 'o' && vowel != 'e' || length <= 4 || bare.endsWith("com");
        if (last == 'p') return vowel != 'o' && vowel != 'e' || length <= 4;
        return vowel == 'i' || vowel == 'o' && length <= 4;
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (String ending : endings) if (word.endsWith(ending)) return true;
        return false;
    }

    private static boolean hasVowel(String word) {
        for (int at = 0; at < word.length(); at++) if (isVowel(word.charAt(at)) || word.charAt(at) == 'y') return true;
        return false;
    }

    private static boolean isVowel(char c) { return "aeiou".indexOf(c) >= 0; }
}
