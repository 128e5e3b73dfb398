package standpoint.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Article;
import standpoint.news.Field;
import standpoint.news.Moment;
import standpoint.news.Page;
import standpoint.news.When;

/** Reads saved text and Markdown: furniture off, captions apart, and the entries of a live blog or the stories of a page each for itself. */
final class TextReader {
    private static final int LEAST_STAMPS = 3;
    private static final float ENTRY = 0.15f;
    /** So many words that are an article's own make one. */
    private static final int AN_ARTICLE = 150;
    private static final double SURELY_LIVE = 0.75;
    private static final double HARDLY_LIVE = 0.4;
    /** So many blocks are few. */
    private static final int FEW = 20;
    private static final int VISITED_WITHIN = 45;
    private final PageModel model;
    private final BlockJudge judge;
    private final Captions captions;
    private final Clock clock;
    private final TextFacts facts;
    private final Stories stories;

    TextReader(PageModel model, StoryModel stories, DateWords dates) {
        this.model = model;
        this.judge = new BlockJudge(model);
        PhotoCredit credits = new PhotoCredit();
        this.captions = new Captions(credits);
        this.clock = new Clock(dates);
        this.facts = new TextFacts(dates, clock, credits);
        this.stories = new Stories(stories);
    }

    /** A page while it is read: its blocks, what each is, and how likely each is the article's own. */
    record Sheet(List<Block> blocks, String title, List<Captions.Found> captions, float[] own, List<Optional<Clock.Stamp>> stamps) {

        boolean isSentence(int i) { return blocks.get(i).words() >= 6 && Words.endsSentence(blocks.get(i).text()); }

        Sheet withOwn(float[] judged) { return new Sheet(blocks, title, captions, judged, stamps); }

        Sheet part(int from, int to) {
            return new Sheet(blocks.subList(from, to), title, captions.subList(from, to), Arrays.copyOfRange(own, from, to), stamps.subList(from, to));
        }
    }

    List<Draft> read(Page page) {
        List<Block> blocks = page.format() == Page.Format.MARKDOWN ? MarkdownBlocks.of(page.content()) : TextBlocks.of(page.content());
        String title = TextTitle.rough(blocks);
        Sheet sheet = new Sheet(blocks, title, captions.find(blocks, title), judged(blocks, title), stamps(blocks));
        Set<String> seen = new HashSet<>();
        if (hasEntries(sheet) && !isCommented(sheet)) return live(sheet, seen);
        List<Draft> stories = stories(sheet, seen);
        List<Draft> drafts = stories.isEmpty() ? few(sheet) : stories;
        for (Draft draft : drafts) {
            dateByAddress(draft, page.address());
            page.retrieved().ifPresent(time -> dateByVisit(draft, time));
        }
        return drafts;
    }

    /** A day without a year is the last such one before the page was fetched, when it was fetched soon after. */
    private static void dateByVisit(Draft draft, Instant retrieved) {
        if (draft.published.isPresent() || draft.day.isEmpty()) return;
        LocalDate visit = LocalDate.ofInstant(retrieved, ZoneOffset.UTC).plusDays(1);
        for (int year = visit.getYear(); year >= visit.getYear() - 1; year--) {
            Optional<LocalDate> day = draft.day.get().in(year).filter(date -> !date.isAfter(visit) && date.isAfter(visit.minusDays(VISITED_WITHIN)));
            if (day.isEmpty()) continue;
            String why = "The page says \"" + draft.day.get().line() + "\" and was fetched on " + LocalDate.ofInstant(retrieved, ZoneOffset.UTC) + ".";
            draft.published = Optional.of(new Draft.Dated(day.map(Moment::day), Optional.empty(), When.Basis.INFERRED, Optional.of(why), List.of(Draft.Evidence.metadata(draft.day.get().metadata()))));
            return;
        }
    }

    /** An agency's dateline has a day without a year ("SULE, Feb 5"); its address has both. */
    private static void dateByAddress(Draft draft, String address) {
        if (draft.published.filter(dated -> dated.basis() != When.Basis.INFERRED).isPresent()) return;
        DateValue.ofAddress(address).ifPresent(day -> draft.published = Optional.of(Draft.Dated.of(Moment.day(day), When.Basis.METADATA,
                Draft.Evidence.metadata("address: " + address))));
    }

