package standpoint.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import standpoint.news.Moment;
import standpoint.news.When;

/** All days that a page of HTML may have been published on, each with where it stands: data, head, address, elements, visible words. */
final class DateCandidates {
    static final int WIDTH = 56;
    private static final LocalDate FIRST = LocalDate.of(1994, 1, 1);
    private static final int MOST_SCRIPTED = 40;
    private static final int SCRIPT_LIMIT = 1_500_000;
    private static final int NEAR = 14;

    /** One day with its numbers and the best words for it. */
    static final class Candidate {
        final LocalDate day;
        final float[] numbers = new float[WIDTH];
        Moment moment;
        When.Basis basis = When.Basis.METADATA;
        String evidence = "";
        Optional<Moment> changed = Optional.empty();
        String changeEvidence = "";
        private int rank = Integer.MAX_VALUE;

        Candidate(LocalDate day) {
            this.day = day;
            this.moment = Moment.day(day);
        }
    }

    private final HtmlPage page;
    private final DateWords dates;
    private final LocalDate last;
    private final boolean monthFirst;
    private final int title;
    private final Map<LocalDate, Candidate> found = new TreeMap<>();

    DateCandidates(HtmlPage page, DateWords dates, LocalDate last, boolean monthFirst) {
        this.page = page;
        this.dates = dates;
        this.last = last;
        this.monthFirst = monthFirst;
        this.title = titleBlock();
    }

    private int titleBlock() {
        for (int i = 0; i < page.blocks().size(); i++) if (page.blocks().get(i).level() == 1) return i;
        return 0;
    }

    List<Candidate> find(LinkedData data, Optional<JsonNode> article, String content) {
        linked(data, article);
        head();
        addresses();
        marks();
        visible();
        scripts(content);
        List<Candidate> all = new ArrayList<>(found.values());
        compare(all);
        return all;
    }

    /** Notes that a source gives a day. The best source's words become the evidence. */
    private void note(Optional<Moment> moment, int source, String evidence, When.Basis basis) {
        if (moment.isEmpty() || moment.get().day().isEmpty()) return;
        LocalDate day = moment.get().firstDay();
        if (day.isBefore(FIRST) || day.isAfter(last)) return;
        Candidate candidate = found.computeIfAbsent(day, Candidate::new);
        candidate.numbers[source]++;
        boolean change = source >= 20 && source <= 26 && source != 25;
        if (change && candidate.changed.map(known -> moment.get().start().isAfter(known.start())).orElse(true)) {
            candidate.changed = moment;
            candidate.changeEvidence = evidence;
        }
        if (source >= candidate.rank) return;
        candidate.rank = source;
        candidate.moment = moment.get();
        candidate.evidence = evidence;
        candidate.basis = basis;
    }

    private void value(String value, int source, String name) { note(moment(value), source, name + ": " + Words.squeeze(value), When.Basis.METADATA); }

    private Optional<Moment> moment(String value) {
        if (value.length() > 200) return Optional.empty();
        return DateValue.parse(value).or(() -> dates.find(value, monthFirst).stream().flatMap(hit -> hit.date().stream()).findFirst().map(Moment::day));
    }

    private void linked(LinkedData data, Optional<JsonNode> article) {
        article.ifPresent(node -> {
            LinkedData.words(node, "datePublished").ifPresent(value -> value(value, 0, "datePublished"));
            LinkedData.words(node, "dateCreated").or(() -> LinkedData.words(node, "uploadDate")).ifPresent(value -> value(value, 5, "dateCreated"));
            LinkedData.words(node, "dateModified").ifPresent(value -> value(value, 20, "dateModified"));
        });
        int others = 0;
        for (JsonNode node : data.all()) {
            if (article.isPresent() && node == article.get() || others++ > 60) continue;
            boolean webPage = LinkedData.is(node, "webpage");
            LinkedData.words(node, "datePublished").ifPresent(value -> value(value, webPage ? 6 : 12, "datePublished"));
            LinkedData.words(node, "dateModified").ifPresent(value -> value(value, webPage ? 21 : 22, "dateModified"));
        }
    }

