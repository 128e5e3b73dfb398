package standpoint.news;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts the independent origins of the reports of one claim. */
final class OriginCounter {
    private final Origins origins;
    private final Map<String, Origin> known = new HashMap<>();
    /** Each origin to the one that it counts with; to itself at first. */
    private final Map<String, String> leader = new LinkedHashMap<>();
    /** The keys by their origins. */
    private final Map<String, Set<String>> keysOf = new LinkedHashMap<>();

    /** The pairs that are one on one claim. */
    private final Set<String> together = new HashSet<>();

    OriginCounter(Origins origins, Collection<String> keys) {
        this.origins = origins;
        for (Origins.Pair pair : origins.onOneClaim()) together.add(together(pair.one(), pair.other()));
        for (Origin origin : origins.all()) known.put(origin.id(), origin);
        for (String key : keys) {
            String origin = origins.statements().getOrDefault(key, key);
            leader.put(origin, origin);
            keysOf.computeIfAbsent(origin, id -> new LinkedHashSet<>()).add(key);
        }
    }

    Origins.Count count() {
        List<String> all = List.copyOf(leader.keySet());
        Map<String, List<Origin>> reported = reported();
        // With one occasion alone: a page that reports two makes them no one.
        for (String other : all) {
            String article = article(keysOf.get(other).iterator().next());
            reported.getOrDefault(article, List.of()).stream().filter(occasion -> !occasion.id().equals(other) && tells(occasion, other))
                    .max(Comparator.comparingInt((Origin occasion) -> occasion.articles().size()).thenComparing(Origin::id, Comparator.reverseOrder()))
                    .ifPresent(occasion -> leader.put(lead(other), lead(occasion.id())));
        }
        for (Origins.Pair pair : origins.onOneClaim()) {
            if (!leader.containsKey(pair.one()) || !leader.containsKey(pair.other())) continue;
            String one = lead(pair.one());
            String other = lead(pair.other());
            if (!one.equals(other) && mayCountAsOne(one, other)) leader.put(one, other);
        }
        int max = (int) all.stream().map(this::lead).distinct().count();
        int min = max;
        for (Origins.Pair pair : origins.perhaps()) {
            if (!leader.containsKey(pair.one()) || !leader.containsKey(pair.other())) continue;
            String one = lead(pair.one());
            String other = lead(pair.other());
            if (one.equals(other)) continue;
            leader.put(one, other);
            min--;
        }
        return new Origins.Count(min, max);
    }

    /** True when nothing of the one may be on another occasion than something of the other: what names an occasion is compared with all that does. */
    private boolean mayCountAsOne(String one, String other) {
        for (String here : leader.keySet()) {
            if (!lead(here).equals(one) || !namesOccasion(here)) continue;
            for (String there : leader.keySet()) {
                if (lead(there).equals(other) && namesOccasion(there) && !together.contains(together(here, there))) return false;
            }
        }
        return true;
    }

    private boolean namesOccasion(String id) {
        Origin origin = known.get(id);
        return origin != null && origin.kind() != Origin.Kind.REPORT && origin.kind() != Origin.Kind.UNKNOWN;
    }

    private static String together(String one, String other) { return one.compareTo(other) < 0 ? one + " " + other : other + " " + one; }

    /** By article the occasions among the claim's origins that it reports. */
    private Map<String, List<Origin>> reported() {
        Map<String, List<Origin>> reported = new HashMap<>();
        for (String id : keysOf.keySet()) {
            Origin origin = known.get(id);
            if (origin == null || origin.kind() == Origin.Kind.REPORT) continue;
            for (String article : origin.articles()) reported.computeIfAbsent(article, key -> new ArrayList<>()).add(origin);
        }
        return reported;
    }

    /** True when what a page says of the claim is from an occasion that it reports: its own words, or those of somebody whom no other occasion or name parts from it. */
    private boolean tells(Origin one, String other) {
        Origin two = known.get(other);
        if (!keysOf.get(other).stream().allMatch(key -> one.articles().contains(article(key)))) return false;
        if (two == null || keysOf.get(other).stream().allMatch(key -> key.endsWith("/"))) return true;
        boolean named = two.kind() != Origin.Kind.REPORT && two.kind() != Origin.Kind.UNKNOWN;
        return !named && two.articles().size() == 1 && !otherNames(one, two);
    }

    private static String article(String key) { return key.substring(0, Math.max(0, key.indexOf('/'))); }

    private static boolean otherNames(Origin one, Origin other) {
        Set<String> first = names(one);
        Set<String> second = names(other);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    /** The last names of those who speak. */
    private static Set<String> names(Origin origin) {
        Set<String> names = new HashSet<>();
        for (Origin.Link link : origin.chain()) {
            String last = link.to().strip().substring(link.to().strip().lastIndexOf(' ') + 1);
            if (link.kind() == Origin.Link.How.QUOTES && !last.isEmpty() && Character.isUpperCase(last.charAt(0))) names.add(last.toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private String lead(String origin) {
        String at = origin;
        while (!leader.get(at).equals(at)) at = leader.get(at);
        leader.put(origin, at);
        return at;
    }
}
