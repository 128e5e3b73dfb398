package standpoint.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.news.Moment;

/** Reads the written forms of time that machines put into pages: ISO 8601 and its loose cousins, RFC 1123, seconds since 1970, and days in addresses. */
final class DateValue {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:(?:T|t| {1,2}|%20)(\\d{1,2}):?(\\d{2})(?::?\\d{2}(?:[.,]\\d{1,9})?)?\\s?(Z|z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?(?![\\d-]).{0,12}");
    private static final Pattern ADDRESS = Pattern.compile("[/=_-]((?:19|20)\\d{2})(?:[/_-](1[0-2]|0?[1-9]|[a-z]{3,9})[/_-]([0-3]\\d|\\d)|(0[1-9]|1[0-2])([0-3]\\d))(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile("(?<!\\d)([0-3]?\\d)[-._]([0-3]?\\d)[-._]((?:19|20)\\d{2})(?!\\d)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private DateValue() { }

    static Optional<Moment> parse(String value) {
        String text = value.strip();
        if (text.length() > 60) return Optional.empty();
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) return Optional.of(ofIso(iso));
            if (text.length() == 10 && digits(text) || text.length() == 13 && digits(text)) return ofSeconds(Long.parseLong(text.substring(0, 10)));
            if (text.length() > 15 && text.indexOf(',') == 3) {
                ZonedDateTime time = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
                return Optional.of(Moment.minute(time.toLocalDateTime(), Optional.of(time.getOffset())));
            }
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean digits(String text) { return text.chars().allMatch(c -> c >= '0' && c <= '9'); }

    private static Optional<Moment> ofSeconds(long seconds) {
        boolean plausible = seconds > 700_000_000L && seconds < 4_000_000_000L;
        return plausible ? Optional.of(Moment.minute(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC).toLocalDateTime(), Optional.of(ZoneOffset.UTC)))
                : Optional.empty();
    }

    private static Moment ofIso(Matcher iso) {
        LocalDate day = LocalDate.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        if (iso.group(4) == null) return Moment.day(day);
        int hour = Integer.parseInt(iso.group(4));
        if (hour > 23) return Moment.day(day);
        return Moment.minute(day.atTime(hour, Integer.parseInt(iso.group(5))), Optional.ofNullable(iso.group(6)).map(DateValue::zone));
    }

    private static ZoneOffset zone(String zone) {
        if (zone.equalsIgnoreCase("z") || zone.equals("UTC") || zone.equals("GMT")) return ZoneOffset.UTC;
        return ZoneOffset.of(zone.length() == 5 && zone.charAt(3) != ':' ? zone.substring(0, 3) + ":" + zone.substring(3) : zone);
    }

    /** The day in an address such as /2024/06/04/ or /2024-06-04- or /2024/jun/04/. */
    static Optional<LocalDate> ofAddress(String address) {
        Matcher day = ADDRESS.matcher(address.length() > 500 ? address.substring(0, 500) : address);
        while (day.find()) {
            try {
                String month = day.group(2) == null ? day.group(4) : day.group(2);
                int number = Character.isLetter(month.charAt(0)) ? MONTHS.indexOf(month.substring(0, 3)) / 3 + 1 : Integer.parseInt(month);
                if (Character.isLetter(month.charAt(0)) && MONTHS.indexOf(month.substring(0, 3)) % 3 != 0) continue;
                return Optional.of(LocalDate.of(Integer.parseInt(day.group(1)), number, Integer.parseInt(day.group(3) == null ? day.group(5) : day.group(3))));
            } catch (DateTimeException notADay) {
                continue;
            }
        }
        return yearLast(address);
    }

    /** The day in an address such as /29-10-2031. Where either may be the month, nothing is known. */
    private static Optional<LocalDate> yearLast(String address) {
        Matcher day = YEAR_LAST.matcher(address.length() > 500 ? address.substring(0, 500) : address);
        if (!day.find()) return Optional.empty();
        int first = Integer.parseInt(day.group(1));
        int second = Integer.parseInt(day.group(2));
        boolean sure = (first > 12) != (second > 12) || first == second;
        try {
            return sure ? Optional.of(LocalDate.of(Integer.parseInt(day.group(3)), Math.min(first, second), Math.max(first, second))) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
