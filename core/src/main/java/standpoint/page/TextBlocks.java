package standpoint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Saved text as blocks: a line is a block, but lines that were wrapped at a fixed width are put together again. */
final class TextBlocks {
    private static final String BULLETS = "\u2022\u25CF\u25AA\u2023\u25E6\u00B7";

    private TextBlocks() { }

    static List<Block> of(String content) {
        List<String> lines = lines(content);
        boolean wrapped = isWrapped(lines);
        List<Block> blocks = new ArrayList<>();
        boolean gap = true;
        for (String line : lines) {
            String text = Words.squeeze(line);
            if (text.isEmpty() || isRule(text)) {
                gap = true;
                continue;
            }
            if (wrapped && !gap && !blocks.isEmpty() && !isBullet(text)) {
                Block last = blocks.remove(blocks.size() - 1);
                blocks.add(last.withText(joined(last.text(), text)));
            } else {
                blocks.add(block(text, gap));
            }
            gap = false;
        }
        return blocks;
    }

    static List<String> lines(String content) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= content.length(); i++) {
            if (i == content.length() || content.charAt(i) == '\n' || content.charAt(i) == '\r' || content.charAt(i) == '\u2028') {
                lines.add(content.substring(start, i));
                start = i + 1;
                if (i < content.length() - 1 && content.charAt(i) == '\r' && content.charAt(i + 1) == '\n') start = ++i + 1;
            }
        }
        return lines;
    }

    private static Block block(String text, boolean gap) {
        if (isBullet(text)) {
            return new Block(Block.Shape.ITEM, text.substring(1).strip(), 0, 0, gap, Optional.empty());
        }
        return Block.paragraph(text, gap);
    }

    private static boolean isBullet(String text) {
        if (text.length() < 3) return false;
        char first = text.charAt(0);
        return BULLETS.indexOf(first) >= 0 || (first == '-' || first == '*') && text.charAt(1) == ' ';
    }

    private static String joined(String before, String after) {
        boolean hyphenated = before.length() > 1 && before.endsWith("-") && Character.isLowerCase(before.charAt(before.length() - 2))
                && Character.isLowerCase(after.charAt(0));
        return hyphenated ? before.substring(0, before.length() - 1) + after : before + " " + after;
    }

    /** A line of nothing but marks, such as "* * *" or "------". */
    static boolean isRule(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("*-_=~#\\ \u2014\u2500".indexOf(text.charAt(i)) < 0) return false;
        }
        return true;
    }

    /** Lines broken at a fixed width: many go on in lower case where the line before had not ended, and none is long. */
    private static boolean isWrapped(List<String> lines) {
        int filled = 0;
        int goesOn = 0;
        int longest = 0;
        String before = "";
        for (String line : lines) {
            String text = line.strip();
            if (!text.isEmpty()) {
                filled++;
                longest = Math.max(longest, text.length());
                if (before.length() > 40 && !Words.endsSentence(before) && Character.isLowerCase(text.charAt(0))) goesOn++;
            }
            before = text;
        }
        return filled >= 4 && longest <= 120 && goesOn * 4 >= filled;
    }
}
