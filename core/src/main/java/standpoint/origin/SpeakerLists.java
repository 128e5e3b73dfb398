package standpoint.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import standpoint.news.Actor;
import standpoint.news.Origin;

/** Lists of sources whose speakers may be one, in order of time: who has no speaker in common is not compared. */
final class SpeakerLists {

    /** A speaker with very many sources is compared with the nearest ones in time alone. */
    static final int NEIGHBOURS = 60;

    private static final Set<Origin.Kind> SPOKEN = Set.of(Origin.Kind.SPEECH, Origin.Kind.CONFERENCE);

    private final List<Source> sources;
    private final RoleNames roles;

    SpeakerLists(List<Source> sources, RoleNames roles) {
        this.sources = sources;
        this.roles = roles;
    }

    /** By speaker, by role, those whose role alone is known, and those who spoke to many. */
    List<List<Source>> lists() {
        List<List<Source>> all = new ArrayList<>(bySpeaker().values());
        all.add(sources.stream().filter(source -> source.named() && !source.proper() && source.speakerKind().equals(Optional.of(Actor.Kind.PERSON))).toList());
        all.add(sources.stream().filter(source -> source.named() && source.occasion().map(Occasion::kind).filter(SPOKEN::contains).isPresent()).toList());
        all.addAll(byRole());
        return all;
    }

    /** By identity of the speaker, without those who are not named. */
    Map<String, List<Source>> bySpeaker() {
        Map<String, List<Source>> bySpeaker = new TreeMap<>();
        for (Source source : sources) {
            if (source.named()) bySpeaker.computeIfAbsent(source.speaker(), key -> new ArrayList<>()).add(source);
        }
        return bySpeaker;
    }

    /** By last name: "Bishop Jocelyn" and Jocelyn Adeyemi stay apart, "Shri Kelkar" and Ravindra Kelkar come together. */
    Map<String, List<Source>> bySurname() {
        Map<String, List<Source>> bySurname = new TreeMap<>();
        for (Source source : sources) if (source.proper()) bySurname.computeIfAbsent(source.surname(), key -> new ArrayList<>()).add(source);
        return bySurname;
    }

    /** Persons of one kind of role, named or not: "the minister" and Ines Maro, the roads minister. */
    private List<List<Source>> byRole() {
        Map<String, List<Source>> byRole = new TreeMap<>();
        for (Source source : sources) {
            if (!source.named() || !source.speakerKind().equals(Optional.of(Actor.Kind.PERSON))) continue;
            for (String word : roles.words(source)) byRole.computeIfAbsent(word, key -> new ArrayList<>()).add(source);
        }
        return List.copyOf(byRole.values());
    }

    /** Every two of a list that are near each other in it. */
    static void neighbours(List<Source> same, BiConsumer<Source, Source> each) {
        for (int at = 0; at < same.size(); at++) {
            for (int other = at + 1; other < Math.min(same.size(), at + NEIGHBOURS); other++) each.accept(same.get(at), same.get(other));
        }
    }
}
