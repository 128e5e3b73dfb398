package standpoint.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.question.Functors.Functor;
import standpoint.question.PhraseLexicon.Kind;

/**
 * Reads an attitude off the order of words alone, where the parse has gone astray: a name, its verb of attitude, and right after that the
 * target, with nothing but small words between ("Marine scientists back the ban").
 */
final class Adjacent {
    private static final Set<String> BETWEEN = Set.of("has", "have", "had", "will", "would", "is", "are", "was", "were", "also", "still", "now", "to", "both", "all", "again", "firmly", "strongly",
            "been", "be", "does", "do", "did", "and", "but", "then", ",", "said", "says", "it", "they", "he", "she", "that");
    private static final Set<String> TURNS = Set.of("not", "never", "no", "longer");

    private final Line line;
    private final List<Named> named;
    private final Functors functors;

    Adjacent(Line line, List<Named> named, Functors functors) {
        this.line = line;
        this.named = named;
        this.functors = functors;
    }

    Optional<Attitude> attitude(Target target) {
        if (target.start() <= 0) return Optional.empty();
        Optional<Functor> found = target.way() == Target.Way.LEFT_OUT ? functors.at(target.start() - 1) : functors.before(line, target.start());
        if (found.isEmpty()) return Optional.empty();
        Functor functor = found.get();
        Kind kind = functor.meaning().kind();
        if (kind != Kind.FOR && kind != Kind.AGAINST && kind != Kind.UNSURE || line.question()) return Optional.empty();
        int k = functor.start() - 1;
        boolean turned = false;
        while (k >= 0 && (BETWEEN.contains(line.text(k)) || line.text(k).endsWith("ly") || line.text(k).equals("not") || line.text(k).equals("never"))) {
            turned ^= TURNS.contains(line.text(k));
            if (line.at(k).is(",") || line.at(k).is("and") || line.at(k).is("but")) return shared(k, kind, turned, target);
            if (line.text(k).equals("have") && line.text(k - 1).equals("would")) return Optional.empty();
            if (Set.of("it", "he", "she", "they").contains(line.text(k))) break;
            k--;
        }
        int end = k + 1;
        for (Functor other : functors.all()) turned ^= other.meaning().kind() == Kind.NOT && other.end() <= end && !comma(other.end(), end);
        boolean pronoun = k >= 0 && Set.of("i", "we", "he", "she", "they", "it").contains(line.text(k));
        if (pronoun || k + 1 < functor.start() && Set.of("it", "he", "she", "they").contains(line.text(k + 1))) return Optional.of(attitude(pronoun ? k : k + 1, kind, turned, target));
        Optional<Named> holder = named.stream().filter(one -> one.to() == end && !one.pronoun()).findFirst();
        if (holder.isEmpty() || preposition(holder.get())) return Optional.empty();
        return Optional.of(attitude(first(holder.get()), kind, turned, target));
    }

    /** The first of names joined by "and": those joined with it hang on it. */
    private int first(Named last) {
        int and = last.from() - 1;
        while (and > 0 && Set.of("the", "a", "an").contains(line.text(and))) and--;
        if (!line.text(and).equals("and")) return Math.max(last.from(), last.to() - 1);
        int end = and;
        return named.stream().filter(one -> one.to() == end && !one.pronoun()).findFirst().map(one -> Math.max(one.from(), one.to() - 1)).orElse(Math.max(last.from(), last.to() - 1));
    }

    /** "Norland has come round and will vote yes on", "Norland, long seen as wary, has backed": the subject stands before what is inserted or joined. */
    private Optional<Attitude> shared(int join, Kind kind, boolean turned, Target target) {
        for (Named one : named) {
            if (one.pronoun() || one.to() >= join || join - one.to() > 14 || preposition(one)) continue;
            boolean joined = !line.at(join).is(",") && (line.tree().verb(one.to()) || line.tree().tag(one.to()).equals("MD")) && !comma(one.to(), join);
            boolean aside = line.at(join).is(",") && line.at(one.to()).is(",") && one.from() <= 1;
            if (joined || aside) return Optional.of(attitude(one.to() - 1, kind, turned, target));
        }
        return Optional.empty();
    }

    private boolean comma(int from, int to) {
        for (int k = from; k < to; k++) if (line.at(k).is(",")) return true;
        return false;
    }

    private static Attitude attitude(int holder, Kind kind, boolean turned, Target target) {
        int sign = kind == Kind.UNSURE ? 0 : (kind == Kind.FOR ? 1 : -1) * target.sign() * (turned ? -1 : 1);
        Judgement judgement = new Judgement(sign, kind == Kind.UNSURE ? Judgement.Verdict.UNSURE : Judgement.Verdict.HELD, 0.7, false, false);
        return new Attitude(holder, judgement, holder, kind == Kind.AGAINST != turned);
    }

    private boolean preposition(Named one) {
        int k = one.from() - 1;
        while (k >= 0 && Set.of("the", "a", "an").contains(line.text(k))) k--;
        return k >= 0 && (line.tree().tag(k).equals("IN") || line.tree().tag(k).equals("TO") || line.text(k).equals("if") || line.text(k).equals("whether")) && !line.text(k).equals("that") && !line.text(k).equals("while");
    }
}
