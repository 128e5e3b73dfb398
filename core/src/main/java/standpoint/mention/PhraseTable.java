package standpoint.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import standpoint.news.Token;

/** Known phrases of one or more words, each with what it stands for; found by the longest that starts at a word. Case counts: "US" is not "us". */
final class PhraseTable<T> {
    private record Entry<T>(String[] words, T value) { }

    /** What was found, and how many tokens it takes. */
    record Hit<T>(int length, T value) { }

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    void add(String phrase, T value) {
        String[] words = plain(phrase).replace("'s ", " 's ").split(" ");
        List<Entry<T>> entries = byFirst.computeIfAbsent(words[0], first -> new ArrayList<>());
        entries.add(new Entry<>(words, value));
        entries.sort((a, b) -> b.words.length - a.words.length);
    }

    /** The longest known phrase that starts at a token; null when there is none. */
    Hit<T> at(List<Token> tokens, int at) {
        List<Entry<T>> entries = byFirst.get(plain(tokens.get(at).text()));
        if (entries == null) return null;
        for (Entry<T> entry : entries) if (matches(entry.words, tokens, at)) return new Hit<>(entry.words.length, entry.value);
        return null;
    }

    private static boolean matches(String[] words, List<Token> tokens, int at) {
        if (at + words.length > tokens.size()) return false;
        for (int i = 1; i < words.length; i++) if (!words[i].equals(plain(tokens.get(at + i).text()))) return false;
        return true;
    }

    static String plain(String word) { return word.indexOf('\u2019') < 0 ? word : word.replace('\u2019', '\''); }
}
