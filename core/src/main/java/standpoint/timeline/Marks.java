package standpoint.timeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import standpoint.news.Word;

/** Words around a number that tell how it stands to another: marks.txt lists them. */
final class Marks {
    /** What such words tell. */
    enum Mark { RUNNING, GROWN, DISPUTED, ADDS, WHOLE, PART, RATE, PLANNED, PEAK, MONTHLY, YEARLY, HOSPITAL, OFFICIAL, PARTY, SUSPECTED, CONFIRMED, YOUNG, SPAN, WINDOW, SINCE }

    private record Entry(Mark mark, List<String> rest) { }

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    static Marks shipped() {
        Marks marks = new Marks();
        for (String line : TextTable.lines("marks.txt")) marks.add(line.strip().split("\\s+"));
        return marks;
    }

    private void add(String[] line) {
        Mark mark = Mark.valueOf(line[0].toUpperCase(Locale.ROOT));
        for (String entry : List.of(line).subList(1, line.length)) {
            List<String> words = List.of(entry.split("_"));
            byFirst.computeIfAbsent(words.get(0), none -> new ArrayList<>()).add(new Entry(mark, words.subList(1, words.size())));
        }
    }

    /** The marks that the words bear. */
    Set<Mark> in(List<Word> words) {
        Set<Mark> found = EnumSet.noneOf(Mark.class);
        for (int at = 0; at < words.size(); at++) {
            for (Entry entry : byFirst.getOrDefault(words.get(at).form(), List.of())) if (follows(words, at + 1, entry.rest())) found.add(entry.mark());
        }
        return found;
    }

    private static boolean follows(List<Word> words, int from, List<String> rest) {
        if (from + rest.size() > words.size()) return false;
        for (int at = 0; at < rest.size(); at++) if (!words.get(from + at).form().equals(rest.get(at))) return false;
        return true;
    }
}
