package standpoint.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Moment;
import standpoint.news.Sentence;
import standpoint.news.TimeExpression;
import standpoint.news.Token;
import standpoint.news.When;

/**
 * The words around a quantity that tell its scope: its sentence without those who say it ("the ministry said on Tuesday", "according to
 * the union").
 *
 * @param from token indexes, half-open
 */
record Clause(Sentence sentence, Quantity quantity, int from, int to, List<TimeExpression> times) {
    private static final Set<String> SAYS = Set.of("say", "tell", "report", "announce", "add", "estimate", "confirm", "state", "claim", "write", "show", "find",
            "warn", "note", "calculate", "declare", "believe", "fear");
    private static final Set<String> SOURCES = Set.of("according", "citing", "per");
    private static final Set<String> PLACE_LEADS = Set.of("in", "at", "near", "across", "outside", "throughout", "on", "hit", "struck", "above", "off", "around", "inside", "from");
    private static final Set<String> TURNS = Set.of("after", "before", "since", "when", "which", "who", "while", "as", "because", "but", "until");

    static Clause around(Sentence sentence, Quantity quantity, List<TimeExpression> times) {
        List<Token> tokens = sentence.tokens();
        int from = 0;
        int to = tokens.size();
        for (int at = quantity.from() - 1; at >= 0; at--) {
            boolean said = SAYS.contains(tokens.get(at).lemma()) && tokens.get(at).tag().startsWith("V") && says(tokens, at, quantity);
            if (said || Quantity.word(tokens, at).equals(";")) {
                from = at + 1;
                break;
            }
        }
        for (int at = quantity.to(); at < tokens.size(); at++) {
            boolean said = SAYS.contains(tokens.get(at).lemma()) && tokens.get(at).tag().startsWith("V") || SOURCES.contains(Quantity.word(tokens, at));
            if (said) {
                to = sourceStart(tokens, at, quantity.to());
                break;
            }
        }
        int[] aside = aside(tokens, quantity, from, to);
        return new Clause(sentence, quantity, aside[0], Math.max(aside[1], quantity.to()), times);
    }

    /** "The alliance, which has 31 members, will meet in Selby": the aside alone, when the quantity stands in one. */
    private static int[] aside(List<Token> tokens, Quantity quantity, int from, int to) {
        for (int at = quantity.from() - 1; at > from && !Quantity.word(tokens, at).equals(","); at--) {
            if (!tokens.get(at).tag().startsWith("W") || !Quantity.word(tokens, at - 1).equals(",")) continue;
            for (int end = quantity.to(); end < to; end++) if (Quantity.word(tokens, end).equals(",")) return new int[] {at, end};
        }
        return new int[] {from, to};
    }

    /** "reported a loss" tells the loss itself; "reported that", "said it" only who says so. */
    private static boolean says(List<Token> tokens, int verb, Quantity quantity) {
        String lemma = tokens.get(verb).lemma();
        boolean weak = lemma.equals("report") || lemma.equals("confirm") || lemma.equals("announce") || lemma.equals("declare") || lemma.equals("estimate");
        if (!weak) return true;
        for (int at = verb + 1; at < quantity.from(); at++) {
            if (Quantity.word(tokens, at).equals("that") || tokens.get(at).tag().startsWith("VB") || tokens.get(at).tag().equals("MD")) return true;
        }
        return false;
    }

    /** The comma before "the regional governor said", or the word itself. */
    private static int sourceStart(List<Token> tokens, int source, int lowest) {
        for (int at = source; at >= lowest && at > source - 15; at--) if (Quantity.word(tokens, at).equals(",")) return at;
        return source;
    }

