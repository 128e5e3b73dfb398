package standpoint.attribution;

import java.util.List;
import standpoint.news.Attributions;
import standpoint.news.Mentions;
import standpoint.news.ParsedArticle;
import standpoint.news.TimeExpression;

/** Attributes by a model learnt from a corpus. Immutable: one attributor serves all threads. */
public final class TrainedAttributor implements Attributor {
    private final FindingReader reader;
    private final SourceWords classes;

    public TrainedAttributor(AttributionModel model) {
        Lexicon lexicon = Lexicon.load();
        classes = SourceWords.load(lexicon);
        reader = new FindingReader(new TrainedJudge(model, lexicon), classes);
    }

    /** An attributor with the model that ships. */
    public static TrainedAttributor shipped() { return new TrainedAttributor(AttributionModel.shipped()); }

    @Override public Attributions attribute(ParsedArticle article, Mentions mentions, List<TimeExpression> times) {
        List<List<Finding>> findings = Words.of(article).stream().map(reader::read).toList();
        return new StatementMaker(mentions, times, classes).make(findings);
    }
}
