package standpoint.news;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that one article speaks of. The id holds inside the article alone; who is the same across articles is
 * an {@link Identity} of the record.
 *
 * @param name   fullest form in the article; for the unnamed the words that describe them ("a senior Western official")
 * @param roles  as the text gives them ("Belgian Prime Minister"), in order of appearance
 * @param member the country or body they speak for, as far as the article shows it: the usual English name of a known country
 *               ("United States"), otherwise the words of the text
 */
public record Actor(String id, String name, Kind kind, List<String> roles, Optional<String> member) {

    public enum Kind { PERSON, ORGANIZATION, COUNTRY, GROUP, DOCUMENT, AUTHOR, UNNAMED }

    public Actor {
        if (name.isBlank()) throw new IllegalArgumentException("an actor without a name");
        roles = List.copyOf(roles);
    }
}