    private void head() {
        for (HtmlPage.Meta meta : page.metas()) {
            int source = HtmlDates.sourceOf(meta.name());
            if (source >= 0) value(meta.content(), source, meta.name());
        }
    }

    private void addresses() {
        DateValue.ofAddress(page.address()).ifPresent(day -> note(Optional.of(Moment.day(day)), 7, "address: " + page.address(), When.Basis.METADATA));
        page.canonical().or(() -> page.meta("og:url")).ifPresent(address -> DateValue.ofAddress(address)
                .ifPresent(day -> note(Optional.of(Moment.day(day)), 8, "address: " + address, When.Basis.METADATA)));
        page.meta("og:image").ifPresent(address -> DateValue.ofAddress(address)
                .ifPresent(day -> note(Optional.of(Moment.day(day)), 30, "og:image: " + address, When.Basis.METADATA)));
    }

    private void marks() {
        int time = 0;
        for (HtmlPage.Mark mark : page.marks()) {
            if (mark.kind() == HtmlPage.Mark.Kind.AUTHOR) continue;
            Element element = mark.element();
            String words = element.text();
            if (words.length() > 160) continue;
            String names = (element.className() + " " + element.id() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
            boolean update = names.contains("modif") || names.contains("updat") || isUpdate(words);
            boolean aside = mark.place().in(Place.ASIDE | Place.NAV | Place.FOOTER);
            boolean near = mark.block() >= title - 8 && mark.block() <= title + NEAR && !aside;
            int source;
            if (element.attr("itemprop").equalsIgnoreCase("datePublished") || element.hasAttr("pubdate")) source = near ? 3 : 11;
            else if (update) source = 23;
            else if (mark.kind() == HtmlPage.Mark.Kind.TIME) source = near ? time == 0 ? 4 : 13 : aside ? 32 : 14;
            else source = near ? names.contains("publi") ? 9 : 10 : aside ? 33 : 15;
            if (mark.kind() == HtmlPage.Mark.Kind.TIME && near) time++;
            boolean told = false;
            for (String attribute : new String[] {"datetime", "content", "data-datetime", "data-date", "title"}) {
                if (told || !element.hasAttr(attribute)) continue;
                Optional<Moment> moment = moment(element.attr(attribute));
                told = moment.isPresent();
                note(moment, source, attribute + ": " + element.attr(attribute), When.Basis.METADATA);
            }
            if (!told) note(moment(words), source, "dateline: " + Words.squeeze(words), When.Basis.DATELINE);
        }
    }

    private static boolean isUpdate(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("updated") || lower.contains("modified") || lower.contains("aktualisiert") || lower.contains("mis \u00E0 jour") || lower.contains("actualizad")
                || lower.contains("aggiornat") || lower.contains("bijgewerkt") || lower.contains("revised") || lower.contains("\u043E\u0431\u043D\u043E\u0432");
    }

    private static boolean isPublication(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("publish") || lower.contains("posted") || lower.contains("ver\u00F6ffentlicht") || lower.contains("publi\u00E9") || lower.contains("publicad")
                || lower.contains("pubblicat") || lower.contains("erstellt") || lower.contains("written") || lower.contains("\u043E\u043F\u0443\u0431\u043B\u0438\u043A");
    }

    private void visible() {
        for (int i = 0; i < page.blocks().size(); i++) {
            String text = page.blocks().get(i).text();
            if (text.length() > 400) text = text.substring(0, 160);
            if (!hasDigit(text)) continue;
            boolean aside = page.places().get(i).in(Place.ASIDE | Place.NAV | Place.FOOTER);
            boolean shortLine = page.blocks().get(i).words() <= 16;
            for (DateWords.Hit hit : dates.find(text, monthFirst)) {
                if (hit.year() == 0) continue;
                String before = text.substring(Math.max(0, hit.start() - 30), hit.start());
                int source = isUpdate(before) ? 24 : isPublication(before) ? 16 : aside ? 34 : near(i) ? shortLine ? 17 : 18 : shortLine ? 35 : 36;
                note(Optional.of(Moment.day(hit.date().orElseThrow())), source, "dateline: " + text.substring(hit.start(), hit.end()), When.Basis.DATELINE);
                Candidate candidate = found.get(hit.date().orElseThrow());
                if (candidate == null) continue;
                float distance = Math.min(60, Math.abs(i - title));
                candidate.numbers[40] = candidate.numbers[41] == 0 ? distance : Math.min(candidate.numbers[40], distance);
                candidate.numbers[41]++;
                if (candidate.numbers[42] == 0) candidate.numbers[42] = 1 + (float) i / page.blocks().size();
            }
        }
    }

    private boolean near(int i) { return i >= title - 6 && i <= title + NEAR; }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) return true;
        return false;
    }

    /** Days that scripts hold under names such as "publishedAt", within the first part of the page. */
    private void scripts(String content) {
        int end = Math.min(content.length(), SCRIPT_LIMIT);
        int count = 0;
        for (int at = content.indexOf("\"20"); at >= 0 && at < end && count < MOST_SCRIPTED; at = content.indexOf("\"20", at + 3)) {
            Optional<String> name = nameBefore(content, at);
            int close = content.indexOf('"', at + 1);
            if (name.isEmpty() || close < 0 || close - at > 45 || close - at < 11 || content.charAt(at + 5) != '-') continue;
            String lower = name.get().toLowerCase(Locale.ROOT);
            int source = lower.contains("modif") || lower.contains("updat") ? 25 : lower.contains("publi") ? 19 : lower.contains("creat") ? 31 : lower.contains("date") ? 37 : -1;
            if (source < 0) continue;
            value(content.substring(at + 1, close), source, name.get());
            count++;
        }
    }

    /** The key of a member of JSON whose value begins here: letters in quotation marks, then a colon. */
    private static Optional<String> nameBefore(String content, int value) {
        int at = value - 1;
        while (at > 0 && content.charAt(at) == ' ') at--;
        if (at < 2 || content.charAt(at) != ':') return Optional.empty();
        at--;
        while (at > 0 && content.charAt(at) == ' ') at--;
        if (at < 1 || content.charAt(at) != '"') return Optional.empty();
        int start = at - 1;
        while (start > 0 && at - start < 45 && (Character.isLetter(content.charAt(start)) || content.charAt(start) == '_')) start--;
        return content.charAt(start) == '"' && start < at - 1 ? Optional.of(content.substring(start + 1, at)) : Optional.empty();
    }

    /** What a candidate is among the others. */
    private static void compare(List<Candidate> all) {
        for (int i = 0; i < all.size(); i++) {
            float[] f = all.get(i).numbers;
            if (f[41] == 0) f[40] = 99;
            f[43] = all.size();
            f[44] = i;
            f[45] = all.size() - 1 - i;
            f[46] = (float) Math.log1p(ChronoUnit.DAYS.between(all.get(i).day, all.get(all.size() - 1).day));
            f[47] = (float) Math.log1p(ChronoUnit.DAYS.between(all.get(0).day, all.get(i).day));
            f[48] = i > 0 ? Math.min(40, ChronoUnit.DAYS.between(all.get(i - 1).day, all.get(i).day)) : 99;
            f[49] = i + 1 < all.size() ? Math.min(40, ChronoUnit.DAYS.between(all.get(i).day, all.get(i + 1).day)) : 99;
            f[50] = all.get(i).rank;
            f[51] = sources(f, 0, 20);
            f[52] = sources(f, 20, 26);
            f[53] = best(all, 0, 20);
            f[54] = all.get(i).day.getDayOfMonth() == 1 ? 1 : 0;
            f[55] = all.get(i).day.getYear() - 2000;
        }
    }

    private static float sources(float[] f, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) if (f[i] > 0) count++;
        return count;
    }

    private static float best(List<Candidate> all, int from, int to) {
        int best = to;
        for (Candidate candidate : all) if (candidate.rank >= from) best = Math.min(best, candidate.rank);
        return best;
    }
}
