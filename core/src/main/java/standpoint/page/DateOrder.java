package standpoint.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a page writes 3/4/2031 for the fourth of March: by dates on it that can be read in one way, by the days its data name, else by its language and country. */
final class DateOrder {
    private static final Set<String> DAY_FIRST = Set.of("uk", "gb", "au", "nz", "ie", "in", "za", "ng", "ke", "sg", "eu", "de", "fr", "it", "es", "nl", "at", "ch", "pk", "bd", "lk",
            "hk", "my", "gh", "ug", "tz", "zw", "mt", "cy", "br", "mx", "co", "ar", "pe", "cl", "be", "se", "no", "dk", "fi", "pl", "cz", "ru", "ua", "tr", "gr", "pt", "ae", "il");

    private DateOrder() { }

    /**
     * @param seen the dates visible on the page
     * @param data the days that its data name without doubt
     */
    static boolean monthFirst(HtmlPage page, List<DateWords.Hit> seen, Set<LocalDate> data, boolean habit) {
        int month = 0;
        int day = 0;
        for (DateWords.Hit hit : seen) {
            if (hit.year() == 0) continue;
            if (hit.either()) {
                boolean read = hit.date().map(data::contains).orElse(false);
                boolean turned = hit.turned().date().map(data::contains).orElse(false);
                if (read == turned) continue;
                if (read == habit) month += 2;
                else day += 2;
            } else if (hit.order() == DateWords.Order.MONTH_FIRST) {
                month++;
            } else if (hit.order() == DateWords.Order.DAY_FIRST) {
                day++;
            }
        }
        return month == day ? habit : month > day;
    }

    /** What is usual where the page is from. */
    static boolean habit(HtmlPage page) {
        String language = page.language().or(() -> page.meta("og:locale", "content-language")).orElse("en").toLowerCase(Locale.ROOT).replace('_', '-');
        if (!language.startsWith("en")) return false;
        String region = language.length() >= 5 && language.charAt(2) == '-' ? language.substring(3, 5) : "";
        String host = HtmlTitle.host(page.address()).orElse("");
        String top = host.substring(host.lastIndexOf('.') + 1);
        if (DAY_FIRST.contains(top) && !top.equals("co")) return false;
        return region.equals("us") || !DAY_FIRST.contains(region);
    }
}
