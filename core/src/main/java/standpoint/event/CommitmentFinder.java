package standpoint.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Actor;
import standpoint.news.Commitment;
import standpoint.news.Commitment.Status;
import standpoint.news.Field;
import standpoint.news.Figure;
import standpoint.news.Mentions;
import standpoint.news.ParsedArticle;
import standpoint.news.Passage;
import standpoint.news.Sentence;
import standpoint.news.TimeExpression;
import standpoint.news.When;

/** Finds who promised, signed, gave or withdrew what: by verbs of giving and signing with their subject, object and recipient. */
public final class CommitmentFinder {
    private static final int LONGEST = 90;
    private static final Set<String> SIGN = Set.of("sign", "ratify", "conclude", "seal", "ink", "endorse");
    private static final Set<String> GIVE = Set.of("send", "give", "provide", "deliver", "donate", "supply", "transfer", "grant", "lend", "allocate", "contribute",
            "pay", "extend", "invest");
    private static final Set<String> PLEDGE = Set.of("pledge", "promise", "commit", "vow", "guarantee", "agree", "undertake");
    private static final Set<String> PROPOSE = Set.of("propose", "offer");
    private static final Set<String> STOP = Set.of("suspend", "halt", "freeze", "pause", "withdraw", "withhold", "cancel", "cut");
    private static final Set<String> GOODS = Set.of("aid", "assistance", "support", "funding", "shipment", "shipments", "delivery", "deliveries", "loan",
            "money", "weapon", "weapons", "grant", "package", "fund", "funds", "sharing", "guarantee", "guarantees", "commitment", "commitments", "help", "relief");
    private static final Set<String> IDLE = Set.of("message", "letter", "signal", "email", "text", "note", "warning", "condolence", "greeting", "victory", "chance", "reason",
            "speech", "interview", "answer", "credit", "detail", "details", "comment", "evidence", "example", "information", "update", "insight", "context", "way", "opportunity");
    private static final Set<String> PARTIES = Set.of("countries", "allies", "leaders", "members", "states", "government", "governments", "ministers", "ministry", "president",
            "leader", "minister", "parliament", "council", "alliance", "donors", "lenders", "sides", "nations", "authorities", "company", "party", "parties", "bank", "administration");
    private static final Set<String> PACTS = Set.of("agreement", "deal", "pact", "treaty", "accord", "memorandum", "compact", "contract", "cooperation",
            "declaration", "commitment", "charter", "convention", "protocol", "framework", "communique", "partnership", "package", "arrangement", "agreements", "deals",
            "pacts", "treaties", "accords", "contracts", "commitments", "declarations", "letter", "statement");

