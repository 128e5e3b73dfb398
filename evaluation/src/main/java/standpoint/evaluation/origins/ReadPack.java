package standpoint.evaluation.origins;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import standpoint.Inquiry;
import standpoint.NewsReader;
import standpoint.identity.IdentityResolver;
import standpoint.news.Article;
import standpoint.news.Identity;
import standpoint.news.Page;
import standpoint.news.Reading;
import standpoint.origin.OccasionPair;
import standpoint.origin.OriginTracer;

/**
 * A pack as an inquiry has it: read, with the days that the record knows.
 *
 * @param byPage page number to its readings
 * @param plain  how many pages were read as plain text, since the reader keeps less than four fifths of them
 */
record ReadPack(OriginPack pack, List<Reading> all, Map<String, List<Reading>> byPage, List<Identity> identities, Map<String, Instant> retrieved, int plain) {

    /** Two articles of two pages as the network reads them, and what the pack's gold tells of the pages ({@link PackLabels}). */
    record Labelled(OccasionPair pair, String first, String second, String label) { }

    /** All pairs of articles that may report one occasion. */
    List<Labelled> labelled(OriginTracer tracer) {
        Map<String, String> pageOf = pageOf(byPage);
        PackLabels labels = new PackLabels(pack);
        List<Labelled> found = new ArrayList<>();
        for (OccasionPair pair : tracer.pairs(all, identities, retrieved)) {
            String first = pageOf.get(pair.ids().first());
            String second = pageOf.get(pair.ids().second());
            if (!first.equals(second)) found.add(new Labelled(pair, first, second, labels.of(first, second)));
        }
        return found;
    }

    /** The page of each article, by its id. */
    static Map<String, String> pageOf(Map<String, List<Reading>> byPage) {
        Map<String, String> pageOf = new HashMap<>();
        byPage.forEach((page, readings) -> readings.forEach(reading -> pageOf.put(reading.article().id(), page)));
        return pageOf;
    }

    static ReadPack of(OriginPack pack, NewsReader reader) {
        Map<String, List<Reading>> byPage = new TreeMap<>();
        int plain = 0;
        for (Map.Entry<String, Page> page : pack.pages().entrySet()) {
            List<Reading> readings = reader.read(page.getValue()).readings();
            Article whole = PlainPage.read(page.getValue());
            boolean kept = readings.stream().mapToInt(reading -> reading.article().text().length()).sum() > 0.8 * whole.text().length();
            if (!kept) plain++;
            byPage.put(page.getKey(), kept ? readings : List.of(reader.read(whole)));
        }
        List<Reading> all = new ArrayList<>();
        byPage.values().forEach(all::addAll);
        List<Reading> dated = Inquiry.dated(all);
        Map<String, Reading> known = new HashMap<>();
        for (Reading reading : dated) known.put(reading.article().id(), reading);
        byPage.replaceAll((page, readings) -> readings.stream().map(reading -> known.get(reading.article().id())).toList());
        Map<String, Instant> retrieved = new HashMap<>();
        byPage.forEach((number, readings) -> pack.pages().get(number).retrieved().ifPresent(time -> readings.forEach(reading -> retrieved.put(reading.article().id(), time))));
        return new ReadPack(pack, dated, byPage, new IdentityResolver().resolve(dated), retrieved, plain);
    }
}
