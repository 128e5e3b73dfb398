package standpoint.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standpoint.news.Article;
import standpoint.news.Field;
import standpoint.news.Passage;

/**
 * The day without a year that a page tells above its text ("Tuesday, 9 March"): its year is that in which the rest of the record has a page of about that day.
 *
 * @param weekday  that the line names too
 * @param passage  the line
 */
record Yearless(MonthDay day, Optional<DayOfWeek> weekday, Passage passage) {
    private static final String MARK = "day: ";
    private static final int NEARBY = 45;

    static Optional<Yearless> of(Article article) {
        String metadata = article.words().field(Field.METADATA);
        int at = metadata.startsWith(MARK) ? 0 : metadata.indexOf("\n" + MARK) + 1;
        if (at == 0 && !metadata.startsWith(MARK)) return Optional.empty();
        int end = metadata.indexOf('\n', at) < 0 ? metadata.length() : metadata.indexOf('\n', at);
        String line = metadata.substring(at + MARK.length(), end);
        try {
            MonthDay day = MonthDay.parse(line.split(" ", 2)[0]);
            return Optional.of(new Yearless(day, weekday(line), article.passage(Field.METADATA, at, end)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** "The Sun, 9 March" is no Sunday. */
    private static Optional<DayOfWeek> weekday(String line) {
        String[] words = line.toLowerCase(Locale.ROOT).split("[^a-z]+");
        for (int at = 0; at < words.length; at++) {
            String word = words[at];
            if (word.length() < 3 || at > 0 && words[at - 1].equals("the")) continue;
            for (DayOfWeek day : DayOfWeek.values()) {
                String name = day.name().toLowerCase(Locale.ROOT);
                if (word.equals(name) || word.length() <= 5 && name.startsWith(word)) return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** The one day of which it can be, when the record has pages of these days; nothing when there are several. */
    Optional<LocalDate> among(Collection<LocalDate> dated) {
        List<LocalDate> fitting = dated.stream().flatMap(near -> java.util.stream.IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1).filter(day::isValidYear).mapToObj(day::atYear)
                .filter(one -> Math.abs(one.toEpochDay() - near.toEpochDay()) <= NEARBY)).filter(one -> weekday.isEmpty() || weekday.get() == one.getDayOfWeek()).distinct().toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
