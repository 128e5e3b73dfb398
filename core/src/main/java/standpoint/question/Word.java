package standpoint.question;

/**
 * A word or sign of a line.
 *
 * @param text  lower case, curly quotes made straight; "not" for the n't of a contraction
 * @param name  begins with a capital letter in the page
 * @param start half-open offsets into the line's field
 */
record Word(String text, boolean name, int start, int end) {

    boolean is(String other) { return text.equals(other); }

    boolean sign() { return !Character.isLetterOrDigit(text.charAt(0)); }

    /** The letters that stay when common endings go: "sanctions" and "sanctioning" have one stem. */
    String stem() { return stem(text); }

    static String stem(String word) {
        for (String ending : new String[] {"isations", "izations", "isation", "ization", "ations", "ation", "ments", "ment", "ings", "ing", "ions",
                "ion", "ies", "als", "al", "ers", "er", "ed", "es", "s", "e", "y"}) {
            if (word.length() - ending.length() >= 4 && word.endsWith(ending)) return word.substring(0, word.length() - ending.length());
        }
        return word;
    }
}
