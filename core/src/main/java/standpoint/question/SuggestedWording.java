package standpoint.question;

import java.util.List;
import standpoint.news.Passage;

/**
 * Words of the record that speak of a proposal and do not stand in its question yet; a person approves them.
 *
 * @param words    as the pages write them, without their article
 * @param passages each place where they stand
 */
public record SuggestedWording(String words, List<Passage> passages) {
    public SuggestedWording { passages = List.copyOf(passages); }
}
