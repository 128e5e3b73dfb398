package standpoint.app.view;

import java.util.ArrayList;
import java.util.List;

/**
 * How text is set on a terminal.
 *
 * @param colour whether colours are shown: nothing is told by colour alone
 * @param width  columns
 */
public record Ink(boolean colour, int width) {

    String bold(String text) { return styled("1", text); }

    String soft(String text) { return styled("2", text); }

    /** A stance: its sign and its word. */
    String stance(Sign sign) { return styled("" + sign.ansi(), sign.mark() + " " + sign.word()); }

    /** A stance by its sign alone. */
    String mark(Sign sign) { return styled("" + sign.ansi(), sign.mark()); }

    private String styled(String code, String text) { return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text; }

    /** A text over as many lines as it needs, each begun by an indent. Words longer than a line are left whole. */
    String wrapped(String text, String indent) { return wrapped(text, indent, indent); }

    /** The same with another beginning for the first line. */
    String wrapped(String text, String first, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int begun = first.length();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > begun && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                begun = indent.length();
            }
            if (line.length() > begun) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
        return String.join("\n", lines) + "\n";
    }

    /** A text in a column of so many characters, cut or filled. */
    static String column(String text, int length) {
        String shown = Wording.shortened(text, length);
        return shown + " ".repeat(length - shown.length());
    }
}
