package standpoint.news;

import java.util.List;

/**
 * Where a set of reports comes from: an interview, speech, document or report, known or unknown.
 *
 * @param what     in words ("interview of Ada Lorne, known by the same words quoted in 2 articles")
 * @param articles ids of the articles that rest on it
 * @param chain    how it reached them
 */
public record Origin(String id, String what, Kind kind, List<String> articles, List<Link> chain) {

    public enum Kind { INTERVIEW, SPEECH, POST, CONFERENCE, DOCUMENT, REPORT, UNKNOWN }

    /**
     * One step of a chain. From the citing side to the cited: an article id, or a name outside the record. With {@code DENIES} from
     * the one that denies to the report that it is cited for.
     */
    public record Link(String from, String to, How kind, List<Passage> passages) {
        public enum How { COPIES, CITES, QUOTES, DENIES }

        public Link { passages = List.copyOf(passages); }
    }

    public Origin {
        articles = List.copyOf(articles);
        chain = List.copyOf(chain);
    }
}
