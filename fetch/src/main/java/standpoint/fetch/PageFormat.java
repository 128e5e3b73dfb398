package standpoint.fetch;

import java.util.Locale;
import java.util.Optional;
import standpoint.news.Page.Format;

/** Tells text, Markdown and HTML apart by the media type, the look of the content, and then the name. */
final class PageFormat {
    private static final int LOOKED_AT = 4096;

    private PageFormat() { }

    static Format of(String name, String content, Optional<String> mediaType) {
        String type = mediaType.map(given -> given.toLowerCase(Locale.ROOT)).orElse("");
        if (type.startsWith("text/markdown")) return Format.MARKDOWN;
        if (type.contains("html")) return Format.HTML;
        String lower = name.toLowerCase(Locale.ROOT);
        if (looksLikeHtml(content)) return Format.HTML;
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) return Format.MARKDOWN;
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) return Format.HTML;
        return looksLikeMarkdown(content) ? Format.MARKDOWN : Format.TEXT;
    }

    private static boolean looksLikeHtml(String content) {
        String head = content.substring(0, Math.min(LOOKED_AT, content.length())).stripLeading().toLowerCase(Locale.ROOT);
        if (!head.startsWith("<")) return false;
        return head.startsWith("<!doctype html") || head.contains("<html") || head.contains("<head") || head.contains("<body")
                || head.contains("<div") || head.contains("<p>") || head.contains("<article") || head.contains("<h1");
    }

    /** Two marks of Markdown or more: a heading at the start of a line, a link, bold words. People save it as .txt too. */
    private static boolean looksLikeMarkdown(String content) {
        int marks = 0;
        int at = 0;
        while (at < content.length() && marks < 3) {
            int end = content.indexOf('\n', at);
            if (end < 0) end = content.length();
            marks += marks(content.substring(at, Math.min(end, at + LOOKED_AT)));
            at = end + 1;
        }
        return marks >= 3;
    }

    private static int marks(String line) {
        int marks = 0;
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') hashes++;
        if (hashes >= 1 && hashes <= 6 && hashes < line.length() && line.charAt(hashes) == ' ') marks++;
        int link = line.indexOf("](");
        if (link > 0 && line.indexOf(')', link) > 0 && line.lastIndexOf('[', link) >= 0) marks++;
        int bold = line.indexOf("**");
        if (bold >= 0 && line.indexOf("**", bold + 2) > bold + 2) marks++;
        return marks;
    }
}
