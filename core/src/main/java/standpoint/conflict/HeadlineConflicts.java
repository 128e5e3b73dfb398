package standpoint.conflict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import standpoint.news.Article;
import standpoint.news.Conflict;
import standpoint.news.Field;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.Reading;
import standpoint.news.Stance;
import standpoint.news.Word;

/**
 * A headline that goes further than its own text: it takes a stance that the text weakens, or states flatly what the text hedges
 * wherever it speaks of it.
 */
final class HeadlineConflicts {

    private static final Set<String> HEDGES = words("may might could would possibly potential potentially possible perhaps probably likely unlikely reportedly"
            + " allegedly apparently seemingly seems seem appears appear suggests suggest suggested hint hints hinted inclined leaning leans lean considering"
            + " considers consider considered mulls mulling weighing weighs weigh eventual eventually unclear uncertain undecided tentative tentatively prospective"
            + " hopes hope hoping aims aim plans planning expected expects proposed proposal proposes discussing discussed discussion talks negotiations"
            + " negotiation negotiating believed thought rumoured rumored speculated open prepared ready necessarily partly partially if unless whether should");
    private static final Set<String> ATTRIBUTES = words("says say said reports report reported according claims claim claimed warns warn warned tells told sources source"
            + " insists argues alleges suggests believes thinks finds study survey poll analysis opinion why how what who when where which pictured watch video live");
    /** A headline that tells a wish or a condition states no fact flatly: "Milo wants railway before ban". */
    private static final Set<String> WISHES = words("condition conditions conditional before until once unless wants want wanted demands demand demanded seeks seek sought asks ask asked calls call called");
    private static final Set<String> SMALL = words("the a an of to in on at for and or is was were be been are by with from that this it as he she they his her their has have had"
            + " will not but its after who into than more up out over i you we us our amid s new set about before during against no");
    /** How many sentences of the text are asked: a claim of the headline stands near the top. */
    private static final int SENTENCES = 40;
    private static final double ABOUT_IT = 0.34;

    private static Set<String> words(String list) { return Set.of(list.split(" ")); }

    void find(List<Reading> readings, List<Position> positions, List<Conflict> found) {
        Map<String, List<Position>> byArticle = positions.stream()
                .collect(Collectors.groupingBy(Position::article, TreeMap::new, Collectors.toList()));
        for (Reading reading : readings) {
            Article article = reading.article();
            List<Position> taken = byArticle.getOrDefault(article.id(), List.of());
            Optional<Conflict> conflict = stances(article, taken).or(() -> hedged(article));
            conflict.ifPresent(found::add);
        }
    }

    /** "X urges accession" over "inclined towards eventual membership": no passage of the text takes the title's stance for its holder. */
    private static Optional<Conflict> stances(Article article, List<Position> positions) {
        for (Position title : positions) {
            if (title.passages().get(0).field() != Field.TITLE) continue;
            List<Position> text = positions.stream().filter(position -> position.passages().get(0).field() == Field.TEXT)
                    .filter(position -> sameSide(position, title)).toList();
            if (text.isEmpty() || text.stream().anyMatch(position -> !further(title.stance(), position.stance()))) continue;
            Position weaker = text.get(0);
            String why = "the headline has " + title.name() + " " + word(title.stance()) + ", its text has " + weaker.name() + " " + word(weaker.stance());
            return Optional.of(conflict(article, why, title.passages().get(0), weaker.passages().get(0)));
        }
        return Optional.empty();
    }

    private static boolean sameSide(Position one, Position other) {
        return one.holder().equals(other.holder()) || one.member().isPresent() && one.member().equals(other.member());
    }

    private static boolean further(Stance title, Stance text) {
        return switch (title) {
            case SUPPORT -> text != Stance.SUPPORT;
            case OPPOSE -> text != Stance.OPPOSE;
            case CONDITIONAL, UNDECIDED -> false;
        };
    }

    private static String word(Stance stance) {
        return switch (stance) {
            case SUPPORT -> "in support";
            case OPPOSE -> "opposed";
            case CONDITIONAL -> "on a condition";
            case UNDECIDED -> "undecided";
        };
    }

