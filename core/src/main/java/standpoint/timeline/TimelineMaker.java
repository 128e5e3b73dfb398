package standpoint.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Article;
import standpoint.news.Commitment;
import standpoint.news.Event;
import standpoint.news.Figure;
import standpoint.news.Moment;
import standpoint.news.Move;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.TimelineItem;
import standpoint.news.Updated;
import standpoint.news.When;

/**
 * Puts what a record tells in the order in which it happened. What has no time of its own stands at the time of its report, which is said;
 * what nobody can date is left out.
 */
public final class TimelineMaker {
    private static final int LONGEST = 200;

    /** Items by time, then kind, then id. */
    public List<TimelineItem> make(List<Article> articles, List<Position> positions, List<Move> moves, List<Updated<Event>> events,
                                   List<Updated<Commitment>> commitments, List<Updated<Figure>> figures) {
        Map<String, Article> byId = new LinkedHashMap<>();
        for (Article article : articles) byId.put(article.id(), article);
        Map<String, List<Passage>> given = new LinkedHashMap<>();
        for (Updated<Commitment> each : commitments) given.computeIfAbsent(each.first().passage().article(), none -> new ArrayList<>()).add(each.first().passage());
        List<TimelineItem> items = new ArrayList<>();
        for (Article article : articles) if (!article.title().isBlank()) add(items, article.published(), "article", article.id(), article.title());
        for (Position position : positions) add(items, position.said().filter(TimelineMaker::dated).or(position::published), "position", position.id(), words(position));
        for (Move move : moves) add(items, move.at(), "move", move.id(), words(move, positions));
        for (Updated<Event> event : events) {
            // "Corvia will send a ferry" is told once, as a commitment
            boolean told = given.getOrDefault(event.first().passage().article(), List.of()).stream().anyMatch(event.first().passage()::overlaps);
            if (!told) add(items, told(event.first().when(), event.first().passage().article(), byId), "event", event.first().id(), words(event.first()));
        }
        for (Updated<Commitment> each : commitments) {
            add(items, told(each.first().when(), each.first().passage().article(), byId), "commitment", each.first().id(), words(each.first()));
        }
        for (Updated<Figure> figure : figures) {
            add(items, told(figure.first().asOf(), figure.first().passage().article(), byId), "figure", figure.first().id(), words(figure.first()));
            for (Updated.Update update : figure.updates()) add(items, told(update.asOf(), update.article(), byId), "figure", figure.first().id(), words(figure.first(), update));
        }
        items.sort(Comparator.comparing((TimelineItem item) -> item.when().moment().orElseThrow()).thenComparing(TimelineItem::kind)
                .thenComparing(TimelineItem::id).thenComparing(TimelineItem::text));
        return items;
    }

    private static boolean dated(When when) { return when.moment().isPresent(); }

    private static void add(List<TimelineItem> items, Optional<When> when, String kind, String id, String text) {
        when.filter(TimelineMaker::dated).ifPresent(time -> items.add(new TimelineItem(time, kind, id, cut(text))));
    }

    /** The time of its own, else that of its report. */
    private static Optional<When> told(Optional<When> own, String article, Map<String, Article> byId) {
        if (own.filter(TimelineMaker::dated).isPresent()) return own;
        Optional<Moment> published = Optional.ofNullable(byId.get(article)).flatMap(Article::published).flatMap(When::moment);
        return published.map(moment -> When.inferred(moment, "The text tells no time; this is when it was reported.", List.of()));
    }

    private static String words(Position position) {
        String stance = switch (position.stance()) {
            case SUPPORT -> "supports it";
            case OPPOSE -> "opposes it";
            case CONDITIONAL -> "sets a condition: " + position.condition().map(condition -> condition.text()).orElse("");
            case UNDECIDED -> "is undecided";
        };
        return position.name() + position.member().filter(member -> !member.equals(position.name())).map(member -> " (" + member + ")").orElse("") + " " + stance;
    }

    private static String words(Move move, List<Position> positions) {
        String name = positions.stream().filter(position -> position.id().equals(move.after())).map(Position::name).findFirst().orElse(move.holder());
        return name + " moves from " + stance(move.from()) + " to " + stance(move.to()) + (move.half() ? " (half a move)" : "");
    }

    private static String stance(standpoint.news.Stance stance) { return stance.name().toLowerCase(java.util.Locale.ROOT); }

    private static String words(Event event) {
        return switch (event.status()) {
            case HAPPENED -> event.what();
            case PLANNED -> "Planned: " + event.what();
            case DENIED -> "Denied: " + event.what();
        };
    }

    private static String words(Commitment given) {
        String to = given.to().filter(receiver -> !given.what().contains(receiver)).map(receiver -> ", to " + receiver).orElse("");
        return given.by() + " (" + given.status().name().toLowerCase(java.util.Locale.ROOT) + "): " + given.what() + to;
    }

    private static String words(Figure figure) {
        return figure.passage().text() + " " + figure.measure() + figure.where().map(place -> ", " + place).orElse("");
    }

    private static String words(Figure figure, Updated.Update update) {
        String now = update.passages().isEmpty() ? "" : update.passages().get(0).text();
        return now + " " + figure.measure() + figure.where().map(place -> ", " + place).orElse("") + " (before: " + figure.passage().text() + ")";
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) return line;
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST) + " \u2026";
    }
}
