package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Field;
import standpoint.news.ParsedArticle;
import standpoint.news.Sentence;
import standpoint.news.Token;

/** A parsed article to its lines, and plain text to words, both with their offsets. */
final class LineSplitter {
    /** Longer sentences are cut: nobody writes 400 words in one, but a broken page may. */
    private static final int LONGEST = 400;

    private LineSplitter() { }

    /** Title, summary and text of a parsed article, a line a sentence, a word a token. */
    static List<Line> split(ParsedArticle parsed) {
        List<Line> lines = new ArrayList<>();
        for (Field field : List.of(Field.TITLE, Field.SUMMARY, Field.TEXT)) {
            for (Sentence sentence : parsed.sentences()) if (sentence.field() == field) add(sentence, lines);
        }
        return lines;
    }

    /** The sentences of a text that stands in no article. */
    static List<Sentence> sentences(Function<Article, ParsedArticle> parser, String text) {
        ArticleText words = new ArticleText("text", "", "", List.of(), List.of(), text);
        return parser.apply(new Article(words, "text", 0, Article.Kind.ARTICLE, Article.Genre.UNKNOWN, List.of(), Optional.empty(), Optional.of("en"), Optional.empty(), Optional.empty(),
                List.of())).sentences();
    }

    private static void add(Sentence sentence, List<Line> lines) {
        List<Token> tokens = sentence.tokens();
        for (int from = 0; from < tokens.size(); from += LONGEST) {
            int to = Math.min(tokens.size(), from + LONGEST);
            List<Word> words = new ArrayList<>();
            for (int i = from; i < to; i++) words.add(word(tokens, i));
            if (words.stream().allMatch(Word::sign)) continue;
            lines.add(new Line(sentence.field(), sentence.paragraph(), words.get(0).start(), words.get(words.size() - 1).end(), words, Tree.of(tokens, from, to)));
        }
    }

    /** A token as a word: contractions written out ("wo" + "n't" are "will" and "not"), all quotation marks alike. */
    private static Word word(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String text = token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02BC', '\'');
        boolean cut = i + 1 < tokens.size() && tokens.get(i + 1).text().toLowerCase(Locale.ROOT).replace('\u2019', '\'').equals("n't");
        String plain = switch (text) {
            case "n't" -> "not";
            case "'ll" -> "will";
            case "'d" -> "would";
            case "'ve" -> "have";
            case "'m" -> "am";
            case "'re" -> "are";
            case "'s" -> token.tag().startsWith("V") ? "is" : "'s";
            case "'" -> token.tag().equals("POS") ? "'s" : "'";
            case "wo" -> cut ? "will" : text;
            case "ca" -> cut ? "can" : text;
            case "sha" -> cut ? "shall" : text;
            case "``", "''", "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb", "\u2018" -> "\"";
            case "\u2013", "\u2014", "--" -> "-";
            default -> text;
        };
        return new Word(plain, Character.isUpperCase(token.text().charAt(0)), token.start(), token.end());
    }

    static List<Word> words(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '*' || c == '_') {
                i++;
            } else if (Character.isLetterOrDigit(c)) {
                int end = endOfWord(text, i, to);
                addWord(text, i, end, words);
                i = end;
            } else {
                i = addSign(text, i, to, words);
            }
        }
        return words;
    }

    private static int addSign(String text, int i, int to, List<Word> words) {
        char c = text.charAt(i);
        int end = i + (Character.isHighSurrogate(c) && i + 1 < to ? 2 : 1);
        if (isApostrophe(c) && end < to && (text.charAt(end) == 's' || text.charAt(end) == 'S') && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))
                && (end + 1 == to || !Character.isLetterOrDigit(text.charAt(end + 1)))) {
            words.add(new Word("'s", false, i, end + 1));
            return end + 1;
        }
        words.add(new Word(plain(text.substring(i, end)), false, i, end));
        return end;
    }

    /** Letters, digits, and the signs that hold a word together: "non-nuclear", "U.S.", "40,000". */
    private static int endOfWord(String text, int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            boolean joined = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
            if (Character.isLetterOrDigit(c)) i++;
            else if (c == '-' && joined) i++;
            else if (c == '.' && joined && (Character.isDigit(text.charAt(i - 1)) || i - 1 == from || text.charAt(i - 2) == '.')) i++;
            else if (c == ',' && joined && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1))) i++;
            else if (isApostrophe(c) && joined && !possessive(text, i, to)) i++;
            else break;
        }
        return i;
    }

    private static boolean possessive(String text, int i, int to) {
        char next = Character.toLowerCase(text.charAt(i + 1));
        return next == 's' && (i + 2 >= to || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    private static boolean isApostrophe(char c) { return c == '\'' || c == '\u2019' || c == '\u02BC'; }

    /** "doesn't" is two words, "does" and "not". */
    private static void addWord(String text, int start, int end, List<Word> words) {
        String lower = plain(text.substring(start, end).toLowerCase(Locale.ROOT));
        boolean name = Character.isUpperCase(text.charAt(start));
        if (lower.length() > 3 && lower.endsWith("n't") && end - start == lower.length()) {
            String verb = lower.equals("can't") ? "can" : lower.equals("won't") ? "will" : lower.equals("shan't") ? "shall" : lower.substring(0, lower.length() - 3);
            int cut = end - 3;
            words.add(new Word(verb, name, start, cut));
            words.add(new Word("not", false, cut, end));
            return;
        }
        int mark = lower.indexOf('\'');
        if (mark > 0 && Set.of("'m", "'re", "'ve", "'ll", "'d").contains(lower.substring(mark)) && end - start == lower.length()) {
            words.add(new Word(lower.substring(0, mark), name, start, start + mark));
            String rest = lower.substring(mark);
            words.add(new Word(rest.equals("'ll") ? "will" : rest.equals("'d") ? "would" : rest.equals("'ve") ? "have" : rest.equals("'m") ? "am" : "are",
                    false, start + mark, end));
            return;
        }
        words.add(new Word(lower, name, start, end));
    }

    private static String plain(String text) {
        if (text.length() == 1 && "\u201C\u201D\u201E\u00AB\u00BB\u2018".contains(text)) return "\"";
        return text.replace('\u2019', '\'').replace('\u02BC', '\'').replace('\u2013', '-').replace('\u2014', '-');
    }
}
