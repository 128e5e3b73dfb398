package standpoint.attribution;

import java.util.List;
import standpoint.news.Attributions;
import standpoint.news.Mentions;
import standpoint.news.ParsedArticle;
import standpoint.news.TimeExpression;

/** Attributes by a list of verbs and rules of grammar alone: what remains where no model fits. */
public final class RuleAttributor implements Attributor {
    private final FindingReader reader;
    private final SourceWords classes;

    public RuleAttributor() {
        Lexicon lexicon = Lexicon.load();
        classes = SourceWords.load(lexicon);
        reader = new FindingReader(new RuleJudge(CueWords.load(), lexicon), classes);
    }

    @Override public Attributions attribute(ParsedArticle article, Mentions mentions, List<TimeExpression> times) {
        List<List<Finding>> findings = Words.of(article).stream().map(reader::read).toList();
        return new StatementMaker(mentions, times, classes).make(findings);
    }
}
