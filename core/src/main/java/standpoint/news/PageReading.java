package standpoint.news;

import java.util.List;
import java.util.Optional;

/** What one page gave: a Reading for each of its articles, and what was left out or why there are none. */
public record PageReading(List<Reading> readings, Optional<Rejection> rejection) {
    public PageReading { readings = List.copyOf(readings); }
}
