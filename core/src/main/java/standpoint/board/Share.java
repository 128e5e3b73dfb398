package standpoint.board;

import java.math.BigDecimal;

/** A part of a whole, kept exact: two thirds is 2/3, not 0.667. */
record Share(BigDecimal numerator, BigDecimal denominator) {
    static final Share HALF = of(1, 2);

    Share {
        if (numerator.signum() <= 0 || denominator.signum() <= 0 || numerator.compareTo(denominator) > 0) {
            throw new IllegalArgumentException("no share: " + numerator + "/" + denominator);
        }
    }

    static Share of(long numerator, long denominator) { return new Share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)); }

    static Share percent(long percent) { return of(percent, 100); }

    /** @param strictly more than the share, otherwise at least the share */
    boolean reached(BigDecimal part, BigDecimal whole, boolean strictly) {
        int order = part.multiply(denominator).compareTo(whole.multiply(numerator));
        return strictly ? order > 0 : order >= 0;
    }

    /** The least whole number that reaches it. */
    BigDecimal least(BigDecimal whole, boolean strictly) {
        BigDecimal[] parts = whole.multiply(numerator).divideAndRemainder(denominator);
        return parts[1].signum() > 0 || strictly ? parts[0].add(BigDecimal.ONE) : parts[0];
    }

    @Override public String toString() {
        return denominator.intValue() == 100 ? numerator.toPlainString() + " %" : numerator.toPlainString() + "/" + denominator.toPlainString();
    }
}
