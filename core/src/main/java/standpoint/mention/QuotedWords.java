package standpoint.mention;

import java.util.List;
import standpoint.news.Field;
import standpoint.news.Sentence;
import standpoint.news.Token;

/** Which words of a paragraph stand between double quotation marks. Sentences are asked for in reading order. */
final class QuotedWords {
    private Field field;
    private int paragraph = -1;
    private boolean open;

    boolean[] in(Sentence sentence) {
        if (sentence.field() != field || sentence.paragraph() != paragraph) open = false;
        field = sentence.field();
        paragraph = sentence.paragraph();
        List<Token> tokens = sentence.tokens();
        boolean[] quoted = new boolean[tokens.size()];
        for (int at = 0; at < quoted.length; at++) {
            char mark = tokens.get(at).text().charAt(0);
            if (mark == '\u201c' || mark == '\u00ab') open = true;
            else if (mark == '\u201d' || mark == '\u00bb') open = false;
            else if (mark == '"') open = !open && !closes(tokens, at);
            quoted[at] = open;
        }
        return quoted;
    }

    /** A straight mark right behind a word or a stop ends a quotation that an earlier paragraph began: {@code in future," he said}. */
    private static boolean closes(List<Token> tokens, int at) {
        boolean behind = at > 0 && tokens.get(at - 1).end() == tokens.get(at).start();
        return behind && at + 1 < tokens.size() && tokens.get(at).end() < tokens.get(at + 1).start();
    }
}
