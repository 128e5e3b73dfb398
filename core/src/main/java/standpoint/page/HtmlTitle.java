package standpoint.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The title of a page of HTML: what its head, its data and its main heading say, without the name of the site. */
final class HtmlTitle {
    private static final String[] SEPARATORS = {" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ", " \u00B7 ", " \u2022 ", " // ", " \u00AB ", " / ", " : ", "| ", " |"};

    private static final double ALIKE = 0.5;
    private static final double MAIN_HEADING = 0.1;

    private HtmlTitle() { }

    /** What the head says, as it is: good enough to see which blocks repeat it. */
    static String rough(HtmlPage page) {
        return page.meta("og:title", "twitter:title").or(page::title).map(Words::squeeze).orElse("");
    }

    /** The block that shows the title: the heading that shares most words with the head's title, else the first of the highest level, else the first block. */
    static int block(HtmlPage page) {
        String known = Words.fold(rough(page));
        Set<String> words = Set.copyOf(Words.lower(known, 60));
        int first = -1;
        int best = -1;
        double most = ALIKE;
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (block.level() == 0 || block.level() > 3) continue;
            if (block.level() == 1 && first < 0) first = i;
            String heading = Words.fold(block.text());
            double alike = alike(Words.lower(heading, 60), words) + (block.level() == 1 ? MAIN_HEADING : 0);
            if (alike <= most) continue;
            most = alike;
            best = i;
        }
        return best >= 0 ? best : Math.max(first, 0);
    }

    /** How much of both a heading and a title have in common: 1 when all, 0 when nothing. */
    private static double alike(List<String> heading, Set<String> title) {
        if (heading.isEmpty()) return 0;
        int shared = 0;
        for (String word : heading) if (title.contains(word)) shared++;
        return 2.0 * shared / (heading.size() + title.size());
    }

    /** The main heading when the head's title confirms it, else the head's title without the site's name. */
    static String of(HtmlPage page, Optional<JsonNode> article, Set<String> siteNames) {
        Optional<String> headline = article.flatMap(node -> LinkedData.words(node, "headline").or(() -> LinkedData.words(node, "name")))
                .map(HtmlTitle::plain).filter(words -> words.length() > 2);
        List<String> head = new ArrayList<>();
        page.meta("og:title").map(HtmlTitle::plain).ifPresent(head::add);
        page.title().map(HtmlTitle::plain).ifPresent(head::add);
        page.meta("twitter:title").map(HtmlTitle::plain).ifPresent(head::add);
        List<String> headings = headings(page, siteNames);
        List<String> known = new ArrayList<>(head);
        headline.ifPresent(known::add);
        Optional<String> confirmed = confirmed(headings, known);
        if (confirmed.isPresent()) return confirmed.get();
        if (headings.size() == 1 && Words.count(headings.get(0)) >= 3) return headings.get(0);
        for (String title : head) {
            String bare = withoutSite(title, siteNames, headline);
            if (!bare.isBlank()) return bare;
        }
        return headline.orElse(headings.isEmpty() ? "" : headings.get(0));
    }

    private static String plain(String words) { return Words.squeeze(org.jsoup.parser.Parser.unescapeEntities(words, false)); }

    private static List<String> headings(HtmlPage page, Set<String> siteNames) {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < page.blocks().size() && headings.size() < 8; i++) {
            Block block = page.blocks().get(i);
            boolean hidden = page.places().get(i).in(Place.HIDDEN);
            if (block.level() == 1 && !hidden && !siteNames.contains(Words.fold(block.text()))) headings.add(Words.squeeze(block.text()));
        }
        return headings;
    }

    /** The heading that shares most of its words with a title of the head, when that is most of both. */
    private static Optional<String> confirmed(List<String> headings, List<String> known) {
        Optional<String> best = Optional.empty();
        double bestShare = 0.6;
        for (String heading : headings) {
            for (String title : known) {
                double share = shared(heading, title);
                if (share > bestShare) {
                    bestShare = share;
                    best = Optional.of(heading);
                }
            }
        }
        return best;
    }

    /** Of the heading's words those that the title has. A heading of one word proves nothing. */
    private static double shared(String heading, String title) {
        List<String> own = Words.lower(heading, 60);
        if (own.size() < 2) return 0;
        Set<String> other = new HashSet<>(Words.lower(title, 80));
        int count = 0;
        for (String word : own) if (other.contains(word)) count++;
        return (double) count / own.size();
    }

    /** The title without the parts at its ends that name the site. */
    static String withoutSite(String title, Set<String> siteNames, Optional<String> headline) {
        if (headline.isPresent() && Words.fold(title).startsWith(Words.fold(headline.get()))) return headline.get();
        String rest = title;
        for (int pass = 0; pass < 2; pass++) {
            String shorter = withoutPart(rest, siteNames);
            if (shorter.equals(rest)) break;
            rest = shorter;
        }
        return rest;
    }

    private static String withoutPart(String title, Set<String> siteNames) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last > 0 && isSite(title.substring(last + separator.length()), siteNames)) return title.substring(0, last).strip();
            int first = title.indexOf(separator);
            if (first > 0 && isSite(title.substring(0, first), siteNames)) return title.substring(first + separator.length()).strip();
        }
        // A bar hardly ever stands inside a headline: the shorter end is the site, whatever its name.
        int bar = title.lastIndexOf(" | ");
        if (bar > 0 && Words.count(title.substring(bar)) <= 5 && Words.count(title.substring(0, bar)) >= 3) return title.substring(0, bar).strip();
        return title;
    }

    private static boolean isSite(String part, Set<String> siteNames) {
        String fold = Words.fold(part);
        if (fold.isEmpty()) return true;
        String tight = fold.replace(" ", "");
        for (String name : siteNames) {
            if (name.equals(fold) || name.replace(" ", "").equals(tight)) return true;
            boolean part1 = fold.startsWith(name + " ") || name.startsWith(fold + " ") || fold.endsWith(" " + name);
            if (part1 && Words.count(part) <= 6) return true;
        }
        return false;
    }

    /** Folded names of the site: what its data and head call it, and the words of its host. */
    static Set<String> siteNames(HtmlPage page, Optional<String> publisher) {
        Set<String> names = new HashSet<>();
        page.meta("og:site_name").map(Words::fold).ifPresent(names::add);
        page.meta("application-name").map(Words::fold).ifPresent(names::add);
        page.meta("twitter:site").map(site -> Words.fold(site.replace("@", ""))).ifPresent(names::add);
        publisher.map(Words::fold).ifPresent(names::add);
        host(page.address()).ifPresent(host -> {
            names.add(Words.fold(host));
            String[] labels = host.split("\\.");
            if (labels.length >= 2) names.add(labels[labels.length - 2].length() <= 3 && labels.length > 2 ? labels[labels.length - 3] : labels[labels.length - 2]);
        });
        names.remove("");
        return names;
    }

    /** The host of a web address in lower case, without "www.". */
    static Optional<String> host(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int start = lower.indexOf("://");
        if (!lower.startsWith("http") || start < 0) return Optional.empty();
        int end = lower.indexOf('/', start + 3);
        String host = lower.substring(start + 3, end < 0 ? lower.length() : end);
        return host.isBlank() ? Optional.empty() : Optional.of(host.startsWith("www.") ? host.substring(4) : host);
    }
}
