package standpoint.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.attribution.Phrases.Phrase;

/**
 * Who in a field has something from whom: an edge for each "X, citing Y", "X had it from Y", "X was told by Y", "Y told X", "Y spoke to X",
 * "X obtained a letter". Chains are paths through it.
 */
final class SourceLattice {

    /** How the nearer has it from the farther. */
    enum Kind { CITES, TOLD, SPOKE, HOLDS, INTERPOSED }

    /**
     * @param near   nearer to the page
     * @param far    nearer to who said it
     * @param anchor the verb
     * @param own    the verb has a content of its own, so that what it passes on is not what others say
     */
    record Edge(Phrase near, Phrase far, int anchor, Kind kind, boolean own) { }

    private static final Set<String> THINGS = Set.of("it", "this", "that", "news", "word", "story", "claim", "information", "tip", "account", "report", "finding", "quote",
            "remark", "figure", "line", "sentence", "rumour", "rumor", "tale", "detail", "so");
    private static final Set<String> PUBLISHING = Set.of("publish", "release", "issue", "post", "circulate", "put", "make", "upload");
    private static final Set<String> OF_WHOM = Set.of("from", "by", "of");

    private final Clauses clauses;
    private final Words words;
    private final Phrases phrases;
    private final SourceWords classes;
    private final List<Edge> edges = new ArrayList<>();

    SourceLattice(Clauses clauses) {
        this.clauses = clauses;
        this.words = clauses.words;
        this.phrases = clauses.phrases;
        this.classes = clauses.classes;
        for (int i = 0; i < words.count(); i++) {
            if (words.quoted(i)) continue;
            if (clauses.verbal(i)) verb(i);
            else if (words.lemma(i).equals("on")) onTheWord(i);
            else if (words.lemma(i).equals("reference")) withReference(i);
        }
    }

    List<Edge> edges() { return edges; }

    /** The edges whose verbs stand in a range of words. */
    List<Edge> between(int from, int to) {
        int low = first(from);
        return edges.subList(low, Math.max(low, first(to)));
    }

    private int first(int word) {
        int low = 0;
        int high = edges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edges.get(middle).anchor() < word) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** "On the word of a guard, the Bastion reported", "reported, on the authority of the ministry, that": the guard tells the Bastion. */
    private void onTheWord(int i) {
        boolean word = i + 4 < words.sentenceEnd(i) && words.tag(i + 1).equals("DT") && classes.is("on-the", words.lemma(i + 2)) && words.lemma(i + 3).equals("of");
        if (word) add(clauses.governor(i), phrases.from(i + 4), i, Kind.CITES, false);
    }

    /** "reported late on Sunday with reference to the Kreis". */
    private void withReference(int i) {
        boolean refers = i > words.sentenceStart(i) && (words.lemma(i - 1).equals("with") || words.lemma(i - 1).equals("in")) && i + 2 < words.sentenceEnd(i)
                && words.lemma(i + 1).equals("to");
        if (refers) add(clauses.governor(i), phrases.from(i + 2), i, Kind.CITES, false);
    }

    /** "The clown, as recounted by his sister, told": the sister is nearer the page. */
    private void recounted(int i) {
        boolean as = i > words.sentenceStart(i) && words.lemma(i - 1).equals("as") && words.tag(i).equals("VBN");
        Optional<Phrase> by = as ? clauses.behind(i, "by") : Optional.empty();
        Optional<Phrase> main = phrases.at(clauses.firstWord(words.sentenceStart(i), words.sentenceEnd(i)));
        if (by.isPresent() && main.isPresent()) edges.add(new Edge(by.get(), main.get(), i, Kind.INTERPOSED, false));
    }

