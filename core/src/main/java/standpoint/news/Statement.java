package standpoint.news;

import java.util.List;
import java.util.Optional;

/**
 * Something that an article attributes to somebody (PARC and PolNeAR: source, cue and content).
 *
 * @param form       direct when all content is quoted, indirect when none is, mixed otherwise
 * @param speaker    who is quoted; absent when nobody is named or implied
 * @param cue        the words that attribute
 * @param content    what is attributed; several passages when it is interrupted
 * @param via        through whom it reached the page, nearest the page first
 * @param unnamed    the speaker is not named
 * @param within     the id of the statement that this one stands in, when it is part of what somebody else says
 * @param said       when it was said, as far as the article tells
 * @param confidence 0 to 1: the share of such statements that are right, see docs/evaluation.md
 */
public record Statement(String id, Form form, Optional<Mention> speaker, List<Passage> cue, List<Passage> content,
                        List<Mention> via, boolean unnamed, Optional<String> within, Optional<When> said, double confidence) {

    public enum Form { DIRECT, INDIRECT, MIXED }

    public Statement {
        if (content.isEmpty()) throw new IllegalArgumentException("a statement without content: " + id);
        if (!(confidence >= 0 && confidence <= 1)) throw new IllegalArgumentException("confidence " + confidence);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        via = List.copyOf(via);
    }

    /** The same statement, said at another time. */
    public Statement withSaid(Optional<When> time) {
        return new Statement(id, form, speaker, cue, content, via, unnamed, within, time, confidence);
    }
}
