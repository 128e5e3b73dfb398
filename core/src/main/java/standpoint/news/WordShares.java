package standpoint.news;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** In what share of news texts a word stands: what is rare, in a record of five articles too. */
public final class WordShares {

    /** The share of a word that the list does not have: it has all above one in a hundred. */
    private static final double RARE = 0.003;

    private final Map<String, Double> shares;

    private WordShares(Map<String, Double> shares) { this.shares = Map.copyOf(shares); }

    public static WordShares load() {
        Map<String, Double> shares = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                WordShares.class.getResourceAsStream("/standpoint/news/word-shares.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) continue;
                int tab = line.indexOf('\t');
                shares.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the shares of words cannot be read", unreadable);
        }
        return new WordShares(shares);
    }

    /** 0 to 1. Names, numbers and dates ("n:", "#", "d:") are half as frequent as their word. */
    public double of(String term) {
        if (term.startsWith("n:")) return shares.getOrDefault(Stem.of(term.substring(2)), RARE) / 2;
        return shares.getOrDefault(term, RARE);
    }
}
