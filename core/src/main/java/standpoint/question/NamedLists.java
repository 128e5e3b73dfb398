package standpoint.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Actor;

/** Names in a row: the persons of {@code the two senators, Ann Lee and Bo Ray,} and of {@code Sens. Ann Lee (N.D.) and Bo Ray (W.Va.)}. */
final class NamedLists {
    /** Words that mean one of several without a name of their own: "another, Senator Ray, said". */
    private static final Set<String> ONE = Set.of("one", "another", "other", "first", "second", "third", "fourth", "last", "latter", "former", "two", "three", "four", "both");

    private final Scene scene;
    private Map<String, List<String>> groups;

    NamedLists(Scene scene) { this.scene = scene; }

    /** Those whom a group of the page is said to be made up of, by their ids; the group itself where nobody is named. */
    List<String> members(String actor) {
        if (groups == null) groups = groups();
        return groups.getOrDefault(actor, List.of(actor));
    }

    private Map<String, List<String>> groups() {
        Map<String, List<String>> all = new HashMap<>();
        for (Line line : scene.lines()) {
            for (Named one : scene.named(line)) {
                boolean group = !one.pronoun() && scene.actor(one.actor()).filter(actor -> actor.kind() == Actor.Kind.GROUP).isPresent();
                if (!group) continue;
                List<String> named = beside(line, one.to()).stream().map(Named::actor).toList();
                if (named.size() > 1) all.putIfAbsent(one.actor(), named);
            }
        }
        return all;
    }

    /** The persons in apposition to a word that names nobody itself: several behind a plural, one behind "another". */
    List<Named> apposed(Line line, int head) {
        boolean several = line.tree().tag(head).equals("NNS");
        if (!several && !ONE.contains(line.text(head))) return List.of();
        for (int at = head + 1; at < Math.min(line.size(), head + 7); at++) {
            if (line.tree().verb(at) || line.at(at).is(";")) return List.of();
            if (!line.at(at).is(",") && !line.at(at).is("-")) continue;
            List<Named> all = beside(line, at);
            return several || all.isEmpty() || !line.tree().tag(head).startsWith("CD") && !line.tree().tag(head).equals("JJ") && !line.tree().tag(head).equals("DT") ? all : all.subList(0, 1);
        }
        return List.of();
    }

    /** The persons named in a row behind a comma or dash; none when the row goes on with somebody else. */
    private List<Named> beside(Line line, int comma) {
        if (!line.at(Math.min(comma, line.size() - 1)).is(",") && !line.text(comma).equals("-")) return List.of();
        Optional<Named> first = person(line, comma + 1);
        if (first.isEmpty()) return List.of();
        List<Named> all = new ArrayList<>(List.of(first.get()));
        all.addAll(after(line, first.get()));
        int end = aside(line, all.get(all.size() - 1).to());
        boolean closed = end >= line.size() || line.at(end).sign();
        return closed ? all : List.of();
    }

    /** Those joined to somebody named by commas, "and", and what stands in brackets. */
    List<Named> after(Line line, Named one) {
        List<Named> all = new ArrayList<>();
        int at = aside(line, one.to());
        while (at < line.size()) {
            boolean and = line.text(at).equals("and") || line.at(at).is(",") && line.text(at + 1).equals("and");
            if (!and && !line.at(at).is(",")) break;
            int next = line.at(at).is(",") && and ? at + 2 : at + 1;
            Optional<Named> other = person(line, next);
            if (other.isEmpty()) break;
            all.add(other.get());
            if (and) return all;
            at = aside(line, other.get().to());
        }
        return List.of();
    }

    /** Behind the brackets or the party and state that follow a name: "(N.D.)", ", R-Texas,". */
    private static int aside(Line line, int at) {
        if (line.text(at).equals("(") || line.text(at).equals("-lrb-")) {
            for (int k = at + 1; k < Math.min(line.size(), at + 8); k++) if (line.text(k).equals(")") || line.text(k).equals("-rrb-")) return k + 1;
        }
        boolean label = line.text(at).equals(",") && line.text(at + 1).matches("[rdi]-[a-z.]+");
        return label ? line.text(at + 2).equals(",") ? at + 3 : at + 2 : at;
    }

    /** "Rep." before a name. */
    private static boolean titled(Line line, int at, Named one) {
        if (one.from() <= at || one.from() - at > 3) return false;
        for (int k = at; k < one.from(); k++) if (!line.tree().relation(k).equals("compound") || line.tree().head(k) < one.from() || line.tree().head(k) >= one.to()) return false;
        return true;
    }

    private Optional<Named> person(Line line, int at) {
        return scene.named(line).stream().filter(one -> (one.from() == at || titled(line, at, one)) && !one.pronoun()
                && scene.actor(one.actor()).filter(actor -> actor.kind() == Actor.Kind.PERSON).isPresent()).findFirst();
    }
}
