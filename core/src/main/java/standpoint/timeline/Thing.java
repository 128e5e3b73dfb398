package standpoint.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import standpoint.news.Counted;
import standpoint.news.Figure;

/**
 * What a figure counts or measures, to be compared: the kinds of figure that its words tell, the nouns that are counted, the group.
 *
 * @param befell  what befell those counted ("injured"), or nothing
 * @param group   "child", "soldier" and the like when a part of the people is counted, or nothing
 * @param noun    dictionary form of the noun right after the number, or nothing
 * @param head    stem of the noun counted, or nothing when it is only "people" or told by a verb
 * @param nouns   dictionary forms of the nouns
 * @param measure the number has a unit
 */
record Thing(String befell, String group, String noun, String head, List<String> kinds, Set<String> nouns, String part, boolean measure) {
    private static final Set<String> BEFELL = Set.of("killed", "injured", "missing", "arrested", "displaced", "rescued", "held", "infected", "trapped", "charged");
    private static final Set<String> NARROWING = Set.of("youth", "female", "male", "foreign", "net", "gross", "core", "domestic", "long", "short", "retail", "food",
            "former", "annual", "quarterly", "monthly", "military", "civilian", "new", "average", "total", "serious", "underage");
    private static final Map<String, String> GROUPS = Map.ofEntries(Map.entry("child", "child"), Map.entry("minor", "child"), Map.entry("boy", "child"), Map.entry("girl", "child"),
            Map.entry("infant", "child"), Map.entry("baby", "child"), Map.entry("pupil", "child"), Map.entry("student", "child"), Map.entry("schoolchild", "child"), Map.entry("schoolgirl", "child"),
            Map.entry("woman", "woman"), Map.entry("trooper", "soldier"), Map.entry("conscript", "soldier"), Map.entry("prisoner", "prisoner"), Map.entry("inmate", "prisoner"), Map.entry("convict", "prisoner"), Map.entry("detainee", "prisoner"), Map.entry("miner", "miner"), Map.entry("pilgrim", "pilgrim"), Map.entry("holidaymaker", "tourist"), Map.entry("teenager", "child"), Map.entry("youngster", "child"), Map.entry("constable", "police"), Map.entry("fireman", "firefighter"), Map.entry("guerrilla", "fighter"), Map.entry("terrorist", "fighter"), Map.entry("soldier", "soldier"), Map.entry("troop", "soldier"), Map.entry("serviceman", "soldier"), Map.entry("marine", "soldier"),
            Map.entry("officer", "police"), Map.entry("police", "police"), Map.entry("policeman", "police"), Map.entry("firefighter", "firefighter"), Map.entry("journalist", "journalist"),
            Map.entry("reporter", "journalist"), Map.entry("medic", "medic"), Map.entry("doctor", "doctor"), Map.entry("physician", "doctor"), Map.entry("nurse", "nurse"), Map.entry("paramedic", "medic"),
            Map.entry("rebel", "fighter"), Map.entry("fighter", "fighter"), Map.entry("militant", "fighter"), Map.entry("insurgent", "fighter"), Map.entry("gunman", "fighter"),
            Map.entry("rescuer", "rescuer"), Map.entry("tourist", "tourist"), Map.entry("foreigner", "foreigner"), Map.entry("teacher", "teacher"), Map.entry("crew", "crew"));
    /** Parts that another report may leave unsaid, and those that it may not. */
    private static final Set<String> LOOSE = Set.of("all", "year");
    private static final Set<String> STRICT = Set.of("each", "asked", "of them", "against", "abstained", "month", "week", "day", "hour");
    /** Kinds that themselves tell what people did or suffered: "demonstrators", "people" and "teachers" may be the same crowd. */
    private static final Set<String> CROWDS = Set.of("joined", "signed", "turnout", "rescued", "trapped", "arrested", "held", "infected", "staying", "passengers", "laidoff", "population", "displaced", "support",
            "votes", "voted", "unpowered", "escaped");
    private static final Set<String> MONEY = Set.of("cost", "fee", "paid", "ransom", "bribe", "profit", "loss", "revenue", "debt", "spent", "aid", "invested", "damage", "tax", "fined", "raised", "stolen", "reward", "bail");
    private static final Set<String> LIGHT = Set.of("people", "person", "other", "more", "man", "resident", "number", "total");

