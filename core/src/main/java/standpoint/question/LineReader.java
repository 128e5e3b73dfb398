package standpoint.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import standpoint.news.Actor;
import standpoint.news.Mention;
import standpoint.news.Statement;
import standpoint.question.Functors.Functor;
import standpoint.question.PhraseLexicon.Kind;

/** Reads the lines of one scene for attitudes to the proposal. */
final class LineReader {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "our", "my");
    private static final Set<String> THIRD_PERSON = Set.of("he", "she", "it", "they", "his", "her", "its", "their", "who", "i", "we");
    private static final Set<String> AUXILIARIES = Set.of("is", "are", "does", "do", "did", "will", "would", "has", "have", "was", "were");

    private final Lexicons lexicons;
    private final Composer composer;
    private final ConditionFinder conditions = new ConditionFinder();
    private final Scene scene;
    private final ProposalMatcher matcher;
    private final Proposal proposal;
    private final Antecedents antecedents;
    private final HolderNames names;
    private final List<Line> bearing = new ArrayList<>();
    private final List<List<Target>> targets = new ArrayList<>();
    private final List<Boolean> nearby = new ArrayList<>();

    LineReader(Lexicons lexicons, Scene scene, Proposal proposal, ProposalMatcher matcher, Holders holders) {
        this.lexicons = lexicons;
        this.composer = new Composer(new Predication(lexicons.predicates()));
        this.scene = scene;
        this.matcher = matcher;
        this.proposal = proposal;
        this.antecedents = new Antecedents(scene, holders);
        this.names = new HolderNames(scene);
    }

    /** Whether any line speaks of the proposal or stands near it, after reading. */
    boolean touches() { return IntStream.range(0, scene.lines().size()).anyMatch(number -> near(number) || !targets().get(number).isEmpty()); }

    /** The share of lines with words that speak of the proposal, after reading a page that has lines. */
    double share() { return targets().stream().filter(found -> !found.isEmpty()).count() / (double) targets().size(); }

    /** Whom the proposal names, the deciding body apart. */
    List<Entity> subjects() { return proposal.subjects(); }

    /** For each line the words that speak of the proposal, after reading. */
    List<List<Target>> targets() { return targets; }

    /** Whether a line stands near the proposal, after reading. */
    boolean near(int line) { return nearby.get(line); }

    /** The lines that bore on the question so far. */
    List<Line> bearing() { return bearing; }

    List<Finding> read() {
        List<Finding> all = new ArrayList<>();
        for (int number = 0; number < scene.lines().size(); number++) {
            Line line = scene.lines().get(number);
            List<Target> targets = new ArrayList<>(matcher.targets(number));
            boolean near = matcher.near(number);
            this.targets.add(List.copyOf(targets));
            nearby.add(near);
            List<Finding> here = new ArrayList<>();
            if (!targets.isEmpty() || near) {
                Functors functors = new Functors(lexicons.attitudes(), line);
                if (near) new LeftOut(line, scene.named(line), matcher.lastSign(), matcher.lastStance(), matcher.close(number), matcher.next(number), matcher.right(number)).add(functors, targets);
                for (Target target : targets) here.addAll(findings(line, target, functors));
                here.removeIf(finding -> within(finding, targets));
                votes(line, here);
                if (!targets.isEmpty()) bearing.add(line);
                if (here.isEmpty() && near) limit(line, all);
                contrast(line, all, here);
            }
            if (here.isEmpty() && number > 0) here.addAll(echoed(line, all));
            here.addAll(likewise(line, here));
            all.addAll(here);
            antecedents.after(line);
        }
        return all;
    }

    private List<Finding> findings(Line line, Target target, Functors functors) {
        int key = Math.min(target.way() == Target.Way.LEFT_OUT ? Math.max(0, target.key() - 1) : target.key(), line.size() - 1);
        Optional<Statement> voice = scene.voiceAt(line, key);
        Optional<Statement> statement = voice.isPresent() ? voice : scene.statementAt(line, key);
        if (line.text(0).equals("until") && Set.of("last", "recently", "now", "a", "this", "yesterday").contains(line.text(1))) return List.of();
        if (line.question() && (statement.isEmpty() || statement.get().form() != Statement.Form.INDIRECT)) return List.of();
        List<Finding> found = new ArrayList<>();
        Composer.Reading composed = composer.compose(line, target, functors, word -> names.meant(line, word));
        for (Attitude attitude : composed.attitudes()) found.addAll(held(line, target, attitude, statement));
        if (found.isEmpty() && !composed.silent()) new Adjacent(line, scene.named(line), functors).attitude(target).ifPresent(attitude -> found.addAll(held(line, target, attitude, statement)));
        if (found.isEmpty()) bound(line, target, statement).ifPresent(found::add);
        if (found.isEmpty() && !composed.silent()) acts(line, target, statement).ifPresent(found::add);
        return found;
    }

    private List<Finding> held(Line line, Target target, Attitude attitude, Optional<Statement> statement) {
        Optional<int[]> condition = condition(line, target, attitude);
        if (attitude.judgement().verdict() == Judgement.Verdict.UNSURE && attitude.judgement().sign() == 0) condition = Optional.empty();
        if (attitude.judgement().verdict() == Judgement.Verdict.ASSERTED && condition.isEmpty()) return List.of();
        boolean first = attitude.holder() >= 0 && FIRST_PERSON.contains(line.text(attitude.holder()));
        List<Finding> found = new ArrayList<>();
        if (attitude.holder() == Attitude.SPEAKER || first) {
            Optional<Mention> speaker = statement.flatMap(Statement::speaker);
            Optional<Named> meant = speaker.filter(mention -> openName(new Named(-1, -1, mention.actor(), true))).flatMap(mention -> antecedents.of("he"));
            if (meant.isPresent()) found.add(new Finding(line, target, attitude.judgement(), meant, statement, true, condition));
            else if (speaker.isPresent()) found.add(new Finding(line, target, attitude.judgement(), Optional.empty(), statement, true, condition));
            else if (statement.isEmpty() && scene.author().isPresent()) found.add(new Finding(line, target, attitude.judgement(), scene.author(), Optional.empty(), true, condition));
            return found;
        }
        for (Named holder : holders(line, attitude.holder(), statement)) {
            if (holder.from() >= 0 && (bidder(line, target, attitude, holder) || apart(line, target, holder) || holder.to() <= line.dateline())) continue;
            Optional<Named> speaking = spokenFor(line, target, attitude, holder);
            if (speaking.isPresent()) found.add(new Finding(line, target, attitude.judgement(), speaking, statement, true, condition));
            if (speaking.isPresent() && generic(holder)) continue;
            boolean own = statement.flatMap(Statement::speaker).filter(mention -> mention.actor().equals(holder.actor())).isPresent();
            found.add(new Finding(line, target, attitude.judgement(), own ? Optional.empty() : Optional.of(holder), statement, own, condition));
        }
        return found;
    }

    /** The holder's name is the proposal's own: "was for the Orsal Accord before she was against it". */
    private static boolean within(Finding finding, List<Target> targets) {
        if (finding.holder().isEmpty() || finding.holder().get().from() < 0) return false;
        Named holder = finding.holder().get();
        return targets.stream().anyMatch(target -> target.way() == Target.Way.EXPLICIT && target.from() <= holder.from() && holder.to() <= target.to() && target.to() - target.from() <= holder.to() - holder.from() + 1);
    }

    /** A semicolon stands between the holder and the target. */
    private static boolean apart(Line line, Target target, Named holder) {
        for (int k = Math.min(target.to(), holder.to()); k < Math.max(target.from(), holder.from()); k++) if (line.at(k).is(";")) return true;
        return false;
    }

    /** "Sorrel's bid": whose bid it is, is part of the proposal and holds nothing by that. */
    private boolean bidder(Line line, Target target, Attitude attitude, Named holder) {
        boolean within = target.start() <= holder.from() && holder.from() < target.to();
        boolean possessor = line.tree().relation(attitude.holder()).equals("nmod:poss");
        return (within || possessor) && proposal.subjects().stream().anyMatch(entity -> entity.named(line, holder.from()) > 0);
    }

    /** Those whom the subject of a clause names, or whom its pronoun means. */
    private List<Named> holders(Line line, int head, Optional<Statement> statement) {
        String word = line.text(head);
        Tree tree = line.tree();
        if (Set.of("who", "which", "that").contains(word) && tree.head(head) >= 0 && tree.relation(tree.head(head)).startsWith("acl") && tree.head(tree.head(head)) >= 0) {
            return holders(line, tree.head(tree.head(head)), statement);
        }
        if (tree.relation(head).equals("nsubj") && tree.noun(head) && !line.at(head).name() && tree.head(head) >= 0 && line.at(tree.head(head)).name() && tree.child(tree.head(head), Set.of("cop")) >= 0) {
            return holders(line, tree.head(head), statement);
        }
        int whole = belongedTo(line, head);
        if (whole >= 0) return names.of(line, whole);
        List<Named> named = names.of(line, head);
        boolean open = named.isEmpty() ? THIRD_PERSON.contains(word) : openName(named.get(0));
        boolean owned = tree.children().get(head).stream().anyMatch(child -> tree.relation(child).equals("nmod:poss") && THIRD_PERSON.contains(line.text(child)));
        boolean said = !open && Set.of("they", "it").contains(word);
        if (said) {
            Optional<Named> saying = sayer(line, head, Optional.empty());
            if (saying.isPresent()) return names.of(line, saying.get().from());
        }
        if (!open && !(owned && named.stream().noneMatch(one -> one.actor().startsWith("member/") || properName(one)))) return named;
        Optional<Named> sayer = sayer(line, head, statement);
        if (sayer.isPresent()) return List.of(sayer.get());
        List<Named> known = named.stream().map(this::known).toList();
        if (!known.isEmpty()) return known;
        String pronoun = owned ? line.text(tree.child(head, Set.of("nmod:poss"))) : word;
        return antecedents.of(pronoun).map(List::of).orElse(List.of());
    }

    /** "The minister said the government supported it", "Dane said his party was against": a person who speaks for a body of which they are. */
    private Optional<Named> spokenFor(Line line, Target target, Attitude attitude, Named holder) {
        boolean body = scene.actor(holder.actor()).filter(actor -> actor.kind() == Actor.Kind.ORGANIZATION || actor.kind() == Actor.Kind.GROUP).isPresent() || holder.actor().startsWith("member/");
        boolean own = generic(holder) || owned(line, attitude.holder());
        if (!body || !own) return Optional.empty();
        for (Statement around : scene.statementsAt(line, Math.min(target.key(), line.size() - 1))) {
            Optional<Mention> speaker = around.speaker().filter(mention -> scene.actor(mention.actor())
                    .filter(actor -> actor.kind() == Actor.Kind.PERSON && Character.isUpperCase(actor.name().charAt(0)) && actor.name().indexOf(' ') > 0).isPresent());
            if (speaker.isPresent() && !speaker.get().actor().equals(holder.actor())) return speaker.map(mention -> new Named(-1, -1, mention.actor(), false));
        }
        return Optional.empty();
    }

    private boolean generic(Named holder) {
        return scene.actor(holder.actor()).filter(actor -> actor.kind() == Actor.Kind.ORGANIZATION && Character.isLowerCase(actor.name().charAt(0))).isPresent();
    }

    /** "His party", "members of her group", "our union". */
    private static boolean owned(Line line, int head) {
        Tree tree = line.tree();
        Set<String> owners = Set.of("his", "her", "our", "my");
        for (int child : tree.children().get(head)) {
            if (owners.contains(line.text(child)) && tree.relation(child).equals("nmod:poss")) return true;
            if (!tree.relation(child).equals("nmod")) continue;
            for (int below : tree.children().get(child)) if (owners.contains(line.text(below)) && tree.relation(below).equals("nmod:poss")) return true;
        }
        return false;
    }

    /** "[The council], to which Ostia belongs, opposes it": the parse may take Ostia for the subject; -1 where there is no such clause. */
    private static int belongedTo(Line line, int head) {
        int start = head;
        while (start > 0 && line.tree().head(start - 1) == head && line.tree().relation(start - 1).matches("compound|det|amod")) start--;
        if (!line.text(start - 1).equals("which") || !Set.of("to", "of").contains(line.text(start - 2))) return -1;
        int noun = start - 3;
        if (noun >= 0 && line.at(noun).is(",")) noun--;
        boolean belongs = false;
        for (int k = head + 1; k < Math.min(line.size(), head + 6); k++) belongs |= Set.of("belongs", "belong", "member", "members", "part").contains(line.text(k));
        return belongs && noun >= 0 && line.tree().noun(noun) ? noun : -1;
    }

    /** "Her party", where it is known which. */
    private boolean properName(Named named) {
        return scene.actor(named.actor()).filter(actor -> actor.kind() == Actor.Kind.ORGANIZATION && Character.isUpperCase(actor.name().charAt(0)) && !Antecedents.possessed(actor.name())).isPresent();
    }

    private boolean openName(Named named) {
        return scene.actor(named.actor()).map(actor -> THIRD_PERSON.contains(actor.name().toLowerCase(java.util.Locale.ROOT))).orElse(false);
    }

    /** "Rell said it opposes": whoever says it, by the parse or by the statement that the words stand in. */
    private Optional<Named> sayer(Line line, int head, Optional<Statement> statement) {
        Tree tree = line.tree();
        int clause = tree.head(head);
        for (int steps = 0; clause >= 0 && steps < 8; steps++) {
            int above = tree.head(clause);
            if (above < 0) break;
            if (tree.relation(clause).equals("ccomp") || tree.relation(clause).equals("xcomp") || tree.relation(clause).equals("parataxis")) {
                for (int child : tree.children().get(above)) {
                    if (!tree.relation(child).equals("nsubj") || child == head) continue;
                    Optional<Named> found = names.of(line, child).stream().filter(one -> !openName(one)).findFirst();
                    if (found.isPresent()) return found;
                }
            }
            clause = above;
        }
        return statement.flatMap(Statement::speaker).map(mention -> new Named(-1, -1, mention.actor(), false));
    }

    /** Whom a pronoun means that is all the reading knows of an actor: "It has not said", "his own government". */
    private Named known(Named holder) {
        Optional<String> meant = scene.actor(holder.actor()).flatMap(antecedents::ofActor);
        return meant.map(id -> new Named(-1, -1, id, false)).orElse(holder);
    }

    private Optional<int[]> condition(Line line, Target target, Attitude attitude) {
        boolean open = attitude.judgement().verdict() == Judgement.Verdict.HELD && !attitude.refusal();
        for (int k = attitude.from(); k < Math.min(line.size(), target.to() + 6); k++) {
            open |= Set.of("will", "would", "can", "could", "should", "must", "may", "only").contains(line.text(k));
        }
        return conditions.find(line, target, attitude.from() < target.start() ? attitude.from() : target.start(), attitude.refusal(), open);
    }

    /** "The ports must be opened before Velmora joins": words that tie the proposal to something are a view of whoever says them. */
    private Optional<Finding> bound(Line line, Target target, Optional<Statement> statement) {
        if (statement.flatMap(Statement::speaker).isEmpty()) return Optional.empty();
        Optional<int[]> condition = conditions.find(line, target, target.start(), false, false);
        boolean binding = condition.isPresent() && (condition.get()[1] < line.size() && line.at(condition.get()[1]).is("before")
                || Set.of("conditional", "contingent", "conditioned", "subject", "dependent", "depends", "depend", "depended", "hinges", "hinge", "tied", "only").contains(line.text(condition.get()[0])));
        if (!binding) return Optional.empty();
        Judgement judgement = new Judgement(target.sign(), Judgement.Verdict.ASSERTED, 0.6, false, false);
        return Optional.of(new Finding(line, target, judgement, Optional.empty(), statement, true, condition));
    }

    /** A member does itself what is proposed: "Moana recognised Sorrento Bay", "Norland will not impose sanctions". */
    private Optional<Finding> acts(Line line, Target target, Optional<Statement> statement) {
        if (target.way() != Target.Way.EXPLICIT) return Optional.empty();
        Tree tree = line.tree();
        int verb = tree.verb(target.key()) ? target.key() : target.from();
        if (!tree.verb(verb) || !proposal.does(line.text(verb))) return Optional.empty();
        int subject = -1;
        boolean turned = false;
        for (int child : tree.children().get(verb)) {
            String relation = tree.relation(child);
            if (relation.equals("nsubj")) subject = child;
            turned |= relation.equals("neg");
            if (Set.of("if", "whether", "unless", "until", "before", "once").contains(line.text(child)) && child < verb) return Optional.empty();
            if (relation.equals("aux") && Set.of("may", "might", "could", "should", "must", "to").contains(line.text(child))) return Optional.empty();
        }
        if (subject < 0 || subject >= target.from() && subject < target.to()) return Optional.empty();
        int at = subject;
        if (FIRST_PERSON.contains(line.text(subject)) && statement.flatMap(Statement::speaker).isPresent()) {
            Judgement own = new Judgement(turned ? -target.sign() : target.sign(), Judgement.Verdict.ASSERTED, 0.7, false, false);
            return Optional.of(new Finding(line, target, own, Optional.empty(), statement, true, condition(line, target, new Attitude(subject, own, subject, turned))));
        }
        Optional<Named> member = names.of(line, subject).stream().filter(one -> one.actor().startsWith("member/") || scene.memberNamed(line, one)).findFirst();
        if (member.isEmpty() || proposal.subjects().stream().anyMatch(entity -> entity.named(line, at) > 0)) return Optional.empty();
        Judgement judgement = new Judgement(turned ? -target.sign() : target.sign(), Judgement.Verdict.ASSERTED, 0.6, false, false);
        boolean would = tree.children().get(verb).stream().anyMatch(child -> line.text(child).equals("would"));
        if (would && condition(line, target, new Attitude(subject, judgement, subject, turned)).isEmpty()) return Optional.empty();
        return Optional.of(new Finding(line, target, judgement, member, statement, false, condition(line, target, new Attitude(subject, judgement, subject, turned))));
    }

    /** "Norland backs it, Ostia does not": the second stance is the contrary of the first. */
    private void contrast(Line line, List<Finding> all, List<Finding> here) {
        int end = 3;
        while (end <= line.size() && !(line.text(end - 1).equals("not") && AUXILIARIES.contains(line.text(end - 2)) && (end == line.size() || line.at(end).sign()))) end++;
        if (end > line.size()) return;
        Finding other = !here.isEmpty() ? here.get(here.size() - 1) : all.isEmpty() ? null : all.get(all.size() - 1);
        boolean plain = other != null && other.judgement().sign() != 0 && other.condition().isEmpty() && other.judgement().verdict() == Judgement.Verdict.HELD
                && (other.line() == line || other.line().field() == line.field() && line.paragraph() == other.line().paragraph() && line.start() - other.line().end() < 3);
        if (!plain) return;
        int verb = end - 2;
        Optional<Named> subject = scene.named(line).stream().filter(one -> one.to() == verb && !one.pronoun()).findFirst();
        if (subject.isEmpty() || other.line() != line && subject.get().from() > 2 || other.holder().filter(one -> one.actor().equals(subject.get().actor())).isPresent()) return;
        Target target = new Target(verb, verb, end, verb, other.target().sign(), Target.Way.LEFT_OUT);
        here.add(new Finding(line, target, new Judgement(-other.judgement().sign(), Judgement.Verdict.HELD, 0.7, false, false), subject, Optional.empty(), false, Optional.empty()));
    }

    /** Whoever agrees with the finding of the line before, or takes the opposite view. */
    private List<Finding> echoed(Line line, List<Finding> all) {
        if (all.isEmpty() || line.question()) return List.of();
        Finding last = all.get(all.size() - 1);
        boolean after = last.line().field() == line.field() && line.paragraph() - last.line().paragraph() <= 1 && line.start() > last.line().start() && line.start() - last.line().end() < 4;
        if (!after || last.judgement().sign() == 0 || last.condition().isPresent()) return List.of();
        Optional<Echo.Echoed> echo = new Echo(line).find();
        if (echo.isEmpty()) return List.of();
        Judgement judgement = new Judgement(echo.get().sign() * last.judgement().sign(), Judgement.Verdict.HELD, 0.7, false, false);
        Target target = new Target(echo.get().holder(), echo.get().holder(), echo.get().holder() + 1, echo.get().holder(), last.target().sign(), Target.Way.LEFT_OUT);
        List<Finding> found = new ArrayList<>();
        for (Named holder : holders(line, echo.get().holder(), Optional.empty())) {
            boolean same = last.holder().filter(one -> one.actor().equals(holder.actor())).isPresent()
                    || last.statement().flatMap(Statement::speaker).filter(one -> last.holder().isEmpty() && one.actor().equals(holder.actor())).isPresent();
            if (!same) found.add(new Finding(line, target, judgement, Optional.of(holder), Optional.empty(), false, Optional.empty()));
        }
        return found;
    }

    /** "Norland voted in favour, as did Ostia". */
    private List<Finding> likewise(Line line, List<Finding> here) {
        Optional<Finding> first = here.stream().filter(one -> one.judgement().sign() != 0 && one.condition().isEmpty()).findFirst();
        int at = first.isEmpty() ? -1 : new Echo(line).likewise();
        if (at < 0 || first.get().target().from() > at) return List.of();
        Target target = new Target(at, at, at + 1, at, first.get().target().sign(), Target.Way.LEFT_OUT);
        List<Finding> found = new ArrayList<>();
        for (Named holder : names.of(line, at)) found.add(new Finding(line, target, first.get().judgement(), Optional.of(holder), Optional.empty(), false, Optional.empty()));
        here.removeIf(one -> one != first.get() && one.holder().filter(holder -> found.stream().anyMatch(other -> other.holder().get().actor().equals(holder.actor()))).isPresent());
        return found;
    }

    /** Votes told as a list of names. */
    private void votes(Line line, List<Finding> here) {
        int sign = matcher.lastStance() == 0 ? 1 : matcher.lastStance();
        List<RollCall.Vote> votes = new RollCall(line, scene.named(line)).votes();
        here.removeIf(one -> one.target().way() == Target.Way.LEFT_OUT && one.holder().filter(holder -> votes.stream().anyMatch(vote -> vote.holder().from() <= holder.from() && holder.to() <= vote.holder().to())).isPresent());
        if (!votes.isEmpty()) here.removeIf(one -> one.target().way() == Target.Way.LEFT_OUT && one.target().start() > votes.get(0).holder().from() && one.holder().filter(holder -> holder.from() < votes.get(votes.size() - 1).holder().from()).isPresent()
                || one.target().way() == Target.Way.LEFT_OUT && one.holder().isEmpty() && one.target().start() > votes.get(0).holder().from());
        for (RollCall.Vote vote : votes) {
            if (here.stream().anyMatch(one -> one.holder().filter(vote.holder()::equals).isPresent())) continue;
            Target target = new Target(vote.holder().from(), vote.holder().from(), vote.holder().to(), vote.holder().from(), sign, Target.Way.LEFT_OUT);
            Judgement judgement = new Judgement(vote.vote() * sign, vote.vote() == 0 ? Judgement.Verdict.UNSURE : Judgement.Verdict.HELD, 0.8, false, false);
            here.add(new Finding(line, target, judgement, Optional.of(vote.holder()), Optional.empty(), false, Optional.empty()));
        }
    }

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
}
