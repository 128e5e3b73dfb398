package standpoint.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standpoint.news.CalendarWords;
import standpoint.news.Stem;
import standpoint.news.Actor;
import standpoint.news.Article;
import standpoint.news.Reading;
import standpoint.news.Word;

/** What tells one story from another: the words of an article's fields, who is named, numbers and days, each with its weight. */
final class StoryTerms {

    private static final Set<String> STOP = Set.copyOf(List.of(("the a an of to in on at for and or is was were be been are by with from that this it as he she they his her"
            + " their has have had will would said not but its after who which about into than more up out over i you we http https www com html"
            + " htm php news article story org net photo image reuters ap afp getty images").split(" ")));
    /** Text beyond this many words adds nothing to what an article is about. */
    private static final int WORDS = 3000;
    private static final double TITLE = 2;
    private static final double NAME = 2;
    private static final double YEAR = 2;

    private StoryTerms() { }

    /** Term to weight, in order of appearance. Terms: a stem; "n:" and a name's word; "#" and a number; "d:" and a day of a month. */
    static Map<String, Double> of(Reading reading) {
        Article article = reading.article();
        Map<String, Double> terms = new LinkedHashMap<>();
        add(article.title(), TITLE, terms);
        add(article.summary(), 1, terms);
        add(article.text(), 1, terms);
        for (Actor actor : reading.actors()) {
            if (actor.kind() == Actor.Kind.UNNAMED || actor.kind() == Actor.Kind.AUTHOR) continue;
            for (Word word : Word.in(actor.name())) {
                if (word.capital(actor.name()) && !STOP.contains(word.form())) terms.merge("n:" + word.form(), NAME, Double::sum);
            }
        }
        return terms;
    }

    private static void add(String text, double weight, Map<String, Double> terms) {
        List<Word> words = Word.in(text.length() > WORDS * 12 ? text.substring(0, WORDS * 12) : text);
        for (int at = 0; at < Math.min(words.size(), WORDS); at++) {
            Word word = words.get(at);
            String form = word.form();
            if (STOP.contains(form) || form.isEmpty()) continue;
            if (Character.isDigit(form.charAt(0))) {
                number(words, at, weight, terms);
                continue;
            }
            terms.merge(Stem.of(form), weight, Double::sum);
            if (form.length() > 2 && word.capital(text) && !begins(text, word)) terms.merge("n:" + form, weight * NAME, Double::sum);
        }
    }

    private static void number(List<Word> words, int at, double weight, Map<String, Double> terms) {
        String form = words.get(at).form();
        boolean year = form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
        terms.merge("#" + form, year ? weight * YEAR : weight, Double::sum);
        int before = at > 0 ? month(words.get(at - 1).form()) : 0;
        int month = before > 0 ? before : at + 1 < words.size() ? month(words.get(at + 1).form()) : 0;
        if (month > 0 && form.length() <= 2) terms.merge("d:" + month + "-" + form, weight, Double::sum);
    }

    private static int month(String form) {
        if (form.length() < 3) return 0;
        for (int month = 0; month < 12; month++) {
            if (CalendarWords.MONTHS.get(month).equals(form) || CalendarWords.MONTHS.get(month).startsWith(form) && form.length() <= 4) return month + 1;
        }
        return 0;
    }

    /** True at the beginning of a sentence, where a capital tells nothing. */
    private static boolean begins(String text, Word word) {
        int at = word.start() - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || "\"“‘'(".indexOf(text.charAt(at)) >= 0)) at--;
        return at < 0 || ".!?\n:".indexOf(text.charAt(at)) >= 0;
    }
}
