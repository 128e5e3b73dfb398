package standpoint.page;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Article;
import standpoint.news.Field;
import standpoint.news.Moment;
import standpoint.news.When;

/** An article in the making: filled by the readers of a page, then turned into an {@link Article} by {@link ArticleMaker}. */
final class Draft {

    /** Words of one field that a fact rests on; for metadata the whole line. */
    record Evidence(Field field, String words) {
        static Evidence metadata(String line) { return new Evidence(Field.METADATA, line); }
    }

    /** When something was published, and the words that say so. */
    record Dated(Optional<Moment> moment, Optional<String> clock, When.Basis basis, Optional<String> why, List<Evidence> evidence) {
        static Dated of(Moment moment, When.Basis basis, Evidence evidence) {
            return new Dated(Optional.of(moment), Optional.empty(), basis, Optional.empty(), List.of(evidence));
        }
    }

    /** A day of an unknown year, and the line that tells it. */
    record Yearless(MonthDay day, String line) {

        /** "day: --03-09 Tuesday, 9 March": ISO 8601 of 1988 has it so. */
        String metadata() { return "day: " + day + " " + line; }

        /** Nothing in a year that has no such day. */
        Optional<LocalDate> in(int year) { return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty(); }
    }

    /** An outlet named as the source of the text, and the words that say so. */
    record Credited(String outlet, Evidence evidence) { }

    Article.Kind kind = Article.Kind.ARTICLE;
    Article.Genre genre = Article.Genre.UNKNOWN;
    String title = "";
    String summary = "";
    final List<String> paragraphs = new ArrayList<>();
    final Set<String> captions = new LinkedHashSet<>();
    final Set<String> metadata = new LinkedHashSet<>();
    final Set<String> authors = new LinkedHashSet<>();
    final List<Credited> credits = new ArrayList<>();
    Optional<String> outlet = Optional.empty();
    Optional<String> language = Optional.empty();
    Optional<Dated> published = Optional.empty();
    Optional<Dated> updated = Optional.empty();
    Optional<Yearless> day = Optional.empty();

    String text() { return String.join("\n\n", paragraphs); }

    boolean isEmpty() { return paragraphs.isEmpty() && captions.isEmpty() && title.isEmpty(); }
}
