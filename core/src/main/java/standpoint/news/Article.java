package standpoint.news;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One article as the reader finds it on a page: its words, and what the page says about it.
 *
 * @param words     the fields that passages point into
 * @param page      the path or address of the page
 * @param part      its place on the page, from 0
 * @param language  ISO 639-1 code, when known
 * @param published when the page says that it appeared
 * @param credits   whom the page names as where the text comes from ("originally published on", a wire credit)
 */
public record Article(ArticleText words, String page, int part, Kind kind, Genre genre, List<String> authors,
                      Optional<String> outlet, Optional<String> language, Optional<When> published, Optional<When> updated,
                      List<Credit> credits) {

    /** What stands on the page: a whole article, or one dated entry of a live blog. */
    public enum Kind { ARTICLE, LIVE_ENTRY }

    /** What sort of text it is. */
    public enum Genre { NEWS, ANALYSIS, OPINION, RELEASE, UNKNOWN }

    /** An outlet that the page names as the origin of its text. */
    public record Credit(String outlet, Passage passage) { }

    public Article {
        if (part < 0) throw new IllegalArgumentException("part " + part);
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
    }

    public String id() { return words.id(); }

    public String title() { return words.title(); }

    public String summary() { return words.summary(); }

    public String text() { return words.text(); }

    public Passage passage(Field field, int start, int end) { return words.passage(field, start, end); }

    public Passage passage(int start, int end) { return words.passage(start, end); }

    /** True when it surely appeared before a time began: it can tell of that as still to come alone. */
    public boolean appearedBefore(Moment time) { return published.flatMap(When::moment).map(own -> time.firstDay().isAfter(own.lastDay())).orElse(false); }

    /** The same article, published at another time: the record may know more than the page. */
    public Article withPublished(Optional<When> known) {
        return new Article(words, page, part, kind, genre, authors, outlet, language, known, updated, credits);
    }

    /** The id of an article: twelve hexadecimal digits of SHA-256 over address, part, title and text. */
    public static String idOf(String page, int part, String title, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u0000", page, Integer.toString(part), title, text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