    private void verb(int i) {
        String lemma = clauses.lemma(i);
        boolean passive = clauses.passive(i);
        recounted(i);
        if (classes.is("give", lemma) && (passive || clauses.reduced(i))) add(clauses.behind(i, "to", "with"), clauses.behind(i, "by"), i, Kind.TOLD, false);
        if (passive || clauses.reduced(i) && !clauses.subject(i).isPresent()) {
            if (classes.is("tell", lemma)) told(i);
            if (classes.is("meet", lemma)) met(i);
            if (passive && (classes.is("hold", lemma) || classes.is("give", lemma))) held(i, classes.is("give", lemma));
            return;
        }
        if (classes.speech(lemma) && !clauses.participle(i)) interposed(i);
        if (classes.is("hear", lemma)) heard(i);
        if (classes.is("credit", lemma)) credited(i);
        else if (classes.is("cite", lemma)) cited(i);
        else if (classes.is("pass", lemma)) passed(i);
        if (classes.is("tell", lemma)) tells(i, clauses.object(i));
        else if (classes.is("confide", lemma) && i + 2 < words.sentenceEnd(i) && words.lemma(i + 1).equals("to")) tells(i, phrases.from(i + 2));
        if (lemma.equals("give") || lemma.equals("grant")) gave(i);
        if (classes.is("speak", lemma)) spoke(i);
        if (classes.is("meet", lemma)) meets(i);
        if (classes.is("hold", lemma)) holds(i);
    }

    /** "The vet, say farmers, told them that ...", "wished it known, a spokesman said, that ...": who says so stands between the page and the subject. */
    private void interposed(int i) {
        int start = words.sentenceStart(i);
        int end = words.sentenceEnd(i);
        boolean inverted = i > start && words.token(i - 1).text().equals(",");
        Optional<Phrase> who = inverted ? phrases.from(i + 1) : clauses.subject(i).filter(phrase -> phrase.to() == i && phrase.from() > start
                && words.token(phrase.from() - 1).text().equals(","));
        if (who.isEmpty()) return;
        int behind = inverted ? clauses.phrases.extended(who.get()).to() : i + 1;
        for (int k = behind; inverted && k < Math.min(end, behind + 3) && phrases.at(k).isEmpty()
                && words.word(k); k++) if (phrases.from(k + 1).isPresent()) behind = phrases.from(k + 1).get().to();
        for (int k = 0; !inverted && k < 6 && behind < end && (words.word(behind) || words.lemma(behind).equals("&")) && !clauses.finite(behind, behind + 1)
                && !words.lemma(behind).equals("that"); k++) behind++;
        boolean closes = behind + 1 < end && words.token(behind).text().equals(",");
        int next = behind + 1;
        Optional<Phrase> main = phrases.at(clauses.firstWord(start, end)).or(() -> phrases.from(next));
        if (closes && main.isPresent() && main.get().head() != who.get().head()) edges.add(new Edge(who.get(), main.get(), i, Kind.INTERPOSED, false));
    }

    private void add(Optional<Phrase> near, Optional<Phrase> far, int anchor, Kind kind, boolean own) {
        if (near.isEmpty() || far.isEmpty() || near.get().head() == far.get().head()) return;
        if (kind == Kind.CITES && !source(far.get())) return;
        edges.add(new Edge(person(near.get()), person(far.get()), anchor, kind, own));
    }

    /** Somebody or something that can tell: "citing the ministry", not "citing the release of prisoners". */
    private boolean source(Phrase phrase) {
        String lemma = words.lemma(phrase.head());
        String tag = words.tag(phrase.head());
        boolean who = lemma.equals("they") || lemma.equals("he") || lemma.equals("she") || tag.startsWith("W") || tag.equals("CD");
        return who || tag.startsWith("NNP") || classes.person(lemma) || classes.document(lemma) || classes.is("group", lemma) || classes.is("outlet", lemma)
                || lemma.equals("people") || lemma.equals("person") || lemma.equals("official") || lemma.equals("source");
    }

    /** "he" of "A nurse told her husband, he told a driver" is the last one who was told. */
    private Phrase person(Phrase phrase) {
        String lemma = words.lemma(phrase.head());
        if (!words.tag(phrase.head()).equals("PRP") || lemma.equals("i") || lemma.equals("we")) return phrase;
        for (int k = edges.size() - 1; k >= Math.max(0, edges.size() - 3); k--) {
            Edge last = edges.get(k);
            boolean near = words.sentence(phrase.head()) - words.sentence(last.anchor()) <= 1;
            if (last.kind() == Kind.TOLD && near) return last.own() ? phrase : last.near();
        }
        return phrase;
    }

    /** "X was told (so) by Y". */
    private void told(int i) { add(clauses.subject(i), clauses.behind(i, "by"), i, Kind.CITES, false); }

