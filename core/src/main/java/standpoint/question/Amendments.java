package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.news.Amendment;
import standpoint.news.Article;
import standpoint.news.Identity;
import standpoint.news.Member;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.Spelling;
import standpoint.news.Stance;
import standpoint.news.Testimony;

/** Brings what people say to the positions that were read. The last word on a position counts. */
public final class Amendments {
    private static final int WHOLE = 1;

    private final List<Amendment> amendments;

    /** @param amendments in the order in which they were made */
    public Amendments(List<Amendment> amendments) { this.amendments = List.copyOf(amendments); }

    /**
     * The positions as people left them: rejected ones are gone, the others say who changed them.
     *
     * @param articles those that the positions stand in, for the words of a condition
     */
    public List<Position> apply(List<Position> positions, List<Article> articles) {
        List<Position> amended = new ArrayList<>();
        for (Position position : positions) {
            Optional<Amendment> last = amendments.stream().filter(amendment -> meant(amendment, position)).reduce((earlier, later) -> later);
            if (last.isEmpty()) amended.add(position);
            else amended(position, last.get(), articles).ifPresent(amended::add);
        }
        return amended;
    }

    private static boolean meant(Amendment amendment, Position position) {
        return amendment.position().equals(position.id()) || Spelling.folded(amendment.holder()).equals(Spelling.folded(position.name()))
                && position.passages().stream().anyMatch(passage -> passage.text().equals(amendment.words()));
    }

    private static Optional<Position> amended(Position position, Amendment amendment, List<Article> articles) {
        return switch (amendment.kind()) {
            case REJECT -> Optional.empty();
            case ACCEPT -> Optional.of(with(position, position.stance(), position.condition(), amendment));
            case SET -> {
                Stance stance = amendment.stance().orElseThrow();
                Optional<Passage> condition = stance == Stance.CONDITIONAL
                        ? amendment.condition().flatMap(words -> find(position.article(), words, articles)).or(position::condition)
                                .or(() -> Optional.of(position.passages().get(0)))
                        : Optional.empty();
                yield Optional.of(with(position, stance, condition, amendment));
            }
        };
    }

    private static Position with(Position position, Stance stance, Optional<Passage> condition, Amendment amendment) {
        return new Position(position.id(), position.holder(), position.name(), position.member(), stance, condition, position.said(),
                position.published(), position.statement(), position.article(), position.origin(), position.standing(), WHOLE,
                position.passages(), Optional.of(amendment.made()));
    }

    private static Optional<Passage> find(String article, String words, List<Article> articles) {
        return articles.stream().filter(candidate -> candidate.id().equals(article)).findFirst().flatMap(found -> {
            int at = found.text().indexOf(words);
            return at < 0 ? Optional.empty() : Optional.of(found.passage(at, at + words.length()));
        });
    }

    /** The position that a testimony is evidence of: its holder is one of the record's where the name is known there. */
    public static Position position(Testimony testimony, List<Identity> identities, List<Member> roster) {
        Article note = testimony.article();
        String name = Spelling.folded(testimony.holder());
        Optional<Identity> known = identities.stream().filter(identity -> identity.names().stream().anyMatch(form -> Spelling.folded(form).equals(name))).findFirst();
        Optional<String> member = testimony.member().or(() -> known.flatMap(Identity::member)).or(() -> Optional.of(testimony.holder()))
                .flatMap(said -> roster.stream().filter(candidate -> candidate.named(said)).map(Member::name).findFirst());
        Optional<Passage> condition = testimony.stance() != Stance.CONDITIONAL ? Optional.empty()
                : testimony.condition().flatMap(words -> find(note.id(), words, List.of(note))).or(() -> Optional.of(note.passage(0, note.text().length())));
        return new Position("h" + note.id(), known.map(Identity::id).orElse("hand-" + name.replace(' ', '-')), testimony.holder(), member,
                testimony.stance(), condition, testimony.said(), testimony.said(), Optional.empty(), note.id(), Optional.empty(),
                testimony.offRecord() ? Position.Standing.UNNAMED : Position.Standing.STATED, WHOLE,
                List.of(note.passage(0, note.text().length())), Optional.of(testimony.made()));
    }
}
