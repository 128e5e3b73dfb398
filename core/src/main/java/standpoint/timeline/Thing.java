package standpoint.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import standpoint.news.Figure;

/**
 * What a figure counts or measures, as stems to compare: the noun itself, what narrows it, and for tolls the group and what befell it.
 *
 * @param befell what befell those counted ("injured"), or nothing
 * @param group  "child", "soldier" and the like when a toll counts a part of the people, or nothing
 * @param noun   the stem of the noun counted; nothing for tolls
 * @param rest   stems of what narrows it, names left out
 */
record Thing(String befell, String group, String noun, Set<String> rest) {
    private static final Set<String> BEFELL = Set.of("killed", "injured", "missing", "arrested", "displaced", "rescued", "held", "infected");
    private static final Set<String> RISES = Set.of("rose", "rise", "risen", "fell", "fall", "fallen", "grew", "grow", "grown", "increased", "decreased", "dropped", "climbed",
            "surge", "surged", "jumped", "declined", "cut", "raised");
    private static final Set<String> LINKS = Set.of("in", "of", "for", "to", "from", "at", "through", "with", "against", "on", "that", "which", "by", "among", "who", "between", "over", "under");
    private static final Set<String> NARROWING = Set.of("youth", "femal", "mal", "foreign", "net", "gross", "cor", "domestic", "long", "short", "retail", "food",
            "part", "full", "former", "second", "first", "annual", "quarter", "month", "milit", "civilian", "new");
    private static final Map<String, String> GROUPS = Map.ofEntries(Map.entry("children", "child"), Map.entry("child", "child"), Map.entry("minors", "child"),
            Map.entry("boys", "child"), Map.entry("girls", "child"), Map.entry("infants", "child"), Map.entry("babies", "child"), Map.entry("pupils", "child"),
            Map.entry("students", "child"), Map.entry("women", "woman"), Map.entry("woman", "woman"), Map.entry("soldiers", "soldier"), Map.entry("troops", "soldier"),
            Map.entry("servicemen", "soldier"), Map.entry("marines", "soldier"), Map.entry("officers", "police"), Map.entry("police", "police"), Map.entry("policemen", "police"),
            Map.entry("firefighters", "firefighter"), Map.entry("journalists", "journalist"), Map.entry("reporters", "journalist"), Map.entry("medics", "medic"),
            Map.entry("doctors", "medic"), Map.entry("nurses", "medic"), Map.entry("paramedics", "medic"), Map.entry("rebels", "fighter"), Map.entry("fighters", "fighter"),
            Map.entry("militants", "fighter"), Map.entry("insurgents", "fighter"), Map.entry("gunmen", "fighter"), Map.entry("rescuers", "rescuer"), Map.entry("tourists", "tourist"),
            Map.entry("teachers", "teacher"), Map.entry("crew", "crew"));

    static Thing of(Figure figure) {
        String[] words = figure.measure().split("[^\\p{L}\\p{N}'\u2019]+");
        String last = words.length == 0 ? "" : words[words.length - 1].toLowerCase(Locale.ROOT);
        if (BEFELL.contains(last)) return toll(words, last);
        Set<String> rest = new TreeSet<>();
        String noun = "";
        String named = "";
        boolean open = true;
        for (int at = 0; at < words.length; at++) {
            String word = words[at].toLowerCase(Locale.ROOT);
            boolean name = Character.isUpperCase(words[at].isEmpty() ? 'a' : words[at].charAt(0)) && (at > 0 || figure.about().stream().anyMatch(about -> List.of(about.split(" ")).contains(words[0])));
            if (RISES.contains(word)) continue;
            if (LINKS.contains(word)) {
                open = open && noun.isEmpty();
                continue;
            }
            if (word.length() < 2 || word.endsWith("'s") && name || Scope.stop(word) && !word.equals("people")) continue;
            String stem = Scope.stem(word.replace("\u2019", "'").replace("'s", ""));
            if (name) {
                named = stem;
                continue;
            }
            if (open) {
                if (!noun.isEmpty()) rest.add(noun);
                noun = stem;
            } else rest.add(stem);
        }
        if (noun.isEmpty()) noun = named;
        rest.remove(noun);
        return new Thing("", "", noun, rest);
    }

    private static Thing toll(String[] words, String befell) {
        String group = "";
        for (String word : words) group = GROUPS.getOrDefault(word.toLowerCase(Locale.ROOT), group);
        return new Thing(befell, group, "", Set.of());
    }

    boolean toll() { return !befell.isEmpty(); }

    /** True when the noun alone says little. */
    boolean light() { return !toll() && List.of("peopl", "person", "others", "more").contains(noun); }

    boolean same(Thing other) {
        if (toll() || other.toll()) return befell.equals(other.befell) && group.equals(other.group);
        Set<String> here = minus(rest, other);
        Set<String> there = minus(other.rest, this);
        boolean noun = this.noun.equals(other.noun) || rest.contains(other.noun) && there.isEmpty() || other.rest.contains(this.noun) && here.isEmpty();
        if (!noun || !here.isEmpty() && !there.isEmpty()) return false;
        // "unemployment" and "youth unemployment"
        return here.stream().noneMatch(NARROWING::contains) && there.stream().noneMatch(NARROWING::contains);
    }

    private static Set<String> minus(Set<String> stems, Thing other) {
        Set<String> left = new TreeSet<>(stems);
        left.removeAll(other.rest);
        left.remove(other.noun);
        return left;
    }
}
