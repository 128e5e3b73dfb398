package standpoint.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import standpoint.news.Actor;
import standpoint.news.Identity;
import standpoint.news.Moment;

/** The sightings of one identity in the making. */
final class Party {
    private final List<Sighting> sightings = new ArrayList<>();

    void add(Sighting sighting) { sightings.add(sighting); }

    void absorb(Party other) { sightings.addAll(other.sightings); }

    boolean isEmpty() { return sightings.isEmpty(); }

    List<Sighting> sightings() { return sightings; }

    /** Every form met, the most frequent full one first. */
    List<String> names() {
        Map<String, Integer> full = new TreeMap<>();
        Map<String, Integer> other = new TreeMap<>();
        for (Sighting sighting : sightings) {
            (sighting.describedOnly() && sighting.person() ? other : full).merge(sighting.actor().name(), 1, Integer::sum);
            for (String form : sighting.forms()) other.merge(form, 1, Integer::sum);
        }
        int most = full.keySet().stream().mapToInt(Party::words).max().orElse(0);
        Map<String, Integer> shorter = new TreeMap<>();
        boolean person = sightings.stream().anyMatch(Sighting::person);
        if (person && most > 1) {
            full.forEach((name, times) -> { if (words(name) == 1) shorter.put(name, times); });
            shorter.keySet().forEach(full::remove);
        }
        shorter.forEach((name, times) -> other.merge(name, times, Integer::sum));
        Set<String> names = new LinkedHashSet<>(byFrequency(full));
        names.addAll(byFrequency(other));
        return List.copyOf(names);
    }

    private static int words(String name) { return name.split(" ").length; }

    private static List<String> byFrequency(Map<String, Integer> forms) {
        return forms.entrySet().stream().sorted(Comparator.comparingInt((Map.Entry<String, Integer> form) -> -form.getValue())
                .thenComparing(form -> -form.getKey().length()).thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey).toList();
    }

    Optional<String> member() {
        Map<String, Integer> votes = new TreeMap<>();
        for (Sighting sighting : sightings) sighting.actor().member().ifPresent(member -> votes.merge(member, 1, Integer::sum));
        return byFrequency(votes).stream().findFirst();
    }

    Actor.Kind kind() {
        Set<Actor.Kind> kinds = new TreeSet<>();
        for (Sighting sighting : sightings) kinds.add(sighting.actor().kind());
        return kinds.iterator().next();
    }

    Set<Post> posts() {
        Set<Post> posts = new LinkedHashSet<>();
        for (Sighting sighting : sightings) {
            for (String role : sighting.actor().roles()) Post.of(role, sighting.actor().member().or(this::member)).ifPresent(posts::add);
        }
        return posts;
    }

    /** The days on which articles show the holder of a post. */
    TreeSet<LocalDate> days(Post post) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Sighting sighting : sightings) {
            boolean shows = sighting.actor().roles().stream().anyMatch(role -> Post.of(role, post.member()).filter(post::equals).isPresent());
            if (shows) sighting.day().ifPresent(days::add);
        }
        return days;
    }

    /** The offices held, each once, in the words most used, from the first to the last day that shows it. */
    List<Identity.Office> offices() {
        Map<String, Map<String, Integer>> words = new LinkedHashMap<>();
        Map<String, Post> posts = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            for (String role : sighting.actor().roles()) {
                Optional<Post> post = Post.of(role, member());
                if (post.isEmpty()) continue;
                words.computeIfAbsent(post.get().title(), title -> new TreeMap<>()).merge(role, 1, Integer::sum);
                posts.put(post.get().title(), post.get());
            }
        }
        List<Identity.Office> offices = new ArrayList<>();
        posts.forEach((title, post) -> {
            TreeSet<LocalDate> days = days(post);
            offices.add(new Identity.Office(byFrequency(words.get(title)).get(0), post.member(), days.stream().findFirst().map(Moment::day),
                    Optional.ofNullable(days.isEmpty() ? null : Moment.day(days.last()))));
        });
        offices.sort(Comparator.comparing((Identity.Office office) -> office.from().map(Moment::toString).orElse("9")).thenComparing(Identity.Office::role));
        return offices;
    }

    Identity identity(String id) {
        List<Identity.Local> actors = sightings.stream().sorted().map(sighting -> new Identity.Local(sighting.article(), sighting.actor().id())).toList();
        return new Identity(id, names(), kind(), member(), kind() == Actor.Kind.PERSON || kind() == Actor.Kind.AUTHOR ? offices() : List.of(), actors);
    }
}
