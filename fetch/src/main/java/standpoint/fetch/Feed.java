package standpoint.fetch;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standpoint.news.Page;
import standpoint.news.Rejection.Reason;

/** The items of an RSS or Atom feed, each as a page of its own with the item's title, date, author and address in its head. */
final class Feed implements Source {
    private static final int DEEPEST = 300;
    private final String name;
    private final SyndFeed feed;
    private final Iterator<SyndEntry> items;
    private final Optional<Instant> retrieved;
    private final Limits limits;
    private int count;

    private Feed(String name, SyndFeed feed, Optional<Instant> retrieved, Limits limits) {
        this.name = name;
        this.feed = feed;
        this.items = feed.getEntries().iterator();
        this.retrieved = retrieved;
        this.limits = limits;
    }

    static boolean isFeed(String head) {
        String lower = head.stripLeading().toLowerCase(Locale.ROOT);
        if (lower.startsWith("\u00EF\u00BB\u00BF")) lower = lower.substring(3).stripLeading();
        return lower.startsWith("<") && (lower.contains("<rss") || lower.contains("<rdf:rdf") || lower.contains("<feed")) && !lower.contains("<html");
    }

    static Step open(String name, byte[] bytes, Optional<String> mediaType, Optional<Instant> retrieved, Opener opener) {
        Charsets.Decoded decoded = Charsets.decode(bytes, mediaType.flatMap(Charsets::ofMediaType));
        if (decoded.verdict() != Charsets.Verdict.TEXT) return refused(name, "its encoding cannot be told");
        String xml = withoutDoctype(decoded.text());
        if (isTooDeep(xml)) return refused(name, "its elements stand in one another more than " + DEEPEST + " deep");
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            return new Step.Opened(new Feed(name, input.build(new StringReader(xml)), retrieved, opener.limits()));
        } catch (FeedException | IllegalArgumentException | IllegalStateException malformed) {
            return refused(name, String.valueOf(malformed.getMessage()));
        }
    }

    /** Feeds are copied element by element by methods that call themselves, so depth is what they cannot bear. */
    private static boolean isTooDeep(String xml) {
        int depth = 0;
        for (int at = xml.indexOf('<'); at >= 0 && at + 1 < xml.length(); at = xml.indexOf('<', at + 1)) {
            char next = xml.charAt(at + 1);
            if (next == '/') depth--;
            else if (next != '!' && next != '?' && !closesItself(xml, at)) depth++;
            if (depth > DEEPEST) return true;
        }
        return false;
    }

    private static boolean closesItself(String xml, int at) {
        int end = xml.indexOf('>', at);
        return end > 0 && xml.charAt(end - 1) == '/';
    }

    private static Step refused(String name, String why) {
        return Opener.gave(Fetched.refusal(name, Reason.MALFORMED, "This looks like a feed, but it cannot be read: " + why + "."));
    }

    /** Without its document type: entities of its own, external ones above all, are not for feeds. References to them stay as plain words. */
    static String withoutDoctype(String xml) {
        int start = xml.indexOf("<!DOCTYPE");
        if (start < 0) return xml.strip();
        int at = start;
        int depth = 0;
        boolean subset = false;
        for (; at < xml.length(); at++) {
            char c = xml.charAt(at);
            if (c == '[') subset = true;
            if (c == ']') subset = false;
            if (c == '<') depth++;
            if (c == '>' && --depth == 0 && !subset) break;
        }
        String rest = at < xml.length() ? xml.substring(at + 1) : "";
        return (xml.substring(0, start) + withoutEntities(rest)).strip();
    }

    private static String withoutEntities(String xml) {
        StringBuilder out = new StringBuilder(xml.length());
        for (int i = 0; i < xml.length(); i++) {
            char c = xml.charAt(i);
            out.append(c == '&' && !isKnown(xml, i) ? "&amp;" : String.valueOf(c));
        }
        return out.toString();
    }

    private static boolean isKnown(String xml, int at) {
        for (String entity : List.of("&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#")) if (xml.startsWith(entity, at)) return true;
        return false;
    }

    @Override public Optional<Step> next() {
        if (!items.hasNext() || count > limits.entries()) return Optional.empty();
        if (++count > limits.entries()) {
            return Optional.of(Opener.gave(Fetched.refusal(name, Reason.TOO_LARGE, "The feed has more than " + limits.entries() + " items; those before were read.")));
        }
        SyndEntry item = items.next();
        String address = filled(item.getLink()).or(() -> filled(item.getUri()).filter(uri -> uri.startsWith("http"))).orElse(name + "#" + count);
        String html = html(item, address);
        return Optional.of(Opener.gave(new Fetched.Found(new Page(address.strip(), Page.Format.HTML, html, retrieved), html.getBytes(StandardCharsets.UTF_8))));
    }

    private static Optional<String> filled(String words) { return words == null || words.isBlank() ? Optional.empty() : Optional.of(words); }

    private String html(SyndEntry item, String address) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html><html");
        filled(feed.getLanguage()).ifPresent(language -> out.append(" lang=\"").append(escaped(language)).append('"'));
        out.append("><head>");
        filled(item.getTitle()).ifPresent(title -> out.append("<title>").append(escaped(title)).append("</title>"));
        filled(feed.getTitle()).ifPresent(title -> meta(out, "og:site_name", title));
        date(item.getPublishedDate()).ifPresent(date -> meta(out, "article:published_time", date));
        date(item.getUpdatedDate()).ifPresent(date -> meta(out, "article:modified_time", date));
        filled(item.getAuthor()).ifPresent(author -> meta(out, "author", person(author)));
        if (address.startsWith("http")) out.append("<link rel=\"canonical\" href=\"").append(escaped(address)).append("\">");
        out.append("</head><body><article>");
        filled(item.getTitle()).ifPresent(title -> out.append("<h1>").append(escaped(title)).append("</h1>"));
        return out.append("<div itemprop=\"articleBody\">").append(body(item)).append("</div></article></body></html>").toString();
    }

    private static void meta(StringBuilder out, String name, String content) {
        out.append("<meta property=\"").append(name).append("\" content=\"").append(escaped(content)).append("\">");
    }

    private static Optional<String> date(Date date) { return Optional.ofNullable(date).map(known -> known.toInstant().toString()); }

    /** RSS writes "desk@paper.example (Ann Poe)". */
    private static String person(String author) {
        int open = author.indexOf('(');
        int close = author.indexOf(')', Math.max(0, open));
        return open >= 0 && close > open && author.contains("@") ? author.substring(open + 1, close) : author;
    }

    /** The longest of an item's contents. */
    private static String body(SyndEntry item) {
        String best = item.getDescription() == null || item.getDescription().getValue() == null ? "" : item.getDescription().getValue();
        for (SyndContent content : item.getContents()) {
            if (content.getValue() != null && content.getValue().length() > best.length()) best = content.getValue();
        }
        return best.contains("<") ? best : "<p>" + escaped(best) + "</p>";
    }

    private static String escaped(String words) { return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"); }

    @Override public String name() { return name; }

    @Override public void close() { }
}
