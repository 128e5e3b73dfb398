package standpoint.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A contested proposal somebody asks about.
 *
 * @param id        short name, from the file's name
 * @param text      the question in words
 * @param proposal  what would be adopted ("Ukraine joins NATO")
 * @param wordings  other words for it
 * @param opposites words for its contrary: support of one of these is opposition
 * @param not       what is near but different, and does not bear on it
 * @param subject   whom or what it is about
 * @param body      the name of the body that decides
 * @param rule      when it is not the body's own
 * @param from      the first day asked about
 */
public record Question(String id, String text, String proposal, List<String> wordings, List<String> opposites, List<String> not,
                       Optional<String> subject, String body, Optional<String> rule, Optional<LocalDate> from, Optional<LocalDate> to) {
    public Question {
        wordings = List.copyOf(wordings);
        opposites = List.copyOf(opposites);
        not = List.copyOf(not);
    }
}
