package standpoint.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Token;

/**
 * What a quantity counts or measures, by the words around it.
 *
 * @param words the measure as a phrase ("people injured", "transit fees")
 * @param base  what it is a share of, as the text has it
 * @param toll  it counts those whom something befell
 */
record Measure(String words, Optional<String> base, boolean toll) {
    private static final int REACH = 7;
    private static final Set<String> PARTITIVE = Set.of("of", "out");
    private static final Set<String> TIES = Set.of("at", "of", "to", "by", "from", "with", "over", "for");
    private static final Set<String> COUNTS = Set.of("population", "total", "attendance", "membership", "capacity", "circulation", "temperature", "temperatures", "count");
    private static final Set<String> STOPS = Set.of(",", ";", ".", ":", "(", ")", "\"", "\u201c", "\u201d");
    private static final Set<String> RISES = Set.of("rise", "fall", "increase", "decrease", "drop", "grow", "decline", "jump", "surge", "slip", "climb",
            "shrink", "gain", "widen", "narrow", "plunge", "soar", "cut", "raise");
    private static final Set<String> LIGHT = Set.of("people", "persons", "person", "others", "more", "men", "women", "those", "civilians");
    private static final Set<String> EQUALS = Set.of("amount", "total", "cost", "be", "reach", "stand", "equate", "worth", "come", "number", "hit", "exceed", "average", "near", "top", "put", "estimate");

    /** The measure of a quantity; none when the words around it tell of no thing that is counted. */
    static Optional<Measure> of(List<Token> tokens, Quantity quantity) {
        if (quantity.unit().filter(unit -> unit.equals("%")).isPresent()) return share(tokens, quantity);
        if (quantity.unit().isPresent()) return sum(tokens, quantity).map(words -> new Measure(words, Optional.empty(), false));
        return count(tokens, quantity);
    }

    private static Optional<Measure> count(List<Token> tokens, Quantity quantity) {
        int[] phrase = phrase(tokens, quantity.to());
        int after = Math.max(phrase[1], quantity.to());
        Optional<Harm> harm = harm(tokens, quantity, after);
        if (phrase[1] == phrase[0]) {
            if (harm.isPresent()) return harm.map(what -> toll("people", what));
            boolean votes = quantity.from() > 0 && tokens.get(quantity.from() - 1).lemma().equals("vote");
            if (votes) return Optional.of(new Measure("votes", Optional.empty(), false));
            return grown(tokens, quantity);
        }
        String nouns = text(tokens, phrase[0], phrase[1]);
        if (harm.isPresent()) {
            boolean itself = tokens.get(phrase[1] - 1).text().equalsIgnoreCase("lives") || Harm.of(tokens.get(phrase[1] - 1).lemma()).isPresent() || Harm.of(tokens.get(phrase[1] - 1).text().toLowerCase(Locale.ROOT)).isPresent();
            return Optional.of(toll(itself ? "people" : nouns, harm.get()));
        }
        Token head = tokens.get(phrase[1] - 1);
        boolean plural = head.tag().startsWith("NNS") || head.tag().equals("NNPS") || LIGHT.contains(head.text().toLowerCase(Locale.ROOT));
        boolean large = quantity.low().or(quantity::high).filter(number -> number.doubleValue() >= 3 || number.stripTrailingZeros().scale() > 0).isPresent();
        if (!plural || !large && !quantity.low().equals(Optional.empty()) && quantity.from() == quantity.bare()) return Optional.empty();
        String done = Change.around(tokens, quantity.from(), phrase[1]).map(change -> " " + change).orElse("");
        return Optional.of(new Measure(nouns + manner(tokens, phrase[1]) + done, Optional.empty(), false));
    }

    private static Measure toll(String nouns, Harm harm) { return new Measure(nouns + " " + harm.participle(), Optional.empty(), true); }

