package standpoint.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Moment;

/**
 * Gives the entries of a live blog their days and offsets: a clock time gets its day from the page, over midnight and back, and its offset from the
 * country of the site when that has one clock.
 */
final class LiveTimes {
    private final Map<String, ZoneId> zones = new HashMap<>();

    LiveTimes() {
        for (String line : Lexicon.lines("countries.txt")) {
            int space = line.indexOf(' ');
            zones.put(line.substring(0, space), ZoneId.of(line.substring(space + 1)));
        }
    }

    private Optional<ZoneId> zone(HtmlPage page) {
        String host = HtmlTitle.host(page.address().startsWith("http") ? page.address() : page.canonical().or(() -> page.meta("og:url")).orElse("")).orElse("");
        Optional<ZoneId> byHost = Optional.ofNullable(zones.get(host.substring(host.lastIndexOf('.') + 1)));
        // Italian is hardly written outside Italy; English, French or Spanish prove nothing.
        return byHost.or(() -> HtmlReader.language(page).filter(code -> List.of("it", "pl", "cs", "sv", "fi", "el", "hu", "ro", "bg", "uk", "ja", "ko", "tr", "he", "da")
                .contains(code)).map(code -> switch (code) {
                    case "cs" -> "cz";
                    case "sv" -> "se";
                    case "el" -> "gr";
                    case "uk" -> "ua";
                    case "ja" -> "jp";
                    case "ko" -> "kr";
                    case "he" -> "il";
                    case "da" -> "dk";
                    default -> code;
                }).map(zones::get));
    }

    /** The moment of each entry, as far as it can be known. */
    List<Optional<Moment>> moments(List<LiveEntries.Entry> entries, HtmlPage page, Optional<Moment> published, Optional<Moment> updated) {
        Optional<ZoneId> zone = zone(page);
        List<Optional<Moment>> moments = new ArrayList<>();
        for (LiveEntries.Entry entry : entries) moments.add(entry.stamp().flatMap(LiveEntries.Stamp::moment));
        if (moments.stream().noneMatch(Optional::isPresent)) return byClock(entries, zone, published, updated);
        return zone.isPresent() && areLocal(moments, updated) ? moments.stream().map(moment -> moment.map(one -> local(one, zone.get()))).toList() : moments;
    }

    /** True when the newest entry, taken as written, comes after the page's last change: then "Z" stands behind local times. */
    private static boolean areLocal(List<Optional<Moment>> moments, Optional<Moment> updated) {
        Optional<LocalDateTime> changed = updated.filter(moment -> moment.zone().isPresent()).map(LiveTimes::universal);
        boolean allUniversal = moments.stream().flatMap(Optional::stream).allMatch(moment -> moment.zone().equals(Optional.of(ZoneOffset.UTC)));
        Optional<LocalDateTime> newest = moments.stream().flatMap(Optional::stream).map(LiveTimes::universal).max(LocalDateTime::compareTo);
        return allUniversal && changed.isPresent() && newest.isPresent() && newest.get().isAfter(changed.get().plusMinutes(5));
    }

    private static LocalDateTime universal(Moment moment) {
        return moment.start().minusSeconds(moment.zone().orElse(ZoneOffset.UTC).getTotalSeconds());
    }

    private static Moment local(Moment moment, ZoneId zone) {
        return Moment.minute(moment.start(), Optional.of(zone.getRules().getOffset(moment.start())));
    }

    /** Clock times alone: newest first means that the day goes back where the clock jumps forward. */
    private List<Optional<Moment>> byClock(List<LiveEntries.Entry> entries, Optional<ZoneId> zone, Optional<Moment> published, Optional<Moment> updated) {
        boolean newestFirst = newestFirst(entries);
        Optional<LocalDate> start = (newestFirst ? updated.or(() -> published) : published.or(() -> updated)).filter(moment -> moment.day().isPresent())
                .map(moment -> zone.isPresent() && moment.zone().isPresent()
                        ? moment.start().atOffset(moment.zone().get()).atZoneSameInstant(zone.get()).toLocalDate() : moment.firstDay());
        List<Optional<Moment>> moments = new ArrayList<>();
        LocalDate day = start.orElse(null);
        LocalTime before = null;
        for (LiveEntries.Entry entry : entries) {
            Optional<Clock.Stamp> stamp = entry.stamp().flatMap(LiveEntries.Stamp::clock);
            if (stamp.isEmpty()) {
                moments.add(Optional.empty());
                continue;
            }
            LocalTime now = stamp.get().time();
            if (stamp.get().day().isPresent()) day = stamp.get().day().get();
            else if (day != null && before != null && newestFirst && now.isAfter(before.plusHours(1)) && before.isBefore(LocalTime.of(22, 59))) day = day.minusDays(1);
            else if (day != null && before != null && !newestFirst && now.isBefore(before.minusHours(1)) && before.isAfter(LocalTime.of(1, 1))) day = day.plusDays(1);
            before = now;
            moments.add(Optional.ofNullable(day).map(known -> moment(known.atTime(now), stamp.get(), zone)));
        }
        return moments;
    }

    private static Moment moment(LocalDateTime time, Clock.Stamp stamp, Optional<ZoneId> zone) {
        return Moment.minute(time, stamp.zone().or(() -> zone.map(known -> known.getRules().getOffset(time))));
    }

    private static boolean newestFirst(List<LiveEntries.Entry> entries) {
        int down = 0;
        int up = 0;
        LocalTime before = null;
        for (LiveEntries.Entry entry : entries) {
            Optional<LocalTime> now = entry.stamp().flatMap(LiveEntries.Stamp::clock).map(Clock.Stamp::time);
            if (now.isEmpty()) continue;
            if (before != null && now.get().isBefore(before)) down++;
            if (before != null && now.get().isAfter(before)) up++;
            before = now.get();
        }
        return down >= up;
    }
}
