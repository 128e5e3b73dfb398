package standpoint.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Field;
import standpoint.news.Position;
import standpoint.news.Question;
import standpoint.news.Stance;

/** Decides, line by line and holder by holder, what stance is told, from what the rules found and what the network makes of it. */
final class StanceWeigher {
    /** How likely any stance must be for one to be shown that no rule found, in a line with words for the proposal and in one near such. */
    private static final double TOLD = 0.7;
    private static final double TOLD_NEAR = 0.8;
    /** How likely support or opposition itself must be. */
    private static final double SHARE = 0.84;
    /** How much of that the likeliest stance must have. */
    private static final double CLEAR = 0.6;
    /** How much the likelier of support and opposition must have of the two, in the same lines: of all errors the wrong direction is the worst. */
    private static final double DIRECTION = 0.84;
    private static final double DIRECTION_NEAR = 0.88;
    /** How likely a stance must be that a rule found too. */
    private static final double AGREED = 0.4;
    /** How likely nothing must be told for a direction that a rule found not to stay, and for a condition or a hedge. */
    private static final double REFUSED = 0.5;
    private static final double REFUSED_OPEN = 0.9;
    /** How likely a stance must be in a headline, which leaves half of its words out. */
    private static final double TITLED = 0.95;
    /** How likely a stance must be to be shown where a rule found another one; of somebody who is only named; and in a line in which nothing stands near the proposal. */
    private static final double OVERRULES = 0.95;
    private static final double NAMED = 0.8;
    private static final double FAR = 0.8;
    /** What a finding counts for of which the network is less sure than of another. */
    private static final double DOUBTED = 0.8;

    private final StanceReader stances;
    private final Scene scene;
    private final Holders holders;
    private final PositionWriter writer;
    private final ConditionFinder conditions = new ConditionFinder();

    StanceWeigher(StanceReader stances, Scene scene, Holders holders, PositionWriter writer) {
        this.stances = stances;
        this.scene = scene;
        this.holders = holders;
        this.writer = writer;
    }

    /** @param found what the rules found in this scene */
    List<Position> weigh(Question question, LineReader reader, List<Position> found) {
        Map<String, Position> rules = new LinkedHashMap<>();
        for (Position position : found) rules.putIfAbsent(StanceReader.key(position.passages().get(0).field(), position.passages().get(0).start(), position.holder()), position);
        List<Reporters.Held> held = new ArrayList<>();
        for (StanceReader.Told told : stances.read(question, scene, holders, reader, rules)) {
            Line line = scene.lines().get(told.pair().line());
            Position rule = rules.remove(StanceReader.key(line.field(), line.start(), told.pair().holder().id()));
            decided(told, reader, Optional.ofNullable(rule)).ifPresent(position -> held.add(new Reporters.Held(told.pair(), position)));
        }
        List<Position> weighed = new Reporters(scene, reader.subjects()).without(held);
        weighed.addAll(rules.values());
        return weighed;
    }

    private Optional<Position> decided(StanceReader.Told told, LineReader reader, Optional<Position> rule) {
        if (!PositionFinder.known(told.pair().holder(), holders)) return Optional.empty();
        Stance stance = told.likeliest();
        boolean sure = sure(told, stance, reader);
        Optional<Position> kept = rule.flatMap(found -> kept(told, found, sure));
        if (!sure || kept.filter(position -> position.stance() == stance || !directed(position.stance())).isPresent()) return kept;
        boolean shown = rule.isPresent() ? told.share(stance) >= OVERRULES : told.share(stance) >= NAMED || told.pair().acts(line(told));
        return shown ? written(told, stance, reader).or(() -> kept) : kept;
    }

