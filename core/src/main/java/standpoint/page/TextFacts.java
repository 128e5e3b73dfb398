package standpoint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.news.CalendarWords;
import standpoint.news.Field;

/** What saved text says about itself: when it appeared, in which outlet, by whom, and from where it was taken. */
final class TextFacts {
    private static final List<String> ORIGINS = List.of("originally published", "originally appeared", "first published", "first appeared",
            "republished from", "republished with permission", "reprinted from", "reposted from", "article was published");
    private static final Set<String> UNFINISHED = Set.of("to", "of", "the", "a", "an", "and", "or", "in", "on", "at", "for", "with", "from", "by", "as", "that", "is", "are",
            "was", "were", "has", "have", "its", "their", "his", "her", "but", "than", "into", "about");
    private static final Pattern REPORTER = Pattern.compile("\\b(?:by|from) ((?:The )?\\p{Lu}[\\p{L}\\p{Mn}\\d'’-]*(?: \\p{Lu}[\\p{L}\\p{Mn}\\d'’-]*){0,4}) (?:was|were|is)?\\s*$");
    private static final int HEAD_LINES = 12;
    private static final int HEAD_WORDS = 8;
    private static final int FOOT_LINES = 4;
    private static final int FOOT_WORDS = 14;
    private final TextDates dates;
    private final PhotoCredit credits;
    private final Outlets outlets = new Outlets();

    TextFacts(DateWords dates, Clock clock, PhotoCredit credits) {
        this.dates = new TextDates(dates, clock);
        this.credits = credits;
    }

    boolean isDateline(Block block) { return dates.isDateline(block); }

    /** Where the article ends: at the note on its author, once there was an article; else at the last block. */
    int end(TextReader.Sheet sheet, float threshold) {
        int prose = 0;
        for (int i = 0; i < sheet.blocks().size(); i++) {
            boolean ends = prose >= 3 && (biographyName(sheet, i).isPresent() || isTeaser(sheet, i));
            if (ends) return i;
            if (sheet.own()[i] > threshold && TextTitle.isProse(sheet.blocks().get(i))) prose++;
        }
        return sheet.blocks().size();
    }

    /** A headline above a long line that breaks off amid its sentence ("... bringing death to"): the start of another article, shown to be clicked. */
    private static boolean isTeaser(TextReader.Sheet sheet, int i) {
        if (i + 1 >= sheet.blocks().size()) return false;
        Block line = sheet.blocks().get(i);
        Block next = sheet.blocks().get(i + 1);
        boolean headline = line.words() >= 4 && line.words() <= 25 && !Words.endsSentence(line.text()) && line.is(Block.Shape.PARAGRAPH);
        if (!headline || next.words() < 15 || next.gap()) return false;
        List<String> words = Words.lower(next.text());
        return next.text().endsWith("...") || next.text().endsWith("\u2026") || !Words.endsSentence(next.text()) && UNFINISHED.contains(words.get(words.size() - 1));
    }