    /** Stamps of which at least every second is followed by a sentence before the next one. Opening hours are not. */
    private static boolean hasEntries(Sheet sheet) {
        int stamps = 0;
        int told = 0;
        boolean open = false;
        for (int i = 0; i < sheet.blocks().size(); i++) {
            if (sheet.stamps().get(i).isPresent()) {
                stamps++;
                open = true;
            } else if (open && sheet.isSentence(i)) {
                told++;
                open = false;
            }
        }
        return stamps >= LEAST_STAMPS && told * 2 >= stamps;
    }

    /** An article of its own before the first stamp, and after it words that are far less surely an article's: readers' comments, each with its time. */
    private static boolean isCommented(Sheet sheet) {
        int first = nextStamp(sheet, 0);
        double[] words = new double[2];
        double[] own = new double[2];
        for (int i = 0; i < sheet.blocks().size(); i++) {
            if (!sheet.isSentence(i)) continue;
            int at = i < first ? 0 : 1;
            words[at] += sheet.blocks().get(i).words();
            own[at] += sheet.blocks().get(i).words() * sheet.own()[i];
        }
        boolean sure = own[1] >= SURELY_LIVE * words[1] || own[1] >= own[0] && own[1] >= HARDLY_LIVE * words[1];
        return own[0] >= AN_ARTICLE && !sure;
    }

    /** A few saved sentences, too few to be judged by their company: they are the article, unless they speak to the reader. */
    private List<Draft> few(Sheet sheet) {
        boolean tells = false;
        for (int i = 0; i < sheet.blocks().size(); i++) tells |= sheet.isSentence(i) && !Narrative.speaksToReader(sheet.blocks().get(i));
        if (!tells || sheet.blocks().size() > FEW) return List.of();
        Draft draft = new Draft();
        draft.title = sheet.title();
        fill(draft, sheet, 0, sheet.blocks().size(), -1, new HashSet<>());
        facts.tell(draft, sheet, -1);
        return draft.paragraphs.isEmpty() ? List.of() : List.of(draft);
    }

    /** Each story of the page for itself, its furniture judged again among its own words. */
    private List<Draft> stories(Sheet sheet, Set<String> seen) {
        List<Stories.Start> starts = stories.starts(sheet.blocks(), sheet.own(), Optional.empty(), model.text().threshold());
        List<Draft> drafts = new ArrayList<>();
        int from = 0;
        int prose = 0;
        for (int k = 0; k <= starts.size(); k++) {
            int to = k < starts.size() ? starts.get(k).block() : sheet.blocks().size();
            boolean whole = starts.isEmpty();
            Sheet part = whole ? sheet : part(sheet, from, to);
            Draft draft = new Draft();
            draft.title = part.title();
            Arrays.fill(part.own(), 0, Math.min(part.own().length, Math.max(0, prose - from)), 0);
            part = part.withOwn(Lead.back(part.blocks(), part.title(), part.captions(), part.own(), model.text().threshold()));
            fill(draft, part, 0, facts.end(part, model.text().threshold()), model.text().threshold(), seen);
            facts.tell(draft, part, model.text().threshold());
            if (!draft.paragraphs.isEmpty()) drafts.add(draft);
            from = to;
            prose = k < starts.size() ? starts.get(k).prose() : to;
        }
        facts.shareOutlet(drafts, sheet, model.text().threshold());
        return drafts;
    }

    private Sheet part(Sheet sheet, int from, int to) {
        List<Block> blocks = sheet.blocks().subList(from, to);
        String title = TextTitle.rough(blocks);
        float[] own = judged(blocks, title);
        // Among its own words a paragraph that looked out of place on the whole page may prove to be the story's.
        for (int i = 0; i < own.length; i++) own[i] = (own[i] * 2 + sheet.own()[from + i]) / 3;
        return new Sheet(blocks, title, sheet.captions().subList(from, to), own, sheet.stamps().subList(from, to));
    }

