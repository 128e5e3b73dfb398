package standpoint.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import standpoint.news.Article;
import standpoint.news.Body;
import standpoint.news.Identity;
import standpoint.news.ParsedArticle;
import standpoint.news.Passage;
import standpoint.news.Question;
import standpoint.news.Reading;

/** Grows the wordings of a question from what the pages call its proposal, for a person to approve: the commonest first. */
public final class QuestionSuggester {
    private final Lexicons lexicons = Lexicons.load();
    private final Function<Article, ParsedArticle> parser;

    /** @param parser parses articles anew: readings keep no parses */
    public QuestionSuggester(Function<Article, ParsedArticle> parser) { this.parser = parser; }

    public List<SuggestedWording> suggest(Question question, Body body, List<Reading> readings, List<Identity> identities) {
        Proposal proposal = new Proposal(question, body, identities, lexicons.families(), text -> LineSplitter.sentences(parser, text));
        Set<Set<String>> known = new HashSet<>();
        known.add(content(question.proposal()));
        for (List<String> texts : List.of(question.wordings(), question.opposites(), question.not())) texts.forEach(text -> known.add(content(text)));
        Map<Set<String>, List<Passage>> found = new LinkedHashMap<>();
        for (Reading reading : readings) {
            Scene scene = new Scene(reading, parser.apply(reading.article()), body);
            ProposalMatcher matcher = new ProposalMatcher(proposal, scene.lines());
            for (int number = 0; matcher.bears() && number < scene.lines().size(); number++) {
                Line line = scene.lines().get(number);
                for (Target target : matcher.targets(number)) {
                    if (names(proposal, line, target)) passage(reading, line, target).ifPresent(passage -> add(passage, known, found));
                }
            }
        }
        List<SuggestedWording> suggested = new ArrayList<>();
        found.values().forEach(passages -> suggested.add(new SuggestedWording(flat(passages.get(0).text()), passages)));
        suggested.sort(Comparator.comparingInt((SuggestedWording wording) -> -wording.passages().size()).thenComparing(SuggestedWording::words));
        return suggested;
    }

    /** It says whom or what the proposal is about: "join the League" could be anybody's. */
    private static boolean names(Proposal proposal, Line line, Target target) {
        if (line.at(target.start()).sign()) return false;
        return proposal.subjects().isEmpty() || proposal.subjects().stream().anyMatch(entity -> entity.named(line, target.start(), target.to()));
    }

    /** Only what names the proposal in full: "the plan" names it in no other article. */
    private static Optional<Passage> passage(Reading reading, Line line, Target target) {
        if (target.way() != Target.Way.EXPLICIT || target.sign() < 0 || target.to() - target.start() < 2 || target.to() - target.start() > 12) return Optional.empty();
        return Optional.of(reading.article().passage(line.field(), line.at(target.start()).start(), line.at(target.to() - 1).end()));
    }

    private static void add(Passage passage, Set<Set<String>> known, Map<Set<String>, List<Passage>> found) {
        Set<String> content = content(passage.text());
        if (content.size() < 2 || known.contains(content)) return;
        found.computeIfAbsent(content, words -> new ArrayList<>()).add(passage);
    }

    private static String flat(String text) { return text.replaceAll("\\s+", " ").strip(); }

    /** The words that make a wording a different one. */
    private static Set<String> content(String text) {
        Set<String> content = new LinkedHashSet<>();
        for (Word word : LineSplitter.words(text, 0, text.length())) {
            boolean small = word.sign() || Set.of("the", "a", "an", "of", "to", "in", "into", "for", "on", "'s", "its", "their", "be", "is").contains(word.text());
            if (!small) content.add(word.stem().toLowerCase(Locale.ROOT));
        }
        return content;
    }
}
