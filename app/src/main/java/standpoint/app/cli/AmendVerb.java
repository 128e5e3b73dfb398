package standpoint.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import standpoint.format.EntryCodec;
import standpoint.ledger.Entry;
import standpoint.news.Amendment;
import standpoint.news.Answer;
import standpoint.news.Position;
import standpoint.news.Stance;

/** A verb by which a person says something of one position. The entry stays when the pages are read again. */
abstract class AmendVerb {
    @Parameters(index = "0", paramLabel = "POSITION", description = "The id of a position, as brief prints it.")
    private String id;

    @Mixin private EntryOptions entry = new EntryOptions();

    private final Desk desk;

    AmendVerb(Desk desk) { this.desk = desk; }

    int enter(Amendment.Kind kind, Optional<Stance> stance, Optional<String> condition) {
        entry.check();
        AskOptions ask = new AskOptions();
        ask.question = entry.question;
        ask.record = entry.record;
        Answer answer = desk.ask(ask);
        Position position = answer.positions().stream().filter(candidate -> candidate.id().equals(id)).findFirst()
                .orElseThrow(() -> new UsageException("no position has the id \"" + id + "\"; brief --ledger prints them in brackets"));
        condition.ifPresent(words -> mustStand(words, position, answer));
        String kindName = kind.name().toLowerCase(Locale.ROOT);
        desk.enter(entry.record, at -> new Entry(kindName, answer.board().question().id(), entry.by, at, entry.why, new EntryCodec().amendment(new Amendment(kind, id,
                position.name(), position.passages().get(0).text(), stance, condition, new Position.Correction(entry.by, at, entry.why)))));
        desk.terminal().error().println("standpoint: entered: " + kindName + " " + id + " (" + position.name() + ", " + position.stance().name().toLowerCase(Locale.ROOT)
                + stance.map(set -> " to " + set.name().toLowerCase(Locale.ROOT)).orElse("") + ")");
        return Standpoint.DONE;
    }

    private static void mustStand(String words, Position position, Answer answer) {
        List<String> texts = answer.articles().stream().filter(article -> article.id().equals(position.article())).map(article -> article.text()).toList();
        if (texts.stream().noneMatch(text -> text.contains(words))) {
            throw new UsageException("the words \"" + words + "\" do not stand in the article of " + position.id() + "; copy the condition from it");
        }
    }
}
