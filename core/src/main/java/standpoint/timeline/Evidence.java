package standpoint.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What speaks for and against two figures having one scope, sign by sign. */
final class Evidence {
    /** One thing seen about two figures; most are seen or not, a few by degree. */
    enum Sign {
        BIAS, TOLL_SAME, TOLL_OTHER, TOLL_HALF, KIND_SAME, KIND_MEETS, KIND_OTHER, KIND_UNKNOWN, HEAD_SAME, HEAD_RELATED, HEAD_RIVAL, HEAD_OTHER, HEAD_CROWD, HEAD_UNKNOWN, NOUNS_SHARED,
        NOUNS_RIVAL, GROUP_OTHER, NARROWED, PART_SAME, PART_UNSAID, PART_OTHER, PERIOD_SAME, PERIOD_OTHER, PERIOD_LONG_OTHER, PLACE_SAME, PLACE_OTHER, OWNER_SAME, OWNER_OTHER, STRANGER, NAMES_SHARED,
        NAMES_NONE, NAMES_APART, TIED_APART, CONTRAST, ALL_AND_LOCAL, WORDS, MEASURE
    }

    private final double[] seen = new double[Sign.values().length];

    static Evidence of(Scope first, Scope second, Nouns nouns) {
        Evidence evidence = new Evidence();
        evidence.see(Sign.BIAS, true);
        evidence.see(Sign.MEASURE, first.thing().measure());
        evidence.kinds(first.thing(), second.thing());
        evidence.nouns(first.thing(), second.thing(), nouns);
        evidence.parts(first, second);
        evidence.periods(first, second);
        evidence.names(first, second);
        evidence.seen[Sign.WORDS.ordinal()] = Scope.dice(first.words(), second.words());
        return evidence;
    }

    private void see(Sign sign, boolean seenNow) { if (seenNow) seen[sign.ordinal()] = 1; }

    double[] seen() { return seen.clone(); }

    private void kinds(Thing first, Thing second) {
        boolean both = first.toll() && second.toll();
        boolean one = both && (first.befell().equals(second.befell()) || first.kinds().contains(second.befell()) && second.kinds().contains(first.befell()));
        see(Sign.TOLL_SAME, one);
        see(Sign.TOLL_OTHER, both && !one);
        if (first.toll() != second.toll()) {
            Thing plain = first.toll() ? second : first;
            boolean told = plain.kinds().contains(first.toll() ? first.befell() : second.befell());
            see(Sign.TOLL_HALF, told);
            see(Sign.TOLL_OTHER, !told);
        }
        boolean unknown = first.kinds().isEmpty() || second.kinds().isEmpty();
        boolean same = !unknown && first.kinds().get(0).equals(second.kinds().get(0));
        boolean meets = !unknown && (first.kinds().contains(second.kinds().get(0)) || second.kinds().contains(first.kinds().get(0)));
        see(Sign.KIND_SAME, same);
        see(Sign.KIND_MEETS, !same && meets);
        see(Sign.KIND_OTHER, !unknown && !meets);
        see(Sign.KIND_UNKNOWN, unknown);
    }

    private void nouns(Thing first, Thing second, Nouns lexicon) {
        List<String> mine = new ArrayList<>(first.nouns());
        mine.removeAll(second.nouns());
        List<String> theirs = new ArrayList<>(second.nouns());
        theirs.removeAll(first.nouns());
        int fewer = Math.min(first.nouns().size(), second.nouns().size());
        seen[Sign.NOUNS_SHARED.ordinal()] = fewer == 0 ? 0 : (double) (first.nouns().size() - mine.size()) / fewer;
        see(Sign.NOUNS_RIVAL, mine.stream().anyMatch(noun -> !akin(noun, second.nouns(), lexicon)
                && theirs.stream().anyMatch(next -> lexicon.kinship(noun, next) == Nouns.Kinship.RIVAL && !akin(next, first.nouns(), lexicon))));
        see(Sign.GROUP_OTHER, !first.group().equals(second.group()));
        see(Sign.NARROWED, first.narrowed(second) || second.narrowed(first));
        if (first.measure() || first.toll() && second.toll()) return;
        Nouns.Kinship kinship = lexicon.kinship(first.head(), second.head());
        boolean unknown = first.head().isEmpty() || second.head().isEmpty();
        boolean within = first.nouns().contains(second.head()) || second.nouns().contains(first.head());
        see(Sign.HEAD_UNKNOWN, unknown);
        see(Sign.HEAD_SAME, !unknown && first.head().equals(second.head()));
        boolean related = !unknown && !first.head().equals(second.head()) && (within || kinship == Nouns.Kinship.RELATED);
        see(Sign.HEAD_RELATED, related);
        boolean other = !unknown && !first.head().equals(second.head()) && !related;
        boolean crowd = other && first.crowd(second) && lexicon.person(first.head()) && lexicon.person(second.head());
        see(Sign.HEAD_CROWD, crowd);
        see(Sign.HEAD_RIVAL, other && !crowd && kinship == Nouns.Kinship.RIVAL);
        see(Sign.HEAD_OTHER, other && !crowd && kinship != Nouns.Kinship.RIVAL);
    }

