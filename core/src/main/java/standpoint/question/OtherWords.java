package standpoint.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Question;

/** In what other words a question is asked of some lines: those of a contrary of the proposal or, where it has none, those of another wording. */
final class OtherWords {

    /** @param own stems that the proposal's own words lack */
    private record Choice(StanceWindow.Asked asked, Set<String> own) { }

    private final List<Choice> choices = new ArrayList<>();

    OtherWords(Question question) {
        Set<String> known = new LinkedHashSet<>();
        Proposal.plainWords(question.proposal(), known);
        boolean contrary = !question.opposites().isEmpty();
        if (contrary) question.wordings().forEach(text -> Proposal.plainWords(text, known));
        for (String text : contrary ? question.opposites() : question.wordings()) {
            Set<String> own = new LinkedHashSet<>();
            Proposal.plainWords(text, own);
            own.removeAll(known);
            choices.add(new Choice(new StanceWindow.Asked(text, contrary), own));
        }
    }

    /** The one of which a line has all the words that the proposal lacks ("a neutral state", of joining an alliance), the most of them first; else the first. */
    Optional<StanceWindow.Asked> of(List<Line> lines) {
        List<Set<String>> spoken = lines.stream().map(OtherWords::forms).toList();
        Optional<Choice> best = Optional.empty();
        for (Choice choice : choices) {
            boolean longer = choice.own().size() > best.map(one -> one.own().size()).orElse(0);
            if (longer && spoken.stream().anyMatch(line -> line.containsAll(choice.own()))) best = Optional.of(choice);
        }
        return best.or(() -> choices.stream().findFirst()).map(Choice::asked);
    }

    /** The words of a line and their stems. */
    private static Set<String> forms(Line line) {
        Set<String> here = new LinkedHashSet<>();
        for (Word word : line.words()) {
            here.add(word.stem());
            here.add(word.text());
        }
        return here;
    }
}
