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

    /** By article those whom it reports with how many statements; filled when it is first asked for. */
    private final Map<String, Map<String, Integer>> reports = new HashMap<>();

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
        for (String other : all) if (lead(other).equals(other) && isOwn(other)) fromWhomItReports(other);
        for (Origins.Pair pair : origins.onOneClaim()) {
            if (!leader.containsKey(pair.one()) || !leader.containsKey(pair.other())) continue;
            String one = lead(pair.one());
            String other = lead(pair.other());
            if (!one.equals(other) && mayCountAsOne(one, other)) leader.put(one, other);
        }
        tellAlike(all);
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

    /** What a page says in its own words is from somebody whom it reports, when another page has the claim from the same one at the same time. */
    private void fromWhomItReports(String own) {
        for (String key : keysOf.get(own)) {
            for (Origin mine : speaking(article(key))) {
                for (String theirs : leader.keySet()) {
                    if (lead(theirs).equals(lead(own)) || !together.contains(together(mine.id(), theirs))) continue;
                    leader.put(lead(own), lead(theirs));
                    return;
                }
            }
        }
    }

    /** Two pages that say it in their own words have it from the one whom both report most, if there is such a one. */
    private void tellAlike(List<String> all) {
        List<String> own = all.stream().filter(this::isOwn).toList();
        for (int at = 0; at < own.size(); at++) {
            for (int other = at + 1; other < own.size(); other++) {
                String one = lead(own.get(at));
                String two = lead(own.get(other));
                if (!one.equals(two) && onePrincipal(own.get(at), own.get(other)) && mayCountAsOne(one, two)) leader.put(one, two);
            }
        }
    }

    private boolean onePrincipal(String one, String other) {
        for (String here : keysOf.get(one)) {
            for (String there : keysOf.get(other)) {
                List<Origin> first = speaking(article(here));
                List<Origin> second = speaking(article(there));
                if (first.isEmpty() || second.isEmpty()) continue;
                String mine = first.get(0).id();
                String theirs = second.get(0).id();
                if (mine.equals(theirs) || together.contains(together(mine, theirs))) return true;
            }
        }
        return false;
    }

    /** Those whom an article reports, the one with most statements first. */
    private List<Origin> speaking(String article) {
        if (reports.isEmpty()) origins.statements().forEach((key, origin) -> {
            if (!key.endsWith("/")) reports.computeIfAbsent(article(key), id -> new HashMap<>()).merge(origin, 1, Integer::sum);
        });
        Map<String, Integer> counts = reports.getOrDefault(article, Map.of());
        return counts.keySet().stream().map(known::get).filter(origin -> origin != null && origin.kind() != Origin.Kind.REPORT)
                .sorted(Comparator.comparingInt((Origin origin) -> -counts.get(origin.id())).thenComparing(Origin::id)).toList();
    }

    /** True for what pages say in their own words, in whatever statement that stands. */
    private boolean isOwn(String id) { return keysOf.get(id).stream().allMatch(key -> key.endsWith("/") || id.equals(origins.statements().get(article(key) + "/"))); }

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
        if (two == null || isOwn(other)) return true;
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