    static Thing of(Figure figure) {
        Counted counted = figure.counted();
        List<String> words = counted.equals(Counted.UNKNOWN) ? List.of(figure.measure().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) : List.of();
        List<String> kinds = counted.equals(Counted.UNKNOWN) ? words.stream().filter(BEFELL::contains).toList() : counted.kinds();
        Set<String> nouns = new LinkedHashSet<>(counted.things());
        words.stream().filter(word -> !word.isBlank() && !LIGHT.contains(word) && !BEFELL.contains(word)).map(Thing::singular).forEach(nouns::add);
        String group = figure.unit().isPresent() ? "" : group(counted.noun().orElse(""), List.copyOf(nouns));
        String befell = kinds.isEmpty() || !BEFELL.contains(kinds.get(0)) || figure.unit().isPresent() || !figure.measure().endsWith(kinds.get(0)) ? "" : kinds.get(0);
        String head = nouns.isEmpty() ? "" : nouns.iterator().next();
        return new Thing(befell, group, counted.noun().orElse(""), head, kinds, nouns, counted.part().orElse(""), figure.unit().isPresent());
    }

    /** The group that the noun after the number tells, or the noun before that one ("crew members"), or the head where no noun follows. */
    private static String group(String noun, List<String> nouns) {
        if (GROUPS.containsKey(noun)) return GROUPS.get(noun);
        boolean heads = !nouns.isEmpty() && (noun.isEmpty() || noun.equals(nouns.get(0)));
        String group = "";
        if (heads) for (String next : nouns.subList(0, Math.min(2, nouns.size()))) if (group.isEmpty()) group = GROUPS.getOrDefault(next, "");
        return group;
    }

    private static String singular(String noun) { return noun.endsWith("s") && noun.length() > 3 ? noun.substring(0, noun.length() - 1) : noun; }

    boolean toll() { return !befell.isEmpty(); }

    /** "71 percent of the teachers" against "68 percent of the nurses", "$90 million" against "$1,500 for each inhabitant". */
    boolean samePart(Thing other, Set<String> words, Set<String> otherWords) {
        if (part.equals(other.part)) return true;
        if (part.isEmpty() || other.part.isEmpty()) {
            String told = part.isEmpty() ? other.part : part;
            return LOOSE.contains(told) || !STRICT.contains(told) && List.of(told.split(" ")).stream().map(Scope::stem).anyMatch((part.isEmpty() ? words : otherWords)::contains);
        }
        return List.of(part.split(" ")).stream().anyMatch(List.of(other.part.split(" "))::contains);
    }

    /** True when its part is one that another report of the same does not leave unsaid. */
    boolean strict() { return STRICT.contains(part); }

    /** True when a sum of money is meant, whether or not its currency is told beside it. */
    boolean money() { return kinds.stream().anyMatch(MONEY::contains); }

    /** True when words narrow this one and not the other, whose words are given as stems: "youth unemployment" and "unemployment". */
    boolean narrowed(Thing other, Set<String> words) {
        boolean output = nouns.contains("product") || other.nouns.contains("product");
        return !output && nouns.stream().anyMatch(noun -> NARROWING.contains(noun) && !other.nouns.contains(noun) && !words.contains(Scope.stem(noun)));
    }

    /** True when both are kinds of crowd, whoever was in it. */
    boolean crowd(Thing other) { return kinds.stream().anyMatch(kind -> CROWDS.contains(kind) && other.kinds.contains(kind)); }
}
