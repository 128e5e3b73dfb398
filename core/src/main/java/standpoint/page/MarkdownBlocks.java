package standpoint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Markdown as blocks: marks off, links counted, the words of pictures as captions. */
final class MarkdownBlocks {

    private MarkdownBlocks() { }

    static List<Block> of(String content) {
        List<Block> blocks = new ArrayList<>();
        boolean gap = true;
        boolean open = false;
        for (String raw : TextBlocks.lines(content)) {
            String line = raw.strip();
            if (line.isEmpty() || TextBlocks.isRule(line) || line.startsWith("```")) {
                gap = true;
                open = false;
                continue;
            }
            Block block = block(line, gap);
            if (block.text().isEmpty()) continue;
            boolean goesOn = open && block.is(Block.Shape.PARAGRAPH) && !raw.endsWith("  ");
            if (goesOn && wrapped(blocks.get(blocks.size() - 1).text(), block.text())) {
                Block last = blocks.remove(blocks.size() - 1);
                blocks.add(new Block(last.shape(), last.text() + " " + block.text(), last.linked() + block.linked(), 0, last.gap(), last.id()));
            } else {
                blocks.add(block);
            }
            open = block.is(Block.Shape.PARAGRAPH) || block.is(Block.Shape.ITEM);
            gap = false;
        }
        return blocks;
    }

    private static boolean wrapped(String before, String after) {
        return before.length() > 40 && !Words.endsSentence(before) && Character.isLowerCase(after.charAt(0));
    }

    private static Block block(String line, boolean gap) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') hashes++;
        if (hashes >= 1 && hashes <= 6 && hashes < line.length() && line.charAt(hashes) == ' ') {
            return inline(Block.Shape.HEADING, line.substring(hashes).strip(), hashes, gap);
        }
        if (line.startsWith("![")) return inline(Block.Shape.CAPTION, line, 0, gap);
        if (line.startsWith(">")) return inline(Block.Shape.QUOTE, line.substring(1).strip(), 0, gap);
        int item = itemMark(line);
        return inline(item > 0 ? Block.Shape.ITEM : Block.Shape.PARAGRAPH, line.substring(item), 0, gap);
    }

    private static int itemMark(String line) {
        if (line.length() > 2 && "*-+\u2022".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ') return 2;
        int digits = 0;
        while (digits < line.length() && digits < 4 && Character.isDigit(line.charAt(digits))) digits++;
        boolean numbered = digits > 0 && digits + 1 < line.length() && line.charAt(digits) == '.' && line.charAt(digits + 1) == ' ';
        return numbered ? digits + 2 : 0;
    }

    /** The line without its marks. One pass: a link's address is skipped, its words stay and are counted. */
    private static Block inline(Block.Shape shape, String line, int level, boolean gap) {
        StringBuilder text = new StringBuilder(line.length());
        int linked = 0;
        int linkFrom = -1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            if (c == '\\' && !Character.isLetterOrDigit(next) && next != ' ') {
                text.append(next);
                i++;
            } else if (c == '[' || (c == '!' && next == '[')) {
                if (c == '!') i++;
                linkFrom = text.length();
            } else if (c == ']' && next == '(') {
                int end = addressEnd(line, i + 2);
                if (linkFrom >= 0) linked += text.length() - linkFrom;
                linkFrom = -1;
                i = end;
            } else if ((c == '*' || c == '_' || c == '`') && isMark(line, i)) {
                continue;
            } else if (c == ']' && linkFrom >= 0) {
                text.insert(linkFrom, '[').append(']');
                linkFrom = -1;
            } else {
                text.append(c);
            }
        }
        String clean = Words.squeeze(text.toString());
        return new Block(shape, clean, Math.min(linked, clean.length()), level, gap, Optional.empty());
    }

    /** An underscore inside a word is part of it, as in snake_case; a star or a backtick is a mark. */
    private static boolean isMark(String line, int i) {
        if (line.charAt(i) != '_') return line.charAt(i) == '`' || !(around(line, i - 1) == ' ' && around(line, i + 1) == ' ');
        return !(Words.inWord(around(line, i - 1)) && Words.inWord(around(line, i + 1)));
    }

    private static char around(String line, int i) { return i >= 0 && i < line.length() ? line.charAt(i) : ' '; }

    private static int addressEnd(String line, int from) {
        int depth = 1;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '(') depth++;
            if (c == ')' && --depth == 0) return i;
        }
        return line.length() - 1;
    }
}
