package standpoint.news;

import java.util.List;

/**
 * Where reports differ, or a headline from its own text.
 *
 * @param between ids of what conflicts: positions, figures, articles or statements
 */
public record Conflict(String id, Kind kind, List<String> between, String why, List<Passage> passages) {

    public enum Kind { STANCE, FIGURE, DATE, HEADLINE, QUOTE }

    public Conflict {
        between = List.copyOf(between);
        passages = List.copyOf(passages);
    }
}
