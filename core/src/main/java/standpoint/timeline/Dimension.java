package standpoint.timeline;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a unit measures, and how many of the dimension's own unit it is: 12 km and 7.5 miles can be compared. A unit that is not listed ("USD", "%") is a
 * dimension of its own.
 *
 * @param name   the dimension
 * @param factor by which a number is multiplied
 */
record Dimension(String name, BigDecimal factor) {
    private static final Map<String, Dimension> KNOWN = Map.ofEntries(
            of("km", "length", "1000"), of("m", "length", "1"), of("cm", "length", "0.01"), of("mm", "length", "0.001"), of("mi", "length", "1609"), of("ft", "length", "0.3048"),
            of("in", "length", "0.0254"), of("yd", "length", "0.9144"),
            of("ha", "area", "10000"), of("acre", "area", "4047"), of("km2", "area", "1000000"), of("m2", "area", "1"), of("mi2", "area", "2589988"), of("ft2", "area", "0.0929"),
            of("kg", "weight", "1"), of("g", "weight", "0.001"), of("t", "weight", "1000"),
            of("l", "volume", "1"), of("gal", "volume", "3.785"), of("m3", "volume", "1000"),
            of("MW", "power", "1"), of("GW", "power", "1000"), of("kWh", "energy", "1"), of("TWh", "energy", "1000000000"),
            of("mph", "speed", "1.609"), of("km/h", "speed", "1"), of("kn", "speed", "1.852"),
            of("s", "time", "1"), of("min", "time", "60"), of("h", "time", "3600"), of("day", "time", "86400"), of("week", "time", "604800"), of("month", "time", "2629800"), of("year", "time", "31557600"));

    private static Map.Entry<String, Dimension> of(String unit, String dimension, String factor) { return Map.entry(unit, new Dimension(dimension, new BigDecimal(factor))); }

    /** The dimension of a unit without its rate; a count has none. */
    static Dimension of(Optional<String> unit) {
        String plain = unit.orElse("").replace(" a year", "");
        Dimension known = KNOWN.get(plain);
        return known == null ? new Dimension(plain, BigDecimal.ONE) : known;
    }
}
