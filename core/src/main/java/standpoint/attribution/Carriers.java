package standpoint.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import standpoint.attribution.Phrases.Phrase;

/** What carried a saying to the page besides whoever says it: outlets that were told, letters and who has them, lawyers, interpreters. */
final class Carriers {
    private static final Set<String> TO_OUTLETS = Set.of("to", "with", "on", "in", "via", "through", "by", "for");
    private static final Set<String> IN_DOCUMENTS = Set.of("in", "at", "on", "during", "from");
    private static final Set<String> PIECES = Set.of("channel", "account", "page", "feed", "post", "video", "site", "network", "platform", "profile");
    private static final Set<String> ASKING = Set.of("ask", "question", "press", "quiz");
    private static final Set<String> COLLEAGUES = Set.of("rival", "colleague", "friend", "staff", "team", "desk", "newsroom", "people");
    private static final int REACH = 40;

    private final Clauses clauses;
    private final Words words;
    private final Phrases phrases;
    private final SourceWords classes;
    private final SourceLattice lattice;
    private final Predicate<Phrase> somebody;

    /** @param somebody tells people and countries, who are no outlets whatever their names */
    Carriers(Clauses clauses, SourceLattice lattice, Predicate<Phrase> somebody) {
        this.clauses = clauses;
        this.words = clauses.words;
        this.phrases = clauses.phrases;
        this.classes = clauses.classes;
        this.lattice = lattice;
        this.somebody = somebody;
    }

    boolean outlet(Phrase phrase) {
        if (Outlets.outlet(phrases.text(phrase), classes)) return true;
        if (!PIECES.contains(words.lemma(phrase.head()))) return false;
        for (int i = phrase.from(); i < phrase.to(); i++) if (Outlets.platform(words.token(i).text())) return true;
        return false;
    }

    /** Told something by that name: "told the Lantern", "told Tuttogol". */
    boolean toldOutlet(Phrase phrase) {
        boolean name = words.tag(phrase.head()).equals("NNP") && Outlets.name(phrases.text(phrase)) && !somebody.test(phrase);
        return outlet(phrase) || explained(phrase) || name || journalist(phrase) || employer(phrase).isPresent();
    }

    /** "Petrowick, a news service for the oil trade", "Aurela, which splashed the line": what is said of the name shows that it is nobody. */
    private boolean explained(Phrase phrase) {
        int comma = phrase.to();
        if (!words.tag(phrase.head()).startsWith("NNP") || comma + 1 >= words.sentenceEnd(phrase.head()) || !words.token(comma).text().equals(",")) return false;
        if (words.lemma(comma + 1).equals("which")) return Outlets.name(phrases.text(phrase));
        Optional<Phrase> apposition = phrases.from(comma + 1);
        if (apposition.isEmpty()) return false;
        for (int i = apposition.get().from(); i < apposition.get().to(); i++) {
            if (classes.is("outlet", words.lemma(i)) || words.lemma(i).equals("news")) return words.tag(apposition.get().head()).startsWith("NN");
        }
        return false;
    }

    /** "the paper's stringer", "its correspondent": somebody of an outlet's own. */
    private boolean journalist(Phrase phrase) {
        return classes.is("journalist", words.lemma(phrase.head())) && (words.tag(phrase.from()).equals("PRP$") || possessor(phrase) >= 0);
    }

