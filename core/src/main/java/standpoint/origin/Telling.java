package standpoint.origin;

import java.util.ArrayList;
import java.util.List;
import standpoint.news.Field;
import standpoint.news.Mention;
import standpoint.news.Passage;
import standpoint.news.Statement;

/**
 * An article as the network reads it: its title and how it begins, as far as there is room.
 *
 * @param speaker where in the text those who speak are named
 * @param content where in the text stands what they say
 */
public record Telling(String text, List<Span> speaker, List<Span> content) {
    private static final int TITLE = 130;
    private static final int ROOM = 1100;
    private static final String BETWEEN = " . ";

    /** Half-open offsets in UTF-16 units. */
    public record Span(int start, int end) { }

    public Telling {
        speaker = List.copyOf(speaker);
        content = List.copyOf(content);
    }

    static Telling of(Prose prose) {
        String title = prose.reading().article().title();
        String head = title.substring(0, whole(title, TITLE)) + BETWEEN;
        String text = prose.reading().article().text();
        int end = whole(text, ROOM);
        List<Span> speaker = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        for (Statement statement : prose.reading().statements()) {
            statement.speaker().map(Mention::passage).ifPresent(passage -> mark(passage, head.length(), end, speaker));
            for (Passage passage : statement.content()) mark(passage, head.length(), end, content);
        }
        return new Telling(head + text.substring(0, end), speaker, content);
    }

    /** So many units of a text, but no half of a sign. */
    private static int whole(String text, int most) {
        if (text.length() <= most) return text.length();
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }

    private static void mark(Passage passage, int head, int end, List<Span> marks) {
        int most = passage.field() == Field.TITLE ? head - BETWEEN.length() : end;
        int shift = passage.field() == Field.TEXT ? head : 0;
        boolean shown = passage.field() == Field.TEXT || passage.field() == Field.TITLE;
        if (shown && passage.start() < most) marks.add(new Span(shift + passage.start(), shift + Math.min(most, passage.end())));
    }
}
