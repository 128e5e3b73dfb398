package standpoint.timeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import standpoint.timeline.Marks.Mark;

/** What speaks for and against two figures having one scope, sign by sign. */
final class Evidence {
    /** One thing seen about two figures; most are seen or not, a few by degree. Its direction is +1 when it can only speak for one scope, -1 against. */
    enum Sign {
        BIAS(0), TOLL_SAME(1), TOLL_OTHER(-1), TOLL_HALF(1), KIND_SAME(1), KIND_MEETS(1), KIND_CROSS(1), KIND_OTHER(-1), KIND_OTHER_UNIT(-1), KIND_UNKNOWN(0), HEAD_SAME(1), HEAD_RELATED(1), HEAD_RIVAL(-1), HEAD_OTHER(-1),
        HEAD_CROWD(0), HEAD_UNKNOWN(0), NOUNS_SHARED(1), NOUNS_RIVAL(-1), GROUP_OTHER(-1), GROUP_PLAIN(-1), GROUP_NOUN(-1), GROUP_UNSAID(-1), NARROWED(-1), PART_SAME(1), PART_UNSAID(-1), PART_OTHER(-1), PART_STRICT(-1), PERIOD_SAME(1), PERIOD_OTHER(-1),
        PERIOD_LONG_OTHER(-1), PERIOD_LIKE_OTHER(-1), PLACE_SAME(1), PLACE_OTHER(-1), OWNER_SAME(1), OWNER_OTHER(-1), OWNER_SWAPPED(-1), STRANGER(-1), NAMES_SHARED(1), NAMES_NONE(0), NAMES_APART(-1), TIED_APART(-1), CONTRAST(-1),
        ALL_AND_LOCAL(-1), NARROWED_APART(-1), WORDS(1), MEASURE(0),
        RATIO(-1), FIVEFOLD(-1), WHOLE_APART(-1), RATE_APART(-1), PLANNED_APART(-1), PEAK_APART(-1), ADDS_APART(-1), ADDS_LATER(-1), GRAVE_APART(-1), ORDINAL_APART(-1), NOUN_OTHER(-1),
        DAYS_SHARED(1), TOLL_DAYS_APART(-1), YEARS_APART(-1), BASE_APART(-1), HOSPITAL_APART(-1), PROVED_APART(-1), YOUNG_APART(-1), SPAN_APART(-1), SIDES(1), RATIO_CROWD(1), RATIO_SIDES(1),
        OWNERS_STRANGE(-1), NAMES_NOWHERE(-1), NAMES_MET(1), NAMES_TEXT(1), WINDOW_APART(-1), OF_APART(-1), DISPUTED(1), GROWN(1), RUNNING(1), GAP(0), SAME_DAY(0);

        private final int direction;

        Sign(int direction) { this.direction = direction; }

        int direction() { return direction; }
    }

    /** Signs of which one suffices: the text itself tells the two apart. */
    private static final Set<Sign> DECISIVE = EnumSet.of(Sign.PERIOD_LIKE_OTHER, Sign.GROUP_OTHER);

    /** Five times as much, as a power of ten. */
    private static final double FIVEFOLD = 0.7;

    private final double[] seen = new double[Sign.values().length];

    static Evidence of(Scope first, Scope second, Nouns nouns, Contrasts contrasts) {
        Evidence evidence = new Evidence();
        evidence.see(Sign.BIAS, true);
        evidence.see(Sign.MEASURE, first.thing().measure());
        evidence.kinds(first.thing(), second.thing());
        evidence.nouns(first.thing(), second.thing(), nouns);
        boolean hurt = first.thing().kinds().contains("injured") || second.thing().kinds().contains("injured");
        evidence.see(Sign.HOSPITAL_APART, hurt && first.around().apart(second.around(), Mark.HOSPITAL));
        evidence.see(Sign.OF_APART, first.partitive() != second.partitive());
        evidence.see(Sign.NARROWED, first.thing().narrowed(second.thing(), second.words()) || second.thing().narrowed(first.thing(), first.words()));
        evidence.parts(first, second);
        evidence.periods(first, second);
        evidence.names(first, second, nouns);
        evidence.seen[Sign.WORDS.ordinal()] = Scope.dice(first.words(), second.words());
        evidence.see(Sign.CONTRAST, contrasts.part(first.around(), second.around()));
        evidence.numbers(first, second);
        evidence.marks(first.around(), second.around());
        evidence.days(first, second);
        evidence.see(Sign.NOUN_OTHER, otherNoun(first.figure().counted().noun(), second.figure().counted().noun(), nouns));
        return evidence;
    }

    private void see(Sign sign, boolean seenNow) { if (seenNow) seen[sign.ordinal()] = 1; }

    double[] seen() { return seen.clone(); }

