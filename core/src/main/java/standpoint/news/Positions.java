package standpoint.news;

import java.util.List;

/**
 * What bears on a question.
 *
 * @param bearing   how many statements and acts bear on it
 * @param abstained how many of those gave no stance
 */
public record Positions(List<Position> all, int bearing, int abstained) {
    public Positions { all = List.copyOf(all); }
}
