package standpoint.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import standpoint.news.Actor;
import standpoint.news.Article;
import standpoint.news.Body;
import standpoint.news.ParsedArticle;
import standpoint.news.Passage;
import standpoint.news.Reading;
import standpoint.question.PhraseLexicon.Kind;

/**
 * Lists what a record argues about without having been asked: what follows words of support or opposition, brought together by the words
 * that it shares, the most argued first. Also the nearest thing to offer when a question matches nothing.
 */
public final class QuestionDiscoverer {
    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "to", "in", "on", "for", "with", "by", "from", "at", "and", "'s", "its", "their", "his", "her", "our",
            "this", "that", "any", "all", "new", "against", "over", "about", "into");
    private static final Set<String> STOPS = Set.of("because", "after", "but", "while", "which", "who", "if", "unless", "until", "when", "as", "said", "says", "told", "would", "will",
            "is", "was", "were", "are", "has", "have", "had", "saying", "or", "than", "although", "despite", "since", "once", "it", "them", "he", "she", "they", "we", "not", "be");
    /** Longer phrases are a sentence, not a name. */
    private static final int LONGEST = 9;

    private final Lexicons lexicons = Lexicons.load();
    private final Body nobody = new Body("", List.of(), "", "", List.of());
    private final Function<Article, ParsedArticle> parser;

    /** @param parser parses articles anew: readings keep no parses */
    public QuestionDiscoverer(Function<Article, ParsedArticle> parser) { this.parser = parser; }

    /** Something one holder is for or against. */
    private record Argued(String words, Set<String> stems, String holder, boolean support, Passage passage) { }

    /** @param most how many at most */
    public List<ContestedProposal> discover(List<Reading> readings, int most) {
        List<Argued> all = new ArrayList<>();
        for (Reading reading : readings) argued(reading, all);
        List<ContestedProposal> proposals = new ArrayList<>();
        for (List<Argued> one : grouped(all)) proposals.add(together(one));
        proposals.sort(Comparator.comparing((ContestedProposal proposal) -> !proposal.contested())
                .thenComparingInt(proposal -> -(proposal.supporters().size() + proposal.opponents().size()))
                .thenComparingInt(proposal -> -proposal.passages().size()).thenComparing(ContestedProposal::words));
        return proposals.stream().limit(most).toList();
    }

    private void argued(Reading reading, List<Argued> all) {
        Scene scene = new Scene(reading, parser.apply(reading.article()), nobody);
        Composer composer = new Composer(new Predication(lexicons.predicates()));
        HolderNames names = new HolderNames(scene);
        for (Line line : scene.lines()) {
            if (line.question()) continue;
            Functors functors = new Functors(lexicons.attitudes(), line);
            for (Functors.Functor functor : functors.all()) {
                boolean plain = (functor.meaning().kind() == Kind.FOR || functor.meaning().kind() == Kind.AGAINST) && functor.meaning().strength() == 2;
                int end = plain ? phraseEnd(line, functor.end()) : 0;
                if (end - functor.end() < 2) continue;
                Target target = new Target(functor.end(), functor.end(), end, end - 1, 1, Target.Way.EXPLICIT);
                Set<String> stems = stems(line, functor.end(), end);
                if (stems.size() < 2) continue;
                String words = reading.article().words().field(line.field()).substring(line.at(functor.end()).start(), line.at(end - 1).end()).replaceAll("\\s+", " ");
                Passage passage = reading.article().passage(line.field(), line.start(), line.end());
                for (Attitude attitude : composer.compose(line, target, functors, word -> names.meant(line, word)).attitudes()) {
                    if (attitude.holder() < 0 || attitude.judgement().verdict() != Judgement.Verdict.HELD) continue;
                    Optional<String> holder = names.of(line, attitude.holder()).stream().findFirst().flatMap(named -> scene.actor(named.actor())).map(Actor::name);
                    holder.ifPresent(name -> all.add(new Argued(words, stems, name, attitude.judgement().sign() > 0, passage)));
                }
            }
        }
    }

    private int phraseEnd(Line line, int from) {
        int end = from;
        while (end < line.size() && end < from + LONGEST) {
            Word word = line.at(end);
            if (word.sign() && !word.is("'s") || STOPS.contains(word.text())) break;
            if (word.is("and") && end > from + 1) break;
            end++;
        }
        while (end > from && SMALL.contains(line.text(end - 1))) end--;
        return end;
    }

    /** What a phrase is about; words of one idea ("accession", "membership") count as one. */
    private Set<String> stems(Line line, int from, int to) {
        Set<String> stems = new LinkedHashSet<>();
        for (int k = from; k < to; k++) {
            if (SMALL.contains(line.text(k)) || line.at(k).sign()) continue;
            Optional<Families.Family> family = lexicons.families().relation(line.text(k));
            stems.add(family.map(one -> one.words().iterator().next()).orElse(line.at(k).stem()));
        }
        return stems;
    }

    /** A phrase joins the first group with which it shares two words that are not rare accidents. */
    private static List<List<Argued>> grouped(List<Argued> all) {
        List<List<Argued>> groups = new ArrayList<>();
        Map<String, List<Integer>> byStem = new LinkedHashMap<>();
        for (Argued one : all) {
            Map<Integer, Integer> shared = new LinkedHashMap<>();
            for (String stem : one.stems()) for (int group : byStem.getOrDefault(stem, List.of())) shared.merge(group, 1, Integer::sum);
            Optional<Integer> best = shared.entrySet().stream().filter(entry -> entry.getValue() > 1).max(Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(entry -> -entry.getKey())).map(Map.Entry::getKey);
            int group = best.orElse(groups.size());
            if (best.isEmpty()) {
                groups.add(new ArrayList<>());
                for (String stem : one.stems()) byStem.computeIfAbsent(stem, fresh -> new ArrayList<>()).add(group);
            }
            groups.get(group).add(one);
        }
        return groups;
    }

    private static ContestedProposal together(List<Argued> group) {
        Map<String, Integer> names = new LinkedHashMap<>();
        Set<String> supporters = new LinkedHashSet<>();
        Set<String> opponents = new LinkedHashSet<>();
        Set<Passage> passages = new LinkedHashSet<>();
        for (Argued one : group) {
            names.merge(one.words(), 1, Integer::sum);
            (one.support() ? supporters : opponents).add(one.holder());
            passages.add(one.passage());
        }
        Set<String> both = new LinkedHashSet<>(supporters);
        both.retainAll(opponents);
        supporters.removeAll(both);
        opponents.removeAll(both);
        String words = names.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(entry -> -entry.getKey().length())).orElseThrow().getKey();
        return new ContestedProposal(words, List.copyOf(supporters), List.copyOf(opponents), List.copyOf(passages));
    }
}
