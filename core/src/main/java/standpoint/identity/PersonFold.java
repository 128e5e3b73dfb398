package standpoint.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import standpoint.news.Spelling;

/**
 * Brings the persons of a record together: equal names under any spelling first, then initials, then surnames alone, then offices alone; each only when
 * it can be nobody else. Two people with one surname and different given names stay two.
 */
final class PersonFold {
    private final GivenNames given = new GivenNames();
    /** By surname, then by given name. */
    private final TreeMap<String, TreeMap<String, Party>> families = new TreeMap<>();
    private final Map<String, Party> byFirstTwo = new HashMap<>();
    private final List<Party> others = new ArrayList<>();

    /** @param sightings in an order that does not depend on the order of the readings */
    List<Party> fold(List<Sighting> sightings) {
        List<Sighting> initials = new ArrayList<>();
        List<Sighting> surnames = new ArrayList<>();
        List<Sighting> offices = new ArrayList<>();
        for (Sighting sighting : sightings) {
            String[] words = sighting.actor().name().split(" ");
            if (sighting.describedOnly()) offices.add(sighting);
            else if (words.length == 1) surnames.add(sighting);
            else if (words[0].replace(".", "").length() == 1) initials.add(sighting);
            else fullName(sighting, words);
        }
        for (Party longer : List.copyOf(parties())) joinLonger(longer);
        for (Sighting sighting : initials) initial(sighting);
        for (Sighting sighting : surnames) surname(sighting);
        Map<Post, List<Party>> holders = new HashMap<>();
        for (Party party : parties()) for (Post post : party.posts()) holders.computeIfAbsent(post, key -> new ArrayList<>()).add(party);
        Map<String, Party> vacant = new TreeMap<>();
        for (Sighting sighting : offices) office(sighting, holders, vacant);
        List<Party> all = parties();
        all.addAll(others);
        all.addAll(vacant.values());
        all.removeIf(Party::isEmpty);
        return all;
    }

    private List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        families.values().forEach(family -> parties.addAll(family.values()));
        return parties;
    }

    private static String surname(String[] words) {
        int last = words.length - 1;
        while (last > 0 && Spelling.folded(words[last]).matches("jr|sr|ii|iii|iv")) last--;
        return Spelling.sounds(words[last]);
    }

    private void fullName(Sighting sighting, String[] words) {
        TreeMap<String, Party> family = families.computeIfAbsent(surname(words), name -> new TreeMap<>());
        Party party = family.computeIfAbsent(given.usual(words[0]), name -> new Party());
        party.add(sighting);
        if (words.length == 2) byFirstTwo.putIfAbsent(given.usual(words[0]) + " " + Spelling.sounds(words[1]), party);
    }

    /** {@code Orla Venn} and {@code Orla Venn de Marsh}: a longer name that starts with a known one. */
    private void joinLonger(Party longer) {
        for (Sighting sighting : longer.sightings()) {
            String[] words = sighting.actor().name().split(" ");
            if (words.length < 3) return;
        }
        if (longer.isEmpty()) return;
        String[] words = longer.sightings().get(0).actor().name().split(" ");
        Party shorter = byFirstTwo.get(given.usual(words[0]) + " " + Spelling.sounds(words[1]));
        if (shorter == null || shorter == longer) return;
        shorter.absorb(longer);
        longer.sightings().clear();
    }

    private void initial(Sighting sighting) {
        String[] words = sighting.actor().name().split(" ");
        String letter = Spelling.sounds(words[0]);
        List<Party> fitting = new ArrayList<>();
        families.getOrDefault(surname(words), new TreeMap<>()).forEach((name, party) -> { if (!letter.isEmpty() && name.startsWith(letter)) fitting.add(party); });
        if (fitting.size() == 1) fitting.get(0).add(sighting);
        else fullName(sighting, words);
    }

    private void surname(Sighting sighting) {
        TreeMap<String, Party> family = families.getOrDefault(Spelling.sounds(sighting.actor().name()), new TreeMap<>());
        List<Party> fitting = family.values().stream().filter(party -> !party.isEmpty() && agree(party.member(), sighting.actor().member())).toList();
        if (fitting.size() > 1) fitting = fitting.stream().filter(party -> sharesPost(party, sighting)).toList();
        if (fitting.size() == 1) {
            fitting.get(0).add(sighting);
            return;
        }
        String key = Spelling.sounds(sighting.actor().name());
        families.computeIfAbsent(key, name -> new TreeMap<>()).computeIfAbsent(" ", name -> new Party()).add(sighting);
    }

    private static boolean agree(Optional<String> one, Optional<String> other) { return one.isEmpty() || other.isEmpty() || one.equals(other); }

    private static boolean sharesPost(Party party, Sighting sighting) {
        return sighting.actor().roles().stream().flatMap(role -> Post.of(role, sighting.actor().member().or(party::member)).stream())
                .anyMatch(party.posts()::contains);
    }

    /** {@code the Veltrian president}, of whom an article says no more: the one person whom the record shows in that office then. */
    private void office(Sighting sighting, Map<Post, List<Party>> byPost, Map<String, Party> vacant) {
        Optional<Post> post = sighting.actor().roles().stream().flatMap(role -> Post.of(role, sighting.actor().member()).stream()).findFirst();
        if (post.isEmpty() || post.get().member().isEmpty()) {
            Party alone = new Party();
            alone.add(sighting);
            others.add(alone);
            return;
        }
        List<Party> holders = byPost.getOrDefault(post.get(), List.of());
        List<Party> there = holders.stream().filter(party -> party.sightings().stream().anyMatch(other -> other.article().equals(sighting.article()))).toList();
        // an article that names one of the holders means that one
        if (there.size() == 1) holders = there;
        Optional<Party> holder = holders.size() == 1 ? Optional.of(holders.get(0)) : nearest(holders, post.get(), sighting.day());
        holder.orElseGet(() -> vacant.computeIfAbsent(post.get().title() + " " + post.get().member().get(), key -> new Party())).add(sighting);
    }

    /** Of several holders the one whom articles show in the office nearest in time, when no other is as near. */
    private static Optional<Party> nearest(List<Party> holders, Post post, Optional<LocalDate> day) {
        if (day.isEmpty()) return Optional.empty();
        Party best = null;
        long least = Long.MAX_VALUE;
        boolean tie = false;
        for (Party holder : holders) {
            long distance = distance(holder.days(post), day.get());
            tie = distance == least || tie && distance > least;
            if (distance < least) {
                least = distance;
                best = holder;
            }
        }
        return tie || least == Long.MAX_VALUE ? Optional.empty() : Optional.ofNullable(best);
    }

    private static long distance(TreeSet<LocalDate> days, LocalDate day) {
        if (days.isEmpty()) return Long.MAX_VALUE;
        if (!day.isBefore(days.first()) && !day.isAfter(days.last())) return 0;
        return Math.min(Math.abs(ChronoUnit.DAYS.between(days.first(), day)), Math.abs(ChronoUnit.DAYS.between(days.last(), day)));
    }
}
