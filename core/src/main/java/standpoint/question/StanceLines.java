package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import standpoint.news.Article;
import standpoint.news.Body;
import standpoint.news.Field;
import standpoint.news.ParsedArticle;
import standpoint.news.Question;
import standpoint.news.Reading;

/** What the trained judge of stances is given, for learning it: the lines of an article with those named or speaking in them and the words for the proposal. */
public final class StanceLines {
    private final Lexicons lexicons = Lexicons.load();
    private final Function<Article, ParsedArticle> parser;

    /**
     * A line.
     *
     * @param start   half-open offsets in its field
     * @param near    it stands near the proposal
     * @param targets its words for the proposal
     * @param holders those named or speaking in it
     */
    public record Row(Field field, int start, int end, String text, boolean near, List<Words> targets, List<Holder> holders) { }

    /**
     * Words for the proposal.
     *
     * @param sign  1, or -1 for its contrary
     * @param start half-open offsets from the start of the line
     * @param way   how they are known
     */
    public record Words(int start, int end, int sign, String way) { }

    /**
     * Somebody named or speaking in a line.
     *
     * @param start   half-open offsets of the mention from the start of the line, -1 without one
     * @param acts    they speak or are the subject of a verb
     * @param known   by more than a pronoun, and not the deciding body itself
     * @param content half-open offsets of what they say in the line, absent where it is next to nothing
     */
    public record Holder(String id, String name, Optional<String> member, String kind, int start, int end, boolean pronoun, boolean speaks, boolean acts, boolean known, Optional<int[]> content,
            boolean unnamed) { }

    /** @param parser parses articles anew: readings keep no parses */
    public StanceLines(Function<Article, ParsedArticle> parser) { this.parser = parser; }

    /** Every line in reading order, also of an article that names the proposal nowhere: what speaks of it all the same has to be learned too. */
    public List<Row> of(Question question, Body body, Reading reading) {
        Proposal proposal = new Proposal(question, body, List.of(), lexicons.families(), text -> LineSplitter.sentences(parser, text));
        Holders holders = new Holders(body, List.of());
        Scene scene = new Scene(reading, parser.apply(reading.article()), body);
        ProposalMatcher matcher = new ProposalMatcher(proposal, scene.lines());
        LineReader reader = new LineReader(lexicons, scene, proposal, matcher, holders);
        reader.read();
        List<List<StancePair>> pairs = StancePair.byLine(scene, holders);
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < scene.lines().size(); number++) {
            Line line = scene.lines().get(number);
            List<Words> targets = reader.targets().get(number).stream().filter(target -> target.from() < line.size()).map(target -> words(line, target)).toList();
            List<Holder> here = pairs.get(number).stream().map(pair -> holder(pair, line, holders)).toList();
            rows.add(new Row(line.field(), line.start(), line.end(), scene.words(line), reader.near(number), targets, here));
        }
        return rows;
    }

    private static Words words(Line line, Target target) {
        int to = Math.min(Math.max(target.to(), target.from() + 1), line.size());
        return new Words(line.at(target.from()).start() - line.start(), line.at(to - 1).end() - line.start(), target.sign(), target.way().name());
    }

    private static Holder holder(StancePair pair, Line line, Holders holders) {
        Holders.Holder holder = pair.holder();
        return new Holder(holder.id(), holder.name(), holder.member(), holder.kind().name(), pair.start(), pair.end(), pair.pronoun(), pair.speaks(), pair.acts(line), PositionFinder.known(holder, holders),
                pair.content(line), holder.unnamed());
    }
}
