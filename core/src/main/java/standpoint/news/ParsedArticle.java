package standpoint.news;

import java.util.List;

/** An article with its sentences in reading order: title, summary, text, captions. */
public record ParsedArticle(Article article, List<Sentence> sentences) {

    public ParsedArticle { sentences = List.copyOf(sentences); }

    public List<Sentence> sentences(Field field) {
        return sentences.stream().filter(sentence -> sentence.field() == field).toList();
    }

    /** The passage from the first to the last of some words of one sentence: token indexes, half-open. */
    public Passage passage(Sentence sentence, int from, int to) {
        return article.passage(sentence.field(), sentence.tokens().get(from).start(), sentence.tokens().get(to - 1).end());
    }
}
