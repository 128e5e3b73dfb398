package standpoint.evaluation.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.CalendarWords;
import standpoint.news.Field;
import standpoint.news.Moment;
import standpoint.news.Page;
import standpoint.news.When;

/**
 * A page taken as it stands, for pages that the reader takes for a notice: what is scored here is the tracing, not the reading of very short
 * pages. Short lines at the head are title and dates, the rest is text.
 */
final class PlainPage {

    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})\\.? ([A-Z][a-z]{2,8})\\.? (\\d{4})\\b");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b([A-Z][a-z]{2,8})\\.? (\\d{1,2}),? (\\d{4})\\b");

    private PlainPage() { }

    static Article read(Page page) {
        List<String> head = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (String line : page.content().split("\n")) {
            boolean body = !text.isEmpty() || line.strip().endsWith(".") && line.strip().split(" ").length > 3;
            if (body) text.add(line);
            else if (!line.isBlank()) head.add(line.strip());
        }
        Optional<Moment> day = Optional.empty();
        String title = "";
        for (String line : head) {
            Optional<Moment> found = day(line);
            if (found.isPresent()) day = found;
            else if (line.split(" ").length > title.split(" ").length || title.isEmpty()) title = line;
        }
        String whole = String.join("\n", text);
        ArticleText words = new ArticleText(Article.idOf(page.address(), 0, title, whole), title, "", List.of(), head, whole);
        Optional<When> published = day.map(moment -> When.of(moment, When.Basis.DATELINE, List.of(words.passage(Field.METADATA, 0, words.field(Field.METADATA).length()))));
        return new Article(words, page.address(), 0, Article.Kind.ARTICLE, Article.Genre.UNKNOWN, List.of(), Optional.empty(), Optional.of("en"), published,
                Optional.empty(), List.of());
    }

    private static Optional<Moment> day(String line) {
        Matcher dayFirst = DAY_FIRST.matcher(line);
        if (dayFirst.find()) return moment(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        Matcher monthFirst = MONTH_FIRST.matcher(line);
        return monthFirst.find() ? moment(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2)) : Optional.empty();
    }

    private static Optional<Moment> moment(String year, String month, String day) {
        for (int at = 0; at < 12; at++) {
            if (!CalendarWords.MONTHS.get(at).startsWith(month.toLowerCase(Locale.ROOT))) continue;
            return Moment.parse(String.format(Locale.ROOT, "%s-%02d-%02d", year, at + 1, Integer.parseInt(day)));
        }
        return Optional.empty();
    }
}
