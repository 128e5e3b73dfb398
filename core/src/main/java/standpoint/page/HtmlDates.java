package standpoint.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.When;

/**
 * When a page of HTML was published and when it was changed: of all days that it mentions about itself the most probable one, never before
 * the web began nor after the page was fetched.
 */
final class HtmlDates {
    private static final Set<String> FIRM = Set.of("article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
            "sailthru.date", "article.published", "article:publish_date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "bt:pubdate",
            "rnews:datepublished", "shareaholic:article_published_time", "originalpublicationdate", "article_date_original", "date_published", "mediator_published_time");
    private static final Set<String> LOOSE = Set.of("pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate", "published_time",
            "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "date", "citation_publication_date", "citation_date",
            "citation_online_date", "prism.publicationdate", "displaydate", "datecreated", "created", "creation_date", "article.created", "timestamp",
            "release_date", "og:pubdate", "og:release_date", "video:release_date", "ptime", "dateposted", "dc.created", "article:created", "pubdate:date");
    private static final Set<String> UPDATED = Set.of("article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "dcterms.modified",
            "dc.date.modified", "last-modified", "lastmod", "revised", "modified", "article:modified", "date-modified", "updated_time");
    private final DateWords dates;
    private final PageModel model;

    /** What a page says of its times. */
    record Told(Optional<Draft.Dated> published, Optional<Draft.Dated> updated) { }

    HtmlDates(DateWords dates, PageModel model) {
        this.dates = dates;
        this.model = model;
    }

    /** Where a meta element stands among the sources of {@link DateCandidates}, or -1. */
    static int sourceOf(String name) {
        if (FIRM.contains(name)) return 1;
        if (LOOSE.contains(name)) return 2;
        return UPDATED.contains(name) ? 26 : -1;
    }

    Told tell(HtmlPage page, LinkedData data, Optional<JsonNode> article, Optional<Instant> retrieved, String content, Optional<String> language) {
        List<DateCandidates.Candidate> all = candidates(page, dates, data, article, retrieved, content, language);
        Optional<DateCandidates.Candidate> best = Optional.empty();
        float bestChance = model.dateThreshold();
        for (DateCandidates.Candidate candidate : all) {
            float chance = model.dates().probability(candidate.numbers);
            if (chance <= bestChance) continue;
            bestChance = chance;
            best = Optional.of(candidate);
        }
        Optional<Draft.Dated> updated = Optional.empty();
        for (DateCandidates.Candidate candidate : all) {
            boolean later = best.map(one -> !candidate.day.isBefore(one.day)).orElse(true);
            if (later && candidate.changed.isPresent()) {
                updated = Optional.of(Draft.Dated.of(candidate.changed.get(), When.Basis.METADATA, Draft.Evidence.metadata(candidate.changeEvidence)));
            }
        }
        return new Told(best.map(HtmlDates::dated), updated);
    }

    static List<DateCandidates.Candidate> candidates(HtmlPage page, DateWords dates, LinkedData data, Optional<JsonNode> article, Optional<Instant> retrieved,
                                                     String content, Optional<String> language) {
        LocalDate last = retrieved.map(time -> LocalDateTime.ofInstant(time, ZoneOffset.UTC).toLocalDate().plusDays(1)).orElse(LocalDate.of(2100, 1, 1));
        return new DateCandidates(page, dates, last, monthFirst(page, language)).find(data, article, content);
    }

    private static Draft.Dated dated(DateCandidates.Candidate candidate) {
        When.Basis basis = candidate.basis;
        return Draft.Dated.of(candidate.moment, basis, Draft.Evidence.metadata(candidate.evidence));
    }

    static boolean monthFirst(HtmlPage page, Optional<String> language) {
        String host = HtmlTitle.host(page.address()).orElse("");
        String top = host.substring(host.lastIndexOf('.') + 1);
        boolean english = language.orElse("en").equals("en");
        return english && !Set.of("uk", "au", "nz", "ie", "in", "za", "ng", "ke", "sg", "eu", "de", "fr", "it", "es", "nl", "at", "ch").contains(top);
    }
}
