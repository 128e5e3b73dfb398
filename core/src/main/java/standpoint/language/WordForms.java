package standpoint.language;

/** What linear models look at in the words of one sentence, as hashes: the form, its ends, its shape. */
public final class WordForms {
    final int size;
    public final int[] word;
    final int[] suffix1;
    final int[] suffix2;
    final int[] suffix3;
    final int[] suffix4;
    final int[] prefix;
    final int[] shape;
    public final int[] first;
    /** What a dictionary knows of each word: see {@link PossibleParts}. */
    final int[] parts;

    /** @param words the words as written; typographic quotes and dashes count as their plain forms */
    public WordForms(CharSequence[] words) {
        size = words.length;
        word = new int[size];
        suffix1 = new int[size];
        suffix2 = new int[size];
        suffix3 = new int[size];
        suffix4 = new int[size];
        prefix = new int[size];
        shape = new int[size];
        first = new int[size];
        parts = new int[size];
        for (int i = 0; i < size; i++) look(i, words[i]);
    }

    private void look(int i, CharSequence text) {
        int length = text.length();
        int hash = 17;
        int kind = 0;
        for (int at = 0; at < length; at++) {
            char c = plain(text.charAt(at));
            hash = Features.mix(hash, Character.toLowerCase(c));
            if (Character.isUpperCase(c)) kind |= at == 0 ? 1 : 2;
            else if (Character.isLowerCase(c)) kind |= 4;
            else if (Character.isDigit(c)) kind |= 8;
            else kind |= c == '-' ? 16 : c == '.' ? 32 : 64;
        }
        word[i] = hash;
        parts[i] = PossibleParts.shipped().code(hash);
        shape[i] = kind | (length == 1 ? 128 : 0);
        suffix1[i] = ends(text, 1);
        suffix2[i] = ends(text, 2);
        suffix3[i] = ends(text, 3);
        suffix4[i] = ends(text, 4);
        int start = 23;
        for (int at = 0; at < Math.min(3, length); at++) start = Features.mix(start, Character.toLowerCase(text.charAt(at)));
        prefix[i] = start;
        first[i] = Character.isUpperCase(text.charAt(0)) ? 1 : 0;
    }

    private static int ends(CharSequence text, int count) {
        int hash = 31 + count;
        for (int at = Math.max(0, text.length() - count); at < text.length(); at++) hash = Features.mix(hash, Character.toLowerCase(plain(text.charAt(at))));
        return hash;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2019', '\u2018', '\u02bc', '`' -> '\'';
            case '\u201c', '\u201d', '\u00ab', '\u00bb', '\u201e' -> '"';
            case '\u2013', '\u2010', '\u2011', '\u2014' -> '-';
            default -> c;
        };
    }
}
