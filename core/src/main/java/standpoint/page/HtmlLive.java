package standpoint.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import standpoint.news.Article;
import standpoint.news.Moment;
import standpoint.news.When;

/** Reads the entries of a live blog of HTML: from its LiveBlogPosting where there is one, else from its markup. */
final class HtmlLive {
    private static final int MOST_ENTRIES = 100_000;
    private final Clock clock;
    private final LiveTimes times;
    private final Captions captions;

    /** The entries, and the blocks of the page that they stand in, so that the lead article leaves them out. */
    record Blog(List<Draft> entries, boolean[] taken) { }

    HtmlLive(Clock clock, Captions captions) {
        this.clock = clock;
        this.times = new LiveTimes();
        this.captions = captions;
    }

    Optional<Blog> read(HtmlPage page, LinkedData data, float[] own, Draft lead) {
        List<LiveEntries.Entry> marked = microdata(page);
        if (marked.isEmpty()) marked = new LiveEntries(page, own, clock).find();
        List<Draft> posted = posted(data);
        boolean[] taken = new boolean[page.blocks().size()];
        for (LiveEntries.Entry entry : marked) for (int i = entry.from(); i < entry.to(); i++) taken[i] = true;
        if (!posted.isEmpty()) takeRepeated(page, posted, taken);
        // The data of a live blog lists what the page loads later too; markup is better only when the data is a stub.
        if (posted.size() >= 2 && posted.size() * 2 >= marked.size()) return Optional.of(new Blog(posted, taken));
        if (marked.isEmpty()) return Optional.empty();
        Optional<Moment> published = lead.published.flatMap(Draft.Dated::moment);
        List<Optional<Moment>> moments = times.moments(marked, page, published, lead.updated.flatMap(Draft.Dated::moment).or(() -> published));
        List<Draft> entries = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            Draft entry = entry(page, own, marked.get(i), moments.get(i));
            if (!entry.isEmpty()) entries.add(entry);
        }
        return entries.size() < 2 ? Optional.empty() : Optional.of(new Blog(entries, taken));
    }

    /** Blocks that say again what the data's entries say. */
    private static void takeRepeated(HtmlPage page, List<Draft> posted, boolean[] taken) {
        Set<String> told = new HashSet<>();
        for (Draft entry : posted) {
            told.add(Words.fold(entry.title));
            entry.paragraphs.forEach(paragraph -> told.add(Words.fold(paragraph)));
        }
        for (int i = 0; i < taken.length; i++) taken[i] |= told.contains(Words.fold(page.blocks().get(i).text()));
    }

    /** Entries of a LiveBlogPosting of JSON-LD. */
    private static List<Draft> posted(LinkedData data) {
        List<Draft> entries = new ArrayList<>();
        for (JsonNode blog : data.ofType("liveblogposting")) {
            for (JsonNode update : blog.path("liveBlogUpdate")) {
                if (entries.size() >= MOST_ENTRIES || !update.isObject()) break;
                Draft entry = new Draft();
                entry.kind = Article.Kind.LIVE_ENTRY;
                entry.title = LinkedData.words(update, "headline").map(HtmlLive::plain).orElse("");
                LinkedData.words(update, "articleBody").or(() -> LinkedData.words(update, "text")).or(() -> LinkedData.words(update, "description"))
                        .ifPresent(body -> entry.paragraphs.addAll(paragraphs(body)));
                LinkedData.words(update, "datePublished").or(() -> LinkedData.words(update, "dateModified")).ifPresent(value -> DateValue.parse(value)
                        .ifPresent(moment -> date(entry, moment, "datePublished: " + value)));
                LinkedData.words(update, "author").filter(Byline::isName).ifPresent(entry.authors::add);
                if (!entry.isEmpty()) entries.add(entry);
            }
        }
        return entries;
    }

    private static String plain(String words) { return Words.squeeze(words.indexOf('<') >= 0 || words.indexOf('&') >= 0 ? Jsoup.parse(words).text() : words); }

    /** The paragraphs of a body that may be HTML. */
    private static List<String> paragraphs(String body) {
        if (body.indexOf('<') >= 0 && body.indexOf('>') > 0) return HtmlWalker.read("", body).blocks().stream().map(Block::text).toList();
        List<String> paragraphs = new ArrayList<>();
        for (String line : body.split("\n+")) if (!line.isBlank()) paragraphs.add(plain(line));
        return paragraphs;
    }

    private static void date(Draft entry, Moment moment, String line) {
        Optional<String> shown = moment.precision() == Moment.Precision.MINUTE
                ? Optional.of(moment.start().toLocalTime() + moment.zone().map(Clock::offset).orElse("")) : Optional.empty();
        entry.published = Optional.of(new Draft.Dated(Optional.of(moment), shown, When.Basis.ENTRY, Optional.empty(), List.of(Draft.Evidence.metadata(line))));
    }

    /** Entries that the markup names as updates of a live blog. */
    private static List<LiveEntries.Entry> microdata(HtmlPage page) {
        List<LiveEntries.Entry> entries = new ArrayList<>();
        Place last = null;
        for (int i = 0; i < page.blocks().size(); i++) {
            for (Place at = page.places().get(i); at != null; at = at.parent) {
                boolean update = at.element.attr("itemprop").contains("liveBlogUpdate");
                if (!update || at == last) continue;
                last = at;
                Optional<Moment> moment = momentOf(at.element);
                entries.add(new LiveEntries.Entry(at.firstBlock, at.lastBlock + 1,
                        moment.map(known -> new LiveEntries.Stamp(page.root(), 0, Optional.of(known), Optional.empty()))));
            }
        }
        return entries;
    }

    private static Optional<Moment> momentOf(Element update) {
        for (Element told : update.select("[itemprop=datePublished], time[datetime]")) {
            Optional<Moment> moment = DateValue.parse(told.hasAttr("datetime") ? told.attr("datetime") : told.attr("content"));
            if (moment.isPresent()) return moment;
        }
        return Optional.empty();
    }

    private Draft entry(HtmlPage page, float[] own, LiveEntries.Entry found, Optional<Moment> moment) {
        Draft entry = new Draft();
        entry.kind = Article.Kind.LIVE_ENTRY;
        for (int i = found.from(); i < found.to(); i++) {
            Block block = page.blocks().get(i);
            if (block.is(Block.Shape.CAPTION)) {
                captions.find(List.of(block), "").get(0).caption().ifPresent(entry.captions::add);
            } else if (Byline.isName(block.text()) && entry.paragraphs.isEmpty() && !block.is(Block.Shape.HEADING)) {
                entry.authors.add(block.text());
            } else if (entry.title.isEmpty() && entry.paragraphs.isEmpty() && block.is(Block.Shape.HEADING)) {
                entry.title = Words.squeeze(block.text());
            } else if (isBody(block, own[i], page.places().get(i))) {
                entry.paragraphs.add(block.text());
            }
        }
        stamp(entry, page, found, moment);
        return entry;
    }

    private boolean isBody(Block block, float own, Place place) {
        if (place.in(Place.HIDDEN) || clock.whole(block.text()).isPresent()) return false;
        return own > 0.1 || block.words() >= 6 && block.linkShare() < 0.6;
    }

    private static void stamp(Draft entry, HtmlPage page, LiveEntries.Entry found, Optional<Moment> moment) {
        Optional<Clock.Stamp> shown = found.stamp().flatMap(LiveEntries.Stamp::clock);
        if (moment.isPresent()) {
            date(entry, moment.get(), "entry: " + moment.get());
        } else if (shown.isPresent()) {
            String line = "entry: " + page.blocks().get(Math.min(found.stamp().orElseThrow().block(), page.blocks().size() - 1)).text();
            entry.published = Optional.of(new Draft.Dated(Optional.empty(), Optional.of(shown.get().written()), When.Basis.ENTRY, Optional.empty(),
                    List.of(Draft.Evidence.metadata(line.length() > 120 ? line.substring(0, 120) : line))));
        }
    }
}
