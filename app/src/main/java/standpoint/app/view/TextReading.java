package standpoint.app.view;

import java.util.List;
import java.util.stream.Collectors;
import standpoint.news.Actor;
import standpoint.news.Article;
import standpoint.news.Mention;
import standpoint.news.Passage;
import standpoint.news.Reading;
import standpoint.news.Statement;

/** One Reading for a terminal: the article, and who says what in it. */
public final class TextReading {
    private static final int CONTENT = 300;

    private TextReading() { }

    public static String of(Reading reading, Ink ink) {
        Article article = reading.article();
        StringBuilder out = new StringBuilder("\n");
        out.append(ink.bold(ink.wrapped(article.title().isEmpty() ? Wording.shortened(article.text(), 70) : article.title(), "").stripTrailing())).append('\n');
        String authors = article.authors().isEmpty() ? "" : " \u00b7 " + String.join(", ", article.authors());
        out.append(ink.soft(ink.wrapped(article.id() + " \u00b7 " + Wording.source(article) + authors + " \u00b7 "
                + article.published().map(Wording::when).orElse("undated") + " \u00b7 " + article.page(), "  ", "    ").stripTrailing())).append('\n');
        reading.statements().forEach(statement -> statement(reading, statement, ink, out));
        return out.toString();
    }

    private static void statement(Reading reading, Statement statement, Ink ink, StringBuilder out) {
        String via = statement.via().isEmpty() ? "" : " via " + statement.via().stream().map(mention -> name(reading, mention)).collect(Collectors.joining(" < "));
        String speaker = statement.speaker().map(mention -> name(reading, mention)).orElse("nobody named");
        out.append("  ").append(ink.bold(speaker)).append(ink.soft(via + " (" + statement.form().name().toLowerCase(java.util.Locale.ROOT) + ")  [" + statement.id() + "]"))
                .append('\n').append(ink.wrapped(Wording.shortened(words(statement.content()), CONTENT), "    "));
    }

    private static String words(List<Passage> content) { return content.stream().map(Passage::text).collect(Collectors.joining(" ... ")); }

    private static String name(Reading reading, Mention mention) {
        return reading.actors().stream().filter(actor -> actor.id().equals(mention.actor())).findFirst().map(Actor::name).orElse(mention.passage().text());
    }
}
