package standpoint.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Field;
import standpoint.news.Moment;
import standpoint.news.When;

/** What saved text says about itself: when it appeared, in which outlet, by whom, and from where it was taken. */
final class TextFacts {
    private static final int NEAR_TOP = 20;
    private static final Set<String> REPORTING = Set.of("said", "reported", "announced", "told", "wrote", "posted", "published", "confirmed", "stated",
            "declared", "revealed", "tweeted", "added", "warned", "claimed");
    private static final List<String> ORIGINS = List.of("originally published", "originally appeared", "first published", "first appeared",
            "republished from", "republished with permission", "reprinted from", "reposted from", "article was published");
    private static final Set<String> LABELS = Set.of("published", "updated", "posted", "date", "last", "modified", "on", "at", "created", "issued", "released",
            "am", "pm", "gmt", "utc", "est", "edt", "bst", "cet", "cest", "et", "by", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "ver\u00F6ffentlicht", "aktualisiert", "publi\u00E9", "uhr", "stand", "vom", "le", "h");
    private final DateWords dates;
    private final PhotoCredit credits;

    TextFacts(DateWords dates, PhotoCredit credits) {
        this.dates = dates;
        this.credits = credits;
    }

    /** A short line with a full date and at most a name beside it: "The Harbour Post, June 06, 2024". */
    boolean isDateline(Block block) {
        return block.words() <= 12 && !Words.endsSentence(block.text()) && fullDate(block.text()).isPresent() && rest(block.text()).length() <= 40;
    }

    private Optional<DateWords.Hit> fullDate(String text) {
        return dates.find(text, true).stream().filter(hit -> hit.year() > 0).findFirst();
    }

    /** What is left of a dateline without its date, its labels and figures. */
    private String rest(String text) {
        DateWords.Hit hit = fullDate(text).orElseThrow();
        StringBuilder rest = new StringBuilder();
        for (String word : (text.substring(0, hit.start()) + " " + text.substring(hit.end())).split("[\\s,|:;/()\u2022\u00B7-]+")) {
            boolean name = !word.isEmpty() && Character.isLetter(word.charAt(0)) && !LABELS.contains(word.toLowerCase(Locale.ROOT));
            if (name) rest.append(rest.isEmpty() ? "" : " ").append(word);
        }
        return rest.toString();
    }

    void tell(Draft draft, TextReader.Sheet sheet, int from, int to) {
        dateline(draft, sheet, from, to);
        origins(draft, sheet, from, to);
        biography(draft, sheet, from, to);
        photographersOutlet(draft, sheet, from, to);
        if (draft.published.isEmpty()) fromText(draft, sheet, from, to);
    }

    private void dateline(Draft draft, TextReader.Sheet sheet, int from, int to) {
        for (int i = from; i < Math.min(to, from + NEAR_TOP); i++) {
            Block block = sheet.blocks().get(i);
            if (!isDateline(block)) continue;
            DateWords.Hit hit = fullDate(block.text()).orElseThrow();
            Moment day = Moment.day(hit.date().orElseThrow());
            Draft.Dated dated = Draft.Dated.of(day, When.Basis.DATELINE, Draft.Evidence.metadata("dateline: " + block.text()));
            boolean update = Words.lower(block.text(), 3).stream().anyMatch(word -> word.equals("updated") || word.equals("modified"));
            if (update) draft.updated = draft.updated.or(() -> Optional.of(dated));
            else draft.published = draft.published.or(() -> Optional.of(dated));
            String name = rest(block.text());
            if (draft.outlet.isEmpty() && name.length() > 2 && PhotoCredit.isNames(name) && hit.start() > 0) draft.outlet = Optional.of(name);
        }
    }

    /** "This article was originally published on InfoBrics." */
    private static void origins(Draft draft, TextReader.Sheet sheet, int from, int to) {
        for (int i = from; i < to; i++) {
            String text = sheet.blocks().get(i).text();
            String lower = text.toLowerCase(Locale.ROOT);
            for (String phrase : ORIGINS) {
                int at = lower.indexOf(phrase);
                if (at < 0 || text.length() > 400) continue;
                Optional<String> name = nameAfter(text, at + phrase.length());
                if (name.isEmpty()) continue;
                draft.credits.add(new Draft.Credited(name.get(), Draft.Evidence.metadata("credit: " + text)));
                draft.paragraphs.remove(text);
                break;
            }
        }
    }

