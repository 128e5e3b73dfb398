package standpoint.news;

import java.util.List;
import java.util.Optional;

/** Who one article speaks of, and where. Mentions are in order of their passages and do not overlap. */
public record Mentions(List<Actor> actors, List<Mention> all) {

    public Mentions {
        actors = List.copyOf(actors);
        all = List.copyOf(all);
    }

    public Optional<Actor> actor(String id) {
        return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }
}
