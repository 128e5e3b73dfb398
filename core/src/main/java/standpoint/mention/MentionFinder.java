package standpoint.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Actor;
import standpoint.news.Field;
import standpoint.news.Mention;
import standpoint.news.Mentions;
import standpoint.news.ParsedArticle;
import standpoint.news.Passage;
import standpoint.news.Sentence;
import standpoint.news.Token;

/**
 * Finds whom an article speaks of and where: people, organizations, countries, groups, documents, authors and sources without a name, with roles
 * and the member they speak for as the text gives them. Immutable: one finder serves all threads; its time is linear in the number of words.
 */
public final class MentionFinder {
    private final Names names = new Names();
    private final PeopleWords people = new PeopleWords();
    private final CommonWords commonWords = new CommonWords();

    public Mentions find(ParsedArticle article) {
        KnownBodies bodies = new KnownBodies(names);
        Cast cast = new Cast(people, names, bodies);
        for (String author : article.article().authors()) if (!author.isBlank()) cast.author(author.strip());
        boolean english = article.article().language().map(code -> code.startsWith("en")).orElse(true);
        List<Phrase> phrases = english ? OwnedOffices.told(phrases(article, bodies)) : List.of();
        Map<Phrase, CastMember> whose = cast.gather(phrases);
        return mentions(article, cast, phrases, whose);
    }

    private List<Phrase> phrases(ParsedArticle article, KnownBodies bodies) {
        Set<String> named = new HashSet<>();
        Set<String> common = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.field() == Field.TITLE) continue;
            for (int at = 1; at < sentence.tokens().size(); at++) {
                Token token = sentence.tokens().get(at);
                if (Character.isLowerCase(token.text().charAt(0))) common.add(token.text());
                if (token.tag().startsWith("NNP") && !token.entity().equals("O") && !sentence.tokens().get(at - 1).tag().equals("''")) named.add(token.text());
            }
        }
        List<Phrase> phrases = new ArrayList<>();
        QuotedWords quotes = new QuotedWords();
        int order = 0;
        for (Sentence sentence : article.sentences()) {
            WordKinds words = new WordKinds(sentence, names, people, commonWords, named::contains, common::contains);
            bodies.look(words, order);
            phrases.addAll(new PhraseFinder(words, people, quotes.in(sentence), order++).find());
        }
        return phrases;
    }

    private static Mentions mentions(ParsedArticle article, Cast cast, List<Phrase> phrases, Map<Phrase, CastMember> whose) {
        Map<CastMember, String> ids = new HashMap<>();
        List<Actor> actors = new ArrayList<>();
        List<Mention> all = new ArrayList<>();
        for (Phrase phrase : phrases) {
            CastMember who = whose.get(phrase);
            if (who == null) continue;
            String id = ids.computeIfAbsent(who, member -> actor(member, actors));
            Passage passage = article.passage(phrase.sentence(), phrase.from(), phrase.to());
            all.add(new Mention(id, passage));
        }
        for (CastMember member : cast.members()) if (member.kind == Actor.Kind.AUTHOR) ids.computeIfAbsent(member, author -> actor(author, actors));
        all.sort((one, other) -> one.passage().compareTo(other.passage()));
        return new Mentions(actors, all);
    }

    private static String actor(CastMember member, List<Actor> actors) {
        String id = "a" + (actors.size() + 1);
        String name = member.fullestName();
        if (name.isEmpty()) name = member.phrases().get(0).text();
        actors.add(new Actor(id, name, member.kind, member.roles(), member.member));
        return id;
    }
}
