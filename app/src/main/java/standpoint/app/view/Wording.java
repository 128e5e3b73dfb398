package standpoint.app.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import standpoint.news.Answer;
import standpoint.news.Article;
import standpoint.news.Board;
import standpoint.news.BoardLine;
import standpoint.news.Identity;
import standpoint.news.Origin;
import standpoint.news.Moment;
import standpoint.news.Move;
import standpoint.news.Outcome;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.Stance;
import standpoint.news.When;

/** How the values of one Answer are said in a line, the same on the terminal and in HTML. */
final class Wording {
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Identity> identities = new HashMap<>();
    private final Map<String, Position> positions = new HashMap<>();
    private final Map<String, Move> moves = new HashMap<>();

    Wording(Answer answer) {
        answer.articles().forEach(article -> articles.put(article.id(), article));
        answer.actors().forEach(identity -> identities.put(identity.id(), identity));
        answer.positions().forEach(position -> positions.put(position.id(), position));
        answer.moves().forEach(move -> moves.put(move.id(), move));
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

    /** That a line moved to its stance, from where and when: "\u2192 from oppose, 2031-05-20"; of several moves the last. */
    Optional<String> moved(BoardLine line) {
        return line.moves().stream().map(moves::get).filter(Objects::nonNull).reduce((a, b) -> b).filter(move -> of(line, move.to())).map(move -> "\u2192 " + (move.half() ? "half a move from " : "from ")
                + Sign.of(move.from()).word() + move.at().map(when -> ", " + when(when)).orElse(""));
    }

    /** What an outcome says besides its sentence: its bounds, who stops it, whose support would carry it; a line each. */
    static List<String> bounds(Board board) {
        Outcome outcome = board.outcome();
        List<String> lines = new ArrayList<>();
        lines.add("At best " + word(outcome.best()) + ", at worst " + word(outcome.worst()) + ".");
        if (!outcome.blocking().isEmpty()) lines.add("Stopped by " + String.join(", ", outcome.blocking().stream().map(name -> told(board, name)).toList()) + ".");
        if (!outcome.needed().isEmpty()) lines.add("Shortest way to adoption: the support of " + count(outcome.needed().size(), "member") + ", " + needed(board) + ".");
        if (board.rule().equals(board.body().rule())) {
            lines.add(board.body().source().equals("recalled") ? "The rule is recalled, without a source." : "Source of the rule: " + board.body().source() + ".");
        }
        return lines;
    }

    /** A member, and how its stance is known unless it is its own word: "Brennis (unnamed source)". */
    private static String told(Board board, String name) {
        Optional<Position.Standing> standing = board.members().stream().filter(line -> line.name().equals(name)).findFirst().flatMap(BoardLine::standing);
        return name + standing.filter(how -> how != Position.Standing.STATED).map(how -> how == Position.Standing.UNNAMED ? " (unnamed source)" : " (" + word(how) + ")").orElse("");
    }

    /** The names, unless they are simply all who do not support. */
    private static String needed(Board board) {
        long without = board.members().stream().filter(line -> line.stance() != BoardLine.View.SUPPORT).count();
        List<String> needed = board.outcome().needed();
        return needed.size() > 8 && needed.size() == without ? "all who do not support yet" : String.join(", ", needed);
    }

    private static String word(Enum<?> constant) { return constant.name().toLowerCase(Locale.ROOT); }

    /** How old a time was on a day, at least: "12 days old"; "that day" on the day itself, and in a month or year that holds it "lately". */
    static String age(When when, LocalDate on) {
        if (when.moment().filter(moment -> moment.day().isEmpty() && !moment.lastDay().isBefore(on)).isPresent()) return "lately";
        return when.moment().map(moment -> ChronoUnit.DAYS.between(moment.lastDay(), on)).map(days -> days <= 0 ? "that day"
                : days < 60 ? count((int) (long) days, "day") + " old" : days < 730 ? days / 30 + " months old" : days / 365 + " years old").orElse("");
    }

    /** The positions that a line's stance rests on, the latest of each stance: one, or both sides of a contradiction. */
    List<Position> shown(BoardLine line) {
        Map<Stance, Position> latest = new EnumMap<>(Stance.class);
        line.positions().stream().map(this::position).flatMap(Optional::stream).forEach(position -> latest.putIfAbsent(position.stance(), position));
        if (line.stance() == BoardLine.View.CONTRADICTORY) return Stream.of(latest.get(Stance.SUPPORT), latest.get(Stance.OPPOSE)).filter(Objects::nonNull).toList();
        return latest.entrySet().stream().filter(entry -> of(line, entry.getKey())).map(Map.Entry::getValue).toList();
    }

    /** When the latest of the words was said that a line's stance rests on. */
    Optional<When> lately(BoardLine line) {
        return shown(line).stream().map(Wording::taken).flatMap(Optional::stream).filter(when -> when.moment().isPresent()).max(Comparator.comparing((When when) -> when.moment().get().start()));
    }

    /** A later word of another stance that does not change the line's: what others say of somebody, or a lower office. */
    Optional<Position> later(BoardLine line) {
        if (line.stance() == BoardLine.View.CONTRADICTORY || line.stance() == BoardLine.View.NONE) return Optional.empty();
        Optional<LocalDate> last = lately(line).flatMap(When::moment).map(Moment::lastDay);
        return line.positions().stream().map(this::position).flatMap(Optional::stream).filter(position -> !position.retold()).findFirst()
                .filter(position -> !of(line, position.stance()) && after(position, last));
    }

    /** "Later ? undecided, Ines Maro, reported, 2031-05-20:" */
    static String later(BoardLine line, Position position) {
        return "later " + Sign.of(position.stance()).mark() + " " + Sign.of(position.stance()).word() + (position.name().equals(line.name()) ? "" : ", " + position.name())
                + (position.standing() == Position.Standing.STATED ? "" : ", " + word(position.standing())) + taken(position).map(when -> ", " + when(when)).orElse("") + ":";
    }

    private static boolean after(Position position, Optional<LocalDate> day) {
        return day.isPresent() && taken(position).flatMap(When::moment).filter(moment -> moment.firstDay().isAfter(day.get())).isPresent();
    }

    private static boolean of(BoardLine line, Stance stance) { return stance.name().equals(line.stance().name()); }

    static String day(Optional<When> when) {
        return when.flatMap(When::moment).map(moment -> moment.toString().substring(0, Math.min(10, moment.toString().length()))).orElse("undated");
    }

    /** Whether an origin tells more than that one report stands alone: several reports rest on it, or a chain leads to it. */
    static boolean telling(Origin origin) {
        return origin.articles().size() > 1 || origin.chain().stream().anyMatch(link -> link.kind() != Origin.Link.How.QUOTES);
    }

    /** A count with its noun. */
    static String count(int number, String noun) { return number + " " + noun + (number == 1 ? "" : noun.endsWith("s") ? "es" : "s"); }

    /** The words of a passage between quotation marks; the mark before them opens a quotation, too, that began before the passage and closes in it. */
    static String quoted(String text, int length) {
        String words = shortened(text, length);
        return "\u201c" + words + (closesWhatBeganBefore(words) ? "" : "\u201d");
    }

    private static boolean closesWhatBeganBefore(String words) {
        boolean open = false;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            boolean behindSpace = i == 0 || " (\u2014\u2013[".indexOf(words.charAt(i - 1)) >= 0;
            boolean closing = sign == '\u201d' || sign == '"' && (open || !behindSpace);
            if (closing && !open) return true;
            if (sign == '\u201c' || sign == '"' || closing) open = !closing;
        }
        return false;
    }

    /** At most so many characters, cut at a word. */
    static String shortened(String text, int length) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= length) return line;
        int cut = line.lastIndexOf(' ', length - 1);
        return line.substring(0, cut > length / 2 ? cut : length - 1) + "\u2026";
    }
}