    public List<Commitment> find(ParsedArticle parsed, Mentions mentions, List<TimeExpression> times, List<Figure> figures) {
        Names names = new Names(mentions, Field.TEXT);
        SentenceTimes dated = new SentenceTimes(times);
        List<Figure> ordered = figures.stream().filter(figure -> figure.passage().field() == Field.TEXT).toList();
        List<Commitment> found = new ArrayList<>();
        for (Sentence sentence : parsed.sentences()) {
            if (sentence.field() != Field.TEXT || sentence.tokens().size() > LONGEST || sentence.tokens().size() < 4) continue;
            Scene scene = new Scene(parsed, sentence, new Tree(sentence), names, dated.in(sentence), ordered);
            for (int at = 0; at < scene.tree.size(); at++) {
                if (!scene.tree.tag(at).startsWith("V") || scene.tree.quoted(at)) continue;
                scene.at(at, found.size()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** One sentence with what is known of it. */
    private record Scene(ParsedArticle parsed, Sentence sentence, Tree tree, Names names, List<TimeExpression> times, List<Figure> figures) {

        Optional<Commitment> at(int verb, int number) {
            String lemma = tree.lemma(verb);
            if (tree.child(verb, "neg").isPresent() || hypothetical(verb)) return Optional.empty();
            if (SIGN.contains(lemma)) return signed(verb, number);
            if (GIVE.contains(lemma)) return given(verb, number);
            if (PLEDGE.contains(lemma) || PROPOSE.contains(lemma)) return pledged(verb, number);
            return STOP.contains(lemma) ? stopped(verb, number) : Optional.empty();
        }

        /** "Corvia signed a pact with nine towns", "a framework signed by 32 allies". */
        private Optional<Commitment> signed(int verb, int number) {
            Optional<Integer> passive = tree.relation(verb).startsWith("acl") && tree.tag(verb).equals("VBN") ? Optional.of(tree.head(verb)) : Optional.empty();
            if (passive.isEmpty() && tree.relation(verb).equals("xcomp") && tree.child(verb, "auxpass").isPresent() && tree.head(verb) >= 0
                    && tree.relation(tree.head(verb)).startsWith("acl")) passive = Optional.of(tree.head(tree.head(verb)));
            if (passive.isEmpty() && tree.child(verb, "auxpass").isPresent()) passive = tree.subject(verb);
            Optional<Integer> object = passive.isPresent() ? passive : tree.child(verb, "dobj");
            Optional<Integer> by = passive.isPresent() ? tree.tied(verb, "by") : tree.subject(verb);
            if (object.isEmpty() || object.get() < 0 || !PACTS.contains(tree.lemma(object.get())) && !pact(object.get())) return Optional.empty();
            boolean ahead = ahead(verb) || passive.isPresent() && tree.relation(verb).equals("xcomp");
            if (!ahead && !done(verb) && passive.isEmpty()) return Optional.empty();
            Optional<Integer> to = tree.tied(verb, "with").or(() -> tree.tied(object.get(), "with"));
            return commitment(number, by, to, object.get(), verb, ahead ? Status.PLEDGED : Status.SIGNED);
        }

        private boolean pact(int noun) {
            int[] span = tree.nounPhrase(noun);
            for (int at = span[0]; at < span[1]; at++) if (PACTS.contains(tree.word(at))) return true;
            return false;
        }

        /** "Corvia will send a second ferry to Lomond". */
        private Optional<Commitment> given(int verb, int number) {
            Optional<Integer> object = tree.child(verb, "dobj");
            Optional<Integer> to = tree.tied(verb, "to", "for").or(() -> tree.child(verb, "iobj"));
            if (to.isEmpty() && object.isPresent()) to = tree.tied(object.get(), "to", "for").or(() -> stray(verb));
            Optional<Integer> with = tree.tied(verb, "with");
            if (to.isEmpty() && with.isPresent() && object.isPresent() && !tree.lemma(verb).equals("send")) {
                to = object;
                object = with;
            }
            boolean sum = amount(verb).isPresent();
            if (object.isEmpty() || !sum && (to.isEmpty() || !recipient(to.get())) || tree.tag(object.get()).startsWith("PRP") || IDLE.contains(tree.lemma(object.get()))) return Optional.empty();
            boolean goods = GOODS.contains(tree.lemma(object.get())) || GOODS.contains(tree.word(object.get())) || sum;
            if (Set.of("give", "pay", "extend", "invest").contains(tree.lemma(verb)) && !goods) return Optional.empty();
            int head = tree.head(verb);
            boolean promised = tree.relation(verb).equals("xcomp") && head >= 0 && (PLEDGE.contains(tree.lemma(head)) || tree.lemma(head).equals("plan"));
            boolean offered = tree.relation(verb).equals("xcomp") && head >= 0 && PROPOSE.contains(tree.lemma(head));
            if (!promised && !offered && !ahead(verb) && !done(verb)) return Optional.empty();
            Status status = offered ? Status.PROPOSED : promised || ahead(verb) ? Status.PLEDGED : Status.DELIVERED;
            return commitment(number, tree.subject(verb), to, object.get(), verb, status);
        }

        /** A recipient that the tree hangs elsewhere in the object: the last "to NAME" of the clause. */
        private Optional<Integer> stray(int verb) {
            for (int at = verb + 2; at + 1 <= tree.right(verb) && at < verb + 16 && at + 1 < tree.size(); at++) {
                if (tree.word(at).equals("to") && tree.tag(at + 1).startsWith("NNP")) return Optional.of(at + 1);
            }
            return Optional.empty();
        }

        /** "pledged 40 billion euros a year to Lomond", "has proposed a commitment to maintain ...". */
        private Optional<Commitment> pledged(int verb, int number) {
            Optional<Integer> object = tree.child(verb, "dobj");
            if (object.isEmpty() || tree.lemma(verb).equals("agree")) return Optional.empty();
            boolean goods = GOODS.contains(tree.lemma(object.get())) || PACTS.contains(tree.lemma(object.get())) || amount(verb).isPresent();
            if (!goods || !ahead(verb) && !done(verb)) return Optional.empty();
            Optional<Integer> to = tree.tied(verb, "to", "for").or(() -> tree.tied(object.get(), "to", "for"));
            Status status = PROPOSE.contains(tree.lemma(verb)) ? Status.PROPOSED : Status.PLEDGED;
            return commitment(number, tree.subject(verb), to.filter(this::recipient), object.get(), verb, status);
        }

        /** "suspended military aid to Lomond". */
        private Optional<Commitment> stopped(int verb, int number) {
            Optional<Integer> object = tree.child(verb, "dobj");
            if (object.isEmpty() || !GOODS.contains(tree.lemma(object.get())) && !GOODS.contains(tree.word(object.get())) || !done(verb)) return Optional.empty();
            Optional<Integer> to = tree.tied(verb, "to", "with").or(() -> tree.tied(object.get(), "to", "with"));
            return commitment(number, tree.subject(verb), to.filter(this::recipient), object.get(), verb, Status.WITHDRAWN);
        }

        private Optional<Commitment> commitment(int number, Optional<Integer> by, Optional<Integer> to, int object, int verb, Status status) {
            Optional<String> giver = by.filter(this::party).flatMap(noun -> names.phrase(tree, noun, sentence)).filter(this::named);
            if (giver.isEmpty()) return Optional.empty();
            int end = objectEnd(object, verb);
            int[] span = tree.nounPhrase(object);
            String what = named(object) + tree.text(span[0], Math.max(span[1], end));
            if (what.length() > 200) return Optional.empty();
            int start = Math.min(by.map(noun -> tree.nounPhrase(noun)[0]).orElse(span[0]), Math.min(span[0], verb));
            int stop = Math.max(Math.max(end, verb + 1), by.map(noun -> tree.nounPhrase(noun)[1]).orElse(0));
            Passage passage = parsed.passage(sentence, start, stop);
            Optional<Figure> amount = figures.stream().filter(figure -> passage.contains(figure.passage())).findFirst()
                    .filter(figure -> figure.unit().isPresent() || figure.passage().start() >= tree.token(span[0]).start());
            Optional<String> receiver = to.flatMap(noun -> names.phrase(tree, noun, sentence));
            return Optional.of(new Commitment("c" + (number + 1), giver.get(), receiver, what,
                    amount.flatMap(figure -> figure.low().or(figure::high)).map(value -> value.stripTrailingZeros().toPlainString()),
                    amount.map(figure -> figure.unit().orElse(figure.measure())), status, when(passage), passage));
        }

        /** "the Selby Compact, a framework signed by nine towns": the name that the object explains. */
        private String named(int object) {
            int head = tree.head(object);
            if (!tree.relation(object).equals("appos") || head < 0 || !tree.tag(head).startsWith("NNP")) return "";
            int[] name = tree.nounPhrase(head);
            return tree.text(name[0], name[1]) + ", ";
        }

        /** The object with its complements, up to the next clause. */
        private int objectEnd(int object, int verb) {
            int at = object + 1;
            int last = Math.min(Math.max(tree.right(object), object), tree.size() - 1);
            int depth = 0;
            while (at <= last) {
                String word = tree.word(at);
                if (word.equals("(")) depth++;
                if (word.equals(")")) depth--;
                boolean stop = word.equals(",") || word.equals(";") || word.equals(":") || word.equals("\u2014") || word.equals("that") || word.equals("including") || tree.tag(at).startsWith("W");
                if (stop && depth <= 0 || at == verb && at > object) break;
                at++;
            }
            return at;
        }

        private Optional<Figure> amount(int verb) {
            int from = tree.token(verb).start();
            int to = tree.token(tree.right(verb)).end();
            return figures.stream().filter(figure -> figure.unit().filter(unit -> !unit.equals("%")).isPresent()
                    && figure.passage().start() >= from && figure.passage().end() <= to).findFirst();
        }

        private Optional<When> when(Passage passage) {
            return times.stream().filter(time -> !time.bounds(parsed.article().words()) && (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME))
                    .filter(time -> time.moment().isPresent())
                    .min(Comparator.comparing((TimeExpression time) -> !passage.contains(time.passage()))
                            .thenComparing(time -> Math.abs(time.passage().start() - passage.start())))
                    .flatMap(time -> time.moment().map(day -> When.of(day, When.Basis.TEXT, List.of(time.passage()))));
        }

        private boolean recipient(int noun) {
            return tree.tag(noun).startsWith("NNP") || names.at(tree, noun).map(Actor::kind).isPresent() || tree.tag(noun).startsWith("PRP");
        }

        /** Somebody who can promise: a name, somebody whom the article knows, or parties counted or called by what they are. */
        private boolean party(int noun) {
            return tree.tag(noun).startsWith("NNP") || names.at(tree, noun).isPresent() || tree.child(noun, "nummod").isPresent() || PARTIES.contains(tree.word(noun));
        }

        /** A name, or people counted or described: not "the move". */
        private boolean named(String words) {
            return words.chars().anyMatch(Character::isUpperCase) || words.chars().anyMatch(Character::isDigit) || words.contains(" ");
        }

        /** Also through what governs it: "would agree to give". */
        private boolean hypothetical(int verb) {
            int head = tree.head(verb);
            if (tree.relation(verb).equals("xcomp") && head >= 0 && head != verb && !tree.relation(head).equals("xcomp") && hypothetical(head)) return true;
            return tree.children(verb).stream().anyMatch(child -> tree.relation(child).startsWith("aux") && Verbs.HYPOTHETICAL.contains(tree.word(child)))
                    || tree.child(verb, "mark").filter(mark -> Set.of("if", "whether", "unless").contains(tree.word(mark))).isPresent();
        }

        private boolean ahead(int verb) {
            return tree.children(verb).stream().anyMatch(child -> tree.relation(child).startsWith("aux")
                    && Set.of("will", "'ll", "\u2019ll", "shall").contains(tree.word(child)));
        }

        private boolean done(int verb) {
            if (tree.tag(verb).equals("VBD")) return true;
            boolean own = tree.children(verb).stream().anyMatch(child -> tree.relation(child).startsWith("aux")
                    && (tree.lemma(child).equals("have") || tree.tag(child).equals("VBD")));
            int head = tree.head(verb);
            return own || tree.relation(verb).equals("conj") && head >= 0 && tree.tag(head).startsWith("VB") && head != verb && !tree.relation(head).equals("conj") && done(head);
        }
    }
}