    private static boolean akin(String noun, Set<String> others, Nouns lexicon) {
        return others.stream().anyMatch(next -> lexicon.kinship(noun, next) == Nouns.Kinship.RELATED);
    }

    private void parts(Scope first, Scope second) {
        String one = first.thing().part();
        String other = second.thing().part();
        boolean agree = first.thing().samePart(second.thing(), first.words(), second.words());
        see(Sign.PART_SAME, !one.isEmpty() && one.equals(other));
        see(Sign.PART_UNSAID, agree && !one.equals(other));
        see(Sign.PART_OTHER, !agree);
        see(Sign.ALL_AND_LOCAL, one.equals("all") && !other.equals("all") && local(second) || other.equals("all") && !one.equals("all") && local(first));
    }

    private static boolean local(Scope scope) { return scope.figure().where().isPresent() || scope.local(); }

    private void periods(Scope first, Scope second) {
        String one = first.period();
        String other = second.period();
        if (one.isEmpty() || other.isEmpty()) return;
        boolean running = first.runs() && second.runs();
        boolean weeks = one.contains("W") || other.contains("W");
        boolean same = one.startsWith(other) || other.startsWith(one);
        boolean long1 = one.length() < 10 && other.length() < 10;
        see(Sign.PERIOD_SAME, one.equals(other) || same && !long1);
        see(Sign.PERIOD_LONG_OTHER, long1 && !one.equals(other) && !weeks && !(running && !first.thing().toll()));
        see(Sign.PERIOD_OTHER, !long1 && !same && !weeks && (!running || first.thing().toll() && second.thing().toll()));
    }

    private void names(Scope first, Scope second) {
        var one = first.figure().where();
        var other = second.figure().where();
        boolean places = one.isPresent() && other.isPresent();
        boolean met = places && (Scope.share(Scope.names(one.get()), second.names()) || Scope.share(Scope.names(other.get()), first.names()));
        see(Sign.PLACE_SAME, met);
        see(Sign.PLACE_OTHER, places && !met);
        boolean owned = !first.owners().isEmpty() && !second.owners().isEmpty();
        boolean sameOwner = owned && Scope.share(first.owners(), second.owners());
        see(Sign.OWNER_SAME, sameOwner);
        see(Sign.OWNER_OTHER, owned && !sameOwner);
        see(Sign.STRANGER, stranger(first, second) || stranger(second, first));
        boolean none = first.names().isEmpty() || second.names().isEmpty();
        boolean share = !none && Scope.share(first.names(), second.names());
        see(Sign.NAMES_NONE, none);
        see(Sign.NAMES_APART, !none && !share);
        seen[Sign.NAMES_SHARED.ordinal()] = none || !share ? 0 : shared(first, second);
        see(Sign.TIED_APART, first.tiedApart(second));
        see(Sign.CONTRAST, first.contrasts(second));
    }

    /** Its owners are nowhere in the other, which names others. */
    private static boolean stranger(Scope one, Scope other) {
        return !one.owners().isEmpty() && !other.figure().about().isEmpty() && !Scope.share(one.owners(), other.names());
    }

    /** The names in common over those of the side with fewer, each name counted once however many words it has. */
    private static double shared(Scope first, Scope second) {
        long here = first.figure().about().stream().filter(name -> Scope.share(Scope.names(name), second.names())).count();
        long there = second.figure().about().stream().filter(name -> Scope.share(Scope.names(name), first.names())).count();
        int fewer = Math.min(first.figure().about().size(), second.figure().about().size());
        return fewer == 0 ? 1 : (double) Math.min(here, there) / fewer;
    }
}
