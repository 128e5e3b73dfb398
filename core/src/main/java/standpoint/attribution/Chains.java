package standpoint.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import standpoint.attribution.Phrases.Phrase;
import standpoint.attribution.SourceLattice.Edge;
import standpoint.attribution.SourceLattice.Kind;
import standpoint.news.Actor;
import standpoint.news.Mention;

/**
 * Through whom the sayings of a field reached the page: from whoever is found to speak, down the lattice to the farthest source and up it
 * to the outlet that the page has it from.
 */
final class Chains {
    static final Set<String> CITING = Set.of("cite", "quote", "reference", "citing", "quoting", "referencing");
    private static final Set<String> STANCE = Set.of("ignore", "dismiss", "reject", "criticize", "criticise", "condemn", "denounce", "welcome", "discuss",
            "address", "face", "receive",
            "draw", "prompt", "follow", "boo", "attack", "mock", "publish", "investigate", "study", "support", "oppose", "await", "repeat");
    private static final int REACH = 80;
    private static final int LONGEST = 8;

    private final SpeakerActors actors;
    private final Words words;
    private final Clauses clauses;
    private final Phrases phrases;
    private final SourceLattice lattice;
    private final Carriers carriers;

    Chains(SpeakerActors actors, Clauses clauses) {
        this.actors = actors;
        this.words = clauses.words;
        this.clauses = clauses;
        this.phrases = clauses.phrases;
        this.lattice = new SourceLattice(clauses);
        this.carriers = new Carriers(clauses, lattice, this::somebody);
    }

    /**
     * @param speaker who said it at the far end
     * @param via     nearest the page first
     * @param stands  whom a pronoun stands for, as far as the lattice tells
     * @param link    the speaker as a link for what stands within: whom "who" stands for
     * @param cites   the verb by which the finding's speaker has it from the chain's
     */
    record Chain(Optional<Speaker> speaker, List<Mention> via, Optional<Mention> link, Optional<Speaker> stands, Optional<Integer> cites) { }

    Chain of(Finding finding) {
        Optional<Phrase> speaker = finding.speaker().flatMap(this::phrase);
        List<Phrase> links = new ArrayList<>(carriers.of(finding, speaker));
        Optional<Speaker> farthest = finding.speaker();
        Optional<Integer> cites = Optional.empty();
        if (speaker.isPresent()) {
            List<Edge> down = below(speaker.get(), finding);
            List<Phrase> below = down.stream().map(Edge::far).toList();
            if (!down.isEmpty()) cites = Optional.of(down.get(down.size() - 1).anchor());
            List<Phrase> above = above(speaker.get(), finding, !below.isEmpty());
            // "as recounted by his sister in a letter to the Mirror": what was told an outlet is nearest the page
            boolean first = !links.isEmpty() && carriers.toldOutlet(links.get(0)) && !above.isEmpty() && !carriers.toldOutlet(above.get(0));
            links.addAll(first ? 1 : 0, above);
            if (!above.isEmpty()) links.addAll(0, carriers.house(above.get(0)));
            links.addAll(carriers.house(speaker.get()));
            if (!below.isEmpty()) {
                links.add(speaker.get());
                links.addAll(below.subList(0, below.size() - 1));
                farthest = Optional.of(phrases.speaker(below.get(below.size() - 1)));
            }
        }
        passive(finding, speaker).ifPresent(links::add);
        List<Mention> via = new ArrayList<>();
        Set<String> met = new TreeSet<>();
        Optional<Speaker> last = farthest;
        for (Phrase link : links) {
            // the page itself is no link
            boolean page = words.lemma(link.head()).equals("we") || words.lemma(link.head()).equals("us");
            if (page || finding.content().contains(link.head()) || last.isPresent() && last.get().head() == link.head()) continue;
            Mention mention = actors.of(words, phrases.speaker(link));
            if (met.add(mention.actor())) via.add(mention);
        }
        Optional<Mention> link = speaker.filter(who -> words.tag(last.get().head()).startsWith("W"))
                .map(who -> actors.of(words, phrases.speaker(who)));
        Optional<Speaker> stands = speaker.filter(who -> words.tag(who.head()).equals("PRP")).flatMap(who -> standsFor(who, finding)).map(phrases::speaker);
        return new Chain(farthest, via, link, stands, cites);
    }

