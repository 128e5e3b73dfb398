package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a wording adopts, where that has a name of its own: "Congress passes [the TPP]", "[the TPP] passes Congress", "[the Orsal Accord]". A name that only
 * narrows it is none ("the deal with Norland"), nor is whoever adopts it.
 */
final class Adopted {
    static final Set<String> ORGANS = Set.of("court", "party", "council", "committee", "board", "bank", "house", "senate", "congress", "parliament", "union", "association", "federation", "states", "department",
            "ministry", "agency", "commission", "assembly");

    private final List<Word> words;
    private final boolean[] named;
    private final List<Entity> met;
    private final int acts;

    /**
     * @param named which words are part of a name
     * @param met   the names, left to right
     * @param acts  where the verb of adoption stands; -1 without one
     */
    Adopted(List<Word> words, boolean[] named, List<Entity> met, int acts) {
        this.words = words;
        this.named = named;
        this.met = met;
        this.acts = acts;
    }

    Optional<Entity> thing() {
        List<Entity> candidates = candidates();
        if (candidates.isEmpty() || acts < 0 && candidates.size() > 1) return Optional.empty();
        boolean direct = acts <= 0 || candidates.size() > 1 || nameAfter();
        return direct || passes() ? Optional.of(candidates.get(candidates.size() - 1)) : Optional.empty();
    }

    private List<Entity> candidates() {
        List<Entity> candidates = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!named[i] || i > 0 && named[i - 1] || next >= met.size()) continue;
            Entity entity = met.get(next++);
            int before = i - 1;
            while (before >= 0 && Set.of("the", "a", "an").contains(words.get(before).text())) before--;
            boolean narrows = before >= 0 && Proposal.PREPOSITIONS.contains(words.get(before).text());
            if (!entity.body() && !narrows && !ORGANS.contains(words.get(end(i) - 1).text())) candidates.add(entity);
        }
        return candidates;
    }

    private int end(int from) {
        int end = from;
        while (end < named.length && named[end]) end++;
        return end;
    }

    /** A name is the object right behind the verb. */
    private boolean nameAfter() {
        int k = acts + 1;
        while (k < words.size() && Set.of("the", "a", "an").contains(words.get(k).text())) k++;
        return k < words.size() && named[k] && !ORGANS.contains(words.get(end(k) - 1).text());
    }

    /** "The TPP passes Congress", "the TPP is ratified": the name before the verb is what it is done with. */
    private boolean passes() {
        boolean passive = acts > 0 && Set.of("is", "are", "be", "was", "gets").contains(words.get(acts - 1).text());
        boolean organ = acts + 1 < words.size() && (named[acts + 1] || words.get(acts + 1).text().equals("the")) && words.stream().skip(acts + 1).anyMatch(word -> ORGANS.contains(word.text()));
        return passive || organ || acts == words.size() - 1;
    }
}
