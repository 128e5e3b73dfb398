package standpoint.mention;

import java.util.Optional;
import java.util.Set;

/** Whom the words of a description say that somebody speaks for. */
final class Members {
    private static final Set<String> PLACING = Set.of("in", "at", "near", "to", "from", "outside", "around", "over", "across", "through", "into", "on", "off", "via", "toward", "towards",
            "visit", "visited", "visiting", "of");

    /** Capitalised words that belong to many countries, parties or faiths, and so to no member. */
    private static final Set<String> REGIONS = Set.of("western", "eastern", "northern", "southern", "central", "baltic", "nordic", "arab", "muslim", "christian", "jewish", "catholic",
            "republican", "democratic", "conservative", "liberal", "european", "african", "asian", "latin", "balkan", "islamic", "kurdish", "soviet", "dear", "editor", "allied");

    private static final Set<String> OWNED = Set.of("president", "premier", "king", "queen", "chancellor", "parliament");

    private final WordKinds words;

    Members(WordKinds words) { this.words = words; }

    /**
     * The member that a description shows. What stands before the noun counts first: the Veltrian ambassador to Norland speaks for Veltria.
     *
     * @param from first word, @param end end of the description, @param noun the word that names the role
     */
    Optional<String> of(int from, int end, int noun) {
        Optional<String> before = in(from, noun);
        if (before.isPresent()) return before;
        boolean of = words.word(noun + 1, "of") || words.word(noun + 1, "for") || words.word(noun + 1, "at");
        return of ? in(noun + 2, end) : Optional.empty();
    }

    /** The same for an institution; ministries and governments speak for their country, others for themselves. */
    Optional<String> ofInstitution(int from, int end, int noun, boolean state) {
        Optional<String> known = of(from, end, noun);
        return state ? known : known.filter(whom -> knownIn(from, end));
    }

    private boolean knownIn(int from, int end) {
        for (int at = from; at < end; at++) if (words.is(at, WordKinds.KNOWN) && words.known(at).way() != Names.Way.CAPITAL && words.known(at).way() != Names.Way.PLACE) return true;
        return false;
    }

    private Optional<String> in(int from, int end) {
        String several = null;
        for (int at = Math.max(0, from); at < end && at < words.kind.length; at++) {
            if (!words.is(at, WordKinds.KNOWN) || insideName(at, end)) continue;
            String of = words.known(at).of();
            // "Norlandic and Veltrian diplomats" speak for two, and so for neither alone
            if (several != null && !several.equals(of)) return words.word(at - 1, "and") || words.word(at - 1, "or") ? Optional.empty() : Optional.of(several);
            several = of;
        }
        return several != null ? Optional.of(several) : unknown(from, end);
    }

    /** {@code Arden Herald}: the town in a paper's name is not whom its reporter speaks for. */
    private boolean insideName(int at, int end) {
        boolean named = words.tokens.get(at).entity().equals("ORGANIZATION") && words.known(at).way() != Names.Way.BODY && words.known(at).way() != Names.Way.SEAT;
        return named && (at + 1 < end && part(at + 1) || part(at - 1));
    }

    private boolean part(int at) {
        return (words.is(at, WordKinds.PROPER) || words.is(at, WordKinds.INSTITUTION)) && words.capital(at) && words.tokens.get(at).entity().equals("ORGANIZATION");
    }

    /** A name nobody knows: {@code Veltria's prime minister}, {@code Veltrian prime minister}. */
    private Optional<String> unknown(int from, int end) {
        for (int at = Math.max(0, from); at < end && at < words.kind.length; at++) {
            boolean people = words.is(at, WordKinds.MODIFIER) && words.capital(at) && adjective(at, end);
            if (!words.is(at, WordKinds.PROPER) && !people) continue;
            // "Dockers' Assembly": no country owns it
            if (at + 1 < end && words.is(at + 1, WordKinds.PROPER) && words.tokens.get(at + 1).tag().equals("POS")) return Optional.empty();
            String text = words.tokens.get(at).text();
            String entity = words.tokens.get(at).entity();
            if (entity.equals("PERSON") && !words.is(at + 1, WordKinds.POSSESSIVE) && !adjective(at, end)) continue;
            if (words.titleLike(at) || REGIONS.contains(words.lower(at)) || !maybeCountry(at, end)) continue;
            int stop = at + 1;
            while (stop < end && words.is(stop, WordKinds.PROPER) && !words.titleLike(stop) && words.tokens.get(stop).entity().equals(entity)) stop++;
            // "Vesland's premier": nobody owns a premier but a country; "Lam's foreign minister" is his
            boolean country = words.is(at + 1, WordKinds.POSSESSIVE) && stop == at + 1 && end < words.kind.length && OWNED.contains(words.lemma(end));
            if (entity.equals("PERSON") && !adjective(at, end) && !country) return Optional.empty();
            return Optional.of(stop == at + 1 ? text : Phrase.text(words.sentence, at, stop));
        }
        return Optional.empty();
    }

    /** A name that can be a country's: it owns, it is called a place, or it is an adjective; not part of an institution's or a rank's name. */
    private boolean maybeCountry(int at, int end) {
        if (words.is(at + 1, WordKinds.POSSESSIVE)) return true;
        if (words.is(at + 1, WordKinds.INSTITUTION) && words.capital(at + 1) || words.is(at - 1, WordKinds.PROPER)) return false;
        String entity = words.tokens.get(at).entity();
        return entity.equals("LOCATION") || adjective(at, end) || at + 1 == end && at > 0 && words.word(at - 1, "of");
    }

    /** {@code Brennish} in {@code Brennish Prime Minister}: the word of a people, unknown, before a role or the name of one. */
    private boolean adjective(int at, int end) {
        String text = words.tokens.get(at).text();
        boolean ending = text.endsWith("an") || text.endsWith("ish") || text.endsWith("ese") || text.endsWith("ic") || text.endsWith("i") || text.endsWith("er");
        if (!ending || at + 1 >= words.kind.length || text.length() < 5) return false;
        boolean before = words.is(at + 1, WordKinds.ROLE) || words.titleLike(at + 1) || words.is(at + 1, WordKinds.INSTITUTION) && !words.capital(at + 1);
        boolean common = words.is(at + 1, WordKinds.MODIFIER) && !words.capital(at + 1) && at + 1 < end + 1;
        return before || common;
    }

    /** Whether a capital stands for its government here rather than for the town: who does, owns or is spoken with, not where something is. */
    boolean acts(int start, int end) {
        if (words.is(end, WordKinds.POSSESSIVE)) return true;
        if (end < words.kind.length && words.word(end, ",") && end + 1 < words.kind.length && words.is(end + 1, WordKinds.KNOWN)) return false;
        int before = start - 1;
        if (before >= 0 && words.word(before, "the")) before--;
        if (before < 0) return true;
        String word = words.lower(before);
        if (PLACING.contains(word)) return false;
        String relation = words.tokens.get(end - 1).relation();
        return relation.startsWith("nsubj") || relation.equals("conj") || relation.equals("dobj") || relation.startsWith("nmod");
    }
}
