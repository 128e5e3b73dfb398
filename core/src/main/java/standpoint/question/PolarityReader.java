package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.ParsedArticle;
import standpoint.question.PhraseLexicon.Kind;
import standpoint.question.PhraseLexicon.Match;

/**
 * Tells whether one sentence shows somebody for or against somebody or something, both given by name: the words of attitude that govern the
 * object, and where none do, what all such words of the sentence come to.
 */
public final class PolarityReader {
    private final Lexicons lexicons = Lexicons.load();
    private final Function<Article, ParsedArticle> parser;

    /** @param parser parses a sentence */
    public PolarityReader(Function<Article, ParsedArticle> parser) { this.parser = parser; }

    /** +1 for, -1 against; empty when the sentence has no word of attitude. */
    public Optional<Integer> between(String sentence, String holder, String object) {
        for (Line line : lines(sentence)) {
            Functors functors = new Functors(lexicons.attitudes(), line);
            for (int i = 0; i < line.size(); i++) {
                int length = at(line, i, object);
                if (length == 0) continue;
                Target target = new Target(i, i, i + length, i, 1, Target.Way.EXPLICIT);
                for (Attitude attitude : new Composer(new Predication(lexicons.predicates())).compose(line, target, functors, word -> true).attitudes()) {
                    if (attitude.judgement().verdict() == Judgement.Verdict.HELD && attitude.judgement().sign() != 0) return Optional.of(attitude.judgement().sign());
                }
            }
        }
        return sum(sentence);
    }

    /** What all words of attitude come to, each turned by a negation right before it; empty when they balance. */
    public Optional<Integer> sum(String sentence) {
        int sum = 0;
        for (Line line : lines(sentence)) sum += sum(line).orElse(0);
        return sum == 0 ? Optional.empty() : Optional.of(Integer.signum(sum));
    }

    private List<Line> lines(String sentence) {
        ArticleText words = new ArticleText("sentence", "", "", List.of(), List.of(), sentence);
        return LineSplitter.split(parser.apply(new Article(words, "sentence", 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(), Optional.empty(), Optional.of("en"),
                Optional.empty(), Optional.empty(), List.of())));
    }

    private Optional<Integer> sum(Line line) {
        int sum = 0;
        List<Match> matches = new ArrayList<>(lexicons.attitudes().all(line, 0, line.size()));
        matches.addAll(lexicons.predicates().all(line, 0, line.size()));
        for (Match match : matches) {
            Kind kind = match.meaning().kind();
            int sign = kind == Kind.FOR ? 1 : kind == Kind.AGAINST || kind == Kind.FEAR ? -1 : 0;
            boolean turned = match.start() > 0 && (line.text(match.start() - 1).equals("not") || line.text(match.start() - 1).equals("never"));
            sum += (turned ? -sign : sign) * match.meaning().strength();
        }
        return sum == 0 ? Optional.empty() : Optional.of(Integer.signum(sum));
    }

    /** The whole name, or its last word alone. */
    private static int at(Line line, int index, String name) {
        List<String> words = LineSplitter.words(name.toLowerCase(Locale.ROOT), 0, name.length()).stream().map(Word::text).toList();
        if (words.isEmpty()) return 0;
        int matched = 0;
        while (matched < words.size() && line.text(index + matched).equals(words.get(matched))) matched++;
        if (matched == words.size()) return matched;
        String last = words.get(words.size() - 1);
        return last.length() > 3 && Word.stem(line.text(index)).equals(Word.stem(last)) ? 1 : 0;
    }
}
