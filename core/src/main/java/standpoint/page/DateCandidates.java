package standpoint.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import standpoint.news.Moment;
import standpoint.news.When;

/** All days that a page of HTML may have been published on, each with where it stands: data, head, address, elements, visible words, scripts. */
final class DateCandidates {
    private static final LocalDate FIRST = LocalDate.of(1994, 1, 1);
    private static final int MOST_LINKED = 60;
    private static final List<String> VALUES = List.of("datetime", "content", "data-datetime", "data-date", "title");

    private final HtmlPage page;
    private final DateWords dates;
    private final DateLabels labels;
    private final LocalDate last;
    private final Vicinity places;
    private final Map<LocalDate, DateCandidate> found = new TreeMap<>();
    private boolean monthFirst;

    /** A day that is visible on the page: which block has it, and where in the block's first words. */
    private record Seen(int block, String text, DateWords.Hit hit) { }

    DateCandidates(HtmlPage page, Vicinity places, DateWords dates, DateLabels labels, LocalDate last) {
        this.page = page;
        this.dates = dates;
        this.labels = labels;
        this.last = last;
        this.places = places;
    }

    List<DateCandidate> find(LinkedData data, Optional<JsonNode> article, String content) {
        boolean habit = DateOrder.habit(page);
        List<Seen> seen = seen(habit);
        monthFirst = DateOrder.monthFirst(page, seen.stream().map(Seen::hit).toList(), certain(article), habit);
        linked(data, article);
        head();
        addresses();
        marks();
        visible(seen, monthFirst != habit);
        scripts(content);
        localDays(article);
        List<DateCandidate> all = new ArrayList<>(found.values());
        DateComparison.compare(all);
        DateComparison.data(all, data.all().size());
        return all;
    }

    private void note(Optional<Moment> moment, DateSource source, String evidence, When.Basis basis) {
        if (moment.isEmpty() || moment.get().day().isEmpty()) return;
        LocalDate day = moment.get().firstDay();
        if (day.isBefore(FIRST) || day.isAfter(last)) return;
        found.computeIfAbsent(day, DateCandidate::new).note(moment.get(), source, evidence, basis);
    }

    private void value(String value, DateSource source, String name) {
        note(moment(value), source, name + ": " + Words.squeeze(value), When.Basis.METADATA);
    }

    private Optional<Moment> moment(String value) {
        if (value.length() > 200) return Optional.empty();
        return DateValue.parse(value).or(() -> dates.find(value, monthFirst).stream().flatMap(hit -> hit.date().stream()).findFirst().map(Moment::day));
    }

    /** Days that the head and the data name in a form that can be read in one way. */
    private Set<LocalDate> certain(Optional<JsonNode> article) {
        Set<LocalDate> days = new HashSet<>();
        for (HtmlPage.Meta meta : page.metas()) {
            if (HtmlDates.sourceOf(meta.name()).isPresent()) DateValue.parse(meta.content()).filter(time -> time.day().isPresent()).ifPresent(time -> days.add(time.firstDay()));
        }
        for (HtmlPage.Mark mark : page.marks()) {
            if (mark.kind() != HtmlPage.Mark.Kind.AUTHOR) DateValue.parse(mark.element().attr("datetime")).filter(time -> time.day().isPresent()).ifPresent(time -> days.add(time.firstDay()));
        }
        DateValue.ofAddress(page.address()).ifPresent(days::add);
        article.ifPresent(node -> {
            for (String field : List.of("datePublished", "dateModified")) {
                LinkedData.words(node, field).flatMap(DateValue::parse).filter(time -> time.day().isPresent()).ifPresent(time -> days.add(time.firstDay()));
            }
        });
        return days;
    }

    private void linked(LinkedData data, Optional<JsonNode> article) {
        article.ifPresent(node -> {
            LinkedData.words(node, "datePublished").ifPresent(value -> value(value, DateSource.LINKED, "datePublished"));
            LinkedData.words(node, "dateCreated").or(() -> LinkedData.words(node, "uploadDate")).ifPresent(value -> value(value, DateSource.LINKED_CREATED, "dateCreated"));
            LinkedData.words(node, "dateModified").ifPresent(value -> value(value, DateSource.CHANGED_LINKED, "dateModified"));
        });
        int others = 0;
        for (JsonNode node : data.all()) {
            if (article.isPresent() && node == article.get() || others++ > MOST_LINKED) continue;
            boolean webPage = LinkedData.is(node, "webpage");
            LinkedData.words(node, "datePublished").or(() -> LinkedData.words(node, "uploadDate"))
                    .ifPresent(value -> value(value, webPage ? DateSource.LINKED_PAGE : DateSource.LINKED_OTHER, "datePublished"));
            LinkedData.words(node, "dateModified").ifPresent(value -> value(value, webPage ? DateSource.CHANGED_LINKED_PAGE : DateSource.CHANGED_LINKED_OTHER, "dateModified"));
        }
    }