    boolean decided() { return DECISIVE.stream().anyMatch(sign -> seen[sign.ordinal()] > 0); }

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
        see(Sign.KIND_OTHER_UNIT, !unknown && !meets && first.measure());
        see(Sign.KIND_CROSS, !unknown && !meets && first.kinds().stream().anyMatch(second.kinds()::contains));
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
        groups(first, second, lexicon);
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

    /** "12 soldiers" and "40 rebels"; "12 soldiers" and "40 people"; "12 soldiers" and "40", where the sentence before tells of whom. */
    private void groups(Thing first, Thing second, Nouns lexicon) {
        if (first.group().equals(second.group())) return;
        boolean both = !first.group().isEmpty() && !second.group().isEmpty();
        String plain = first.group().isEmpty() ? first.noun() : second.noun();
        String told = first.group().isEmpty() ? second.noun() : first.noun();
        boolean related = !plain.isEmpty() && lexicon.kinship(plain, told) == Nouns.Kinship.RELATED;
        see(Sign.GROUP_OTHER, both);
        boolean anybody = plain.equals("person") || plain.equals("people");
        see(Sign.GROUP_PLAIN, !both && anybody);
        see(Sign.GROUP_NOUN, !both && !plain.isEmpty() && !anybody && !related);
        see(Sign.GROUP_UNSAID, !both && !anybody && (plain.isEmpty() || related));
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
        see(Sign.PART_STRICT, !agree && (first.thing().strict() || second.thing().strict()));
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
        // "in 2031" and "in 2032", "in the first quarter" and "in the second"
        see(Sign.PERIOD_LIKE_OTHER, long1 && one.length() == other.length() && !one.equals(other) && !weeks && !(running && !first.thing().toll()));
        see(Sign.PERIOD_LONG_OTHER, long1 && !one.equals(other) && !weeks && !(running && !first.thing().toll()));
        see(Sign.PERIOD_OTHER, !long1 && !same && !weeks && (!running || first.thing().toll() && second.thing().toll()));
    }

    private void names(Scope first, Scope second, Nouns lexicon) {
        var one = first.figure().where();
        var other = second.figure().where();
        boolean places = one.isPresent() && other.isPresent();
        boolean met = places && (Scope.shareNames(List.of(one.get()), second.called()) || Scope.shareNames(List.of(other.get()), first.called()));
        see(Sign.PLACE_SAME, met);
        see(Sign.PLACE_OTHER, places && !met);
        boolean owned = !first.owners().isEmpty() && !second.owners().isEmpty();
        boolean sameOwner = owned && Scope.shareNames(first.figure().counted().owners(), second.figure().counted().owners());
        see(Sign.OWNER_SAME, sameOwner);
        see(Sign.STRANGER, stranger(first, second) || stranger(second, first));
        boolean none = first.names().isEmpty() || second.names().isEmpty();
        boolean share = !none && Scope.shareNames(first.called(), second.called());
        see(Sign.NAMES_NONE, none);
        see(Sign.NAMES_APART, !none && !share);
        seen[Sign.NAMES_SHARED.ordinal()] = none || !share ? 0 : shared(first, second);
        texts(first, second, share, none);
        see(Sign.TIED_APART, first.tiedApart(second));
        see(Sign.NARROWED_APART, first.narrowedApart(second, lexicon));
    }

    private void numbers(Scope first, Scope second) {
        double ratio = first.ratio(second);
        seen[Sign.RATIO.ordinal()] = ratio;
        see(Sign.FIVEFOLD, ratio > FIVEFOLD);
        seen[Sign.RATIO_CROWD.ordinal()] = first.thing().kinds().contains("joined") && second.thing().kinds().contains("joined") ? ratio : 0;
    }