    /** "X was interviewed by the Post". */
    private void met(int i) {
        if (!classes.is("meet", clauses.lemma(i)) || clauses.lemma(i).equals("meet")) return;
        add(clauses.behind(i, "by", "on", "for"), clauses.subject(i), i, Kind.SPOKE, false);
    }

    /** "X heard from Y", "X had it from Y", "X picked up a line from Y". */
    private void heard(int i) {
        Optional<Phrase> object = clauses.object(i);
        boolean thing = object.isEmpty() || THINGS.contains(words.lemma(object.get().head())) || documented(object.get());
        boolean possession = words.lemma(i).equals("have") || words.lemma(i).equals("get") || words.lemma(i).equals("take") || words.lemma(i).equals("obtain")
                || words.lemma(i).equals("receive") || words.lemma(i).equals("collect") || words.lemma(i).equals("pick");
        if (!thing || possession && object.isEmpty()) return;
        add(clauses.subject(i), clauses.behind(i, "from"), i, Kind.CITES, false);
    }

    /** "X attributed the news to Y". */
    private void credited(int i) {
        add(clauses.subject(i), clauses.behind(i, "to").or(() -> words.lemma(i).equals("credit") ? clauses.object(i) : Optional.empty()), i, Kind.CITES, false);
    }

    /** "X, citing Y", and of "citing a message from Y" the Y whose message it is. */
    private void cited(int i) {
        Optional<Phrase> object = clauses.object(i).filter(phrase -> !words.tag(phrase.head()).equals("PRP") || words.lemma(phrase.head()).equals("they"));
        Optional<Phrase> who = clauses.adjacentSubject(i);
        int marker = who.map(phrase -> phrase.from() - 1).orElse(-1);
        // "the keeper, whom the Post quotes at length"
        if (object.isEmpty() && marker > 0 && words.tag(marker).startsWith("W")) add(who, clauses.antecedent(marker), i, Kind.CITES, false);
        boolean as = clauses.behind(i, "as").isPresent() && !clauses.participle(i);
        boolean saying = object.isPresent() && object.get().to() + 1 < words.sentenceEnd(i) && words.lemma(object.get().to()).equals("as")
                && words.tag(object.get().to() + 1).equals("VBG");
        if (as || saying) return;
        add(clauses.subject(i), object.map(this::author), i, Kind.CITES, false);
    }

    /** "relaying a message from Y", "reading from a statement by Y": words that are somebody else's. */
    private void passed(int i) {
        int end = Math.min(words.sentenceEnd(i), i + 14);
        // "his mother, who read the line to a reporter"
        if (clauses.object(i).map(object -> THINGS.contains(words.lemma(object.head())) || documented(object)).orElse(false)) {
            add(clauses.behind(i, "to", "with"), clauses.subject(i), i, Kind.TOLD, false);
        }
        for (int k = i + 1; k < end; k++) {
            Optional<Phrase> phrase = phrases.from(k);
            if (phrase.isEmpty() || !documented(phrase.get()) && !THINGS.contains(words.lemma(phrase.get().head()))) continue;
            Phrase author = possessor(phrase.get()).orElse(author(phrase.get()));
            if (author != phrase.get()) add(clauses.subject(i), Optional.of(author), i, Kind.CITES, false);
            return;
        }
    }

    private boolean documented(Phrase phrase) { return classes.document(words.lemma(phrase.head())) || classes.is("claim", words.lemma(phrase.head())); }

    /** "her father's letter": the father. */
    private Optional<Phrase> possessor(Phrase phrase) {
        for (int k = phrase.from() + 1; k < phrase.head(); k++) if (words.tag(k).equals("POS")) return Optional.of(new Phrase(phrase.from(), k, k - 1));
        return Optional.empty();
    }

    /** "a message from their commander": the commander; any other phrase stands for itself. */
    private Phrase author(Phrase phrase) {
        int next = phrase.to();
        boolean message = documented(phrase) && !classes.is("records", words.lemma(phrase.head())) && !words.lemma(phrase.head()).equals("letter");
        boolean aired = next + 1 < words.sentenceEnd(phrase.head()) && (words.lemma(next).equals("on") || words.lemma(next).equals("in"))
                && words.tag(phrases.from(next + 1).map(Phrase::head).orElse(next)).startsWith("NNP");
        if (!message || next + 1 >= words.sentenceEnd(phrase.head()) || !OF_WHOM.contains(words.lemma(next)) && !aired) return phrase;
        return phrases.from(next + 1).orElse(phrase);
    }

