package standpoint.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import standpoint.news.Counted;
import standpoint.news.Sentence;
import standpoint.news.Token;

/** What a quantity counts, read off the dependencies of its sentence: kinds, nouns, owners, part and how long it holds. */
final class Counting {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass");
    private static final Set<String> OBJECT = Set.of("dobj", "iobj");
    private static final Set<String> NARROWS = Set.of("compound", "amod", "nmod", "nmod:poss", "acl", "acl:relcl", "dep");
    private static final Set<String> NOUNS = Set.of("compound", "nmod");
    private static final Set<String> SAYS = Set.of("say", "tell", "report", "announce", "add", "estimate", "confirm", "claim", "show", "find", "warn", "note", "state", "believe");
    private static final Set<String> EMPTY = Set.of("number", "figure", "count", "total", "share", "proportion", "level", "amount", "sum", "value", "percentage", "percent", "cent", "per",
            "one", "other", "person", "people", "%", "lot", "rest", "majority", "thing", "data", "datum", "record", "official", "report");
    private static final Set<String> SINCE = Set.of("now", "so", "already", "still", "latest", "currently", "current", "remain", "since", "yet", "overnight", "another", "more", "rise", "climb", "reach", "grow",
            "swell", "mount", "fall", "drop", "remaining", "left");
    private static final Set<String> STATES = Set.of("stand", "remain", "be", "number", "hold", "lead", "owe", "have", "live", "employ", "house", "finish", "end", "count", "total");
    private static final Set<String> SHARES = Set.of("voteshare", "growth", "inflation", "support");
    private static final Set<String> CHANGES = Set.of("raise", "cut", "lower", "increase", "reduce", "lift", "double", "triple", "halve", "bring", "take", "push");
    private static final Set<String> NUMBERS = Set.of("number", "figure", "total", "count", "tally", "it");
    private static final Set<String> MONEY = Set.of("cost", "fee", "paid", "ransom", "bribe", "profit", "loss", "revenue", "debt", "spent", "aid", "invested", "damage", "tax", "price", "fined");
    private static final Set<String> EXTENTS = Set.of("length", "width", "height", "depth", "distance");
    private static final Set<String> LENGTHS = Set.of("km", "m", "mi", "ft", "yd");

