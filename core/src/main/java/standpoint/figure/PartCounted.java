package standpoint.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import standpoint.news.Token;

/** Of what a quantity is a part, or for each of whom it is: "teachers", "each", "against", "all" for a whole country. */
final class PartCounted {
    private static final Set<String> WHOLE = Set.of("nationwide", "worldwide", "globally", "nationally", "overall", "altogether", "countrywide", "statewide");
    private static final Set<String> ASKS = Set.of("ask", "demand", "request", "propose");
    private static final Set<String> RATES = Set.of("year", "month", "week", "day", "hour", "minute", "second", "night", "season");
    private static final Set<String> LANDS = Set.of("country", "nation", "world", "region", "state", "province", "island", "city");
    private static final Set<String> ANYBODY = Set.of("people", "person", "voter", "adult", "respondent", "elector", "citizen", "vote", "resident", "household", "the", "ballot", "electorate", "population",
            "output", "one", "capacity", "all", "share", "stock", "seat", "capital", "those", "them");

    private final Kinds kinds;
    private final Links links;
    private final List<Token> tokens;
    private final Clause clause;
    private final Quantity quantity;
    private final Optional<Integer> verb;
    private final IntPredicate proper;

    /**
     * @param verb   the verb that tells what those counted did, if there is one
     * @param proper true for a token that is part of a name
     */
    PartCounted(Kinds kinds, Links links, Clause clause, Optional<Integer> verb, IntPredicate proper) {
        this.kinds = kinds;
        this.links = links;
        this.tokens = links.tokens();
        this.clause = clause;
        this.quantity = clause.quantity();
        this.verb = verb;
        this.proper = proper;
    }

    /** Those of whom it is a share, or each of whom it is for; "all" for a whole country. */
    Optional<String> of(Measure measure) {
        for (int at = clause.from(); at < clause.to(); at++) {
            String word = Quantity.word(tokens, at);
            if (WHOLE.contains(word)) return Optional.of("all");
            boolean across = (word.equals("across") || word.equals("throughout")) && LANDS.contains(Quantity.word(tokens, at + 2));
            if (across) return Optional.of("all");
            if (word.equals("among") && Math.abs(at - quantity.from()) < 25) {
                int[] group = Measure.phrase(tokens, Measure.determined(tokens, at + 1));
                if (group[1] > group[0]) return group(group[0], group[1]);
            }
        }
        String next = Quantity.word(tokens, quantity.to());
        if (asked()) return Optional.of("asked");
        Optional<String> rate = rate();
        if (rate.isPresent() && quantity.unit().isPresent()) return rate;
        boolean each = next.equals("per") || next.equals("a") && tokens.get(Math.min(tokens.size() - 1, quantity.to() + 1)).tag().equals("NN")
                || next.equals("for") && Quantity.word(tokens, quantity.to() + 1).equals("each") || next.equals("each") || next.equals("apiece");
        if (each && quantity.unit().isPresent()) return Optional.of("each");
        Optional<String> vote = vote();
        if (vote.isPresent()) return vote;
        if (next.equals("of") && quantity.unit().isEmpty() && (Quantity.word(tokens, quantity.to() + 1).equals("them") || Quantity.word(tokens, quantity.to() + 1).equals("whom"))) return Optional.of("of them");
        boolean share = quantity.unit().filter("%"::equals).isPresent() && next.equals("of") && measure.base().isPresent();
        if (share) {
            int[] group = Measure.phrase(tokens, quantity.to());
            if (group[1] > group[0]) return group(group[0], group[1]);
        }
        return Optional.empty();
    }

    /** "asked for a sentence of 12 years": what somebody wants, not what is. */
    private boolean asked() {
        Optional<Integer> at = verb;
        for (int steps = 0; at.isPresent() && steps < 3; steps++) {
            if (ASKS.contains(tokens.get(at.get()).lemma())) return true;
            at = links.verbAbove(at.get());
        }
        return false;
    }

    /** "$40 a year", "an annual salary of $40". */
    private Optional<String> rate() {
        String next = Quantity.word(tokens, quantity.to());
        String period = Quantity.word(tokens, quantity.to() + 1);
        if ((next.equals("a") || next.equals("an") || next.equals("per")) && RATES.contains(period)) return Optional.of(period);
        for (int at = Math.max(clause.from(), quantity.from() - 12); at < Math.min(clause.to(), quantity.to() + 4); at++) {
            String word = Quantity.word(tokens, at);
            if (word.equals("annual") || word.equals("annually") || word.equals("yearly")) return Optional.of("year");
            if (word.equals("monthly") || word.equals("daily") || word.equals("weekly") || word.equals("hourly")) return Optional.of(word.equals("daily") ? "day" : word.substring(0, word.length() - 2));
        }
        return Optional.empty();
    }

    /** "203 votes to 150", "eight against": on which side a count of votes stands. */
    private Optional<String> vote() {
        boolean voted = false;
        for (int at = Math.max(clause.from(), quantity.from() - 12); at < Math.min(clause.to(), quantity.to() + 8); at++) voted |= kinds.at(tokens, at).contains("votes");
        if (!voted || quantity.unit().isPresent()) return Optional.empty();
        for (int at = quantity.to(); at < Math.min(tokens.size(), quantity.to() + 4) && !tokens.get(at).tag().equals("CD") && !tokens.get(at).tag().equals(","); at++) {
            String word = Quantity.word(tokens, at);
            if (word.equals("against")) return Optional.of("against");
            if (word.startsWith("abst")) return Optional.of("abstained");
            if (word.startsWith("favo") || word.equals("for") || word.equals("to")) return Optional.empty();
        }
        String before = Quantity.word(tokens, quantity.from() - 1);
        boolean other = before.equals("to") || before.equals("-") || before.equals("\u2013");
        boolean second = other && quantity.from() > 1 && (tokens.get(quantity.from() - 2).tag().equals("CD") || tokens.get(quantity.from() - 2).lemma().equals("vote"));
        return second ? Optional.of("against") : Optional.empty();
    }

    /** "voters under 25"; nothing for those who are anybody. */
    private Optional<String> group(int from, int to) {
        String head = tokens.get(to - 1).lemma();
        boolean young = Set.of("under", "over", "aged", "between").contains(Quantity.word(tokens, to)) && to + 1 < tokens.size();
        if (ANYBODY.contains(head) && !young && to - from == 1) return Optional.empty();
        String narrow = young ? " " + Quantity.word(tokens, to) + " " + Quantity.word(tokens, to + 1) : "";
        List<String> words = new ArrayList<>();
        for (int at = from; at < to; at++) if (!proper.test(at) && !tokens.get(at).tag().equals("POS")) words.add(tokens.get(at).lemma());
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words) + narrow);
    }
}
