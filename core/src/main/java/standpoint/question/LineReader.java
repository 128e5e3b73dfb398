package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Statement;
import standpoint.question.PhraseLexicon.Kind;
import standpoint.question.PhraseLexicon.Match;

/** Reads the lines of one scene for attitudes to the proposal. */
final class LineReader {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "our", "my");
    private static final Set<String> AGENTS = Set.of("by", "from", "of", "among", "in", "to", "for");

    private final Lexicons lexicons;
    private final ClauseReader clauses;
    private final Judge judge;
    private final ConditionFinder conditions = new ConditionFinder();
    private final Scene scene;
    private final ProposalMatcher matcher;
    private final Proposal proposal;
    private final Antecedents antecedents;
    private final List<Line> bearing = new ArrayList<>();

    LineReader(Lexicons lexicons, Scene scene, Proposal proposal, ProposalMatcher matcher, Holders holders) {
        this.lexicons = lexicons;
        this.clauses = new ClauseReader(lexicons.attitudes());
        this.judge = new Judge(lexicons.predicates());
        this.scene = scene;
        this.matcher = matcher;
        this.proposal = proposal;
        this.antecedents = new Antecedents(scene, holders);
    }

    /** The lines that bore on the question so far. */
    List<Line> bearing() { return bearing; }

    List<Finding> read() {
        List<Finding> all = new ArrayList<>();
        for (int number = 0; number < scene.lines().size(); number++) {
            Line line = scene.lines().get(number);
            List<Target> targets = new ArrayList<>(matcher.targets(number));
            List<Named> named = targets.isEmpty() && !matcher.near(number) ? List.of() : scene.named(line);
            if (matcher.near(number)) leftOut(line, targets);
            List<Finding> here = new ArrayList<>();
            for (Target target : targets) here.addAll(findings(line, target, named));
            if (!targets.isEmpty()) bearing.add(line);
            if (here.isEmpty() && matcher.near(number)) limit(line, all);
            if (!targets.isEmpty() || matcher.near(number)) contrast(line, named.isEmpty() ? scene.named(line) : named, all, here);
            all.addAll(here);
            antecedents.after(line);
        }
        return all;
    }

    /** "Norland backs it, Ostia does not": the second stance is the contrary of the first. */
    private void contrast(Line line, List<Named> named, List<Finding> all, List<Finding> here) {
        int end = 3;
        while (end <= line.size() && !(line.text(end - 1).equals("not") && AUXILIARIES.contains(line.text(end - 2)) && (end == line.size() || line.at(end).sign()))) end++;
        if (end > line.size()) return;
        Finding other = !here.isEmpty() ? here.get(here.size() - 1) : all.isEmpty() ? null : all.get(all.size() - 1);
        boolean plain = other != null && other.judgement().sign() != 0 && other.condition().isEmpty() && other.judgement().verdict() == Judgement.Verdict.HELD
                && (other.line() == line || line.paragraph() == other.line().paragraph() && line.start() - other.line().end() < 3);
        if (!plain) return;
        Clause clause = clauses.read(line, end - 2, named, 0);
        if (clause.subject().isEmpty() || clause.subject().equals(other.holder()) && other.line() == line) return;
        if (other.line() != line && clause.subject().get().from() > 2) return;
        Target target = new Target(end - 2, end - 2, end, end - 2, other.target().sign(), Target.Way.LEFT_OUT);
        here.add(new Finding(line, target, new Judgement(-other.judgement().sign(), Judgement.Verdict.HELD, 0.7, false, false), clause.subject(), Optional.empty(), false, Optional.empty()));
    }

    private static final Set<String> AUXILIARIES = Set.of("is", "are", "does", "do", "did", "will", "would", "has", "have", "was", "were");

    /** "But only if the money is there" limits the finding before it. */
    private void limit(Line line, List<Finding> all) {
        if (all.isEmpty()) return;
        Finding last = all.get(all.size() - 1);
        if (last.condition().isPresent() || last.judgement().sign() == 0) return;
        if (line.paragraph() - last.line().paragraph() > 1 || line.field() != last.line().field()) return;
        conditions.afterthought(line).ifPresent(words -> all.set(all.size() - 1,
                new Finding(line, new Target(words[0], words[0], words[1], words[0], last.target().sign(), Target.Way.LEFT_OUT), last.judgement(), last.holder(),
                        last.statement(), last.speaker(), Optional.of(words))));
    }

    /** Attitudes without their object, where the proposal was named before: "Norland voted against", "we will never accept it". */
    private void leftOut(Line line, List<Target> targets) {
        for (Match match : lexicons.attitudes().all(line, 0, line.size())) {
            if (match.meaning().kind() == Kind.NOT || match.meaning().kind() == Kind.VOID || match.meaning().kind() == Kind.HEDGE || match.meaning().kind() == Kind.PAST) continue;
            if (targets.stream().anyMatch(target -> target.start() < match.end() + 2 && match.start() < target.to())) continue;
            String next = line.text(match.end());
            boolean pronoun = Set.of("it", "this", "that", "them").contains(next) && !line.text(match.end() + 1).equals("'s")
                    && (stops(line, match.end() + 1) || Set.of("it", "them").contains(next) && !line.text(match.end() + 1).equals("to") && match.meaning().strength() == 2);
            if (pronoun) {
                targets.add(new Target(match.end(), match.end(), match.end() + 1, match.end(), matcher.lastSign(), Target.Way.PRONOUN));
            } else if (match.meaning().alone() && stops(line, match.end())) {
                targets.add(new Target(match.end(), match.end(), match.end(), match.end(), matcher.lastSign(), Target.Way.LEFT_OUT));
            }
        }
        for (int k = 1; k + 1 < line.size(); k++) {
            int at = k;
            boolean named = Judge.NAMING.contains(line.text(k - 1)) && Set.of("it", "this", "that", "them").contains(line.text(k));
            if (named && targets.stream().noneMatch(target -> target.start() <= at && at < target.to())) {
                targets.add(new Target(k, k, k + 1, k, matcher.lastSign(), Target.Way.PRONOUN));
            }
        }
        for (int k = 0; k + 1 < line.size(); k++) {
            boolean begins = k == 0 || line.at(k - 1).sign() || line.at(k - 1).is("that") || line.at(k - 1).is("but") || ClauseReader.SAYING.contains(line.text(k - 1));
            if (!begins || !Set.of("it", "this", "that").contains(line.text(k))) continue;
            if (!Set.of("is", "was", "would", "will", "must", "should", "cannot", "can").contains(line.text(k + 1))) continue;
            int at = k;
            if (targets.stream().noneMatch(target -> target.start() <= at + 4 && at < target.to())) {
                targets.add(new Target(k, k, k + 1, k, matcher.lastSign(), Target.Way.PRONOUN));
            }
        }
    }

    private static boolean stops(Line line, int k) {
        String word = line.text(k);
        return word.isEmpty() || line.at(k).sign() || Set.of("and", "but", "while", "at", "in", "on", "after", "because", "if", "unless", "until", "when", "as", "only", "once",
                "provided", "before", "today", "yesterday", "without", "with", "again", "too", "either", "during", "this", "last", "though", "or", "for", "outright",
                "altogether", "alone", "under", "said", "now", "whatever", "from").contains(word);
    }

    private List<Finding> findings(Line line, Target target, List<Named> all) {
        List<Named> named = all.stream().filter(one -> !argument(line, target, one)).toList();
        int anchor = Math.min(target.start(), line.size() - 1);
        int key = Math.min(target.key(), line.size() - 1);
        Optional<Statement> statement = scene.statementAt(line, key);
        if (statement.isEmpty() && target.way() == Target.Way.LEFT_OUT && key > 0) statement = scene.statementAt(line, key - 1);
        int at = key > 0 && target.way() == Target.Way.LEFT_OUT ? key - 1 : key;
        Optional<Statement> voice = scene.voiceAt(line, at);
        int lowest = voice.isPresent() ? Math.min(anchor, scene.contentStart(line, at, voice.get())) : 0;
        if (voice.isPresent()) statement = voice;
        for (int k = target.to() + 1; statement.isEmpty() && k < Math.min(line.size(), target.to() + 5); k++) statement = scene.statementAt(line, k);
        if (asks(line, statement)) return List.of();
        List<Finding> found = new ArrayList<>();
        agents(line, target, named, statement, found);
        if (!found.isEmpty()) return found;
        Clause clause = clauses.read(line, target.start(), named, lowest);
        Judgement judgement = judge.judge(line, target, clause.governing());
        boolean bidder = clause.owner() && clause.governing().stream().allMatch(match -> match.meaning().phrase().startsWith("bid"))
                && proposal.subjects().stream().anyMatch(entity -> entity.named(line, clause.subject().get().from()) > 0);
        if (bidder) clause.governing().clear(); else add(line, target, clause, judgement, named, statement, found);
        if (clause.owner() && clause.subject().isPresent()) outer(line, target, clause, named, statement, lowest, found);
        return found;
    }

    /** "Ostia criticised [Norland's opposition to ...]": somebody judges the attitude of another. */
    private void outer(Line line, Target target, Clause inner, List<Named> named, Optional<Statement> statement, int lowest, List<Finding> found) {
        int before = inner.subject().get().from();
        if (before <= lowest) return;
        Clause clause = clauses.read(line, before, named, lowest);
        if (clause.subject().isEmpty() || clause.governing().isEmpty()) return;
        List<Match> governing = new ArrayList<>(clause.governing());
        governing.addAll(inner.governing());
        Judgement judgement = judge.judge(line, target, governing);
        if (judgement.verdict() == Judgement.Verdict.HELD) add(line, target, clause, judgement, named, statement, found);
    }

    /** "[Velmora] as a neutral state": whom the proposal is about is a part of it, unless words of attitude stand between. */
    private boolean argument(Line line, Target target, Named one) {
        return one.to() <= target.start() && proposal.subjects().stream().anyMatch(entity -> entity.named(line, one.from()) > 0)
                && lexicons.attitudes().all(line, one.to(), target.start()).isEmpty();
    }

    private static boolean asks(Line line, Optional<Statement> statement) { return line.question() && (statement.isEmpty() || statement.get().form() != Statement.Form.INDIRECT); }

    private void add(Line line, Target target, Clause clause, Judgement judgement, List<Named> named, Optional<Statement> statement, List<Finding> found) {
        if (clause.supposed() || line.text(0).equals("until") && Set.of("last", "recently", "now", "a", "this", "yesterday").contains(line.text(1))) return;
        Optional<Named> holder = clause.subject();
        boolean own = statement.flatMap(Statement::speaker).filter(mention -> clause.subject().filter(subject -> subject.actor().equals(mention.actor())).isPresent()).isPresent();
        if (own || ofProposal(line, clause)) holder = Optional.empty();
        boolean first = clause.pronoun().map(FIRST_PERSON::contains).orElse(false);
        if (first && statement.isEmpty()) holder = Optional.ofNullable(beforeQuote(line, clause.from(), named));
        boolean othersDuty = judgement.normative() && holder.isPresent() && !holder.get().pronoun() && dutyOf(line, holder.get(), target);
        boolean speaker = statement.isPresent() && (holder.isEmpty() || first || othersDuty);
        if (speaker || othersDuty) holder = Optional.empty();
        if (clause.pronoun().isPresent() && holder.isEmpty() && !first && !speaker) {
            holder = sayer(line, clause.from(), named).or(() -> antecedents.of(clause.pronoun().get()));
        }
        if (speaker && clause.pronoun().filter(word -> !first).isPresent() && statement.get().form() == Statement.Form.DIRECT) return;
        Optional<int[]> condition = condition(line, target, clause, judgement);
        boolean act = acts(line, target, clause);
        if (act && judgement.verdict() == Judgement.Verdict.NOTHING) judgement = new Judgement(target.sign(), Judgement.Verdict.ASSERTED, 0.6, false, false);
        boolean weakAssertion = judgement.verdict() == Judgement.Verdict.ASSERTED && !speaker && condition.isEmpty() && !act && !tells(line, holder, target);
        if (judgement.verdict() == Judgement.Verdict.NOTHING && condition.isEmpty() || weakAssertion) return;
        if (judgement.verdict() == Judgement.Verdict.NOTHING && !binding(line, condition.get())) return;
        if (judgement.verdict() == Judgement.Verdict.UNSURE && judgement.sign() == 0) condition = Optional.empty();
        if (holder.isEmpty() && !speaker && judgement.verdict() == Judgement.Verdict.HELD) holder = tail(line, target, named);
        if (holder.isEmpty() && !speaker) return;
        boolean loose = target.way() == Target.Way.PRONOUN || target.way() == Target.Way.LEFT_OUT;
        if (loose && !speaker && holder.flatMap(one -> scene.actor(one.actor())).filter(actor -> actor.kind() == standpoint.news.Actor.Kind.UNNAMED).isPresent()) return;
        found.add(new Finding(line, target, judgement, known(line, target, named, holder, statement, speaker), statement, speaker, condition));
    }

    /** Whom a pronoun means that is all the reading knows of a holder: "It has not said", "his own government". */
    private Optional<Named> known(Line line, Target target, List<Named> named, Optional<Named> holder, Optional<Statement> statement, boolean speaker) {
        Optional<String> actor = holder.map(Named::actor).or(() -> speaker ? statement.flatMap(Statement::speaker).map(mention -> mention.actor()) : Optional.empty());
        Optional<String> voice = statement.flatMap(Statement::speaker).map(mention -> mention.actor()).filter(id -> !actor.equals(Optional.of(id)));
        boolean open = actor.flatMap(scene::actor).map(one -> Set.of("it", "he", "she", "they").contains(one.name().toLowerCase(java.util.Locale.ROOT))).orElse(false);
        Optional<Named> sayer = open ? sayer(line, target.start(), named) : Optional.empty();
        if (sayer.isPresent()) return sayer;
        Optional<String> meant = actor.flatMap(scene::actor).flatMap(one -> Antecedents.possessed(one.name()) && voice.isPresent() ? voice : antecedents.ofActor(one));
        return meant.map(id -> new Named(-1, -1, id, false)).or(() -> holder);
    }

    /** "[Velmora] must be let in": whom the proposal is about holds nothing by that. */
    private boolean ofProposal(Line line, Clause clause) {
        if (clause.subject().isEmpty() || !clause.governing().isEmpty()) return false;
        int from = clause.subject().get().from();
        return from >= 0 && proposal.subjects().stream().anyMatch(entity -> entity.named(line, from) > 0);
    }

    /** "Rell disagreed: "We ..."": who is named before the quotation, where no statement was found. */
    private static Named beforeQuote(Line line, int pronoun, List<Named> named) {
        Named best = null;
        boolean quoted = false;
        for (int k = 0; k < pronoun; k++) quoted |= line.at(k).is("\"");
        for (Named one : named) if (quoted && one.to() <= pronoun && !one.pronoun()) best = one;
        return best;
    }

    /** "Rell makes clear that Velmora will not join": told as the holder's word, though no statement was found. */
    private static boolean tells(Line line, Optional<Named> holder, Target target) {
        if (holder.isEmpty()) return false;
        for (int k = holder.get().to(); k < target.start(); k++) if (ClauseReader.SAYING.contains(line.text(k)) || line.text(k).equals("clear")) return true;
        return false;
    }

    /** A member does itself what is proposed: "Moana recognised Sorrento Bay", "Norland will not impose sanctions". */
    private boolean acts(Line line, Target target, Clause clause) {
        if (clause.subject().isEmpty() || !clause.governing().isEmpty() || target.way() != Target.Way.EXPLICIT || clause.subject().get().from() < 0) return false;
        int gap = target.start() - clause.subject().get().to();
        boolean verb = target.key() == target.from() ? line.text(target.key()).matches(".*(ed|s|se|t|e)") && !line.text(target.key()).endsWith("tion") : true;
        boolean first = Set.of("became", "becomes", "was", "is").contains(line.text(clause.subject().get().to())) && line.text(target.from() - 1).equals("to");
        boolean direct = first || gap <= 2 && (gap == 0 || !Set.of("of", "'s", "on", "for", ",", "and").contains(line.text(clause.subject().get().to())));
        return verb && direct && proposal.does(line.text(target.from())) && scene.memberNamed(line, clause.subject().get());
    }

    /** Only words that tie the proposal to something make a stance on their own: "depends on", "subject to". */
    private static boolean binding(Line line, int[] condition) {
        if (condition[1] < line.size() && line.at(condition[1]).is("before")) return true;
        return Set.of("conditional", "contingent", "conditioned", "subject", "dependent", "depends", "depend", "depended", "hinges", "hinge", "tied", "only").contains(line.text(condition[0]));
    }

    private Optional<int[]> condition(Line line, Target target, Clause clause, Judgement judgement) {
        boolean refused = judgement.sign() < 0;
        boolean open = false;
        for (int k = clause.from(); k < Math.min(line.size(), target.to() + 6); k++) {
            open |= Set.of("will", "would", "can", "could", "should", "must", "may", "only").contains(line.text(k));
        }
        open |= judgement.verdict() == Judgement.Verdict.HELD && !refused && clause.governing().stream().anyMatch(match -> match.meaning().kind() == Kind.FOR);
        return conditions.find(line, target, clause.subject().isPresent() && clause.from() < target.start() ? clause.from() : target.start(), refused, open);
    }

    /** "Norland [should] drop its veto": what the subject ought to do is the speaker's wish. */
    private static boolean dutyOf(Line line, Named holder, Target target) {
        for (int k = holder.to(); k < target.start(); k++) {
            if (Set.of("should", "must", "ought", "needs", "need").contains(line.text(k)) || line.text(k).equals("has") && line.text(k + 1).equals("to")) return true;
        }
        return false;
    }

    /** "..., Ada Finn said": the sayer behind, where no statement was found. */
    private static Optional<Named> tail(Line line, Target target, List<Named> named) {
        for (Named one : named) {
            if (one.from() < target.to() || one.pronoun()) continue;
            boolean says = ClauseReader.SAYING.contains(line.text(one.to())) || ClauseReader.SAYING.contains(line.text(one.from() - 1));
            if (says) return Optional.of(one);
        }
        return Optional.empty();
    }

    /** "Norland said it opposes": the sayer, where nobody resolved the pronoun. */
    private Optional<Named> sayer(Line line, int pronoun, List<Named> named) {
        Named best = null;
        for (Named one : named) {
            if (one.to() > pronoun || one.pronoun()) continue;
            for (int k = one.to(); k < Math.min(pronoun, one.to() + 8); k++) {
                if (ClauseReader.SAYING.contains(line.text(k))) best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "... was vetoed by Norland and Ostia", "opposition to ... from Norland". */
    private void agents(Line line, Target target, List<Named> named, Optional<Statement> statement, List<Finding> found) {
        int end = Judge.clauseEnd(line, target.to());
        for (int k = target.to(); k < Math.min(line.size(), Math.max(end, target.to() + 3)); k++) {
            if (!AGENTS.contains(line.text(k)) && !line.text(k).equals(",")) continue;
            int at = k + 1;
            while (at < line.size() && Set.of("the", "both", "mr", "ms", ".").contains(line.text(at))) at++;
            Named agent = startingAt(named, at);
            boolean passive = line.text(k).equals("by") && line.text(k - 1).endsWith("ed") || line.text(k).equals("by") && Set.of("by").contains(line.text(k)) && passivePredicate(line, target.to(), k);
            boolean source = !line.text(k).equals(",") && sourceBefore(line, target, k);
            if (agent == null || !passive && !source) continue;
            List<Match> governing = source && !passive ? nounBefore(line, target) : List.of();
            Judgement judgement = judge.judge(line, target, governing);
            if (judgement.verdict() != Judgement.Verdict.HELD) continue;
            found.add(new Finding(line, target, judgement, Optional.of(agent), statement, false, conditions.find(line, target, target.start(), judgement.sign() < 0, false)));
            return;
        }
    }

    private static boolean passivePredicate(Line line, int from, int by) {
        for (int k = from; k < by; k++) if (Set.of("is", "was", "were", "been", "be", "are").contains(line.text(k))) return true;
        return false;
    }

    private boolean sourceBefore(Line line, Target target, int preposition) {
        boolean after = preposition - target.to() <= 1 && Set.of("from", "among", "in", "by").contains(line.text(preposition)) && !nounBefore(line, target).isEmpty();
        boolean predicate = false;
        for (int k = target.to(); k < preposition && !predicate; k++) {
            predicate = lexicons.predicates().at(line, k, preposition).filter(match -> match.end() >= preposition - 1 && match.meaning().phrase().matches(
                    "(face|meet|draw|win|enjoy|has|have|run|come|won|acceptable|unacceptable|intolerable|red line|welcome).*")).isPresent();
        }
        return after || predicate;
    }

    private List<Match> nounBefore(Line line, Target target) {
        for (int k = Math.max(0, target.start() - 4); k < target.start(); k++) {
            Optional<Match> match = lexicons.attitudes().at(line, k, target.start());
            String word = line.text(k);
            boolean noun = Set.of("support", "opposition", "backing", "resistance", "objections", "criticism", "veto", "approval", "scepticism", "reservations", "objection").contains(word);
            if (noun && match.isPresent() && match.get().end() >= target.start() - 1) return List.of(match.get());
        }
        return List.of();
    }

    private static Named startingAt(List<Named> named, int from) {
        for (Named one : named) if (one.from() == from && !one.pronoun()) return one;
        return null;
    }
}
