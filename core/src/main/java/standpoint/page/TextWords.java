package standpoint.page;

import java.util.ArrayList;
import java.util.List;

/** Words of a text as they are written, and its names: runs of words with capitals. */
final class TextWords {
    private static final int LONGEST_NAME = 4;

    private TextWords() { }

    static List<String> first(String text, int most) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() < most; i++) {
            boolean inside = i < text.length() && Words.inWord(text.charAt(i));
            if (inside && start < 0) start = i;
            if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** A run of words with capitals, single spaces between. */
    record Name(List<String> parts, boolean opensSentence) {
        String last() { return parts.get(parts.size() - 1); }

        boolean isFull() { return parts.size() > 1; }
    }

    /** The names of a text, at most so many. */
    static List<Name> names(String text, int most) {
        List<Name> names = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean opens = true;
        boolean begins = true;
        int end = -2;
        for (int i = 0; i < text.length() && names.size() < most; ) {
            char c = text.charAt(i);
            if (!Words.inWord(c)) {
                if (".!?\"\u201C\u201E\u00AB\n".indexOf(c) >= 0) begins = true;
                i++;
                continue;
            }
            int to = i;
            while (to < text.length() && Words.inWord(text.charAt(to))) to++;
            boolean capital = Character.isUpperCase(c) && to - i > 1;
            boolean joins = capital && !open.isEmpty() && i == end + 1 && text.charAt(end) == ' ' && open.size() < LONGEST_NAME;
            if (!joins && !open.isEmpty()) {
                names.add(new Name(List.copyOf(open), opens));
                open.clear();
            }
            if (capital) {
                if (open.isEmpty()) opens = begins;
                open.add(text.substring(i, to));
                end = to;
            }
            begins = false;
            i = to;
        }
        if (!open.isEmpty()) names.add(new Name(List.copyOf(open), opens));
        return names;
    }
}
