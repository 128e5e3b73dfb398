package standpoint.timeline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Counted;
import standpoint.news.Moment;
import standpoint.timeline.Marks.Mark;

/** What speaks for a second number of one scope being what became of the first, and for its contradicting the first. */
final class Succession {
    /** One thing seen; its direction is +1 when it can only speak for an update, -1 only for a conflict. */
    enum Sign {
        BIAS(0), CORRECTED(1), CLOCKS(1), GROWN(1), GROWN_BEFORE(0), RUNNING(1), DISPUTED(-1), PLANNED(0), PLANNED_BEFORE(0), GAP(1), SAME_DAY(-1), FOUR_DAYS(1), TEN_DAYS(1),
        HIGHER(0), RATIO(0), HOLDS_RUNNING(1), HELD_RUNNING(1), HOLDS_EVENT(-1), HELD_STANDING(-1), AS_OF_LATER(1), AS_OF_SAME(-1), AS_OF_EARLIER(-1), PERIOD_PAST(-1), PERIOD_PAST_BEFORE(-1),
        PERIOD_LONG_BEFORE(-1), PERIOD_DAY_BEFORE(0), PERIOD_OTHER(1), MEASURE(0), TIME_SHARED(-1), TIME_NEW(1), SIDES(-1), PARTY(-1), BOTH_STANDING(-1), FORECAST(1);

        private final int direction;

        Sign(int direction) { this.direction = direction; }

        int direction() { return direction; }
    }

    private static final Set<String> CORRECTED = Set.of("revised", "corrected", "correcting", "correction", "second estimate", "final estimate", "recalculated", "put right", "corrects", "revising", "restated", "restatement", "recount", "recounted", "amended", "updated", "retracted",
            "withdrew");

    private final double[] seen = new double[Sign.values().length];

    static Succession of(Scope first, Scope second) {
        Succession succession = new Succession();
        succession.see(Sign.BIAS, true);
        succession.words(first, second);
        succession.gap(first, second);
        succession.numbers(first, second);
        succession.times(first, second);
        return succession;
    }

    /** True when the text says that the number before was put right. */
    static boolean corrected(Scope second) {
        String sentence = Scope.sentence(second.article(), second.figure()).toLowerCase(Locale.ROOT);
        return CORRECTED.stream().anyMatch(sentence::contains);
    }

    double[] seen() { return seen.clone(); }

    private void see(Sign sign, boolean seenNow) { if (seenNow) seen[sign.ordinal()] = 1; }

    private void words(Scope first, Scope second) {
        see(Sign.CORRECTED, corrected(second));
        see(Sign.GROWN, second.around().marks().contains(Mark.GROWN));
        see(Sign.GROWN_BEFORE, first.around().marks().contains(Mark.GROWN));
        see(Sign.RUNNING, second.around().marks().contains(Mark.RUNNING));
        see(Sign.DISPUTED, second.around().wide().contains(Mark.DISPUTED));
        see(Sign.PLANNED, second.around().marks().contains(Mark.PLANNED));
        Set<Mark> before = first.around().marks();
        Set<Mark> after = second.around().marks();
        see(Sign.SIDES, before.contains(Mark.OFFICIAL) && after.contains(Mark.PARTY) || before.contains(Mark.PARTY) && after.contains(Mark.OFFICIAL));
        see(Sign.PARTY, after.contains(Mark.PARTY) && !after.contains(Mark.OFFICIAL));
        see(Sign.FORECAST, before.contains(Mark.PLANNED) && after.contains(Mark.PLANNED) && (after.contains(Mark.RUNNING) || after.contains(Mark.GROWN)));
        see(Sign.BOTH_STANDING, holds(first) == Counted.Holds.STANDING && holds(second) == Counted.Holds.STANDING);
        see(Sign.PLANNED_BEFORE, first.around().marks().contains(Mark.PLANNED));
    }

    private void gap(Scope first, Scope second) {
        long gap = Math.max(0, first.gap(second).orElse(0L));
        seen[Sign.GAP.ordinal()] = Math.min(2, Math.log1p(gap) / 3);
        see(Sign.SAME_DAY, gap == 0);
        see(Sign.FOUR_DAYS, gap >= 4);
        see(Sign.TEN_DAYS, gap >= 10);
        boolean minutes = minute(first.published()) && minute(second.published());
        see(Sign.CLOCKS, minutes && gap <= 1 && first.published().get().instant().isBefore(second.published().get().instant()));
    }

    private static boolean minute(Optional<Moment> moment) { return moment.filter(time -> time.precision() == Moment.Precision.MINUTE).isPresent(); }

    private void numbers(Scope first, Scope second) {
        see(Sign.HIGHER, second.value() > first.value());
        seen[Sign.RATIO.ordinal()] = first.ratio(second);
        see(Sign.MEASURE, first.thing().measure());
        see(Sign.HOLDS_RUNNING, holds(second) == Counted.Holds.RUNNING);
        see(Sign.HELD_RUNNING, holds(first) == Counted.Holds.RUNNING);
        see(Sign.HOLDS_EVENT, holds(second) == Counted.Holds.EVENT);
        see(Sign.HELD_STANDING, holds(first) == Counted.Holds.STANDING);
    }

    private static Counted.Holds holds(Scope scope) { return scope.thing().toll() ? Counted.Holds.RUNNING : scope.figure().counted().holds(); }

    private void times(Scope first, Scope second) {
        Optional<LocalDate> one = first.asOf().map(Moment::firstDay);
        Optional<LocalDate> other = second.asOf().map(Moment::firstDay);
        if (one.isPresent() && other.isPresent()) {
            see(Sign.AS_OF_LATER, one.get().isBefore(other.get()));
            see(Sign.AS_OF_SAME, one.get().equals(other.get()));
            see(Sign.AS_OF_EARLIER, one.get().isAfter(other.get()));
        }
        see(Sign.PERIOD_PAST, past(second));
        see(Sign.PERIOD_PAST_BEFORE, past(first));
        see(Sign.PERIOD_LONG_BEFORE, !first.period().isEmpty() && first.period().length() < 10);
        see(Sign.PERIOD_DAY_BEFORE, first.period().length() >= 10);
        boolean within = first.period().startsWith(second.period()) || second.period().startsWith(first.period());
        see(Sign.PERIOD_OTHER, !first.period().isEmpty() && !second.period().isEmpty() && !within);
        see(Sign.TIME_SHARED, first.days().stream().anyMatch(second.days()::contains) || first.years().stream().anyMatch(second.years()::contains));
        String published = first.published().map(moment -> moment.firstDay().toString()).orElse("9999");
        see(Sign.TIME_NEW, second.days().stream().anyMatch(day -> day.compareTo(published) > 0));
    }

    /** True for a number of a time that was over when it was printed. */
    private static boolean past(Scope scope) {
        Optional<LocalDate> asOf = scope.asOf().map(Moment::firstDay);
        Optional<LocalDate> printed = scope.published().map(Moment::firstDay);
        return !scope.period().isEmpty() && asOf.isPresent() && printed.isPresent() && !asOf.equals(printed);
    }
}
