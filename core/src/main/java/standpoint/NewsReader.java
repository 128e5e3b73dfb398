package standpoint;

import java.util.List;
import standpoint.attribution.Attributor;
import standpoint.attribution.TrainedAttributor;
import standpoint.event.CommitmentFinder;
import standpoint.event.EventFinder;
import standpoint.figure.FigureFinder;
import standpoint.language.SentenceParser;
import standpoint.mention.MentionFinder;
import standpoint.news.Article;
import standpoint.news.Attributions;
import standpoint.news.Commitment;
import standpoint.news.Event;
import standpoint.news.Extraction;
import standpoint.news.Figure;
import standpoint.news.Mentions;
import standpoint.news.Page;
import standpoint.news.PageReading;
import standpoint.news.ParsedArticle;
import standpoint.news.Reading;
import standpoint.news.Statement;
import standpoint.news.TimeExpression;
import standpoint.page.ArticleExtractor;
import standpoint.time.StatementDater;
import standpoint.time.TimeFinder;

/** Reads pages: the steps of reading, in order. A pure function of each page; one reader serves any number of threads. */
public final class NewsReader {
    private final ArticleExtractor extractor;
    private final SentenceParser parser;
    private final MentionFinder mentionFinder;
    private final TimeFinder timeFinder = new TimeFinder();
    private final Attributor attributor;
    private final StatementDater statementDater = new StatementDater();
    private final EventFinder eventFinder = new EventFinder();
    private final CommitmentFinder commitmentFinder = new CommitmentFinder();
    private final FigureFinder figureFinder = new FigureFinder();

    private NewsReader(ArticleExtractor extractor, SentenceParser parser, MentionFinder mentionFinder, Attributor attributor) {
        this.extractor = extractor;
        this.parser = parser;
        this.mentionFinder = mentionFinder;
        this.attributor = attributor;
    }

    /** A reader with the models and lexicons that come with Standpoint. */
    public static NewsReader load() {
        return new NewsReader(ArticleExtractor.standard(), SentenceParser.shipped(), new MentionFinder(), TrainedAttributor.shipped());
    }

    /** What a page says: a Reading for each of its articles. */
    public PageReading read(Page page) {
        Extraction extraction = extractor.extract(page);
        return new PageReading(extraction.articles().stream().map(this::read).toList(), extraction.rejection());
    }

    /** What one article says. */
    public Reading read(Article article) {
        ParsedArticle parsed = parser.parse(article);
        List<TimeExpression> times = timeFinder.find(parsed);
        Mentions named = mentionFinder.find(parsed);
        Attributions attributions = attributor.attribute(parsed, named, times);
        Mentions mentions = attributions.mentions();
        List<Statement> statements = statementDater.date(article, mentions.all(), attributions.statements(), times);
        List<Figure> figures = figureFinder.find(parsed, statements, times);
        List<Event> events = eventFinder.find(parsed, mentions, times);
        List<Commitment> commitments = commitmentFinder.find(parsed, mentions, times, figures);
        return new Reading(parsed.article(), mentions.actors(), mentions.all(), statements, times, events, commitments, figures);
    }
}
