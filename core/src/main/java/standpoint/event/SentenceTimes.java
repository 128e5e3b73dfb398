package standpoint.event;

import java.util.Comparator;
import java.util.List;
import standpoint.news.Passage;
import standpoint.news.Sentence;
import standpoint.news.TimeExpression;

/** The time expressions of an article, to be asked for sentence by sentence. */
final class SentenceTimes {
    private static final int MOST = 40;
    private final List<TimeExpression> ordered;

    SentenceTimes(List<TimeExpression> times) { ordered = times.stream().sorted(Comparator.comparing(TimeExpression::passage)).toList(); }

    List<TimeExpression> in(Sentence sentence) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) / 2;
            Passage passage = ordered.get(middle).passage();
            int order = passage.field().compareTo(sentence.field());
            if (order < 0 || order == 0 && passage.start() < sentence.start()) low = middle + 1;
            else high = middle;
        }
        int end = low;
        while (end < ordered.size() && end < low + MOST && ordered.get(end).passage().field() == sentence.field()
                && ordered.get(end).passage().start() < sentence.end()) end++;
        return ordered.subList(low, end);
    }
}
