package standpoint.fetch;

import java.time.Duration;

/**
 * How much one source may cost: what goes beyond is a rejection, and the next page is read.
 *
 * @param pageBytes    the longest page, after unpacking
 * @param archiveBytes the most that one archive may unpack to
 * @param entries      the most entries of one archive, feed or web archive
 * @param nesting      how deep archives may stand in archives
 * @param patience     how long one page of the web may take from the first byte asked to the last received
 * @param redirects    how many redirects one address may take
 * @param allowPrivate whether addresses of private, loopback and link-local networks may be asked
 */
public record Limits(long pageBytes, long archiveBytes, int entries, int nesting, Duration patience, int redirects,
                     boolean allowPrivate) {

    private static final long MEGABYTE = 1024L * 1024;

    public Limits {
        if (pageBytes <= 0 || archiveBytes <= 0 || entries <= 0 || nesting < 0 || redirects < 0) {
            throw new IllegalArgumentException("a limit below its least: " + pageBytes + " " + archiveBytes + " " + entries
                    + " " + nesting + " " + redirects);
        }
    }

    /** 200 MB a page, 20 GB an archive, a million entries, three archives deep, 30 seconds a page, five redirects. */
    public static Limits standard() {
        return new Limits(200 * MEGABYTE, 20_000 * MEGABYTE, 1_000_000, 3, Duration.ofSeconds(30), 5, false);
    }

    public Limits withPageBytes(long most) {
        return new Limits(most, archiveBytes, entries, nesting, patience, redirects, allowPrivate);
    }

    public Limits withArchiveBytes(long most) {
        return new Limits(pageBytes, most, entries, nesting, patience, redirects, allowPrivate);
    }

    public Limits withEntries(int most) {
        return new Limits(pageBytes, archiveBytes, most, nesting, patience, redirects, allowPrivate);
    }

    public Limits withPatience(Duration most) {
        return new Limits(pageBytes, archiveBytes, entries, nesting, most, redirects, allowPrivate);
    }

    public Limits withPrivateAddresses() {
        return new Limits(pageBytes, archiveBytes, entries, nesting, patience, redirects, true);
    }
}
