package standpoint.app.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Answer;
import standpoint.news.Article;
import standpoint.news.Identity;
import standpoint.news.Origin;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.When;

/** How the values of one Answer are said in a line, the same on the terminal and in HTML. */
final class Wording {
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Identity> identities = new HashMap<>();
    private final Map<String, Position> positions = new HashMap<>();

    Wording(Answer answer) {
        answer.articles().forEach(article -> articles.put(article.id(), article));
        answer.actors().forEach(identity -> identities.put(identity.id(), identity));
        answer.positions().forEach(position -> positions.put(position.id(), position));
    }

    Optional<Article> article(String id) { return Optional.ofNullable(articles.get(id)); }

    Optional<Position> position(String id) { return Optional.ofNullable(positions.get(id)); }

    /** The name of whatever a link of a chain, or a holder, points to. */
    String name(String id) {
        if (articles.containsKey(id)) return source(articles.get(id));
        return identities.containsKey(id) ? identities.get(id).name() : id;
    }

    /** Who printed an article: its outlet, otherwise its page. */
    static String source(Article article) {
        String page = article.page();
        return article.outlet().orElse(page.substring(page.lastIndexOf('/') + 1));
    }

    /** Where a passage stands: outlet and day. */
    String source(Passage passage) {
        return article(passage.article()).map(article -> source(article) + article.published().map(when -> ", " + when(when)).orElse("")).orElse(passage.article());
    }

    /** A time in a few characters; what is inferred says so. */
    static String when(When when) {
        String shown = when.moment().map(moment -> moment.toString().replace('T', ' ')).orElse("day unknown");
        if (when.moment().isEmpty() && when.clock().isPresent()) shown += " " + when.clock().get();
        return when.basis() == When.Basis.INFERRED ? "about " + shown : shown;
    }

    /** When a position was taken: said, otherwise published. */
    static Optional<When> taken(Position position) {
        return position.said().filter(when -> when.moment().isPresent()).or(position::published);
    }

    static String day(Optional<When> when) {
        return when.flatMap(When::moment).map(moment -> moment.toString().substring(0, Math.min(10, moment.toString().length()))).orElse("undated");
    }

    /** Whether an origin tells more than that one report stands alone: several reports rest on it, or a chain leads to it. */
    static boolean telling(Origin origin) {
        return origin.articles().size() > 1 || origin.chain().stream().anyMatch(link -> link.kind() != Origin.Link.How.QUOTES);
    }

    /** A count with its noun. */
    static String count(int number, String noun) { return number + " " + noun + (number == 1 ? "" : noun.endsWith("s") ? "es" : "s"); }

    /** At most so many characters, cut at a word. */
    static String shortened(String text, int length) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= length) return line;
        int cut = line.lastIndexOf(' ', length - 1);
        return line.substring(0, cut > length / 2 ? cut : length - 1) + "\u2026";
    }
}
