package standpoint.page;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.news.CalendarWords;
import standpoint.news.Field;
import standpoint.news.Moment;
import standpoint.news.When;

/** When saved text appeared: by a line that is a date, by a wire's dateline, or by what the first paragraphs tell of a day. */
final class TextDates {
    private static final int NEAR_TOP = 25;
    private static final int DATELINE_WITHIN = 90;
    private static final int TOWN_AND_DAY = 40;
    private static final Set<String> REPORTING = Set.of("said", "reported", "announced", "told", "wrote", "posted", "published", "confirmed", "stated",
            "declared", "revealed", "tweeted", "added", "warned", "claimed");
    private static final Set<String> LABELS = CalendarWords.and(CalendarWords.WEEKDAYS, "published", "updated", "posted", "date", "last", "modified", "on", "at", "created", "issued", "released", "am",
            "pm", "a.m.", "p.m.", "gmt", "utc", "est", "edt", "bst", "cet", "cest", "et", "by", "first", "aired", "edition", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "ver\u00F6ffentlicht",
            "aktualisiert", "publi\u00E9", "uhr", "stand", "vom", "le", "h");
    private static final int MOST_WORDS = 14;
    /** So long may a name be that stands beside a day. */
    private static final int NAME = 60;
    /** A line with a day but no year has so few words. */
    private static final int YEARLESS_WORDS = 10;
    /** "14.20" beside a day is a time, where it may be any number elsewhere. */
    private static final Pattern DOTTED = Pattern.compile("(?<![\\d.,])([01]?\\d|2[0-3])\\.([0-5]\\d)(?![\\d.,%])");
    private final DateWords dates;
    private final Clock clock;

