package standpoint.app.view;

import standpoint.news.BoardLine;
import standpoint.news.Stance;

/**
 * How a stance is shown everywhere: a sign and a word that also tell without colour, and a colour of at least 4.5:1 on white that
 * the common kinds of colour blindness keep apart.
 */
public enum Sign {
    SUPPORT("+", "support", "#0b5cad", 34),
    OPPOSE("\u2212", "oppose", "#b03a06", 31),
    CONDITIONAL("~", "conditional", "#6d5a00", 33),
    UNDECIDED("?", "undecided", "#4f5965", 36),
    CONTRADICTORY("\u00b1", "contradictory", "#7a2d8f", 35),
    NONE("\u00b7", "no evidence", "#616b78", 90);

    private final String mark;
    private final String word;
    private final String colour;
    private final int ansi;

    Sign(String mark, String word, String colour, int ansi) {
        this.mark = mark;
        this.word = word;
        this.colour = colour;
        this.ansi = ansi;
    }

    public static Sign of(BoardLine.View view) { return valueOf(view.name()); }

    public static Sign of(Stance stance) { return valueOf(stance.name()); }

    /** One character. */
    public String mark() { return mark; }

    public String word() { return word; }

    /** For HTML and SVG, on white. */
    public String colour() { return colour; }

    /** For a terminal: the number of the foreground colour in an SGR sequence (ECMA-48). */
    public int ansi() { return ansi; }
}
