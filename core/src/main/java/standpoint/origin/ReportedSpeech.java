package standpoint.origin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import standpoint.news.Field;
import standpoint.news.Passage;
import standpoint.news.Statement;
import standpoint.news.Word;

/** Which statements of an article report speech, and which stand in another or tell what somebody wants, knows or does: those are the reporter's, or the other speaker's, words. */
final class ReportedSpeech {

    /** Verbs that tell of a wish, a plan, a perception or an act, in the forms that they have as cues. */
    private static final Set<String> NO_SPEECH = Set.of(("want wants wanted wanting hope hopes hoped hoping expect expects expected expecting plan plans planned planning intend intends intended intending"
            + " mean means meant seek seeks sought seeking wish wishes wished wishing need needs needed prefer prefers preferred aim aims aimed aiming try tries tried trying like likes liked love loves loved"
            + " decline declines declined refuse refuses refused order orders ordered hold holds count counts counted see sees saw seen seeing know knows knew known"
            + " watch watches watched hear hears heard feel feels felt fear fears feared believe believes believed think thinks thought forget forgot remember remembers remembered"
            + " use uses used vote votes voted sign signs signed support supports supported discuss discusses discussed consider considers considered considering weigh weighs weighed"
            + " decide decides decided prepare prepares prepared thank thanks thanked dismissed found was were is are be been being has had have appoint appointed help helped allow allows allowed ignored"
            + " wrote written writing look looks looked disliked answered responded asked ask asks").split(" "));

    /** Cues that also report speech, where nothing but their object or a passive shows that they do not. */
    private static final Set<String> OFTEN_SPEECH = Set.of("hold", "holds", "wrote", "written", "writing", "found", "asked", "ask", "asks", "thanked", "thank", "thanks", "ordered",
            "orders", "order", "decided", "decide", "decides", "declined", "declines", "decline", "refused", "refuses", "refuse", "answered", "responded", "remember", "remembers", "remembered");

    private ReportedSpeech() { }

    /** True for what somebody wants, expects or does, in the reporter's words. */
    static boolean isNone(Statement statement) {
        if (statement.form() != Statement.Form.INDIRECT || statement.cue().isEmpty()) return false;
        List<Word> words = Word.in(statement.cue().get(statement.cue().size() - 1).text());
        if (words.isEmpty()) return false;
        String last = words.get(words.size() - 1).form().toLowerCase(Locale.ROOT);
        boolean passive = words.size() > 1 && Set.of("be", "is", "are", "was", "were", "been").contains(words.get(words.size() - 2).form());
        return NO_SPEECH.contains(last) && (passive || !OFTEN_SPEECH.contains(last));
    }

    /**
     * The place of the widest statement that holds all of another, its cue too: what a quotation says that somebody wants is part of what is quoted.
     *
     * @return -1 when the statement stands alone
     */
    static int holder(List<Statement> all, int inner) {
        int widest = -1;
        for (int outer = 0; outer < all.size(); outer++) {
            if (outer == inner || !holds(all.get(outer), all.get(inner))) continue;
            if (widest < 0 || length(all.get(outer)) > length(all.get(widest))) widest = outer;
        }
        return widest;
    }

    private static boolean holds(Statement outer, Statement inner) {
        if (length(outer) <= length(inner)) return false;
        for (Passage passage : inner.content()) if (!holds(outer, passage)) return false;
        return inner.cue().stream().allMatch(cue -> cue.field() == Field.TITLE || holds(outer, cue));
    }

    private static boolean holds(Statement outer, Passage passage) {
        return outer.content().stream().anyMatch(content -> content.field() == passage.field() && content.start() <= passage.start() && passage.end() <= content.end());
    }

    private static int length(Statement statement) { return statement.content().stream().mapToInt(Passage::length).sum(); }
}