    /** "votes in favour", "votes against", "prisoners of war": a short complement without a name belongs to what is counted. */
    private static String manner(List<Token> tokens, int from) {
        String lead = Quantity.word(tokens, from);
        if (lead.equals("against")) return " against";
        if (!lead.equals("in") && !lead.equals("of") && !lead.equals("for") && !lead.equals("without")) return "";
        boolean plain = from + 1 < tokens.size() && tokens.get(from + 1).tag().equals("NN");
        return plain ? " " + lead + " " + tokens.get(from + 1).text() : "";
    }

    /** "The death toll has risen to 31", "the number of cases has grown to 47": the subject tells what is counted. */
    private static Optional<Measure> grown(List<Token> tokens, Quantity quantity) {
        if (quantity.from() == 0) return Optional.empty();
        String lead = Quantity.word(tokens, quantity.from() - 1);
        String lemma = tokens.get(quantity.from() - 1).lemma();
        if (!lead.equals("to") && !lead.equals("at") && !EQUALS.contains(lemma) && !RISES.contains(lemma)) return Optional.empty();
        return before(tokens, quantity).flatMap(words -> {
            String plain = words.replaceFirst(" (rise|rose|risen|grow|grew|grown|fall|fell|fallen|climb|climbed|jump|jumped|increase|increased)$", "");
            for (String word : plain.toLowerCase(Locale.ROOT).split(" ")) if (Harm.of(word).isPresent()) return Optional.of(toll("people", Harm.of(word).get()));
            for (String word : plain.toLowerCase(Locale.ROOT).split(" ")) {
                Optional<Harm> harm = word.endsWith("ed") ? Harm.of(word.substring(0, word.length() - 2)).or(() -> Harm.of(word.substring(0, word.length() - 1))) : Optional.empty();
                if (harm.isPresent()) return Optional.of(toll("people", harm.get()));
            }
            boolean counted = plain.toLowerCase(Locale.ROOT).startsWith("number of ");
            String head = plain.toLowerCase(Locale.ROOT).split(" (of|in|at|for) ")[0];
            if (COUNTS.contains(head.substring(head.lastIndexOf(' ') + 1))) return Optional.of(new Measure(plain, Optional.empty(), false));
            return counted ? Optional.of(new Measure(plain.substring(10), Optional.empty(), false)) : Optional.empty();
        });
    }

    /** True for a verb that puts a number beside its subject ("reached"). */
    static boolean equal(List<Token> tokens, int at) { return at >= 0 && EQUALS.contains(tokens.get(at).lemma()); }

    /** The words of a noun phrase that begins at a token: half-open, empty when none does. */
    static int[] phrase(List<Token> tokens, int from) {
        int start = from;
        if (PARTITIVE.contains(Quantity.word(tokens, start)) && start + 1 < tokens.size()) {
            start++;
            while (start < tokens.size() && (tokens.get(start).tag().equals("DT") || tokens.get(start).tag().equals("PRP$"))) start++;
            // "17 of its 28 signatories"
            if (start < tokens.size() && tokens.get(start).tag().equals("CD")) start++;
        }
        int last = start;
        for (int at = start; at < tokens.size() && at < start + REACH; at++) {
            String tag = tokens.get(at).tag();
            boolean noun = tag.startsWith("NN");
            boolean inside = noun || tag.startsWith("JJ") || tag.equals("VBN") && at == start || tag.equals("POS") || tag.equals("CD") && at > start;
            boolean spoken = Harm.of(tokens.get(at).lemma()).isPresent() && !noun;
            if (!inside || spoken || STOPS.contains(tokens.get(at).text())) break;
            if (noun) last = at + 1;
            // "respondents living in": what follows a plural is seldom a noun of the same phrase
            if (tag.equals("NNS") && at + 1 < tokens.size() && tokens.get(at + 1).text().endsWith("ing")) break;
        }
        return new int[] {start, last};
    }

    private static Optional<Harm> harm(List<Token> tokens, Quantity quantity, int after) {
        Optional<Harm> inside = scan(tokens, quantity.to(), Math.min(tokens.size(), after + 4), 1);
        if (inside.isPresent()) return inside;
        Optional<Harm> before = scan(tokens, quantity.from() - 1, Math.max(-1, quantity.from() - 1 - REACH), -1);
        return before.isPresent() ? before : scan(tokens, after, Math.min(tokens.size(), after + REACH), 1);
    }

