package standpoint.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.news.Actor;
import standpoint.news.Statement;

/**
 * What one article has from one speaker on one occasion through one outlet, or what it says in its own words.
 *
 * @param number   its place among the sources of the fold
 * @param speaker  identity of who speaks; empty for the article's own words and for what nobody is named for
 * @param label    the speaker's name or description
 * @param unnamed  nobody is named
 * @param citation the outlet that the article names for it
 */
record Source(int number, Prose prose, String speaker, String label, Optional<Actor.Kind> speakerKind, boolean unnamed, Optional<Occasion> occasion,
              Optional<Citation> citation, List<Statement> statements) {

    static Source own(int number, Prose prose, Optional<Citation> citation) {
        return new Source(number, prose, "", "", Optional.empty(), false, Optional.empty(), citation, new ArrayList<>());
    }

    /** The article's own words. */
    boolean own() { return speaker.isEmpty() && !unnamed; }

    boolean named() { return !speaker.isEmpty() && !unnamed; }
}
