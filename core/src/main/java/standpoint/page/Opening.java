package standpoint.page;

import java.util.List;
import java.util.Locale;

/** How a paragraph begins, as hashes: its first words, and which of them are capitals, figures or short. Articles open otherwise than they go on. */
final class Opening {
    private static final int LOOKED_AT = 36;
    private static final int PAIRED = 12;

    private Opening() { }

    static int[] hashes(String text) {
        List<String> words = TextWords.first(text, LOOKED_AT);
        int count = words.size();
        if (count == 0) return new int[0];
        int[] hashes = new int[count + 2 * Math.min(count, PAIRED) + 3];
        int at = 0;
        for (String word : words) hashes[at++] = Words.hash(word.toLowerCase(Locale.ROOT), 31);
        String before = "^";
        StringBuilder look = new StringBuilder();
        for (String word : words.subList(0, Math.min(count, PAIRED))) {
            hashes[at++] = Words.hash(before + " " + word.toLowerCase(Locale.ROOT), 32);
            look.append(look(word));
            hashes[at++] = Words.hash(look.substring(Math.max(0, look.length() - 4)), 33);
            before = word.toLowerCase(Locale.ROOT);
        }
        hashes[at++] = Words.hash(Character.getType(text.charAt(0)) + " " + look.substring(0, Math.min(3, look.length())), 34);
        hashes[at++] = Words.hash("length " + Math.min(9, Words.count(text) / 12), 35);
        hashes[at] = Words.hash("end " + text.charAt(text.length() - 1), 36);
        return hashes;
    }

    private static char look(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) return '0';
        if (Character.isUpperCase(first)) return word.length() > 1 && Character.isUpperCase(word.charAt(1)) ? 'X' : 'A';
        return word.length() < 4 ? 'o' : 'a';
    }
}