    private static Optional<Harm> scan(List<Token> tokens, int from, int to, int step) {
        for (int at = from; at != to && at >= 0 && at < tokens.size(); at += step) {
            Token token = tokens.get(at);
            if (step > 0 && token.text().equals(",") && Quantity.word(tokens, at + 1).equals("including")) {
                int close = at + 2;
                while (close < tokens.size() && close < at + 12 && !tokens.get(close).text().equals(",")) close++;
                return close < tokens.size() ? scan(tokens, close + 1, Math.min(tokens.size(), close + 5), 1) : Optional.empty();
            }
            if (STOPS.contains(token.text()) || token.tag().equals("CD")) return Optional.empty();
            if (step > 0 && token.text().equals("and")) return Optional.empty();
            if (token.tag().equals("NNS") && token.text().equalsIgnoreCase("lives")) return Optional.of(Harm.KILLED);
            Optional<Harm> harm = Harm.of(token.lemma()).or(() -> Harm.of(token.text().toLowerCase(Locale.ROOT)));
            if (harm.isPresent()) return harm;
        }
        return Optional.empty();
    }

    /** "43% of citizens think that ...": what the share of them does. "rose by 7 per cent": what rose. */
    private static Optional<Measure> share(List<Token> tokens, Quantity quantity) {
        boolean of = Quantity.word(tokens, quantity.to()).equals("of");
        if (of) {
            int[] phrase = phrase(tokens, quantity.to());
            int end = phrase[1];
            if (end == phrase[0] && Quantity.word(tokens, phrase[0] - 1).equals("those")) end = phrase[0];
            String base = text(tokens, Math.min(quantity.to() + 1, end), end);
            int clause = clauseEnd(tokens, end);
            String rest = clause > end ? text(tokens, end, clause) : "";
            if (base.isEmpty() && rest.isEmpty()) return Optional.empty();
            // "the deficit was 3.1 % of output": the subject is what is measured
            String lemma = quantity.from() > 0 ? tokens.get(quantity.from() - 1).lemma() : "";
            Optional<String> subject = EQUALS.contains(lemma) || RISES.contains(lemma) || lemma.equals("of") ? before(tokens, quantity) : Optional.empty();
            boolean clauseAfter = tokens.subList(end, clause).stream().anyMatch(token -> token.tag().startsWith("VB"));
            if (subject.isPresent() && !clauseAfter) return Optional.of(new Measure(subject.get(), Optional.of(base), false));
            String words = base.isEmpty() ? rest : rest.isEmpty() ? before(tokens, quantity).map(noun -> noun + " of " + base).orElse(base) : base + " " + rest;
            return Optional.of(new Measure(words, base.isEmpty() ? Optional.empty() : Optional.of(base), false));
        }
        Optional<String> subject = before(tokens, quantity);
        if (subject.isPresent()) return subject.map(words -> new Measure(words, Optional.empty(), false));
        int clause = clauseEnd(tokens, quantity.to());
        return clause > quantity.to() ? Optional.of(new Measure(text(tokens, quantity.to(), clause), Optional.empty(), false)) : Optional.empty();
    }