    TextDates(DateWords dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    /** A short line with a full date and at most a name beside it: "The Harbour Post, June 06, 2024". */
    boolean isDateline(Block block) {
        Optional<DateWords.Hit> hit = fullDate(block.text());
        if (hit.isEmpty() || block.words() > MOST_WORDS) return false;
        String rest = rest(block.text());
        if (Words.endsSentence(block.text())) return isPublished(block.text(), hit.get()) || rest.length() <= NAME && isNames(rest);
        return rest.length() <= NAME || name(block.text().substring(0, hit.get().start())).isEmpty();
    }

    /** "This report was first published Jan. 19, 2031." */
    private static boolean isPublished(String text, DateWords.Hit hit) {
        String before = text.substring(0, hit.start()).strip().toLowerCase(Locale.ROOT);
        return before.endsWith("published") || before.endsWith("published on");
    }

    /** A day that a line begins with, or beside which nothing but names stands: no "strike to begin on 12 May". */
    private static boolean isAlone(String text, DateWords.Hit hit) { return name(text.substring(0, hit.start())).isEmpty() || rest(text, hit).length() <= NAME && isNames(rest(text, hit)); }

    private static boolean isNames(String rest) { return rest.isEmpty() || Arrays.stream(rest.split(" ")).allMatch(word -> Character.isUpperCase(word.charAt(0))); }

    Optional<DateWords.Hit> fullDate(String text) { return dates.find(text, true).stream().filter(hit -> hit.year() > 0).findFirst(); }

    /** What is left of a dateline without its date, its labels and figures: the name of an outlet, where there is one. */
    String rest(String text) { return rest(text, fullDate(text).orElseThrow()); }

    private static String rest(String text, DateWords.Hit hit) { return name(text.substring(0, hit.start()) + " " + text.substring(hit.end())); }

    private static String name(String words) {
        StringBuilder rest = new StringBuilder();
        for (String word : words.split("[\\s,|:;/()\u2022\u00B7-]+")) {
            boolean name = !word.isEmpty() && Character.isLetter(word.charAt(0)) && !LABELS.contains(word.toLowerCase(Locale.ROOT));
            if (name) rest.append(rest.isEmpty() ? "" : " ").append(word);
        }
        return rest.toString();
    }

    void tell(Draft draft, TextReader.Sheet sheet) {
        lines(draft, sheet);
        if (draft.published.isEmpty()) wire(draft);
        if (draft.published.isEmpty()) draft.published = draft.updated;
        if (draft.published.isEmpty()) yearless(draft, sheet);
        if (draft.published.isEmpty()) fromText(draft);
    }

    /** The day without a year that a line above the text, or the dateline that it begins with, tells: kept for whoever knows of what year the page is. */
    private void yearless(Draft draft, TextReader.Sheet sheet) {
        for (int i = 0; i < Math.min(sheet.blocks().size(), NEAR_TOP) && draft.day.isEmpty(); i++) {
            Block block = sheet.blocks().get(i);
            if (block.words() > YEARLESS_WORDS || block.text().equals(draft.title)) continue;
            Optional<DateWords.Hit> day = dates.find(block.text(), true).stream().filter(hit -> hit.year() == 0).findFirst().filter(hit -> isAlone(block.text(), hit));
            day.ifPresent(hit -> draft.day = Optional.of(new Draft.Yearless(MonthDay.of(hit.month(), hit.day()), block.text())));
            if (!draft.paragraphs.isEmpty() && block.text().equals(draft.paragraphs.get(0))) break;
        }
        if (draft.day.isPresent() || draft.paragraphs.isEmpty()) return;
        String first = draft.paragraphs.get(0);
        String head = first.substring(0, Math.max(0, dash(first)));
        dates.find(head, true).stream().findFirst().ifPresent(hit -> draft.day = Optional.of(new Draft.Yearless(MonthDay.of(hit.month(), hit.day()), head)));
    }

    private void lines(Draft draft, TextReader.Sheet sheet) {
        for (int i = 0; i < Math.min(sheet.blocks().size(), NEAR_TOP); i++) {
            Block block = sheet.blocks().get(i);
            if (!isDateline(block)) continue;
            DateWords.Hit hit = fullDate(block.text()).orElseThrow();
            Draft.Dated dated = Draft.Dated.of(moment(block.text(), hit), When.Basis.DATELINE, Draft.Evidence.metadata("dateline: " + block.text()));
            boolean update = Words.lower(block.text(), 3).stream().anyMatch(word -> word.equals("updated") || word.equals("modified"));
            if (update) draft.updated = draft.updated.or(() -> Optional.of(dated));
            else draft.published = draft.published.or(() -> Optional.of(dated));
            String name = rest(block.text());
            if (draft.outlet.isEmpty() && isOutlet(name) && hit.start() > 0) draft.outlet = Optional.of(name);
        }
    }

    /** The day of a line, with the time of day that stands beside it: "14 May 2032, 9.05 am", "16:12 BST | 3 May 2031". */
    private Moment moment(String text, DateWords.Hit hit) {
        LocalDate day = hit.date().orElseThrow();
        String beside = text.substring(0, hit.start()) + " | " + text.substring(hit.end());
        Optional<Clock.Stamp> stamp = clock.find(beside);
        if (stamp.isPresent()) return Moment.minute(day.atTime(stamp.get().time()), stamp.get().zone());
        Matcher dotted = DOTTED.matcher(beside);
        return dotted.find() ? Moment.minute(day.atTime(Integer.parseInt(dotted.group(1)), Integer.parseInt(dotted.group(2))), Optional.empty()) : Moment.day(day);
    }

    /** "The Harbour Post, June 06, 2024" and "AFP, 6 June 2024"; in "Vessel, 12 March 2034" a town stands there, in "Decision of 9 May 2034" neither. */
    private static boolean isOutlet(String name) {
        if (name.length() < 3 || !PhotoCredit.isNames(name)) return false;
        String[] words = name.split(" ");
        return words.length == 1 ? name.equals(name.toUpperCase(Locale.ROOT)) : Character.isUpperCase(words[words.length - 1].charAt(0));
    }

    /** "PORTHAVEN, March 4, 2031 (Northern Wire) - The mayor ..." */
    private void wire(Draft draft) {
        if (draft.paragraphs.isEmpty()) return;
        String first = draft.paragraphs.get(0);
        int dash = dash(first);
        if (dash < 0) return;
        fullDate(first.substring(0, dash)).ifPresent(hit -> draft.published = Optional.of(Draft.Dated.of(Moment.day(hit.date().orElseThrow()), When.Basis.DATELINE,
                new Draft.Evidence(Field.TEXT, first.substring(hit.start(), hit.end())))));
    }

    /** Where the dash ends a dateline, or -1. */
    static int dash(String paragraph) {
        String head = paragraph.substring(0, Math.min(DATELINE_WITHIN, paragraph.length()));
        for (String dash : List.of(" - ", " \u2013 ", " \u2014 ", " -- ", "\u2014")) {
            int at = head.indexOf(dash);
            if (at > 3) return at;
        }
        for (String end : List.of("): ", "). ")) {
            int close = head.indexOf(end);
            // "Huallcay, Aug 15 (Agencia Sur).", and no "Ann Poe (born 4 May 1931)."
            if (close > 3 && head.substring(0, Math.max(0, head.lastIndexOf('(', close))).chars().anyMatch(Character::isDigit)) return close + 1;
        }
        // "Korgan, 10 June. The ministry ..."
        int stop = head.indexOf(". ");
        boolean day = stop > 3 && stop <= TOWN_AND_DAY && head.lastIndexOf(',', stop) > 0 && Character.isLetterOrDigit(head.charAt(stop - 1)) && head.substring(0, stop).chars().anyMatch(Character::isDigit);
        return day ? stop : -1;
    }

    /**
     * "the Harbour Post reported on Oct. 1": the day of a report that the first paragraphs tell of in the past, with the year from a full
     * date in a caption, the day on or after it and within half a year.
     */
    private void fromText(Draft draft) {
        for (String paragraph : draft.paragraphs.subList(0, Math.min(2, draft.paragraphs.size()))) {
            for (DateWords.Hit hit : dates.find(paragraph, true)) {
                if (!isReported(paragraph, hit.start())) continue;
                String words = paragraph.substring(hit.start(), hit.end());
                Draft.Evidence told = new Draft.Evidence(Field.TEXT, words);
                if (hit.year() > 0) {
                    draft.published = Optional.of(inferred(hit.date().orElseThrow(), "the text reports of \"" + words + "\"", List.of(told)));
                    return;
                }
                if (withYear(draft, hit, words, told)) return;
            }
        }
    }

    private boolean withYear(Draft draft, DateWords.Hit hit, String words, Draft.Evidence told) {
        for (String caption : draft.captions) {
            Optional<DateWords.Hit> full = fullDate(caption);
            if (full.isEmpty()) continue;
            String dated = caption.substring(full.get().start(), full.get().end());
            Optional<LocalDate> day = after(full.get().date().orElseThrow(), hit);
            if (day.isEmpty()) continue;
            draft.published = Optional.of(inferred(day.get(), "the text reports of \"" + words + "\"; the year is that of \"" + dated
                    + "\" in a caption, which comes before it", List.of(told, new Draft.Evidence(Field.CAPTION, dated))));
            return true;
        }
        return false;
    }

    private static Draft.Dated inferred(LocalDate day, String why, List<Draft.Evidence> evidence) {
        return new Draft.Dated(Optional.of(Moment.day(day)), Optional.empty(), When.Basis.INFERRED, Optional.of(why), evidence);
    }

    private static Optional<LocalDate> after(LocalDate picture, DateWords.Hit hit) {
        for (int year = picture.getYear(); year <= picture.getYear() + 1; year++) {
            if (hit.month() == 2 && hit.day() == 29 && !java.time.Year.isLeap(year)) continue;
            LocalDate day = LocalDate.of(year, hit.month(), hit.day());
            if (!day.isBefore(picture) && day.isBefore(picture.plusMonths(6))) return Optional.of(day);
        }
        return Optional.empty();
    }

    /** "reported on Oct. 1", "said Tuesday, Oct. 1": a verb of telling within the three words before the date. */
    private static boolean isReported(String paragraph, int dateStart) {
        List<String> before = Words.lower(paragraph.substring(Math.max(0, dateStart - 40), dateStart));
        List<String> near = before.subList(Math.max(0, before.size() - 3), before.size());
        return near.stream().anyMatch(REPORTING::contains);
    }
}