    private float[] judged(List<Block> blocks, String title) {
        float[] own = judge.text(blocks, title);
        float threshold = model.text().threshold();
        return Narrative.back(blocks, Leftovers.off(blocks, own, threshold), threshold);
    }

    private List<Optional<Clock.Stamp>> stamps(List<Block> blocks) {
        List<Optional<Clock.Stamp>> stamps = new ArrayList<>();
        for (Block block : blocks) stamps.add(block.is(Block.Shape.ITEM) ? Optional.empty() : clock.whole(block.text()));
        return stamps;
    }

    /** The article before the first stamp, then an entry for each stamp. */
    private List<Draft> live(Sheet sheet, Set<String> seen) {
        List<Draft> drafts = new ArrayList<>();
        int next = nextStamp(sheet, 0);
        if (next > 0) {
            Draft lead = new Draft();
            lead.title = sheet.title();
            Sheet top = sheet.part(0, next);
            fill(lead, top, 0, next, model.text().threshold(), seen);
            facts.tell(lead, top, model.text().threshold());
            if (!lead.paragraphs.isEmpty()) drafts.add(lead);
        }
        while (next < sheet.blocks().size()) {
            int end = nextStamp(sheet, next + 1);
            drafts.add(entry(sheet, next, end, seen));
            next = end;
        }
        facts.shareOutlet(drafts, sheet, model.text().threshold());
        return drafts;
    }

    private static int nextStamp(Sheet sheet, int from) {
        int at = from;
        while (at < sheet.blocks().size() && sheet.stamps().get(at).isEmpty()) at++;
        return at;
    }

    private Draft entry(Sheet sheet, int stampAt, int end, Set<String> seen) {
        Draft entry = new Draft();
        entry.kind = Article.Kind.LIVE_ENTRY;
        Clock.Stamp stamp = sheet.stamps().get(stampAt).orElseThrow();
        Draft.Evidence evidence = Draft.Evidence.metadata("entry: " + sheet.blocks().get(stampAt).text());
        Optional<Moment> day = stamp.day().map(date -> Moment.minute(date.atTime(stamp.time()), stamp.zone()));
        entry.published = Optional.of(new Draft.Dated(day, Optional.of(stamp.written()), When.Basis.ENTRY, Optional.empty(), List.of(evidence)));
        int from = stampAt + 1;
        if (from < end && isHeadline(sheet.blocks().get(from), end - from)) entry.title = sheet.blocks().get(from++).text();
        // Between two stamps a sentence is the entry's; after the last stamp the page's own end follows too.
        boolean last = end == sheet.blocks().size();
        fill(entry, sheet, from, end, last ? model.text().threshold() / 3 : -1, seen);
        Genre.tell(entry, List.of(), List.of());
        return entry;
    }

    private static boolean isHeadline(Block block, int left) {
        boolean open = !Words.endsSentence(block.text()) || block.text().endsWith("?");
        return block.is(Block.Shape.HEADING) || block.words() <= 25 && open && (left > 1 || block.words() > 2) && !block.is(Block.Shape.ITEM);
    }

    /** Adds the blocks [from, to) that are the article's own, all sentences when the threshold is negative; what was on the page before counts once. */
    private void fill(Draft draft, Sheet sheet, int from, int to, float threshold, Set<String> seen) {
        String titleFold = Words.fold(draft.title);
        for (int i = from; i < to; i++) {
            Block block = sheet.blocks().get(i);
            Captions.Found caption = sheet.captions().get(i);
            String fold = Words.fold(block.text());
            if (fold.equals(titleFold)) continue;
            if (!caption.isNone()) {
                caption.caption().filter(words -> !Words.fold(words).equals(titleFold)).ifPresent(draft.captions::add);
                continue;
            }
            Optional<List<String>> names = Byline.line(block.text());
            if (names.isPresent()) {
                draft.authors.addAll(names.get());
                draft.metadata.add("byline: " + block.text());
                continue;
            }
            boolean own = threshold < 0 ? sheet.isSentence(i) || sheet.own()[i] > ENTRY : sheet.own()[i] > threshold;
            if (!own || facts.isDateline(block)) continue;
            if (block.words() >= 6 && !seen.add(fold)) continue;
            draft.paragraphs.add(block.text());
        }
    }
}