    private Optional<Phrase> phrase(Speaker speaker) {
        if (words.tag(speaker.head()).startsWith("W")) return clauses.antecedent(speaker.head());
        return phrases.at(speaker.head());
    }

    /** From whom the speaker has it, and so on. */
    private List<Edge> below(Phrase speaker, Finding finding) {
        List<Edge> path = new ArrayList<>();
        Set<Integer> met = new TreeSet<>(Set.of(speaker.head()));
        int from = Math.max(words.sentenceStart(finding.cue()), finding.cue() - REACH);
        List<Edge> edges = lattice.between(from, Math.min(words.sentenceEnd(finding.cue()), finding.cue() + REACH));
        Phrase at = speaker;
        while (path.size() < LONGEST) {
            Phrase here = at;
            Optional<Edge> next = edges.stream().filter(edge -> down(edge, finding) && same(here, edge.near()) && !met.contains(edge.far().head())).findFirst();
            if (next.isEmpty()) break;
            at = next.get().far();
            met.add(at.head());
            path.add(next.get());
        }
        return path;
    }

    private boolean down(Edge edge, Finding finding) {
        boolean outside = !finding.content().contains(edge.anchor()) && !finding.content().contains(edge.far().head());
        boolean spoken = edge.kind() == Kind.TOLD && !edge.own() && edge.anchor() != finding.cue();
        return outside && (edge.kind() == Kind.CITES || spoken);
    }

    /** Who has it from the speaker, up to the page: in the same sentence, or in one of the two before. */
    private List<Phrase> above(Phrase speaker, Finding finding, boolean chained) {
        List<Phrase> path = new ArrayList<>();
        Set<Integer> met = new TreeSet<>(Set.of(speaker.head()));
        List<Edge> edges = lattice.between(Math.max(0, finding.cue() - REACH), Math.min(words.sentenceEnd(finding.cue()), finding.cue() + REACH));
        Phrase at = speaker;
        int reached = 0;
        while (path.size() < LONGEST) {
            Phrase here = at;
            Optional<Edge> next = edges.stream().filter(edge -> up(edge, finding) && same(here, edge.far()) && !met.contains(edge.near().head())).findFirst();
            if (next.isEmpty()) break;
            at = next.get().near();
            met.add(at.head());
            path.add(carriers.house(at).isEmpty() ? carriers.employer(at).orElse(at) : at);
            if (next.get().kind() != Kind.TOLD || chained || path.size() > 1 || carriers.toldOutlet(at)) reached = path.size();
        }
        // "he told the crowd, adding ...": a crowd carries nothing to the page
        path = path.subList(0, reached);
        Collections.reverse(path);
        return path;
    }

    /** "They" of "The Post quoted two officials. They said ...": the officials. */
    private Optional<Phrase> standsFor(Phrase pronoun, Finding finding) {
        List<Edge> edges = lattice.between(Math.max(0, finding.cue() - REACH), finding.cue());
        if (words.lemma(pronoun.head()).equals("it")) return Optional.empty();
        return edges.stream().filter(edge -> up(edge, finding) && same(pronoun, edge.far())).map(Edge::far).findFirst();
    }

    /** A cue that passes something on, as saying and believing do, unlike ignoring or booing. */
    boolean transmits(Finding finding) {
        int cue = finding.cue();
        if (!clauses.verbal(cue)) return true;
        String lemma = clauses.lemma(cue);
        SourceWords classes = clauses.classes;
        return !STANCE.contains(lemma) || classes.clausal(lemma);
    }

    private boolean says(int cue) { return !clauses.verbal(cue) || clauses.classes.clausal(clauses.lemma(cue)); }

    private boolean up(Edge edge, Finding finding) {
        int sentences = words.sentence(finding.cue()) - words.sentence(edge.anchor());
        if (finding.content().contains(edge.anchor()) || edge.kind() == Kind.HOLDS && sentences != 1) return false;
        if (sentences > 2 || sentences > 0 && !says(finding.cue())) return false;
        if (edge.kind() == Kind.INTERPOSED) return sentences == 0;
        boolean outlet = carriers.outlet(edge.near());
        if (edge.kind() == Kind.TOLD) return sentences == 0 && !edge.own() || outlet && (sentences > 0 || edge.anchor() < finding.cue());
        if (edge.kind() == Kind.CITES) return outlet || sentences == 0 && !clauses.passive(edge.anchor());
        return outlet || edge.kind() == Kind.HOLDS || edge.kind() == Kind.SPOKE;
    }

