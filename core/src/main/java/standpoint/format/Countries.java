package standpoint.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import standpoint.news.Spelling;

/** The other names of countries: official and former names, demonyms, and capitals that stand for the government. */
public final class Countries {
    private final Map<String, List<String>> namesOf = new LinkedHashMap<>();

    /** @param lines "Belgium: Belgian, Kingdom of Belgium"; lines that are blank or begin with # are notes */
    public Countries(List<String> lines) {
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            int colon = line.indexOf(':');
            if (colon < 0) throw new IllegalArgumentException("a country without its other names: " + line);
            List<String> names = Stream.concat(Stream.of(line.substring(0, colon)), Stream.of(line.substring(colon + 1).split(",")))
                    .map(String::strip).toList();
            for (String name : names) {
                List<String> other = namesOf.putIfAbsent(Spelling.folded(name), names);
                if (other != null && other != names) {
                    throw new IllegalArgumentException("\"" + name + "\" names both " + other.get(0) + " and " + names.get(0));
                }
            }
        }
    }

    /** The other names of a country, by any of its names; none when it is no known country. */
    public List<String> aliases(String name) {
        return namesOf.getOrDefault(Spelling.folded(name), List.of()).stream()
                .filter(other -> !Spelling.folded(other).equals(Spelling.folded(name))).toList();
    }
}