    /**
     * A direction that a rule found stays where the network finds it likely enough too. A condition or a hedge, which the network misses now and then, stays unless the network sees no stance, and
     * limits the direction that the network sees.
     */
    private static Optional<Position> kept(StanceReader.Told told, Position rule, boolean sure) {
        Stance likeliest = told.likeliest();
        if (rule.stance() == likeliest && told.share(likeliest) >= AGREED) return Optional.of(rule.withConfidence(Math.max(rounded(told.share(likeliest)), rule.confidence())));
        boolean otherWay = sure && directed(likeliest) && directed(rule.stance());
        boolean none = 1 - told.told() >= (directed(rule.stance()) ? REFUSED : REFUSED_OPEN);
        if (none || otherWay || directed(rule.stance()) && told.share(rule.stance()) < AGREED) return Optional.empty();
        boolean limits = rule.stance() == Stance.CONDITIONAL && directed(likeliest) && sure;
        return Optional.of(limits ? rule : rule.withConfidence(rounded(rule.confidence() * DOUBTED)));
    }

    private static double rounded(double value) { return Math.round(value * 100) / 100.0; }

    private Line line(StanceReader.Told told) { return scene.lines().get(told.pair().line()); }

    private Optional<Position> written(StanceReader.Told told, Stance stance, LineReader reader) {
        double confidence = rounded(told.share(stance));
        Line line = scene.lines().get(told.pair().line());
        Target target = target(told.pair(), line, reader);
        Optional<int[]> condition = stance == Stance.CONDITIONAL ? condition(told, line, target) : Optional.empty();
        if (stance == Stance.CONDITIONAL && condition.isEmpty()) return Optional.empty();
        Judgement judgement = new Judgement(stance == Stance.SUPPORT ? 1 : stance == Stance.OPPOSE ? -1 : 0, stance == Stance.UNDECIDED ? Judgement.Verdict.UNSURE : Judgement.Verdict.HELD, confidence, false, false);
        Optional<Named> named = told.pair().speaks() || !told.pair().named() ? Optional.empty()
                : Optional.of(new Named(line.from(line.start() + told.pair().start()), line.from(line.start() + told.pair().end()), told.pair().actor(), told.pair().pronoun()));
        Finding finding = new Finding(line, target, judgement, named, told.pair().statement(), told.pair().speaks(), condition);
        return Optional.of(writer.write(finding, told.pair().actor(), told.pair().holder(), stance, confidence));
    }

    private boolean sure(StanceReader.Told told, Stance stance, LineReader reader) {
        boolean words = !reader.targets().get(told.pair().line()).isEmpty();
        if (!words && !reader.near(told.pair().line()) && told.told() < FAR) return false;
        double both = told.share(Stance.SUPPORT) + told.share(Stance.OPPOSE);
        if (line(told).field() == Field.TITLE && told.share(stance) < TITLED) return false;
        if (directed(stance) && told.share(stance) < Math.max(SHARE, (words ? DIRECTION : DIRECTION_NEAR) * both)) return false;
        return told.told() >= (words || !directed(stance) ? TOLD : TOLD_NEAR) && told.share(stance) >= CLEAR * told.told();
    }

    private static boolean directed(Stance stance) { return stance == Stance.SUPPORT || stance == Stance.OPPOSE; }

    /** The words that speak of the proposal in the line; where none do, the place at which the holder is named or begins to speak. */
    private static Target target(StancePair pair, Line line, LineReader reader) {
        List<Target> targets = reader.targets().get(pair.line());
        if (!targets.isEmpty()) return targets.get(0);
        int at = pair.content(line).map(span -> line.from(line.start() + span[0])).orElse(pair.named() ? line.from(line.start() + pair.start()) : 0);
        int word = Math.max(0, Math.min(at, line.size() - 1));
        return new Target(word, word, word + 1, word, 1, Target.Way.LEFT_OUT);
    }

    private Optional<int[]> condition(StanceReader.Told told, Line line, Target target) {
        Optional<int[]> found = conditions.find(line, target, target.start(), false, true);
        if (found.isEmpty()) found = conditions.find(line, target, target.start(), true, true);
        if (found.isPresent() || told.condition().isEmpty()) return found;
        int from = line.from(line.start() + told.condition().get()[0]);
        int to = line.from(line.start() + told.condition().get()[1]);
        return to > from ? Optional.of(new int[] {from, to}) : Optional.empty();
    }
}