    private void marks(Surroundings first, Surroundings second) {
        see(Sign.WHOLE_APART, first.apart(second, Mark.WHOLE));
        see(Sign.RATE_APART, first.apart(second, Mark.RATE));
        see(Sign.PLANNED_APART, first.apart(second, Mark.PLANNED));
        see(Sign.PEAK_APART, first.apart(second, Mark.PEAK));
        see(Sign.ADDS_APART, first.apart(second, Mark.ADDS));
        see(Sign.ADDS_LATER, second.marks().contains(Mark.ADDS));
        see(Sign.GRAVE_APART, first.grave() != second.grave());
        see(Sign.ORDINAL_APART, first.otherOrdinal(second));
        see(Sign.BASE_APART, first.marks().contains(Mark.MONTHLY) != second.marks().contains(Mark.MONTHLY) && first.marks().contains(Mark.YEARLY) != second.marks().contains(Mark.YEARLY));
        see(Sign.PROVED_APART, first.apart(second, Mark.SUSPECTED) && first.apart(second, Mark.CONFIRMED));
        see(Sign.YOUNG_APART, first.young() != second.young());
        see(Sign.WINDOW_APART, first.marks().contains(Mark.WINDOW) && second.marks().contains(Mark.SINCE) && !second.marks().contains(Mark.WINDOW)
                || second.marks().contains(Mark.WINDOW) && first.marks().contains(Mark.SINCE) && !first.marks().contains(Mark.WINDOW));
        see(Sign.SPAN_APART, first.apart(second, Mark.SPAN));
        boolean sides = first.marks().contains(Mark.OFFICIAL) && second.marks().contains(Mark.PARTY) || first.marks().contains(Mark.PARTY) && second.marks().contains(Mark.OFFICIAL);
        see(Sign.SIDES, sides);
        seen[Sign.RATIO_SIDES.ordinal()] = sides ? seen[Sign.RATIO.ordinal()] : 0;
        see(Sign.DISPUTED, second.wide().contains(Mark.DISPUTED));
        see(Sign.GROWN, second.marks().contains(Mark.GROWN));
        see(Sign.RUNNING, second.marks().contains(Mark.RUNNING));
    }

    private void days(Scope first, Scope second) {
        boolean both = !first.days().isEmpty() && !second.days().isEmpty();
        boolean shared = first.days().stream().anyMatch(second.days()::contains);
        see(Sign.DAYS_SHARED, shared);
        see(Sign.TOLL_DAYS_APART, both && !shared && seen[Sign.TOLL_SAME.ordinal()] > 0);
        see(Sign.YEARS_APART, !first.years().isEmpty() && !second.years().isEmpty() && first.years().stream().noneMatch(second.years()::contains));
        long gap = first.gap(second).orElse(0L);
        seen[Sign.GAP.ordinal()] = Math.min(2, Math.log1p(Math.max(0, gap)) / 3);
        see(Sign.SAME_DAY, gap == 0);
    }

    /** "29,000 refugees" and "13,700 tents": neither one word, nor a family of words, nor related. */
    private static boolean otherNoun(Optional<String> one, Optional<String> other, Nouns nouns) {
        if (one.isEmpty() || other.isEmpty()) return false;
        return !Nouns.family(one.get(), other.get()) && nouns.kinship(one.get(), other.get()) != Nouns.Kinship.RELATED;
    }

    /** Names that only the whole passages share, or owners whom the other passage names nowhere. */
    private void texts(Scope first, Scope second, boolean share, boolean none) {
        Map<String, Boolean> here = first.capitals();
        Map<String, Boolean> there = second.capitals();
        Set<String> common = here.keySet().stream().filter(name -> there.containsKey(name) && (here.get(name) || there.get(name))).collect(Collectors.toSet());
        long fewer = Math.min(here.values().stream().filter(inside -> inside).count(), there.values().stream().filter(inside -> inside).count());
        boolean named = !common.isEmpty();
        see(Sign.NAMES_NOWHERE, !none && !share && !named);
        see(Sign.NAMES_MET, !share && named);
        seen[Sign.NAMES_TEXT.ordinal()] = fewer == 0 ? 0 : Math.min(1, (double) common.size() / fewer);
        see(Sign.OWNERS_STRANGE, strange(first, there.keySet()) && strange(second, here.keySet()));
        boolean owners = !first.owners().isEmpty() && !second.owners().isEmpty() && !Scope.shareNames(first.figure().counted().owners(), second.figure().counted().owners());
        boolean told = strange(first, there.keySet()) || strange(second, here.keySet());
        see(Sign.OWNER_OTHER, owners && told);
        see(Sign.OWNER_SWAPPED, owners && !told);
    }

    /** True when none of its owners is named anywhere around the other. */
    private static boolean strange(Scope one, Set<String> names) {
        Set<String> owners = one.owners().stream().filter(owner -> !Scope.title(owner)).collect(Collectors.toSet());
        return !owners.isEmpty() && !Scope.share(owners, names);
    }

    /** Its owners are nowhere in the other, which names others. */
    private static boolean stranger(Scope one, Scope other) {
        return !one.owners().isEmpty() && !other.figure().about().isEmpty() && !Scope.shareNames(one.figure().counted().owners(), other.called());
    }

    /** The names in common over those of the side with fewer, each name counted once however many words it has. */
    private static double shared(Scope first, Scope second) {
        long here = first.figure().about().stream().filter(name -> Scope.shareNames(List.of(name), second.called())).count();
        long there = second.figure().about().stream().filter(name -> Scope.shareNames(List.of(name), first.called())).count();
        int fewer = Math.min(first.figure().about().size(), second.figure().about().size());
        return fewer == 0 ? 1 : (double) Math.min(here, there) / fewer;
    }
}
