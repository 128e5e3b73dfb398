package standpoint.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standpoint.news.Token;

/** Names that the world knows: countries with their words for people, capitals and seats of government, and organizations of many countries. */
final class Names {
    /** How a name stands for what it names: as itself, as its people, as the capital, as an organ of the state, as a body of many; PLACE is a mere part. */
    enum Way { NAME, PEOPLE, CAPITAL, SEAT, BODY, PLACE }

    /** What a known name stands for: a country or a body. */
    record Known(String of, Way way) { }

    private final PhraseTable<Known> table = new PhraseTable<>();
    private final Map<String, Set<String>> sorts = new HashMap<>();
    private final Set<String> usual = new HashSet<>();

    Names() {
        Set<String> towns = new HashSet<>();
        Set<String> seats = new HashSet<>();
        for (DataFile.Line line : DataFile.lines("seats.txt")) {
            String[] halves = line.rest().split("\\|", -1);
            for (String town : DataFile.list(halves[0])) add(line.key(), town, Way.CAPITAL, towns);
            for (String seat : DataFile.list(halves[1])) add(line.key(), seat, Way.SEAT, seats);
        }
        for (DataFile.Line line : DataFile.lines("/standpoint/bodies/countries.txt")) {
            table.add(line.key(), new Known(line.key(), Way.NAME));
            usual.add(line.key());
            for (String other : DataFile.list(line.rest())) {
                if (towns.contains(other) || seats.contains(other)) continue;
                boolean people = isPeople(other);
                table.add(other, new Known(line.key(), people ? Way.PEOPLE : Way.NAME));
                if (people) table.add(other + "s", new Known(line.key(), Way.PEOPLE));
            }
        }
        for (DataFile.Line line : DataFile.lines("demonyms.txt")) {
            for (String word : DataFile.list(line.rest())) table.add(word, new Known(line.key(), word.contains(".") || word.equals("U.S") ? Way.NAME : Way.PEOPLE));
            for (String word : DataFile.list(line.rest())) if (isPeople(word) && !word.endsWith("s")) table.add(word + "s", new Known(line.key(), Way.PEOPLE));
        }
        for (DataFile.Line line : DataFile.lines("organizations.txt")) addBody(line);
        for (DataFile.Line line : DataFile.lines("places.txt")) for (String place : DataFile.list(line.rest())) table.add(place, new Known(place, Way.PLACE));
    }

    private void add(String country, String name, Way way, Set<String> seen) {
        table.add(name, new Known(country, way));
        seen.add(name);
    }

    private void addBody(DataFile.Line line) {
        String[] halves = line.rest().split("\\|", -1);
        table.add(line.key(), new Known(line.key(), Way.BODY));
        usual.add(line.key());
        for (String other : DataFile.list(halves[0])) table.add(other, new Known(line.key(), Way.BODY));
        sorts.put(line.key(), Set.copyOf(DataFile.list(halves[1])));
    }

    /** Words for people and manner have endings of their own; official names have several words or none of these. */
    private static boolean isPeople(String word) {
        if (word.contains(" of ") || word.endsWith("Republic") || word.endsWith("Confederation") || word.endsWith("Federation")) return false;
        for (String ending : new String[] {"an", "ese", "ish", "ch", "ic", "ss", "er", "ian", "eli", "aqi", "ani", "eni", "ari", "ati", "ali", "uti", "ashi", "awi",
            "tch", "Thai", "Czech", "Greek", "Turk", "Serb", "Croat", "Swede", "Dane", "Pole", "Finn", "Lao", "Kazakh", "Uzbek", "Tajik", "Kyrgyz", "Azeri", "Dutch",
            "iot", "Saudi", "Nepali", "Slovak", "Slovene", "Filipino", "Philippine", "Argentine", "Welsh", "Spaniard", "Briton", "Brit", "rin", "gasy", "Kuwaiti",
            "Iraqi", "Swazi", "Basotho", "Kosovar", "Montenegrin", "Bangladeshi", "Israeli", "Irish", "Scot", "Scots", "Kurd", "Catalan"}) {
            if (word.endsWith(ending)) return !word.equals("Bhutan") && !word.equals("Great Britain") && !word.equals("Azerbaijan") && !word.equals("Sultan");
        }
        return false;
    }

    PhraseTable.Hit<Known> at(List<Token> tokens, int at) { return table.at(tokens, at); }

    boolean isKnown(List<Token> tokens, int at) { return table.at(tokens, at) != null; }

    /** Whether a common noun such as "alliance" may stand for a body. */
    boolean mayBeCalled(String body, String noun) { return sorts.getOrDefault(body, Set.of()).contains(noun); }

    /** Whether this is the usual name of a country or body. */
    boolean isUsual(String name) { return usual.contains(name); }
}