    private static final int BESIDE = 6;
    private static final Set<String> LEADING = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "DT", "IN", "PRP$", "CD");
    private final Optional<Sentence> previous;
    private final Kinds kinds;
    private final Links links;
    private final List<Token> tokens;
    private final Clause clause;
    private final Quantity quantity;
    private final int[] phrase;
    private final int core;
    private final Optional<Integer> verb;

    Counting(Kinds kinds, Links links, Clause clause, Optional<Sentence> previous) {
        this.previous = previous;
        this.kinds = kinds;
        this.links = links;
        this.tokens = links.tokens();
        this.clause = clause;
        this.quantity = clause.quantity();
        this.phrase = Measure.phrase(tokens, quantity.to());
        this.core = links.head(quantity.from(), Math.max(quantity.to(), phrase[1]));
        this.verb = (links.predicate(core) ? Optional.of(core) : links.verbAbove(core)).flatMap(this::told);
    }

    Counted counted(Measure measure) {
        List<String> found = found(measure);
        List<String> things = predicated().map(List::of).orElseGet(this::things);
        if (things.isEmpty()) things = spoken(measure);
        if (things.isEmpty() && goesOn()) things = previous.map(Counting::plurals).orElse(List.of());
        return new Counted(kinds.widened(found), things, owners(), new PartCounted(kinds, links, clause, verb, this::proper).of(measure), holds(found), measure.toll() && marked() ? Optional.empty() : clause.period(),
                noun(), clause.told());
    }

    /** The noun right after the number: "refugee" in "29,000 refugees", "people" in "13,700 people". */
    private Optional<String> noun() {
        for (int at = quantity.to(); at < Math.min(tokens.size(), quantity.to() + BESIDE); at++) {
            String tag = tokens.get(at).tag();
            boolean noun = tag.equals("NN") || tag.equals("NNS");
            if (noun && !clause.timed(at) && (at + 1 >= tokens.size() || !tokens.get(at + 1).tag().startsWith("NN"))) return Optional.of(tokens.get(at).lemma());
            // "had swollen to 3,500 by Monday afternoon"
            boolean ties = tag.equals("IN") && !tokens.get(at).lemma().equals("of");
            if (!LEADING.contains(tag) || ties || clause.timed(at)) return Optional.empty();
        }
        return Optional.empty();
    }

    /** "The number now stands at 21": of what, the sentence before tells. */
    private boolean goesOn() {
        return verb.flatMap(links::subject).filter(subject -> NUMBERS.contains(tokens.get(subject).lemma()) && links.child(subject, Set.of("nmod")).isEmpty()).isPresent();
    }

    private static List<String> plurals(Sentence sentence) {
        return sentence.tokens().stream().filter(token -> token.tag().equals("NNS")).map(Token::lemma).distinct().limit(3).toList();
    }

    /** Words for the measure when the words beside the quantity give none: the subject or the object of its verb. */
    Optional<Measure> elided() {
        List<String> found = found(new Measure("", Optional.empty(), false));
        List<String> things = predicated().map(List::of).orElseGet(this::things);
        Optional<Harm> harm = found.stream().flatMap(kind -> Harm.named(kind).stream()).findFirst();
        if (quantity.unit().isEmpty() && harm.isPresent()) return Optional.of(new Measure("people " + harm.get().participle(), Optional.empty(), true));
        // "the two learned", "in 1995": no count
        boolean small = quantity.low().or(quantity::high).filter(number -> number.doubleValue() < 3 || number.doubleValue() > 1900 && number.doubleValue() < 2100).isPresent();
        if (small && quantity.unit().isEmpty() && quantity.from() == quantity.bare()) return Optional.empty();
        if (!things.isEmpty()) return Optional.of(new Measure(String.join(" ", things.subList(0, Math.min(2, things.size()))), Optional.empty(), false));
        if (found.isEmpty() && quantity.unit().isPresent() && quantity.to() - quantity.bare() > 1 && !quantity.unit().get().equals("%")) {
            return Optional.of(new Measure(tokens.get(quantity.to() - 1).text(), Optional.empty(), false));
        }
        if (found.isEmpty() && goesOn()) return previous.map(before -> new Measure(String.join(" ", plurals(before)), Optional.empty(), false)).filter(measure -> !measure.words().isEmpty());
        if (found.isEmpty()) return money().or(this::acts).or(this::subject).map(kind -> new Measure(kind, Optional.empty(), false));
        return Optional.of(new Measure(found.get(0), Optional.empty(), false));
    }

    /** "52,000 came between Friday and Sunday": what those counted did, where no noun names them. */
    private Optional<String> acts() {
        boolean subject = quantity.unit().isEmpty() && SUBJECT.contains(tokens.get(core).relation()) && tokens.get(core).tag().equals("CD");
        return subject ? verb.map(at -> tokens.get(at).text()) : Optional.empty();
    }

    /** "The number of people to whom it was given was 1,480", "the ranks of deputies have swollen to 15": what the subject counts, though the word alone tells little. */
    private Optional<String> subject() {
        boolean told = core >= 0 && links.predicate(core) || Quantity.word(tokens, quantity.from() - 1).equals("to") || Measure.equal(tokens, quantity.from() - 1);
        if (!told || quantity.unit().isPresent()) return Optional.empty();
        return numbered().or(() -> verb.flatMap(links::subject)).filter(at -> !within(at))
                .map(at -> links.children(at, Set.of("nmod")).stream().filter(this::common).findFirst().orElse(at)).filter(this::common).map(this::withNarrowing);
    }

    private String withNarrowing(int noun) {
        int from = noun;
        while (from > 0 && (common(from - 1) || tokens.get(from - 1).tag().equals("JJ"))) from--;
        return Measure.text(tokens, from, noun + 1);
    }

    /** The word "number" or its like with "of" that stands last before the quantity, where the parse has lost it. */
    private Optional<Integer> numbered() {
        for (int at = quantity.from() - 2; at >= clause.from(); at--) {
            if (NUMBERS.contains(tokens.get(at).lemma()) && Quantity.word(tokens, at + 1).equals("of")) return Optional.of(at);
        }
        return Optional.empty();
    }

    private boolean common(int at) { return tokens.get(at).tag().equals("NN") || tokens.get(at).tag().equals("NNS"); }

    /** "A net profit of 2.3 billion korts": a kind of money beside a sum whose currency nobody knows. */
    private Optional<String> money() {
        boolean scaled = quantity.unit().isEmpty() && quantity.low().or(quantity::high).filter(number -> number.doubleValue() >= 100_000).isPresent();
        if (!scaled) return Optional.empty();
        IntStream before = IntStream.iterate(quantity.from() - 1, at -> at >= Math.max(clause.from(), quantity.from() - 6), at -> at - 1);
        return IntStream.concat(before, IntStream.range(quantity.to(), Math.min(clause.to(), quantity.to() + 6))).boxed()
                .flatMap(at -> kinds.at(tokens, at).stream()).filter(MONEY::contains).findFirst();
    }

    /** "were told to leave their homes": what they did; nothing where the verb only says who says so. */
    private Optional<Integer> told(int at) {
        if (!SAYS.contains(tokens.get(at).lemma())) return Optional.of(at);
        return links.child(at, Set.of("xcomp"));
    }

    /** "71 are women": those counted, told after the verb. */
    private Optional<String> predicated() {
        int at = quantity.to();
        if (Quantity.word(tokens, at).equals("of") && at + 2 < tokens.size() && (Quantity.word(tokens, at + 1).equals("them") || Quantity.word(tokens, at + 1).equals("whom"))) at += 2;
        if (at + 1 >= tokens.size() || !tokens.get(at).lemma().equals("be")) return Optional.empty();
        int[] noun = Measure.phrase(tokens, Measure.determined(tokens, at + 1));
        boolean plural = noun[1] > noun[0] && tokens.get(noun[1] - 1).tag().equals("NNS");
        return plural ? Optional.of(tokens.get(noun[1] - 1).lemma()) : Optional.empty();
    }

    private List<String> found(Measure measure) {
        LinkedHashSet<String> found = new LinkedHashSet<>();
        if (quantity.unit().isPresent() && quantity.to() < clause.to()) {
            add(quantity.to(), found);
            if (Quantity.word(tokens, quantity.to()).equals("from") && LENGTHS.contains(quantity.unit().get())) found.add("distance");
        }
        // "opened fire on a rally, killing 48"
        if (quantity.unit().isEmpty() && quantity.from() > clause.from() && tokens.get(quantity.from() - 1).tag().startsWith("V")) add(quantity.from() - 1, found);
        if (measure.toll()) found.add(measure.words().substring(measure.words().lastIndexOf(' ') + 1));
        for (int at = phrase[1] - 1; at >= phrase[0]; at--) add(at, found);
        links.children(core, NARROWS).forEach(child -> add(child, found));
        // a count with a noun of its own is told by that and its verb: "protesters have put up barricades at nine crossings" counts no protesters
        boolean own = quantity.unit().isEmpty() && phrase[1] > phrase[0] && !EMPTY.contains(tokens.get(phrase[1] - 1).lemma());
        verb.ifPresent(at -> told(at, own, found));
        boolean bare = found.isEmpty() && things().isEmpty();
        for (int away = 1; away < 30 && bare && found.isEmpty(); away++) {
            if (quantity.from() - away >= clause.from()) add(quantity.from() - away, found);
            if (found.isEmpty() && quantity.to() - 1 + away < clause.to()) add(quantity.to() - 1 + away, found);
        }
        found.removeIf(kind -> !fits(kind));
        List<String> ordered = new ArrayList<>(found);
        // a length of time is that, whatever was done in it
        if (quantity.unit().filter(Units.OF_TIME::contains).isPresent()) {
            ordered.remove("duration");
            ordered.add(0, "duration");
        }
        return ordered;
    }

    private void told(int at, boolean own, Set<String> found) {
        // "was raised to $50,000": a change, not a collection
        boolean change = Quantity.word(tokens, quantity.from() - 1).equals("to") && CHANGES.contains(tokens.get(at).lemma());
        if (!change) add(at, found);
        if (!own) {
            links.subject(at).ifPresent(subject -> addNoun(subject, found));
            links.children(at, OBJECT).forEach(object -> addNoun(object, found));
            links.children(at, Set.of("nmod", "xcomp", "advcl", "dep")).stream().filter(child -> !within(child)).forEach(child -> add(child, found));
        }
        if (found.isEmpty()) links.verbAbove(at).filter(above -> !SAYS.contains(tokens.get(above).lemma())).ifPresent(above -> add(above, found));
    }

    /** A kind of money needs a sum, an extent a length; a share can be of anything. */
    private boolean fits(String kind) {
        Optional<String> unit = quantity.unit();
        if (SHARES.contains(kind) && !unit.equals(Optional.of("%")) && !(kind.equals("support") && unit.isEmpty() && said("vote"))) return false;
        if (kind.equals("voteresult")) return unit.equals(Optional.of("%")) || said("vote") || said("ballot") || said("election");
        if (EXTENTS.contains(kind)) return unit.filter(LENGTHS::contains).isPresent();
        return !MONEY.contains(kind) || unit.filter(name -> !LENGTHS.contains(name) && !Units.OF_TIME.contains(name)).isPresent();
    }

    private boolean said(String lemma) {
        for (int at = clause.from(); at < clause.to(); at++) if (tokens.get(at).lemma().equals(lemma)) return true;
        return false;
    }

    private void addNoun(int at, Set<String> found) {
        add(at, found);
        links.children(at, NARROWS).stream().filter(child -> !within(child)).forEach(child -> add(child, found));
    }

    /** The kinds that a word tells, alone or with its preposition ("homes without power"). */
    private void add(int at, Set<String> found) {
        if (within(at) || name(at)) return;
        found.addAll(kinds.at(tokens, at));
        links.children(at, Set.of("case")).forEach(lead -> found.addAll(kinds.at(tokens, lead)));
    }

    private boolean within(int at) { return at >= quantity.from() && at < quantity.to(); }

    private boolean name(int at) {
        Token token = tokens.get(at);
        boolean opens = Clause.common(tokens, at) || at == 0 && !kinds.at(tokens, at).isEmpty();
        return Character.isUpperCase(token.text().charAt(0)) && at > 0 || token.tag().startsWith("NNP") && !opens && Character.isUpperCase(token.text().charAt(0)) || clause.timed(at);
    }

    private List<String> things() {
        LinkedHashSet<String> things = new LinkedHashSet<>();
        if (phrase[1] > phrase[0]) noun(phrase[1] - 1, things);
        if (phrase[1] > phrase[0] && Quantity.word(tokens, phrase[1]).equals("of")) {
            int[] stuff = Measure.phrase(tokens, phrase[1]);
            for (int at = stuff[1] - 1; at >= stuff[0]; at--) noun(at, things);
        }
        for (int at = phrase[1] - 2; at >= phrase[0]; at--) noun(at, things);
        if (things.isEmpty() || quantity.unit().isPresent()) verb.ifPresent(at -> {
            if (at == core && tokens.get(at).tag().startsWith("N")) noun(at, things);
            List<Integer> objects = links.children(at, OBJECT).stream().filter(object -> !within(object)).toList();
            objects.forEach(object -> nouns(object, things));
            // "police put the turnout at 23,000": the object is what is counted
            if (objects.isEmpty() || quantity.unit().isPresent()) links.subject(at).filter(subject -> !within(subject)).ifPresent(subject -> nouns(subject, things));
            links.children(at, Set.of("nmod")).stream().filter(child -> !within(child)).forEach(child -> noun(child, things));
        });
        return new ArrayList<>(things);
    }

    /** The nouns of the measure's words, where the parse shows none. */
    private List<String> spoken(Measure measure) {
        Set<String> words = Set.copyOf(List.of(measure.words().split(" ")));
        LinkedHashSet<String> things = new LinkedHashSet<>();
        for (int at = Math.max(clause.from(), quantity.from() - 30); at < Math.min(clause.to(), quantity.to() + 15); at++) {
            if (words.contains(tokens.get(at).text())) noun(at, things);
        }
        return new ArrayList<>(things);
    }

    private void nouns(int at, Set<String> things) {
        noun(at, things);
        links.children(at, NOUNS).stream().filter(child -> !within(child)).forEach(child -> noun(child, things));
    }

    private void noun(int at, Set<String> things) {
        Token token = tokens.get(at);
        boolean noun = token.tag().startsWith("NN") || token.tag().equals("JJ") && at >= phrase[0] && at < phrase[1];
        // "1,350 jobs will go": a noun that tells the kind needs no fellow in the other report
        boolean kind = quantity.unit().isEmpty() && !kinds.at(tokens, at).isEmpty();
        if (noun && !kind && !within(at) && !name(at) && Character.isLetter(token.text().charAt(0)) && !EMPTY.contains(token.lemma())) things.add(token.lemma());
    }

    /** The names of the subject and of possessors of it, and of what is measured: "Lomond" in "Lomond's debt stood at ...". */
    private List<String> owners() {
        LinkedHashSet<String> owners = new LinkedHashSet<>();
        verb.ifPresent(at -> {
            links.subject(at).ifPresent(subject -> named(subject, owners));
            if (owners.isEmpty()) links.children(at, OBJECT).stream().filter(object -> !within(object)).forEach(object -> named(object, owners));
        });
        if (core >= 0) links.children(core, Set.of("nmod:poss", "compound")).forEach(child -> named(child, owners));
        return new ArrayList<>(owners);
    }

    private void named(int at, Set<String> owners) {
        if (proper(at)) owners.add(full(at));
        links.children(at, Set.of("nmod:poss", "nmod", "compound")).stream().filter(this::proper).filter(this::possesses).forEach(child -> owners.add(full(child)));
    }

    /** False for "in Velland": that is where, not whose. */
    private boolean possesses(int at) {
        Optional<Integer> lead = links.child(at, Set.of("case"));
        return lead.isEmpty() || tokens.get(lead.get()).tag().equals("POS") || tokens.get(lead.get()).text().equals("of");
    }

    private boolean proper(int at) { return tokens.get(at).tag().startsWith("N") && name(at) && !clause.timed(at) && at >= clause.from() && at < clause.to(); }

    private String full(int at) {
        int from = at;
        int to = at + 1;
        while (from > 0 && proper(from - 1)) from--;
        while (to < tokens.size() && proper(to)) to++;
        return Measure.text(tokens, from, to);
    }

    private Counted.Holds holds(List<String> found) {
        Optional<Counted.Holds> kind = found.isEmpty() ? Optional.empty() : kinds.holds(found.get(0));
        boolean running = Harm.named(found.isEmpty() ? "" : found.get(0)).isPresent() || marked();
        boolean changed = Quantity.word(tokens, quantity.from() - 1).equals("to") && verb.filter(at -> CHANGES.contains(tokens.get(at).lemma())).isPresent();
        if (running || changed) return Counted.Holds.RUNNING;
        if (kind.filter(Counted.Holds.STANDING::equals).isPresent()) return Counted.Holds.STANDING;
        if (verb.isEmpty()) return kind.orElse(Counted.Holds.UNKNOWN);
        int at = verb.get();
        boolean perfect = links.children(at, Set.of("aux")).stream().anyMatch(aux -> tokens.get(aux).lemma().equals("have"));
        boolean past = tokens.get(at).tag().equals("VBD") || links.children(at, Set.of("auxpass", "cop", "aux")).stream().anyMatch(aux -> tokens.get(aux).tag().equals("VBD"));
        if (perfect) return Counted.Holds.RUNNING;
        if (past && kind.filter(Counted.Holds.EVENT::equals).isPresent()) return Counted.Holds.EVENT;
        if (past && kind.filter(Counted.Holds.RUNNING::equals).isPresent()) return Counted.Holds.RUNNING;
        if (past) return STATES.contains(tokens.get(at).lemma()) || links.child(at, Set.of("cop")).isPresent() ? Counted.Holds.UNKNOWN : Counted.Holds.EVENT;
        return kind.orElse(Counted.Holds.UNKNOWN);
    }

    /** "now", "so far", "has risen to": a number that was another before. */
    private boolean marked() {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (Math.abs(at - quantity.from()) > 15 || !SINCE.contains(tokens.get(at).lemma()) && !SINCE.contains(Quantity.word(tokens, at))) continue;
            String word = Quantity.word(tokens, at);
            // "in 2029, when the limit was still 100": what holds there says nothing of the number
            if (at > quantity.to() && IntStream.range(quantity.to(), at).anyMatch(between -> tokens.get(between).tag().equals("WRB"))) break;
            if (word.equals("so") && !Quantity.word(tokens, at + 1).equals("far")) continue;
            if (word.equals("more") && (Quantity.word(tokens, at + 1).equals("than") || at < quantity.from())) continue;
            return true;
        }
        return false;
    }
}
