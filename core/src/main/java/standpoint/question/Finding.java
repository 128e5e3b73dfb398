package standpoint.question;

import java.util.Optional;
import standpoint.news.Statement;

/**
 * One holder's attitude met in one line.
 *
 * @param holder    who is named as its subject; absent when it is the speaker's
 * @param statement the statement that the target stands in
 * @param speaker   the attitude is that of the statement's speaker
 * @param condition words of the line [from, to), absent without a condition
 */
record Finding(Line line, Target target, Judgement judgement, Optional<Named> holder, Optional<Statement> statement, boolean speaker,
               Optional<int[]> condition) {

    Finding withCondition(int[] words) { return new Finding(line, target, judgement, holder, statement, speaker, Optional.of(words)); }
}
