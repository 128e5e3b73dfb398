package standpoint.page;

import java.time.LocalDate;
import java.util.Optional;
import standpoint.news.Moment;
import standpoint.news.When;

/** One day that a page may have been published on, with the best words for it and the numbers that it is judged by. */
final class DateCandidate {
    /** Room for how often each source tells the day, and then for the numbers that {@link DateComparison} fills. */
    static final int WIDTH = DateSource.COUNT + 42;

    final LocalDate day;
    final float[] numbers = new float[WIDTH];
    private Moment moment;
    private When.Basis basis = When.Basis.METADATA;
    private String evidence = "";
    private Optional<Moment> changed = Optional.empty();
    private String changeEvidence = "";
    private int rank = Integer.MAX_VALUE;

    DateCandidate(LocalDate day) {
        this.day = day;
        this.moment = Moment.day(day);
    }

    /** Notes that a source gives the day. The best source's words become the evidence. */
    void note(Moment told, DateSource source, String words, When.Basis on) {
        numbers[source.ordinal()]++;
        if (source.isChange() && changed.map(known -> told.start().isAfter(known.start())).orElse(true)) {
            changed = Optional.of(told);
            changeEvidence = words;
        }
        if (source.ordinal() >= rank) return;
        rank = source.ordinal();
        moment = told;
        evidence = words;
        basis = on;
    }

    boolean is(DateSource source) { return numbers[source.ordinal()] > 0; }

    int rank() { return rank; }

    Moment moment() { return moment; }

    Draft.Dated dated() { return Draft.Dated.of(moment, basis, Draft.Evidence.metadata(evidence)); }

    /** The day as that of the page's last change, where the page says so. */
    Optional<Draft.Dated> change() {
        return changed.map(time -> Draft.Dated.of(time, When.Basis.METADATA, Draft.Evidence.metadata(changeEvidence)));
    }

    String evidence() { return evidence; }
}