    private void head() {
        for (HtmlPage.Meta meta : page.metas()) HtmlDates.sourceOf(meta.name()).ifPresent(source -> value(meta.content(), source, meta.name()));
        Stream.of(page.title(), page.meta("description", "og:description")).flatMap(Optional::stream).map(words -> words.substring(0, Math.min(400, words.length())))
                .forEach(words -> dates.find(words, monthFirst).stream().flatMap(hit -> hit.date().stream())
                        .forEach(day -> note(Optional.of(Moment.day(day)), DateSource.HEAD_WORDS, "in the page's head: " + Words.squeeze(words), When.Basis.METADATA)));
    }

    private void addresses() {
        address(Optional.of(page.address()), DateSource.ADDRESS, "address: ");
        address(page.canonical().or(() -> page.meta("og:url")), DateSource.CANONICAL, "address: ");
        // A picture's own name may begin with figures: "/2031/02/7.jpg" names no day.
        address(page.meta("og:image").map(image -> image.substring(0, Math.max(0, image.lastIndexOf('/') + 1))), DateSource.IMAGE, "og:image: ");
    }

    private void address(Optional<String> address, DateSource source, String name) {
        address.ifPresent(words -> DateValue.ofAddress(words).ifPresent(day -> note(Optional.of(Moment.day(day)), source, name + words, When.Basis.METADATA)));
    }

    private void marks() {
        int time = 0;
        for (HtmlPage.Mark mark : page.marks()) {
            if (mark.kind() == HtmlPage.Mark.Kind.AUTHOR) continue;
            Element element = mark.element();
            String words = Marks.words(element, 160);
            if (words.isEmpty() && element.childNodeSize() > 0 && !element.hasAttr("datetime")) continue;
            DateSource source = sourceOf(mark, words, time);
            if (mark.kind() == HtmlPage.Mark.Kind.TIME && places.isNear(mark.block(), mark.place())) time++;
            List<LocalDate> told = told(element, source);
            if (told.isEmpty()) {
                Optional<Moment> moment = moment(words);
                note(moment, source, "dateline: " + Words.squeeze(words), When.Basis.DATELINE);
                moment.filter(one -> one.day().isPresent()).ifPresent(one -> told.add(one.firstDay()));
            }
            for (LocalDate day : told) if (found.containsKey(day)) places.tell(found.get(day), mark.block(), mark.place(), true);
        }
    }

