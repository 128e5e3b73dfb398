package standpoint.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of which one excludes the other, "northern" and "southern": contrasts.txt lists them. */
final class Contrasts {
    private final List<Set<String>> sets = new ArrayList<>();

    static Contrasts shipped() {
        Contrasts contrasts = new Contrasts();
        for (String line : TextTable.lines("contrasts.txt")) contrasts.sets.add(Stream.of(line.strip().split("\\s+")).map(Scope::stem).collect(Collectors.toUnmodifiableSet()));
        return contrasts;
    }

    /** True when a word beside one number is excluded by a word beside the other, and neither text has both. */
    boolean part(Surroundings one, Surroundings other) {
        return sets.stream().anyMatch(set -> {
            List<String> here = set.stream().filter(one.near()::contains).toList();
            List<String> there = set.stream().filter(other.near()::contains).toList();
            return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(other.window()::contains) && there.stream().noneMatch(one.window()::contains);
        });
    }
}
