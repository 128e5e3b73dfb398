package standpoint.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Page;

/** Reads HTML: the article's own blocks by the learned judge, and what head, data and marks say about it. */
final class HtmlReader {
    private static final double MENU = 0.8;
    private final BlockJudge judge;
    private final HtmlDates dates;
    private final HtmlAuthors authors;
    private final Stories stories;
    private final HtmlLive live;
    private final Captions captions = new Captions(new PhotoCredit());

    HtmlReader(PageModel model, StoryModel stories, DateWords dates) {
        this.judge = new BlockJudge(model);
        this.dates = new HtmlDates(dates, new DateLabels(), model);
        this.authors = new HtmlAuthors(model);
        this.stories = new Stories(stories);
        this.live = new HtmlLive(new Clock(dates), captions);
    }

    List<Draft> read(Page page) {
        HtmlPage html = HtmlWalker.read(page.address(), page.content());
        LinkedData data = LinkedData.of(html.data());
        float[] own = judge.html(html, HtmlTitle.rough(html), data);
        Optional<JsonNode> article = MainArticle.of(data, html);
        Draft draft = new Draft();
        tell(draft, html, data, article, page);
        Optional<HtmlLive.Blog> blog = live.read(html, data, own, draft);
        if (blog.isPresent()) return withEntries(draft, html, own, blog.get());
        float threshold = Threshold.of(html.blocks(), own);
        return saysSomething(html, own, threshold) ? stories(draft, html, own, threshold) : List.of();
    }

    /** Whether anything that would be kept is more than a link: a menu alone is no article, however likely its lines are among themselves. */
    private static boolean saysSomething(HtmlPage html, float[] own, float threshold) {
        for (int i = 0; i < own.length; i++) if (own[i] > threshold && html.blocks().get(i).linkShare() < MENU) return true;
        return false;
    }

    /** The lead is what is not in an entry; the entries have their outlet and language from the page. */
    private List<Draft> withEntries(Draft lead, HtmlPage html, float[] own, HtmlLive.Blog blog) {
        float[] left = own.clone();
        for (int i = 0; i < left.length; i++) if (blog.taken()[i]) left[i] = 0;
        // A stamp or a lone word between the entries is no lead.
        for (int i = 0; i < left.length; i++) if (html.blocks().get(i).words() < 4) left[i] = 0;
        fill(lead, html, left, 0.5f, new Part(0, 0, left.length), new HashSet<>());
        Genre.tell(lead, labels(html), List.of());
        List<Draft> drafts = new ArrayList<>();
        if (!lead.paragraphs.isEmpty()) drafts.add(lead);
        for (Draft entry : blog.entries()) {
            entry.outlet = lead.outlet;
            entry.language = lead.language;
            Genre.tell(entry, List.of(), List.of());
            drafts.add(entry);
        }
        return drafts;
    }

    private void tell(Draft draft, HtmlPage html, LinkedData data, Optional<JsonNode> article, Page page) {
        Optional<String> publisher = publisher(article);
        Set<String> siteNames = HtmlTitle.siteNames(html, publisher);
        Vicinity places = new Vicinity(html);
        draft.language = language(html);
        draft.title = HtmlTitle.of(html, article, siteNames);
        draft.summary = html.meta("og:description", "description").map(Words::squeeze).orElse("");
        draft.outlet = html.meta("og:site_name").or(() -> publisher).or(() -> HtmlTitle.host(page.address())).map(Words::squeeze);
        draft.authors.addAll(authors.of(html, places, article, data, siteNames, page.content()));
        HtmlDates.Told told = dates.tell(html, places, data, article, page.retrieved(), page.content());
        draft.published = told.published();
        draft.updated = told.updated();
        html.canonical().ifPresent(canonical -> draft.metadata.add("canonical: " + canonical));
    }

    static Optional<String> publisher(Optional<JsonNode> article) {
        return article.flatMap(node -> LinkedData.words(node, "publisher")).filter(name -> !name.startsWith("http"));
    }

    /** What the page calls its section: in its head, and in the folders of its address. */
    private static List<String> labels(HtmlPage html) {
        List<String> labels = new ArrayList<>();
        for (HtmlPage.Meta meta : html.metas()) {
            if (meta.name().equals("article:section") || meta.name().equals("section") || meta.name().equals("og:article:section")) labels.add(meta.content());
        }
        String address = html.canonical().orElse(html.address());
        int path = address.indexOf('/', Math.max(0, address.indexOf("://")) + 3);
        if (path > 0) for (String folder : address.substring(path).split("/")) labels.add(folder);
        return labels;
    }

    /** The sentences of the page that are not the article's: among them may be a note on whose views it holds. */
    private static List<String> left(HtmlPage html, Draft draft) {
        Set<String> kept = new HashSet<>(draft.paragraphs);
        return html.blocks().stream().map(Block::text).filter(text -> text.length() > 40 && text.length() < 1000 && !kept.contains(text)).toList();
    }

    static Optional<String> language(HtmlPage html) {
        return html.language().or(() -> html.meta("og:locale", "content-language")).map(HtmlReader::code).filter(code -> code.length() == 2);
    }

    private static String code(String given) {
        String code = given.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < code.length() && Character.isLetter(code.charAt(end))) end++;
        return code.substring(0, end);
    }

    /** The first story has what the page says; the others have what stands among their own blocks. */
    private List<Draft> stories(Draft first, HtmlPage html, float[] own, float threshold) {
        List<Stories.Start> starts = stories.starts(html.blocks(), own, Optional.of(html.places()), threshold);
        List<Draft> drafts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int from = 0;
        int prose = 0;
        for (int k = 0; k <= starts.size(); k++) {
            int to = k < starts.size() ? starts.get(k).block() : html.blocks().size();
            Draft draft = drafts.isEmpty() ? first : new Draft();
            if (draft != first) {
                draft.outlet = first.outlet;
                draft.language = first.language;
            }
            fill(draft, html, own, threshold, new Part(from, prose, to), seen);
            Genre.tell(draft, draft == first ? labels(html) : List.of(), left(html, draft));
            if (!draft.paragraphs.isEmpty()) drafts.add(draft);
            from = to;
            prose = k < starts.size() ? starts.get(k).prose() : to;
        }
        return drafts;
    }

    /** The blocks of one story: before its first paragraph its headline and byline may stand. */
    private record Part(int from, int prose, int to) { }

    private void fill(Draft draft, HtmlPage html, float[] own, float threshold, Part part, Set<String> seen) {
        String titleFold = Words.fold(draft.title);
        for (int i = part.from(); i < part.to(); i++) {
            Block block = html.blocks().get(i);
            if (block.is(Block.Shape.CAPTION)) {
                captions.find(List.of(block), draft.title).get(0).caption().ifPresent(draft.captions::add);
            }
            boolean before = i < part.prose();
            if (own[i] <= threshold && !before) continue;
            Optional<List<String>> byline = draft.paragraphs.isEmpty() ? Byline.line(block.text()) : Optional.empty();
            if (byline.isPresent()) {
                if (draft.authors.isEmpty()) draft.authors.addAll(byline.get());
                continue;
            }
            if (draft.title.isEmpty() && draft.paragraphs.isEmpty() && block.is(Block.Shape.HEADING)) {
                draft.title = block.text();
                titleFold = Words.fold(draft.title);
                continue;
            }
            if (before) continue;
            boolean again = block.words() >= 20 && !seen.add(Words.fold(block.text()));
            if (!again && !(draft.paragraphs.isEmpty() && Words.fold(block.text()).equals(titleFold))) draft.paragraphs.add(block.text());
        }
    }
}