    private int possessor(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.head(); i++) if (words.tag(i).equals("POS")) return i - 1;
        return -1;
    }

    /** A journalist stands behind an outlet: the one that was named last. */
    List<Phrase> house(Phrase phrase) {
        if (!journalist(phrase)) return List.of();
        for (int i = phrase.from() - 1; i >= Math.max(0, phrase.from() - 2 * REACH); i--) {
            Optional<Phrase> before = phrases.at(i);
            if (before.isPresent() && words.tag(before.get().head()).equals("NNP") && before.get().from() == words.sentenceStart(i)
                    && (words.lemma(before.get().from()).equals("the") || !somebody.test(before.get()))) return List.of(before.get());
        }
        return List.of();
    }

    /** The links of a finding's own clause, nearest the page first. */
    List<Phrase> of(Finding finding, Optional<Phrase> speaker) {
        List<Phrase> outlets = new ArrayList<>();
        List<Phrase> others = new ArrayList<>();
        speaker.ifPresent(who -> outlets.addAll(holders(who)));
        speaker.filter(who -> !classes.document(words.lemma(who.head()))).ifPresent(who -> outlets.removeIf(holder -> !words.lemma(holder.from() - 1).equals("by")));
        recipient(finding).ifPresent(told -> {
            outlets.addAll(house(told));
            outlets.add(told);
        });
        relative(finding, outlets);
        boolean says = !clauses.verbal(finding.cue()) || classes.utters(clauses.lemma(finding.cue())) || words.lemma(finding.cue()).equals("put")
                || words.quoted(finding.content().from()) || words.lemma(finding.cue()).equals("know");
        int from = Math.max(words.sentenceStart(finding.cue()), finding.cue() - REACH);
        int to = says ? Math.min(words.sentenceEnd(finding.cue()), finding.cue() + REACH) : Math.min(words.sentenceEnd(finding.cue()), from + 3);
        for (int p = from; p + 1 < to; p++) {
            Optional<Phrase> phrase = phrases.from(p + 1);
            if (phrase.isEmpty() || finding.content().contains(p) || finding.content().contains(p + 1) || touches(speaker, phrase.get()) || !own(p, finding)) continue;
            preposition(words.lemma(p), phrase.get(), speaker, outlets, others);
        }
        for (int i = words.sentenceStart(finding.cue()); i + 2 < words.sentenceEnd(finding.cue()); i++) as(i, finding, speaker).ifPresent(by -> outlets.add(0, by));
        // what somebody posts on a platform an outlet may spot, never the other way
        outlets.sort(java.util.Comparator.comparing(outlet -> Outlets.platform(phrases.text(outlet))));
        outlets.addAll(others);
        outlets.removeIf(this::own);
        return outlets;
    }

    /** "as rendered into English by the monitoring service", "as recounted by his sister": whoever tells it on. */
    private Optional<Phrase> as(int i, Finding finding, Optional<Phrase> speaker) {
        boolean handed = words.lemma(i).equals("as") && words.tag(i + 1).equals("VBN") && !words.quoted(i) && i > words.sentenceStart(i) && !finding.content().contains(i);
        return handed ? clauses.behind(i + 1, "by").filter(by -> !touches(speaker, by)) : Optional.empty();
    }

    private void preposition(String preposition, Phrase phrase, Optional<Phrase> speaker, List<Phrase> outlets, List<Phrase> others) {
        String lemma = words.lemma(phrase.head());
        boolean through = preposition.equals("through") || preposition.equals("via");
        boolean put = preposition.equals("to") && speaker.isPresent() && phrase.from() > speaker.get().head() && words.tag(phrase.head()).equals("NNP")
                && phrase.to() - phrase.from() > 1 && toldOutlet(phrase);
        Optional<Phrase> house = preposition.equals("to") || preposition.equals("with") ? employer(phrase) : Optional.empty();
        if (house.isPresent()) {
            outlets.add(house.get());
            return;
        }
        boolean named = classes.is("outlet", lemma) && (preposition.equals("in") || preposition.equals("to") || preposition.equals("with") || preposition.equals("on"))
                && (possessor(phrase) >= 0 || phrase.to() < words.sentenceEnd(phrase.head()) && words.token(phrase.to()).text().equals(","));
        named &= !(preposition.equals("on") && words.tag(phrase.from()).equals("DT") && !words.lemma(phrase.from()).equals("the"));
        boolean writing = preposition.equals("in") && phrase.from() - 2 >= 0 && words.lemma(phrase.from() - 2).equals("write") && words.tag(phrase.head()).equals("NNP");
        boolean onAir = preposition.equals("on") && speaker.isPresent() && phrase.from() > speaker.get().head() && clauses.verbal(phrase.from() - 2)
                && words.tag(phrase.head()).equals("NNP") && !phrases.temporal(phrase) && !somebody.test(phrase);
        put |= writing || named || onAir || preposition.equals("to") && speaker.isPresent() && phrase.from() > speaker.get().head() && explained(phrase);
        if (TO_OUTLETS.contains(preposition) && outlet(phrase) && spoken(phrase.from() - 1) || put) {
            outlets.add(phrase);
        } else if (through && (classes.person(lemma) || words.tag(phrase.from()).equals("PRP$") && (classes.is("group", lemma) || lemma.equals("office")) || words.tag(phrase.head()).equals("NNP"))) {
            others.add(phrase);
        } else if (IN_DOCUMENTS.contains(preposition) && classes.document(lemma)) {
            for (Phrase holder : holders(phrase)) if (speaker.isEmpty() || holder.head() != speaker.get().head()) outlets.add(holder);
            printed(phrase).ifPresent(outlets::add);
            if (classes.is("records", lemma) && !words.tag(phrase.from()).equals("PRP$")) others.add(phrase);
        } else if (IN_DOCUMENTS.contains(preposition) && lemma.equals("it")) {
            int at = phrase.head();
            for (SourceLattice.Edge edge : lattice.between(Math.max(0, at - REACH), at)) {
                if (edge.kind() == SourceLattice.Kind.HOLDS && words.sentence(edge.anchor()) == words.sentence(at) - 1) outlets.add(edge.near());
            }
        }
    }

    /** "seen by this newspaper": the page itself is no link to it. */
    private boolean own(Phrase phrase) {
        String first = words.lemma(phrase.from());
        return words.lemma(phrase.head()).equals("we") || (first.equals("this") || first.equals("our")) && classes.is("outlet", words.lemma(phrase.head()));
    }

    /** "in the letters column of the Advertiser", "on the latest episode of the podcast Rosin": the outlet of which it is a part. */
    private Optional<Phrase> printed(Phrase part) {
        int of = part.to();
        boolean owned = of + 1 < words.sentenceEnd(part.head()) && words.lemma(of).equals("of");
        return owned ? phrases.from(of + 1).filter(this::outlet) : Optional.empty();
    }

    /** The outlet of "the editor of the Gazette", "a reporter from Vest Radio". */
    Optional<Phrase> employer(Phrase phrase) {
        int next = phrase.to();
        boolean works = classes.is("journalist", words.lemma(phrase.head())) && next + 1 < words.sentenceEnd(phrase.head())
                && (words.lemma(next).equals("of") || words.lemma(next).equals("from") || words.lemma(next).equals("for") || words.lemma(next).equals("at")
                        || words.lemma(next).equals("with"));
        boolean others = next + 1 < words.sentenceEnd(phrase.head()) && words.lemma(next).equals("at") && COLLEAGUES.contains(words.lemma(phrase.head()));
        if (works || others) return phrases.from(next + 1).filter(this::toldOutlet);
        int owner = classes.is("journalist", words.lemma(phrase.head())) ? possessor(phrase) : -1;
        return owner >= 0 && words.tag(owner).equals("NNP") ? Optional.of(new Phrase(phrase.from(), owner + 1, owner)) : Optional.empty();
    }

    /** "in an interview with the Post", "said to the Post", not "his time on Channel Nine". */
    private boolean spoken(int preposition) {
        int before = preposition - 1;
        if (before < words.sentenceStart(preposition) || !words.noun(before) || words.lemma(preposition).equals("to")
                || words.lemma(preposition).equals("with")) return true;
        String lemma = words.lemma(before);
        return classes.document(lemma) || classes.is("claim", lemma) || words.tag(before).equals("NNP") || phrases.before(preposition).map(phrases::temporal).orElse(false)
                || classes.is("appearance", lemma) || classes.person(lemma);
    }

    private static boolean touches(Optional<Phrase> speaker, Phrase phrase) { return speaker.isPresent() && speaker.get().span().overlaps(phrase.span()); }

    /** The outlet right behind "told". */
    private Optional<Phrase> recipient(Finding finding) {
        int cue = finding.cue();
        if (!clauses.verbal(cue) || !classes.is("tell", clauses.lemma(cue)) || clauses.passive(cue)) return Optional.empty();
        Optional<Phrase> hearer = clauses.object(cue).filter(phrase -> !finding.content().contains(phrase.from()));
        return hearer.flatMap(this::employer).or(() -> hearer.filter(this::toldOutlet));
    }

    /** "read out a message in which she wrote": the message, which stands before the cue's clause. */
    private void relative(Finding finding, List<Phrase> outlets) {
        int start = words.sentenceStart(finding.cue());
        for (int i = finding.cue() - 1; i > Math.max(start, finding.cue() - 12); i--) {
            if (!words.lemma(i).equals("which") && !words.lemma(i).equals("where")) continue;
            int at = words.tag(i - 1).equals("IN") ? i - 1 : i;
            Optional<Phrase> document = phrases.before(at).filter(phrase -> classes.document(words.lemma(phrase.head())));
            if (document.isEmpty()) return;
            for (SourceLattice.Edge edge : lattice.between(start, i)) {
                if (edge.kind() == SourceLattice.Kind.HOLDS && edge.far().head() == document.get().head()
                        && !words.tag(edge.near().head()).equals("PRP")) outlets.add(edge.near());
            }
            return;
        }
    }

    /** The preposition belongs to the cue's clause: no verb of another subject has it, and none stands between. */
    private boolean own(int preposition, Finding finding) {
        int cue = finding.cue();
        // "In emails that the site has put online, the commissioner complains": what opens the sentence belongs to its main verb
        boolean opens = preposition == words.sentenceStart(cue) && words.tag(preposition).equals("IN");
        if (opens) return finding.content().from() > preposition;
        // "Asked by Radio Torv whether he would stand again, the mayor answered"
        boolean participle = preposition - words.sentenceStart(cue) < (words.lemma(preposition).equals("by") ? 8 : 4)
                && (words.tag(words.sentenceStart(cue)).matches("VBN|VBG")
                || classes.is("tell", words.token(words.sentenceStart(cue)).text().equals("Told") ? "tell" : words.lemma(words.sentenceStart(cue))));
        boolean where = preposition == words.sentenceStart(cue) + 1 && words.lemma(preposition).equals("on");
        if (participle && (where || words.lemma(preposition).equals("by") || !ASKING.contains(words.lemma(words.sentenceStart(cue))))) return true;
        for (int i = Math.min(preposition, cue) + 1; i < Math.max(preposition, cue); i++) {
            if (words.lemma(i).equals("slip") && i == cue + 1 || finding.content().contains(i) || i >= clauses.group(cue) && i < cue) continue;
            String tag = words.tag(i);
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) return false;
        }
        for (int i = preposition - 1; i >= words.sentenceStart(cue) && !",;:".contains(words.token(i).text()); i--) {
            if (!clauses.verbal(i) || words.lemma(i).equals("slip") && i == cue + 1) continue;
            // "passed word through an elder that": the verb that brings the word
            if (i == cue || !clauses.verbal(cue) && i < cue && cue - i < 4) return true;
            if (ASKING.contains(words.lemma(i))) return false;
            boolean finite = clauses.group(i) < i || words.tag(i).equals("VBD") || words.tag(i).equals("VBZ");
            boolean fronted = clauses.group(i) == words.sentenceStart(cue) || clauses.participle(i);
            return fronted || !finite || i >= clauses.group(cue) && i < cue;
        }
        return true;
    }

    /** Who has a document, nearest the page first: "a letter that a clerk shared with the Post" has the Post, then the clerk. */
    List<Phrase> holders(Phrase document) {
        int from = document.to();
        int end = Math.min(words.sentenceEnd(document.head()), from + 24);
        boolean broadcast = from + 1 < end && words.lemma(document.head()).equals("broadcast") && words.lemma(from).equals("by");
        if (broadcast) return phrases.from(from + 1).map(List::of).orElse(List.of());
        for (int i = from; i < end; i++) {
            if (words.token(i).text().equals(",") && !goesOn(i, end)) return List.of();
            if (!clauses.verbal(i) || BE_OR_HAVE.contains(words.lemma(i)) && i + 1 < end && (words.verb(i + 1) || words.tag(i + 1).equals("RB"))) continue;
            boolean give = classes.is("give", clauses.lemma(i));
            if (!give && !classes.is("hold", clauses.lemma(i)) && i + 1 < end && words.lemma(i + 1).equals("and")) continue;
            if (!give && !classes.is("hold", clauses.lemma(i))) return List.of();
            List<Phrase> handlers = new ArrayList<>(handlers(i, give, document));
            Optional<Phrase> next = coordinated(i, end);
            next.ifPresent(nearer -> handlers.add(0, nearer));
            return handlers;
        }
        return List.of();
    }

    /** "intercepted by the army and published by the Signal": the Signal. */
    private Optional<Phrase> coordinated(int verb, int end) {
        for (int k = verb + 1; k + 2 < end; k++) {
            if (words.token(k).text().equals(",") || clauses.finite(k, k + 1)) return Optional.empty();
            boolean again = words.lemma(k).equals("and") && clauses.verbal(k + 1);
            if (again && classes.is("give", clauses.lemma(k + 1))) return clauses.behind(k + 1, "to", "with");
            if (again && classes.is("hold", clauses.lemma(k + 1))) return clauses.behind(k + 1, "by");
        }
        return Optional.empty();
    }

    private static final Set<String> BE_OR_HAVE = Set.of("be", "have", "do");

    /** Behind the comma the document is still spoken of: ", which", ", a copy of which", ", seen by". */
    private boolean goesOn(int comma, int end) {
        if (comma + 1 >= end) return false;
        String tag = words.tag(comma + 1);
        if (tag.startsWith("W") || tag.equals("VBN") || tag.equals("VBD") && clauses.reduced(comma + 1)) return true;
        for (int i = comma + 1; i < Math.min(end, comma + 4); i++) if (words.lemma(i).equals("copy") || words.lemma(i).equals("extract")
                || words.lemma(i).equals("part")) return true;
        return false;
    }

    private List<Phrase> handlers(int verb, boolean give, Phrase document) {
        List<Phrase> found = new ArrayList<>();
        Optional<Phrase> given = clauses.behind(verb, "to", "with").or(() -> clauses.object(verb));
        boolean active = !clauses.passive(verb) && clauses.adjacentSubject(verb).filter(phrase -> phrase.from() > document.head()).isPresent();
        if (!active && (clauses.passive(verb) || clauses.reduced(verb))) {
            if (give) given.filter(phrase -> phrase.from() > verb).ifPresent(found::add);
            Optional<Phrase> by = clauses.behind(verb, "by");
            by.ifPresent(found::add);
            if (by.isEmpty() && !give) clauses.behind(verb, "in", "on").filter(this::outlet).ifPresent(found::add);
            return found;
        }
        boolean relative = false;
        for (int i = document.to(); i < verb; i++) relative |= words.tag(i).startsWith("W") || words.lemma(i).equals("that");
        Optional<Phrase> subject = clauses.adjacentSubject(verb).or(() -> clauses.subject(verb)).filter(phrase -> phrase.from() > document.head());
        if (!relative || subject.isEmpty()) return found;
        if (give) given.ifPresent(found::add);
        found.add(subject.get());
        return found;
    }
}