    /** The same one: by place, by name, or as what "they", "the nurse" and "the paper" stand for. */
    private boolean same(Phrase one, Phrase other) {
        if (one.head() == other.head()) return true;
        // "Okello, whose deputy had spoken to the Packet": the deputy is somebody else
        if (other.from() > 0 && words.tag(other.from() - 1).equals("WP$")) return false;
        Optional<String> actor = actors.known(words, one.head());
        if (actor.isPresent() && actor.equals(actors.known(words, other.head()))) return true;
        String lemma = words.lemma(one.head());
        if (words.noun(one.head())) return lemma.equals(words.lemma(other.head()));
        boolean follows = one.head() > other.head() && words.sentence(one.head()) - words.sentence(other.head()) <= 1;
        boolean many = words.tag(other.head()).endsWith("S") && words.noun(other.head());
        if (!follows || actor.isPresent() && words.tag(other.head()).equals("NNP")) return false;
        if (lemma.equals("it")) return clauses.classes.is("documents", words.lemma(other.head())) || carriers.outlet(other);
        return lemma.equals("they") ? many : (lemma.equals("he") || lemma.equals("she")) && !many && words.sentence(one.head()) > words.sentence(other.head());
    }

    /** "was quoted by the agency as saying", "is said by his landlady to have remarked": who quotes. */
    private Optional<Phrase> passive(Finding finding, Optional<Phrase> speaker) {
        int quoting = QuotedAs.quoting(clauses, finding.cue());
        if (quoting < 0) return Optional.empty();
        Optional<Phrase> quoter = clauses.passive(quoting) ? clauses.behind(quoting, "by").or(() -> clauses.behind(finding.cue(), "by"))
                .or(() -> clauses.behind(quoting, "in", "on").filter(carriers::toldOutlet)) : clauses.subject(quoting)
                .or(() -> phrases.at(words.sentenceStart(quoting)).filter(first -> first.to() < quoting));
        return quoter.filter(who -> speaker.isEmpty() || speaker.get().head() != who.head()).filter(who -> !words.tag(who.head()).startsWith("PRP"));
    }

    private boolean somebody(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.head(); i++) if (words.noun(i) && clauses.classes.person(words.lemma(i))) return true;
        Optional<Actor> actor = actors.known(words, phrase.head()).map(actors::actor);
        if (actor.isPresent()) return actor.get().kind() == Actor.Kind.PERSON || actor.get().kind() == Actor.Kind.COUNTRY;
        return words.token(phrase.head()).entity().equals("PERSON") || words.token(phrase.head()).entity().equals("LOCATION");
    }

    /** "citing" of "reported, citing two officials, that ..." says nothing of its own, nor does "quoted" of "quoted her as saying". */
    boolean within(Finding finding, List<Finding> all) {
        int cue = finding.cue();
        if (!clauses.verbal(cue)) return false;
        for (Finding other : all) {
            if (other == finding || words.sentence(other.cue()) != words.sentence(cue)) continue;
            if (QuotedAs.quoting(clauses, other.cue()) == cue) return true;
            boolean opens = cue - words.sentenceStart(cue) < 3 && words.tag(cue).equals("VBG") && clauses.classes.is("speak", words.lemma(cue));
            if (opens && finding.content().contains(other.cue())) return true;
        }
        if (lattice.between(cue, cue + 1).stream().anyMatch(edge -> edge.kind() == Kind.TOLD && !edge.own() && finding.content().contains(edge.near().head()))) return true;
        boolean cites = clauses.participle(cue) && lattice.between(cue, cue + 1).stream().anyMatch(edge -> edge.kind() == Kind.CITES
                && finding.content().contains(edge.far().head()));
        if (cites && all.stream().anyMatch(other -> other != finding && words.sentence(other.cue()) == words.sentence(cue)
                && !finding.content().contains(other.cue()))) return true;
        boolean names = lattice.between(cue, cue + 1).stream().anyMatch(edge -> finding.content().contains(edge.far().head())
                || finding.content().contains(edge.near().head()));
        boolean empty = !clauses.finite(finding.content().from(), finding.content().to()) && !words.quoted(finding.content().from());
        return names && empty && (clauses.participle(cue) || clauses.classes.is("tell", clauses.lemma(cue)) || relative(finding));
    }

    private boolean relative(Finding finding) { return finding.speaker().isPresent() && words.tag(finding.speaker().get().head()).startsWith("W"); }
}
