package standpoint.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Actor;
import standpoint.news.ArticleText;
import standpoint.news.Field;
import standpoint.news.Identity;
import standpoint.news.Moment;
import standpoint.news.Origins;
import standpoint.news.Passage;
import standpoint.news.Position;
import standpoint.news.Question;
import standpoint.news.Stance;
import standpoint.news.When;

/** Positions written short, for tests. */
final class Said {
    final List<Position> positions = new ArrayList<>();
    final List<Identity> holders = new ArrayList<>();

    static final Origins NO_ORIGINS = new Origins(List.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());

    static Question question(Optional<String> rule) {
        return new Question("q", "Should Veltria join?", "Veltria joins", List.of(), List.of(), List.of(), Optional.of("Veltria"), "League",
                rule, Optional.empty(), Optional.empty());
    }

    Said holder(String id, Actor.Kind kind, String member, String... roles) {
        List<Identity.Office> offices = new ArrayList<>();
        for (String role : roles) offices.add(new Identity.Office(role, Optional.of(member), Optional.empty(), Optional.empty()));
        holders.add(new Identity(id, List.of(id), kind, Optional.of(member).filter(name -> !name.isEmpty()), offices, List.of()));
        return this;
    }

    /** @param member empty for a holder without one; @param day empty when unknown */
    Said says(String holder, String member, Stance stance, String day) { return says(holder, member, stance, day, Position.Standing.STATED); }

    Said says(String holder, String member, Stance stance, String day, Position.Standing standing) { return says(holder, member, stance, day, standing, "once the war is over"); }

    Said says(String holder, String member, Stance stance, String day, Position.Standing standing, String text) { return says(holder, holder, member, stance, day, standing, text); }

    Said says(String holder, String name, String member, Stance stance, String day, Position.Standing standing, String text) {
        String id = "p" + (positions.size() + 1);
        Passage words = new ArticleText("a" + id, "", "", List.of(), List.of(), text).passage(Field.TEXT, 0, text.length());
        Optional<When> published = Moment.parse(day).map(moment -> When.of(moment, When.Basis.METADATA, List.of()));
        positions.add(new Position(id, holder, name, Optional.of(member).filter(one -> !one.isEmpty()), stance,
                stance == Stance.CONDITIONAL ? Optional.of(words) : Optional.empty(), Optional.empty(), published, Optional.of("s1"),
                "a" + id, Optional.empty(), standing, 0.8, List.of(words), Optional.empty()));
        return this;
    }
}