    private DateSource sourceOf(HtmlPage.Mark mark, String words, int time) {
        Element element = mark.element();
        String names = (element.className() + " " + element.id() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
        boolean near = places.isNear(mark.block(), mark.place());
        boolean aside = places.isAside(mark.place());
        if (places.isComment(mark.place())) return DateSource.COMMENT;
        if (names.contains("join") || labels.isJoining(words)) return DateSource.CLASS_ASIDE;
        if (element.attr("itemprop").equalsIgnoreCase("datePublished") || element.hasAttr("pubdate")) return near ? DateSource.PROPERTY_NEAR : DateSource.PROPERTY_FAR;
        if (names.contains("modif") || names.contains("updat") || labels.isUpdate(words)) return DateSource.CHANGED_MARK;
        if (mark.kind() == HtmlPage.Mark.Kind.TIME) {
            return near ? time == 0 ? DateSource.TIME_FIRST : DateSource.TIME_NEAR : aside ? DateSource.TIME_ASIDE : DateSource.TIME_FAR;
        }
        return near ? names.contains("publi") ? DateSource.CLASS_PUBLISHED : DateSource.CLASS_NEAR : aside ? DateSource.CLASS_ASIDE : DateSource.CLASS_FAR;
    }

    /** The day that an element's attributes give: the usual ones first, else any whose name speaks of a date or a time. */
    private List<LocalDate> told(Element element, DateSource source) {
        List<LocalDate> told = new ArrayList<>(1);
        for (String attribute : VALUES) {
            if (!told.isEmpty() || !element.hasAttr(attribute)) continue;
            tellBy(attribute, element.attr(attribute), source, told);
        }
        for (Attribute attribute : element.attributes()) {
            if (!told.isEmpty() || !attribute.getKey().startsWith("data-")) continue;
            if (attribute.getKey().contains("time") || attribute.getKey().contains("date")) tellBy(attribute.getKey(), attribute.getValue(), source, told);
        }
        return told;
    }

    private void tellBy(String attribute, String value, DateSource source, List<LocalDate> told) {
        Optional<Moment> moment = moment(value);
        note(moment, source, attribute + ": " + value, When.Basis.METADATA);
        moment.filter(one -> one.day().isPresent()).ifPresent(one -> told.add(one.firstDay()));
    }

    private List<Seen> seen(boolean order) {
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            String text = page.blocks().get(i).text();
            if (text.length() > 400) text = text.substring(0, 160);
            if (!hasDigit(text)) continue;
            for (DateWords.Hit hit : dates.find(text, order)) if (hit.year() > 0) seen.add(new Seen(i, text, hit));
        }
        return seen;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) return true;
        return false;
    }

    private void visible(List<Seen> all, boolean turn) {
        places.count(all.stream().map(Seen::block).toList());
        for (Seen seen : all) {
            DateWords.Hit hit = turn && seen.hit().either() ? seen.hit().turned() : seen.hit();
            int i = seen.block();
            Place place = page.places().get(i);
            boolean shortLine = page.blocks().get(i).words() <= 16;
            boolean near = places.isNear(i, place);
            String before = seen.text().substring(Math.max(0, hit.start() - 30), hit.start());
            DateSource source = places.isComment(place) ? DateSource.COMMENT : labels.isJoining(before) ? DateSource.LINE_ASIDE : labels.isUpdate(before) ? DateSource.SAID_CHANGED
                    : labels.isPublication(before) ? DateSource.SAID_PUBLISHED : places.isAside(place) ? DateSource.LINE_ASIDE
                    : near ? shortLine ? DateSource.LINE_NEAR : DateSource.TEXT_NEAR : shortLine ? DateSource.LINE_FAR : DateSource.TEXT_FAR;
            LocalDate day = hit.date().orElseThrow();
            note(Optional.of(Moment.day(day)), source, "dateline: " + seen.text().substring(hit.start(), hit.end()), When.Basis.DATELINE);
            if (found.containsKey(day)) places.tell(found.get(day), i, place, false);
        }
    }

    /** Days in scripts; where nothing else names any, all that look like one. */
    private void scripts(String content) {
        for (ScriptedDates.Told told : ScriptedDates.named(content)) value(told.value(), told.source(), told.name());
        if (!found.isEmpty()) return;
        for (String figures : ScriptedDates.bare(content)) value(figures, DateSource.LOOSE_FIGURES, "in the page's source");
    }

    /** Where the data gives universal time and the page is from elsewhere, the readers' day may be another. */
    private void localDays(Optional<JsonNode> article) {
        List<Moment> firm = new ArrayList<>();
        article.flatMap(node -> LinkedData.words(node, "datePublished")).flatMap(DateValue::parse).ifPresent(firm::add);
        for (HtmlPage.Meta meta : page.metas()) {
            if (HtmlDates.sourceOf(meta.name()).filter(source -> source == DateSource.HEAD).isPresent()) DateValue.parse(meta.content()).ifPresent(firm::add);
        }
        for (Moment time : firm) {
            boolean universal = time.zone().filter(ZoneOffset.UTC::equals).isPresent() && time.precision() == Moment.Precision.MINUTE;
            if (!universal || !found.containsKey(time.firstDay())) continue;
            DateComparison.hour(found.get(time.firstDay()), time);
            Optional<ZoneOffset> zone = places.zone();
            if (zone.isEmpty()) continue;
            LocalDate local = time.start().plusSeconds(zone.get().getTotalSeconds()).toLocalDate();
            if (!local.equals(time.firstDay())) note(Optional.of(Moment.day(local)), DateSource.LOCAL_DAY, "local day of " + time, When.Basis.METADATA);
        }
    }
}