    /** A flat title, of which every sentence of the text that speaks of it is hedged. */
    private static Optional<Conflict> hedged(Article article) {
        String title = article.title();
        List<Word> words = Word.in(title);
        Set<String> stems = stems(words);
        if (stems.size() < 4 || !flat(title, words)) return Optional.empty();
        Passage best = null;
        int most = 0;
        for (Passage sentence : sentences(article)) {
            List<Word> theirs = Word.in(sentence.text());
            Set<String> shared = stems(theirs);
            int all = shared.size();
            shared.retainAll(stems);
            // The title again, as a caption or a teaser: it says nothing of what the text says.
            if (shared.size() >= stems.size() && all <= stems.size() + 6 || shared.size() < 3 || shared.size() < ABOUT_IT * stems.size()) continue;
            if (theirs.stream().noneMatch(word -> hedge(word, sentence.text()))) return Optional.empty();
            if (shared.size() > most) {
                most = shared.size();
                best = sentence;
            }
        }
        if (best == null || verbKept(article, words, stems)) return Optional.empty();
        String sentence = best.text();
        String hedge = Word.in(sentence).stream().filter(word -> hedge(word, sentence)).map(Word::form).findFirst().orElse("");
        return Optional.of(conflict(article, "the headline states flatly what the text says only with \"" + hedge + "\"", titlePassage(article), best));
    }

    /** "May" with a capital is a month: "in the year to May". */
    private static boolean hedge(Word word, String sentence) {
        return HEDGES.contains(word.form()) && !(word.form().equals("may") && word.capital(sentence));
    }

    private static boolean flat(String title, List<Word> words) {
        if (title.contains("?") || title.contains(":") || title.contains("\"") || title.contains("“") || title.contains("‘") || title.contains("'"
                ) && title.indexOf(" '") >= 0) return false;
        return words.stream().noneMatch(word -> HEDGES.contains(word.form()) || ATTRIBUTES.contains(word.form()) || WISHES.contains(word.form()));
    }

    /** True when most of the title's words stand, unhedged, in one sentence's worth of the text: what it says is borne out somewhere. */
    private static boolean verbKept(Article article, List<Word> words, Set<String> stems) {
        Set<String> lower = new LinkedHashSet<>();
        for (Word word : words) if (!word.capital(article.title())) lower.add(stem(word.form()));
        lower.retainAll(stems);
        for (Passage sentence : sentences(article)) {
            List<Word> theirs = Word.in(sentence.text());
            if (theirs.stream().anyMatch(word -> hedge(word, sentence.text()))) continue;
            Set<String> shared = stems(theirs);
            boolean titleAgain = shared.containsAll(stems);
            shared.retainAll(lower);
            if (!titleAgain && lower.size() > 0 && shared.size() * 2 > lower.size()) return true;
        }
        return false;
    }

    private static Set<String> stems(List<Word> words) {
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : words) if (!SMALL.contains(word.form()) && word.form().length() > 1) stems.add(stem(word.form()));
        return stems;
    }

    private static String stem(String form) { return form.length() > 5 ? form.substring(0, 5) : form.endsWith("s") && form.length() > 3 ? form.substring(0, form.length() - 1) : form; }

    private static List<Passage> sentences(Article article) {
        List<Passage> sentences = new ArrayList<>();
        String text = article.text();
        int start = 0;
        for (int at = 0; at <= text.length() && sentences.size() < SENTENCES; at++) {
            boolean ends = at == text.length() || text.charAt(at) == '\n' || ".!?".indexOf(text.charAt(at)) >= 0
                    && at + 2 < text.length() && text.charAt(at + 1) == ' ' && !Character.isLowerCase(text.charAt(at + 2)) && at - start > 20;
            if (!ends) continue;
            int end = at == text.length() || text.charAt(at) == '\n' ? at : at + 1;
            while (start < end && Character.isWhitespace(text.charAt(start))) start++;
            if (end > start) sentences.add(article.passage(start, end));
            start = at + 1;
        }
        return sentences;
    }

    private static Passage titlePassage(Article article) { return article.passage(Field.TITLE, 0, article.title().length()); }

    private static Conflict conflict(Article article, String why, Passage title, Passage text) {
        return new Conflict("conflict-headline-" + article.id(), Conflict.Kind.HEADLINE, List.of(article.id()), why, List.of(title, text));
    }
}
