package standpoint.question;

import java.util.List;
import standpoint.news.Passage;

/**
 * Something that holders of a record are for and against, whether anybody asked about it or not.
 *
 * @param words      how the pages call it, its commonest name
 * @param supporters who is for it, by the names that the pages give
 * @param opponents  who is against it
 * @param passages   the sentences, in order of the readings
 */
public record ContestedProposal(String words, List<String> supporters, List<String> opponents, List<Passage> passages) {
    public ContestedProposal {
        supporters = List.copyOf(supporters);
        opponents = List.copyOf(opponents);
        passages = List.copyOf(passages);
    }

    /** Somebody is for it, and somebody else against. */
    public boolean contested() { return !supporters.isEmpty() && !opponents.isEmpty(); }
}
