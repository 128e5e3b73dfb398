package standpoint.news;

import java.util.List;
import java.util.Optional;

/**
 * What a figure counts or measures, for comparing it with others.
 *
 * @param kinds  names of the kinds of figure that its words tell, the surest first ("injured", "exported"); none when no word tells one
 * @param things dictionary forms of the nouns that are counted or measured, the head first ("tonne", "wheat")
 * @param owners names whose number it is: of the subject, or of a possessor ("Lomond" in "Lomond's debt")
 * @param part   the group, share or rate that it is of, when that is less than all ("teacher", "per inhabitant"); "all" when the text says all
 * @param period TIMEX3 value of the time for which, or the day of the occasion on which, it was counted
 * @param noun   dictionary form of the noun right after the number, if one is ("people", "refugee")
 * @param times  TIMEX3 values of the dates and times of its sentence
 */
public record Counted(List<String> kinds, List<String> things, List<String> owners, Optional<String> part, Holds holds, Optional<String> period,
                      Optional<String> noun, List<String> times) {

    /** Nothing is known of it. */
    public static final Counted UNKNOWN = new Counted(List.of(), List.of(), List.of(), Optional.empty(), Holds.UNKNOWN, Optional.empty(), Optional.empty(), List.of());

    /** How long a number is right: as of a time (a toll, a poll), for good for one occasion or period (a vote), or as a property (a length). */
    public enum Holds { RUNNING, EVENT, STANDING, UNKNOWN }

    public Counted {
        kinds = List.copyOf(kinds);
        things = List.copyOf(things);
        owners = List.copyOf(owners);
        times = List.copyOf(times);
    }
}