    /** "Y told X", with nothing that Y told: "and X told the Post, that ...". */
    private void tells(int i, Optional<Phrase> hearer) {
        if (hearer.isEmpty()) return;
        int behind = phrases.extended(hearer.get()).to();
        boolean own = behind < words.sentenceEnd(i) && words.word(behind) && !words.lemma(behind).equals("and") && !words.tag(behind).startsWith("W")
                && !words.lemma(behind).equals("with") && !words.lemma(behind).equals("on") && !words.lemma(behind).equals("by");
        add(hearer, clauses.subject(i), i, Kind.TOLD, own || behind < words.count() && words.quoted(behind) || clauses.clauseBehind(i).isPresent()
                || thatBehind(i, behind));
    }

    /** "told reporters on the steps that ...": what was told follows in the same breath; behind a comma it is shared with others who told it. */
    private boolean thatBehind(int verb, int from) {
        for (int k = from; k < Math.min(words.sentenceEnd(verb), from + 10) && !",;:".contains(words.token(k).text()); k++) {
            if (words.lemma(k).equals("that") && words.tag(k).equals("IN")) return true;
            if (clauses.verbal(k)) return false;
        }
        return false;
    }

    /** "gave an interview to the magazine". */
    private void gave(int i) {
        boolean interview = clauses.object(i).map(object -> classes.document(words.lemma(object.head()))
                || classes.is("appearance", words.lemma(object.head()))).orElse(false);
        if (interview) add(clauses.behind(i, "to", "with"), clauses.subject(i), i, Kind.SPOKE, false);
    }

    /** "A memo was leaked to the Post", "the tape was obtained by the Post". */
    private void held(int i, boolean given) {
        Optional<Phrase> document = clauses.subject(i).filter(phrase -> classes.document(words.lemma(phrase.head())));
        add(given ? clauses.behind(i, "to", "with") : clauses.behind(i, "by"), document, i, Kind.HOLDS, false);
    }

    private void spoke(int i) {
        clauses.behind(i, "through", "via").filter(phrase -> classes.person(words.lemma(phrase.head()))).ifPresent(go -> add(Optional.of(go), clauses.subject(i), i, Kind.SPOKE, false));
        Optional<Phrase> partner = clauses.behind(i, "to", "with", "on");
        Optional<Phrase> subject = clauses.subject(i);
        // "The Post spoke to a nurse": who is an outlet is nearer the page, whichever way they spoke
        boolean turned = subject.isPresent() && partner.isPresent() && Outlets.outlet(phrases.text(subject.get()), classes)
                && !Outlets.outlet(phrases.text(partner.get()), classes);
        if (turned) add(subject, partner, i, Kind.SPOKE, false);
        else add(partner.filter(other -> Outlets.outlet(phrases.text(other), classes)), subject, i, Kind.SPOKE, false);
    }

    /** "The Post interviewed Y". */
    private void meets(int i) {
        Optional<Phrase> subject = clauses.subject(i).filter(phrase -> Outlets.outlet(phrases.text(phrase), classes));
        add(subject, clauses.object(i), i, Kind.SPOKE, false);
    }

    /** "The Post has obtained a letter", "the manager read out a message". */
    private void holds(int i) {
        int end = Math.min(words.sentenceEnd(i), i + 8);
        for (int k = i + 1; k < end; k++) {
            if (clauses.verbal(k) || words.tag(k).equals("IN")) return;
            Optional<Phrase> object = phrases.from(k);
            if (object.isEmpty() || !classes.document(words.lemma(object.get().head()))) continue;
            // who publishes a report of its own is no link to it, an outlet that publishes somebody's letter is
            boolean own = PUBLISHING.contains(words.lemma(i)) && clauses.subject(i).map(who -> !Outlets.outlet(phrases.text(who), classes)).orElse(true);
            if (!own) add(clauses.subject(i), object, i, Kind.HOLDS, false);
            return;
        }
    }
}
