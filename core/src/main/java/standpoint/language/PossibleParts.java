package standpoint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Which parts of speech an English word can have, and how often, whatever its sentence: what a dictionary says of words that no corpus taught. A
 * code holds two bits each (0 never, 1 seldom, 2 often, 3 mostly) for noun, plural, verb, verb with -s, with -ed, with -ing, adjective, adverb. Words
 * and counts are WordNet's; regular forms are made here.
 */
final class PossibleParts {
    private static final PossibleParts SHIPPED = new PossibleParts();
    private static final int NOUN = 0;
    private static final int PLURAL = 2;
    static final int VERB = 4;
    private static final int VERB_S = 6;
    static final int VERB_ED = 8;
    private static final int VERB_ING = 10;
    private static final int ADJECTIVE = 12;
    private static final int ADVERB = 14;
    private static final int NOUNS = 0xf;
    private static final int VERBS = 0xff << VERB;
    private static final int SEED = 17;

    private int[] keys = new int[1 << 18];
    private char[] codes = new char[1 << 18];
    private int filled;

    private PossibleParts() {
        lines("parts.tsv", (code, words) -> {
            for (String word : words.split(" ")) lemma(word, code.charAt(0) - '0', code.charAt(1) - '0', code.charAt(2) - '0', code.charAt(3) - '0');
        });
        lines("/standpoint/attribution/nouns.tsv", (word, rest) -> {
            if (code(hash(word)) == 0) lemma(word, 3, 0, 0, 0);
        });
        lines("irregular.tsv", (kind, rest) -> irregular(kind, rest.split("\t")));
    }

    /** The table that ships, read once. */
    static PossibleParts shipped() { return SHIPPED; }

    private static void lines(String resource, BiConsumer<String, String> take) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(PossibleParts.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') take.accept(line.substring(0, tab), line.substring(tab + 1));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void lemma(String word, int noun, int verb, int adjective, int adverb) {
        put(word, NOUN, noun);
        put(word, VERB, verb);
        put(word, ADJECTIVE, adjective);
        put(word, ADVERB, adverb);
        if (noun > 0) put(withS(word), PLURAL, noun);
        if (verb > 0) verb(word, verb);
    }

    private void verb(String word, int share) {
        put(withS(word), VERB_S, share);
        String bare = word.endsWith("e") && !word.endsWith("ee") ? word.substring(0, word.length() - 1) : word;
        boolean y = word.endsWith("y") && word.length() > 1 && !vowel(word.charAt(word.length() - 2));
        put(word.endsWith("e") ? word + "d" : (y ? word.substring(0, word.length() - 1) + "i" : bare) + "ed", VERB_ED, share);
        put(bare + "ing", VERB_ING, share);
        int last = word.length() - 1;
        boolean doubles = last > 1 && !vowel(word.charAt(last)) && vowel(word.charAt(last - 1)) && !vowel(word.charAt(last - 2)) && "wxy".indexOf(word.charAt(last)) < 0;
        if (!doubles) return;
        put(word + word.charAt(last) + "ed", VERB_ED, share);
        put(word + word.charAt(last) + "ing", VERB_ING, share);
    }

    private void irregular(String kind, String[] cells) {
        if (cells.length < 2) return;
        int share = kind.equals("V") ? code(hash(cells[0])) >> VERB & 3 : kind.equals("N") ? code(hash(cells[0])) >> NOUN & 3 : 0;
        for (String form : cells[1].split(" ")) {
            if (kind.equals("N")) put(form, PLURAL, share);
            else if (kind.equals("V")) irregularVerb(form, share);
        }
    }

    private void irregularVerb(String form, int share) {
        put(form, form.endsWith("ing") ? VERB_ING : form.endsWith("s") && !form.equals("was") ? VERB_S : VERB_ED, share);
    }

    private static String withS(String word) {
        int last = word.length() - 1;
        boolean hisses = word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("ch") || word.endsWith("sh");
        if (hisses) return word + "es";
        if (last > 0 && word.charAt(last) == 'y' && !vowel(word.charAt(last - 1))) return word.substring(0, last) + "ies";
        return word.endsWith("o") && word.length() > 3 && !vowel(word.charAt(last - 1)) ? word + "es" : word + "s";
    }

    private static boolean vowel(char c) { return "aeiou".indexOf(c) >= 0; }

    /** The hash of a word in lower case, as {@link WordForms} makes it. */
    private static int hash(String word) {
        int hash = SEED;
        for (int at = 0; at < word.length(); at++) hash = Features.mix(hash, word.charAt(at));
        return hash;
    }

    /** The code of a word by the hash of its lower-case form; 0 for a word that nobody knows. */
    int code(int hash) {
        int at = place(hash);
        return keys[at] == hash ? codes[at] : 0;
    }

    /**
     * Whether a word in lower case can have a tag: a pure verb ("insist", "implore") is no noun and no preposition, a pure noun ("patriarch") no verb. Of all others
     * the tagger knows better.
     *
     * @param code what the dictionary says of the word, not 0
     */
    static boolean allows(int code, String tag) {
        boolean verb = (code & VERBS) != 0;
        boolean noun = (code & NOUNS) != 0;
        boolean other = share(code, ADJECTIVE) || share(code, ADVERB);
        if (other || verb == noun) return true;
        if (noun) return !tag.startsWith("VB") && !tag.equals("JJR");
        boolean form = share(code, VERB_ED) || share(code, VERB_ING);
        return form || !tag.startsWith("NN") && !tag.equals("IN") && !tag.equals("MD");
    }

    private static boolean share(int code, int part) { return (code >> part & 3) > 0; }

    private int place(int hash) {
        int mask = keys.length - 1;
        int at = Features.spread(hash) & mask;
        while (codes[at] != 0 && keys[at] != hash) at = at + 1 & mask;
        return at;
    }

    private void put(String word, int part, int share) {
        if (share == 0) return;
        if (filled * 2 > keys.length) grow();
        int hash = hash(word);
        int at = place(hash);
        if (codes[at] == 0) filled++;
        keys[at] = hash;
        int known = codes[at] >> part & 3;
        codes[at] = (char) (codes[at] & ~(3 << part) | Math.max(known, share) << part);
    }

    private void grow() {
        int[] oldKeys = keys;
        char[] oldCodes = codes;
        keys = new int[oldKeys.length * 2];
        codes = new char[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCodes[i] == 0) continue;
            int at = place(oldKeys[i]);
            keys[at] = oldKeys[i];
            codes[at] = oldCodes[i];
        }
    }
}