    void tell(Draft draft, TextReader.Sheet sheet, float threshold) {
        dates.tell(draft, sheet);
        origins(draft, sheet);
        wire(draft);
        biography(draft, sheet);
        outlet(draft, sheet, threshold);
        head(draft, sheet);
        foot(draft, sheet);
        List<String> notes = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < sheet.blocks().size(); i++) {
            String text = sheet.blocks().get(i).text();
            if (sheet.own()[i] <= threshold || !draft.paragraphs.contains(text)) notes.add(text);
            if (i < 12 && sheet.blocks().get(i).words() <= 3) labels.add(text);
        }
        Genre.tell(draft, labels, notes);
    }

    /** The short lines above the text: among them an agency's name alone, which says whose text it is. */
    private static void head(Draft draft, TextReader.Sheet sheet) {
        int told = 0;
        for (Block block : sheet.blocks()) {
            if (draft.paragraphs.contains(block.text()) || told >= HEAD_LINES) return;
            if (block.words() > HEAD_WORDS || block.text().equals(draft.title)) continue;
            draft.metadata.add("head: " + block.text());
            told++;
        }
    }

    /** The short lines below the text, where a page says whose text it was: "Source: AFP". */
    private static void foot(Draft draft, TextReader.Sheet sheet) {
        int last = sheet.blocks().size() - 1;
        while (last >= 0 && !draft.paragraphs.contains(sheet.blocks().get(last).text())) last--;
        if (last < 0) return;
        for (int i = last + 1; i < Math.min(sheet.blocks().size(), last + 1 + FOOT_LINES); i++) {
            if (sheet.blocks().get(i).words() <= FOOT_WORDS) draft.metadata.add("foot: " + sheet.blocks().get(i).text());
        }
    }

    /** The parts of one page stand in one outlet: what one of them, or the page's furniture, names is all theirs. */
    void shareOutlet(List<Draft> drafts, TextReader.Sheet sheet, float threshold) {
        if (drafts.isEmpty()) return;
        Draft page = new Draft();
        for (Draft draft : drafts) page.outlet = page.outlet.or(() -> draft.outlet);
        if (page.outlet.isEmpty()) outlet(page, sheet, threshold);
        for (Draft draft : drafts) draft.outlet = draft.outlet.or(() -> page.outlet);
    }

    /** "This article was originally published on InfoBrics." */
    private static void origins(Draft draft, TextReader.Sheet sheet) {
        for (Block block : sheet.blocks()) {
            String text = block.text();
            if (text.length() > 400) continue;
            String lower = text.toLowerCase(Locale.ROOT);
            for (String phrase : ORIGINS) {
                int at = lower.indexOf(phrase);
                Optional<String> name = at < 0 ? Optional.empty() : nameAfter(text, at + phrase.length()).filter(TextFacts::noDay).or(() -> reporter(text, at)).filter(found -> !draft.authors.contains(found));
                if (name.isEmpty()) continue;
                draft.credits.add(new Draft.Credited(name.get(), Draft.Evidence.metadata("credit: " + text)));
                draft.paragraphs.remove(text);
                break;
            }
        }
    }

    /** "KYIV (Reuters) - ..." and "PORTHAVEN, March 4 (Northern Wire) - ...": the agency in brackets before the dash. */
    private static void wire(Draft draft) {
        if (draft.paragraphs.isEmpty()) return;
        String first = draft.paragraphs.get(0);
        int dash = TextDates.dash(first);
        int open = first.indexOf('(');
        int close = first.indexOf(')', Math.max(0, open));
        if (dash < 0 || open < 2 || close < open || close > dash || !Character.isUpperCase(first.charAt(0))) return;
        String agency = first.substring(open + 1, close).strip();
        if (!PhotoCredit.isNames(agency)) return;
        draft.credits.add(new Draft.Credited(agency, new Draft.Evidence(Field.TEXT, agency)));
        draft.authors.remove(agency);
        if (draft.outlet.isEmpty()) draft.outlet = Optional.of(agency);
    }

    /** "First published 2 August", "first published Jan. 19": a day and no name. */
    private static boolean noDay(String name) {
        String first = name.split(" ")[0].toLowerCase(Locale.ROOT);
        return !CalendarWords.ANY_MONTH.contains(first) && !CalendarWords.WEEKDAYS.contains(first);
    }

    /** "This report by The Northern Press was first published ...". */
    private static Optional<String> reporter(String text, int before) {
        Matcher by = REPORTER.matcher(text.substring(0, before));
        return by.find() ? Optional.of(by.group(1)) : Optional.empty();
    }

    /** The capitalised name after "on", "in", "by", "at" or "from". */
    private static Optional<String> nameAfter(String text, int from) {
        String[] words = text.substring(from).strip().split("\\s+");
        int i = 0;
        while (i < words.length && i < 4 && (words[i].isEmpty() || !Character.isUpperCase(words[i].charAt(0)))) i++;
        StringBuilder name = new StringBuilder();
        for (; i < words.length && !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0)); i++) {
            String word = words[i];
            boolean ends = ".,;:".indexOf(word.charAt(word.length() - 1)) >= 0;
            name.append(name.isEmpty() ? "" : " ").append(ends ? word.substring(0, word.length() - 1) : word);
            if (ends) break;
        }
        return name.length() < 2 ? Optional.empty() : Optional.of(name.toString());
    }

    /** The person whom a note on the author is about: "Ann Poe is a reporter at ...", where a line is that name or a byline has it. */
    private static Optional<String> biographyName(TextReader.Sheet sheet, int i) {
        String text = sheet.blocks().get(i).text();
        int is = text.indexOf(" is a ");
        if (is < 0) is = text.indexOf(" is the ");
        if (is < 0 || is > 50 || text.length() > 1200) return Optional.empty();
        String name = text.substring(0, is);
        if (!Byline.isName(name)) return Optional.empty();
        for (Block block : sheet.blocks()) {
            boolean author = block.text().equals(name) || Byline.line(block.text()).map(names -> names.stream().anyMatch(one -> one.startsWith(name))).orElse(false);
            if (author) return Optional.of(name);
        }
        return Optional.empty();
    }

    private static void biography(Draft draft, TextReader.Sheet sheet) {
        for (int i = 0; i < sheet.blocks().size(); i++) {
            Optional<String> name = biographyName(sheet, i);
            if (name.isEmpty()) continue;
            String text = sheet.blocks().get(i).text();
            if (draft.authors.isEmpty()) draft.authors.add(name.get());
            draft.metadata.add("biography: " + text);
            draft.paragraphs.remove(text);
            if (draft.outlet.isEmpty()) workplace(text, text.indexOf(" is ")).ifPresent(outlet -> draft.outlet = Optional.of(outlet));
        }
    }

    private static Optional<String> workplace(String text, int is) {
        for (String word : List.of(" at ", " for ", " of ", " with ")) {
            int at = text.indexOf(word, is);
            if (at < 0 || at - is > 60) continue;
            String rest = text.substring(at + word.length());
            String article = rest.startsWith("the ") ? "The " : "";
            Optional<String> name = nameAfter(rest, 0);
            if (name.isPresent()) return name.map(known -> article + known);
        }
        return Optional.empty();
    }

    /** A line at the top that is an outlet's name, a photographer's outlet, or the outlet that most furniture names. */
    private void outlet(Draft draft, TextReader.Sheet sheet, float threshold) {
        for (int i = 0; i < Math.min(8, sheet.blocks().size()) && draft.outlet.isEmpty(); i++) {
            String text = sheet.blocks().get(i).text();
            if (!text.equals(draft.title) && outlets.isName(text)) draft.outlet = Optional.of(text);
        }
        for (int i = 0; i < sheet.blocks().size() && draft.outlet.isEmpty(); i++) {
            Optional<String> credit = sheet.captions().get(i).credit();
            if (credit.isEmpty()) continue;
            String[] parts = credit.get().split(",");
            String last = parts[parts.length - 1].strip();
            if (parts.length == 2 && Byline.isName(parts[0].strip()) && PhotoCredit.isNames(last) && !credits.isAgency(last)) draft.outlet = Optional.of(last);
        }
        if (draft.outlet.isPresent()) return;
        List<String> furniture = new ArrayList<>();
        for (int i = 0; i < sheet.blocks().size(); i++) {
            boolean kept = sheet.own()[i] > threshold || !sheet.captions().get(i).isNone() || sheet.blocks().get(i).text().equals(draft.title);
            if (!kept) furniture.add(sheet.blocks().get(i).text());
        }
        draft.outlet = outlets.mostNamed(furniture);
    }
}
