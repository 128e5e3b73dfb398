package standpoint.board;

import java.math.BigDecimal;
import java.util.Optional;

/** How much is enough: a fixed number, or a share of a whole. @param strictly more than the share, otherwise at least */
record Amount(Optional<BigDecimal> number, Optional<Share> share, boolean strictly) {

    static Amount number(BigDecimal number) { return new Amount(Optional.of(number), Optional.empty(), false); }

    /** Half is passed by more than half, any other share by reaching it. */
    static Amount share(Share share) { return new Amount(Optional.empty(), Optional.of(share), isHalf(share)); }

    static Amount moreThan(Share share) { return new Amount(Optional.empty(), Optional.of(share), true); }

    private static boolean isHalf(Share share) {
        return share.numerator().add(share.numerator()).compareTo(share.denominator()) == 0;
    }

    boolean reached(BigDecimal part, BigDecimal whole) {
        return number.map(least -> part.compareTo(least) >= 0).orElseGet(() -> share.orElseThrow().reached(part, whole, strictly));
    }

    BigDecimal least(BigDecimal whole) { return number.orElseGet(() -> share.orElseThrow().least(whole, strictly)); }

    void fit(BigDecimal whole, Unit unit) {
        if (number.isPresent() && number.get().compareTo(whole) > 0) {
            throw new RuleException("the rule asks for " + number.get().toPlainString() + " " + unit.word() + ", but there are only "
                    + whole.toPlainString() + " on that day");
        }
    }

    @Override public String toString() {
        return number.map(BigDecimal::toPlainString).orElseGet(() -> (strictly ? "more than " : "") + share.orElseThrow());
    }
}