    /** The name after a word of place that stands nearest to the quantity. */
    Optional<String> place() {
        List<Token> tokens = sentence.tokens();
        String best = null;
        int distance = Integer.MAX_VALUE;
        for (int at = from; at + 1 < to; at++) {
            if (!PLACE_LEADS.contains(Quantity.word(tokens, at))) continue;
            int start = at + 1;
            while (start < to && start < at + 4 && (tokens.get(start).tag().equals("DT") || tokens.get(start).tag().startsWith("JJ") || tokens.get(start).tag().equals("NN"))) start++;
            int end = start;
            while (end < to && end < start + 5 && name(end)) end++;
            int away = Math.abs(at - quantity.from());
            if (end == start || away >= distance) continue;
            best = Measure.text(tokens, start, end);
            distance = away;
        }
        return Optional.ofNullable(best);
    }

    /** The names in the clause, each as it stands, none twice. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int at = from; at < to; at++) {
            int end = at;
            while (end < to && name(end)) end++;
            if (end > at) {
                String name = Measure.text(sentence.tokens(), at, end);
                if (!names.contains(name)) names.add(name);
                at = end;
            }
        }
        return names;
    }

    private boolean name(int at) {
        Token token = sentence.tokens().get(at);
        boolean proper = token.tag().startsWith("NNP") && !common(sentence.tokens(), at) && Character.isUpperCase(token.text().charAt(0)) && (at < quantity.from() || at >= quantity.to());
        return proper && !timed(at);
    }

    /**
     * The time as of which the quantity holds, as its clause tells it. For a toll only a month, year or quarter does ("in 2031"): a day is
     * that of the event.
     */
    Optional<When> time(boolean toll) {
        return times.stream().filter(this::holds).filter(time -> !toll || coarse(time))
                .min(Comparator.comparingInt(time -> Math.abs(time.passage().start() - sentence.tokens().get(quantity.bare()).start())))
                .flatMap(time -> time.moment().map(moment -> When.of(moment, When.Basis.TEXT, List.of(time.passage()))));
    }

    /** TIMEX3 value of the time in its clause that stands nearest and is no mere "now". */
    Optional<String> period() {
        return times.stream().filter(this::holds).filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .min(Comparator.comparingInt(time -> Math.abs(time.passage().start() - sentence.tokens().get(quantity.bare()).start()))).map(TimeExpression::value);
    }

    /** TIMEX3 values of the dates and times of the sentence, those with a year alone. */
    List<String> told() {
        return times.stream().filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .filter(time -> time.moment().isPresent()).map(TimeExpression::value).distinct().toList();
    }

    /** True for a first word that may be no name: "Output at the mine", not "Sessia has sent". */
    static boolean common(List<Token> tokens, int at) {
        if (at > 0 || !tokens.get(0).entity().equals("O")) return false;
        String next = tokens.size() > 1 ? tokens.get(1).tag() : "";
        return !next.startsWith("V") && !next.equals("MD") && !next.equals("POS") && !next.startsWith("NNP");
    }

    /** True when a word is part of a time. */
    boolean timed(int at) {
        Token token = sentence.tokens().get(at);
        return times.stream().anyMatch(time -> time.passage().start() < token.end() && token.start() < time.passage().end());
    }

    private static boolean coarse(TimeExpression time) {
        return time.moment().filter(moment -> moment.precision().compareTo(Moment.Precision.DAY) < 0).isPresent();
    }

    /** In the clause, and no turn to something else between the two, but for a time that leads the sentence. */
    private boolean holds(TimeExpression time) {
        List<Token> tokens = sentence.tokens();
        if (time.moment().isEmpty() || time.passage().start() < tokens.get(from).start() || time.passage().end() > tokens.get(to - 1).end()) return false;
        int at = index(time);
        int low = Math.min(at, quantity.to());
        int high = Math.max(at, quantity.from());
        for (int between = low; between < high; between++) {
            String word = Quantity.word(tokens, between);
            if (TURNS.contains(word) || word.equals(",") && between > from + 4 && at > quantity.from()) return false;
        }
        return true;
    }

    private int index(TimeExpression time) {
        for (int at = from; at < to; at++) if (sentence.tokens().get(at).end() > time.passage().start()) return at;
        return to;
    }
}