    /** The capitalised name after "on", "in", "by", "at" or "from". */
    private static Optional<String> nameAfter(String text, int from) {
        int at = from;
        String[] words = text.substring(at).strip().split("\\s+");
        int i = 0;
        while (i < words.length && i < 4 && !Character.isUpperCase(words[i].charAt(0))) i++;
        StringBuilder name = new StringBuilder();
        for (; i < words.length && Character.isUpperCase(words[i].charAt(0)); i++) {
            String word = words[i];
            boolean ends = ".,;:".indexOf(word.charAt(word.length() - 1)) >= 0;
            name.append(name.isEmpty() ? "" : " ").append(ends ? word.substring(0, word.length() - 1) : word);
            if (ends) break;
        }
        return name.length() < 2 ? Optional.empty() : Optional.of(name.toString());
    }

    /** A line that is a name, and further down a note that begins with it and tells of a job: the author, and where he or she works. */
    private static void biography(Draft draft, TextReader.Sheet sheet, int from, int to) {
        for (int i = from; i < to; i++) {
            String text = sheet.blocks().get(i).text();
            if (text.length() > 1000) continue;
            int is = text.indexOf(" is a ");
            if (is < 0) is = text.indexOf(" is the ");
            if (is < 0 || is > 50) continue;
            String name = text.substring(0, is);
            boolean named = Byline.isName(name) && (mentionedAlone(sheet, name, from, to) || draft.authors.stream().anyMatch(author -> author.startsWith(name)));
            if (!named) continue;
            if (draft.authors.isEmpty()) draft.authors.add(name);
            draft.metadata.add("biography: " + text);
            draft.paragraphs.remove(text);
            int at = text.indexOf(" at ", is);
            int colon = at < 0 ? text.indexOf(" for ", is) : at;
            if (draft.outlet.isEmpty() && colon > 0 && colon - is < 60) outletAfter(text, colon + 4).ifPresent(outlet -> draft.outlet = Optional.of(outlet));
        }
    }

    private static Optional<String> outletAfter(String text, int from) {
        String rest = text.substring(from).strip();
        String article = rest.startsWith("the ") ? "The " : "";
        return nameAfter(rest, 0).map(name -> article + name);
    }

    private static boolean mentionedAlone(TextReader.Sheet sheet, String name, int from, int to) {
        for (int i = from; i < to; i++) if (sheet.blocks().get(i).text().equals(name)) return true;
        return false;
    }

    /** "(Ann Poe, The Harbour Post)" under a picture: an outlet that is no agency has its own photographers. */
    private void photographersOutlet(Draft draft, TextReader.Sheet sheet, int from, int to) {
        for (int i = from; i < to && draft.outlet.isEmpty(); i++) {
            Optional<String> credit = sheet.captions().get(i).credit();
            if (credit.isEmpty()) continue;
            String[] parts = credit.get().split(",");
            String last = parts[parts.length - 1].strip();
            if (parts.length == 2 && Byline.isName(parts[0].strip()) && PhotoCredit.isNames(last) && !credits.isAgency(last)) draft.outlet = Optional.of(last);
        }
    }

    /**
     * "the Harbour Post reported on Oct. 1": the day of a report that the first paragraphs tell of in the past, with the year from a full
     * date in the same article, the day on or after it and within half a year.
     */
    private void fromText(Draft draft, TextReader.Sheet sheet, int from, int to) {
        for (String paragraph : draft.paragraphs.subList(0, Math.min(2, draft.paragraphs.size()))) {
            for (DateWords.Hit hit : dates.find(paragraph, true)) {
                if (!isReported(paragraph, hit.start())) continue;
                String words = paragraph.substring(hit.start(), hit.end());
                Draft.Evidence told = new Draft.Evidence(Field.TEXT, words);
                if (hit.year() > 0) {
                    draft.published = Optional.of(inferred(hit.date().orElseThrow(), "the text reports of \"" + words + "\"", List.of(told)));
                    return;
                }
                for (String caption : draft.captions) {
                    Optional<DateWords.Hit> full = fullDate(caption);
                    if (full.isEmpty()) continue;
                    String dated = caption.substring(full.get().start(), full.get().end());
                    Optional<LocalDate> day = after(full.get().date().orElseThrow(), hit);
                    if (day.isEmpty()) continue;
                    draft.published = Optional.of(inferred(day.get(), "the text reports of \"" + words + "\"; the year is that of \"" + dated
                            + "\" in a caption, the last such day before it", List.of(told, new Draft.Evidence(Field.CAPTION, dated))));
                    return;
                }
            }
        }
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