    private static int clauseEnd(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && at < from + 14 && !STOPS.contains(tokens.get(at).text()) && !tokens.get(at).text().equals("while")) at++;
        return at;
    }

    private static Optional<String> sum(List<Token> tokens, Quantity quantity) {
        String next = Quantity.word(tokens, quantity.to());
        int at = quantity.to();
        if (next.equals("(")) {
            while (at < tokens.size() && at < quantity.to() + 8 && !tokens.get(at).text().equals(")")) at++;
            next = Quantity.word(tokens, ++at);
        }
        if (next.equals("a") || next.equals("per")) {
            at += 2;
            next = Quantity.word(tokens, at);
        }
        if (next.equals("in") || next.equals("of") || next.equals("for") || next.equals("worth")) {
            int[] phrase = phrase(tokens, next.equals("worth") && Quantity.word(tokens, at + 1).equals("of") ? at + 2 : determined(tokens, at + 1));
            boolean name = phrase[1] > phrase[0] && tokens.get(phrase[1] - 1).tag().startsWith("NNP");
            if (phrase[1] > phrase[0] && !name) return Optional.of(text(tokens, phrase[0], phrase[1]));
        }
        int[] phrase = phrase(tokens, at);
        if (phrase[1] > phrase[0]) return Optional.of(text(tokens, phrase[0], phrase[1]));
        return before(tokens, quantity);
    }

    /** The token after an article or a possessive. */
    static int determined(List<Token> tokens, int at) {
        return at < tokens.size() && (tokens.get(at).tag().equals("DT") || tokens.get(at).tag().equals("PRP$")) ? at + 1 : at;
    }

    /** The noun phrase before the quantity that a verb of change or of being ties to it, with the verb of change. */
    private static Optional<String> before(List<Token> tokens, Quantity quantity) {
        int verb = -1;
        for (int at = quantity.from() - 1; at >= 0 && at > quantity.from() - REACH; at--) {
            String lemma = tokens.get(at).lemma();
            if (RISES.contains(lemma) || EQUALS.contains(lemma)) {
                verb = at;
                break;
            }
        }
        boolean led = TIES.contains(Quantity.word(tokens, quantity.from() - 1)) || quantity.from() > 0 && noun(tokens, quantity.from() - 1);
        if (verb < 0 && !led) return Optional.empty();
        int end = verb >= 0 ? verb : quantity.from();
        for (int skipped = 0; end > 0 && skipped < 12 && !noun(tokens, end - 1); skipped++) end--;
        if (end == 0 || !noun(tokens, end - 1)) return Optional.empty();
        int start = nounStart(tokens, end);
        // "inflation in Lomond was": the noun before the preposition is what is measured
        for (int part = 0; part < 5 && start > 1 && linked(tokens, start); part++) {
            int before = start - 1;
            while (before > 0 && (tokens.get(before - 1).tag().equals("IN") || tokens.get(before - 1).tag().equals("TO") || tokens.get(before - 1).tag().equals("DT")
                    || tokens.get(before - 1).tag().equals("VBN") || tokens.get(before - 1).tag().equals("VBD"))) before--;
            if (before == 0 || !noun(tokens, before - 1)) break;
            start = nounStart(tokens, before);
        }
        String words = text(tokens, start, end);
        return Optional.of(verb >= 0 && RISES.contains(tokens.get(verb).lemma()) ? words + " " + tokens.get(verb).text() : words);
    }

    private static boolean noun(List<Token> tokens, int at) {
        return tokens.get(at).tag().startsWith("NN") && Character.isLetter(tokens.get(at).text().charAt(0));
    }

    private static int nounStart(List<Token> tokens, int end) {
        int start = end;
        while (start > 0 && start > end - 6 && (tokens.get(start - 1).tag().startsWith("NN") || tokens.get(start - 1).tag().startsWith("JJ")
                || tokens.get(start - 1).tag().equals("POS"))) start--;
        return start;
    }

    /** True when a preposition ties the noun to one before it. */
    private static boolean linked(List<Token> tokens, int start) {
        String tag = tokens.get(start - 1).tag();
        boolean determined = tag.equals("DT") || tag.equals("PRP$");
        String lead = determined && start > 1 ? tokens.get(start - 2).tag() : tag;
        return lead.equals("IN") || lead.equals("TO") && tokens.get(start - (determined ? 2 : 1)).text().equals("to");
    }

    static String text(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (at > from && tokens.get(at).start() > tokens.get(at - 1).end()) words.append(' ');
            String word = tokens.get(at).text();
            words.append(at == 0 && (tokens.get(at).tag().equals("NN") || tokens.get(at).tag().equals("NNS")) && word.length() > 1 && Character.isLowerCase(word.charAt(1)) ? word.toLowerCase(Locale.ROOT) : word);
        }
        return words.toString();
    }

}
