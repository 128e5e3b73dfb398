package standpoint.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.CalendarWords;
import standpoint.news.Field;

/** Where the lines of one article speak of the proposal: in its words, in derived ones, or by what was said just before. */
final class ProposalMatcher {
    /** Lines after which a proposal is no longer carried over to "the plan" or "membership". */
    private static final int REACH = 3;
    /** Words with a capital letter that are no name. */
    private static final Set<String> NO_NAMES = CalendarWords.and(CalendarWords.WEEKDAYS_AND_MONTHS, "a", "an", "the", "this", "our", "their", "its", "his", "her", "mr", "ms", "mrs", "i");
    private static final Set<String> LINKS = Set.of("of", "to", "in", "into", "with", "by", "for", "on", "the", "a", "an", "between", "from", "'s", "and");
    private static final Set<String> INSIDE = Set.of("'s", "to", "be", "being", "been", "is", "was", "are", "will", "would", "shall", "should", "must", "can", "could",
            "may", "might", "not", "never", "cannot", "ought", "need", "needs", "has", "have", "had", "the", "a", "an", "granted", "offered", "given", "allowed",
            "invited", "eventually", "swiftly", "ever", "soon", "one", "day", "become", "becoming", "becomes", "became", "full", "swift", "early", "quick", "fast",
            "possible", "future", "eventual", "potential", "proposed", "planned", "no", "longer", "now", "also", "member", "bid", "path", "right", "deserves",
            "ultimately", "and", "closer", "immediate", "rapid", "accelerated", "application", "desire", "deserve", "ready", "going", "only", "s", "further", "later",
            "formal", "as", "of", "belongs", "belong", "bringing", "bring", "take", "taken", "let", "its", "their", "way", "road", "hopes", "hope", "ambition", "ambitions", "aspiration", "aspirations", "for", "status", "enough", "able");

    private final Proposal proposal;
    private final List<Line> lines;
    private final Salience salience;
    private final boolean anchored;
    private int lastBearing = Integer.MIN_VALUE / 2;
    private int lastSign = 1;
    private boolean lastBare;

    ProposalMatcher(Proposal proposal, List<Line> lines) {
        this.proposal = proposal;
        this.lines = lines;
        this.salience = new Salience(proposal, lines);
        this.anchored = anchored();
    }

    /** The article names everything that the proposal names, apart from the body, and its idea; or enough of its words. */
    private boolean anchored() {
        for (Wording wording : proposal.wordings()) {
            if (wording.sign() < 0) continue;
            boolean idea = lines.stream().anyMatch(line -> line.words().stream().anyMatch(word -> says(wording, word)));
            long foreign = wording.entities().stream().filter(entity -> !entity.body()).count();
            long met = wording.entities().stream().filter(entity -> !entity.body() && namedSomewhere(entity)).count();
            boolean named = wording.bond() ? met == foreign : 2 * (met + modifiersMet(wording)) >= foreign + wording.modifiers().size();
            boolean bodyNamed = wording.entities().isEmpty() || wording.entities().stream().anyMatch(entity -> !entity.body())
                    || wording.entities().stream().anyMatch(this::namedSomewhere) || !wording.heads().isEmpty();
            if (idea && named && bodyNamed) return true;
        }
        return proposal.things().stream().anyMatch(this::namedSomewhere) || salience.topical();
    }

    private static boolean says(Wording wording, Word word) {
        return wording.related(word.text()) || wording.contrary(word.text()) || wording.heads().contains(word.text());
    }

    private int modifiersMet(Wording wording) {
        int met = 0;
        for (String modifier : wording.modifiers()) {
            if (lines.stream().anyMatch(line -> line.words().stream().anyMatch(word -> word.stem().equals(modifier)))) met++;
        }
        return met;
    }

    private boolean namedSomewhere(Entity entity) { return lines.stream().anyMatch(entity::named); }

    boolean bears() { return anchored; }

    /** The article names something that the proposal names, the deciding body apart; or the proposal names nothing else. */
    boolean placed() { return proposal.subjects().isEmpty() || proposal.subjects().stream().anyMatch(this::namedSomewhere); }

    /** The targets of a line, left to right. Lines are asked in order. */
    List<Target> targets(int number) {
        if (!anchored) return List.of();
        Line line = lines.get(number);
        List<Target> found = new ArrayList<>();
        gather(line, number, found);
        if (found.stream().anyMatch(target -> target.way() == Target.Way.EXPLICIT) && lastBearing < number) {
            lastBearing = number;
            found.clear();
            gather(line, number, found);
        }
        found.removeIf(target -> excluded(line, target));
        proposal.opposites().add(line, found);
        List<Target> kept = withoutOverlaps(found);
        salience.rival(line, number, kept);
        boolean carried = number - lastBearing <= salience.reach(REACH) && salience.open(lastBearing);
        if (!kept.isEmpty()) {
            int first = kept.get(0).sign();
            lastSign = kept.stream().allMatch(target -> target.sign() == first) ? first : 0;
            lastBare = kept.stream().allMatch(target -> bareObject(line, target));
            lastBearing = number;
            carried = true;
        }
        if (salience.open(lastBearing)) salience.nouns(line, lastSign == 0 ? 1 : lastSign, carried || salience.about() && number < Salience.LEAD, kept);
        if (salience.open(lastBearing)) salience.ballots(line, kept);
        if (kept.isEmpty() && context(number)) salience.proxies(line, kept);
        if (kept.stream().anyMatch(target -> target.way() == Target.Way.NOUN) && number - lastBearing > 0) lastBearing = number;
        kept.sort(Comparator.comparingInt(Target::from));
        return kept;
    }

    private void gather(Line line, int number, List<Target> found) {
        things(line, found);
        for (Wording wording : proposal.wordings()) {
            if (wording.bond()) bonds(line, wording, number, found); else objects(line, wording, number, found);
        }
    }

    /** What the proposal adopts has a name of its own, and stands here. */
    private void things(Line line, List<Target> found) {
        for (Entity thing : proposal.things()) {
            for (int i = 0; i < line.size(); i++) {
                int length = thing.named(line, i);
                if (length == 0) continue;
                int to = i + length;
                while (to < line.size() && (Proposal.CLASS_NOUNS.contains(line.text(to)) || line.text(to).equals("trade"))) to++;
                found.add(new Target(i, i, to, to - 1, 1, Target.Way.EXPLICIT, 2));
                i = to;
            }
        }
    }

    /** A line that says nothing of the proposal itself stands so near one that does that "it" may be the proposal. */
    boolean near(int number) { return anchored && (number - lastBearing <= salience.reach(2) || salience.about() && number < Salience.LEAD) && salience.open(lastBearing); }

    /** How near: "it" reaches less far than "voted against". */
    boolean next(int number) { return number - lastBearing <= (salience.about() ? 2 : 1); }

    /** In the line of the proposal or the one right behind: there "it is a mistake" judges it. */
    boolean right(int number) { return number - lastBearing <= 1; }

    /** A few lines after the proposal. */
    boolean close(int number) { return number - lastBearing <= 3; }

    int lastSign() { return lastSign; }

    /** The same for what is said without an object ("is firmly opposed"): that means what is proposed, also where only the thing it would do away with was named last. */
    int lastStance() { return lastBare ? 1 : lastSign; }

    private boolean bareObject(Line line, Target target) {
        String word = line.text(target.key());
        return target.sign() < 0 && target.from() == target.key() && proposal.wordings().stream().noneMatch(wording -> wording.related(word) || wording.contrary(word));
    }

    private void bonds(Line line, Wording wording, int number, List<Target> found) {
        for (int i = 0; i < line.size(); i++) {
            boolean inside = entering(line, i, wording);
            boolean own = wording.related(line.text(i)) || inside && !line.text(i).startsWith("out");
            boolean contrary = !own && (wording.contrary(line.text(i)) || inside);
            if (!own && !contrary || noBond(line, i)) continue;
            int key = i;
            boolean explicit = wording.entities().stream().filter(entity -> !entity.body()).allMatch(entity -> within(line, entity, key));
            if (contrary && !(explicit && (line.text(i).startsWith("neutral") || wording.entities().stream().allMatch(entity -> within(line, entity, key))))) continue;
            if (!explicit && (rival(line, i, wording) || !context(number))) continue;
            if (explicit && (otherBody(line, i, wording) || rival(line, i, wording) && !beside(line, i, wording))) continue;
            int from = leftEnd(line, i, wording);
            int to = rightEnd(line, i + 1, wording);
            int start = clauseStart(line, from, wording);
            found.add(new Target(start < from ? start : modals(line, from), from, to, i, contrary ? -wording.sign() : wording.sign(),
                    explicit ? Target.Way.EXPLICIT : Target.Way.CARRIED));
        }
    }

    /** "bring Velmora into the League", "Velmora in the League", "keep Velmora out of the League": the subject, then the body. */
    private static boolean entering(Line line, int i, Wording wording) {
        String word = line.text(i);
        if (!wording.related("membership") || !Set.of("in", "into", "inside", "outside", "out").contains(word)) return false;
        int body = i + 1;
        while (body < Math.min(line.size(), i + 4) && Set.of("of", "the", "our").contains(line.text(body))) body++;
        boolean named = false;
        for (Entity entity : wording.entities()) named |= entity.body() && body < line.size() && (entity.named(line, body) > 0 || entity.meant(line, body));
        if (!named) return false;
        for (int k = i - 1; k >= 0 && k >= i - 6 && !HeadNoun.boundary(line, k); k--) {
            for (Entity entity : wording.entities()) if (!entity.body() && entity.named(line, k) > 0) return true;
        }
        return false;
    }

    private boolean context(int number) { return salience.about() || number - lastBearing <= 2 * REACH || lines.get(number).field() == Field.TEXT && titleBears(); }

    private boolean titleBears() {
        for (Line line : lines) {
            if (line.field() != Field.TITLE) return false;
            for (Wording wording : proposal.wordings()) {
                if (!line.words().stream().anyMatch(word -> says(wording, word))) continue;
                boolean named = wording.entities().stream().filter(entity -> !entity.body()).allMatch(entity -> entity.named(line));
                boolean narrowed = wording.modifiers().isEmpty() || line.words().stream().anyMatch(word -> wording.modifiers().contains(word.stem()));
                if (named && narrowed) return true;
            }
        }
        return false;
    }

    /** "Member states", "members of parliament", "a member of staff" are no membership, unless somebody becomes one. */
    private static boolean noBond(Line line, int i) {
        String word = line.text(i);
        if (!word.equals("member") && !word.equals("members")) return word.equals("union") || word.equals("enter") && line.text(i + 1).equals("into");
        for (int k = Math.max(0, i - 5); k < i; k++) {
            if (Set.of("become", "becoming", "becomes", "became", "as", "be", "being", "full", "full-fledged", "fully-fledged").contains(line.text(k))) {
                return Set.of("state", "states", "country", "countries", "nation", "nations").contains(line.text(i + 1));
            }
        }
        return true;
    }

    private static boolean within(Line line, Entity entity, int key) { return entity.named(line, key - 14, key + 14); }

    /** Another's: "Sarnia's accession", "Sarnian membership", "the accession of Sarnia", "EU membership". */
    private boolean rival(Line line, int key, Wording wording) {
        if (key > 0 && line.at(key - 1).name() && foreign(line, key - 1, wording)) return true;
        if (key > 1 && line.at(key - 1).is("'s") && line.at(key - 2).name() && foreign(line, key - 2, wording)) return true;
        int k = key + 1;
        while (k < line.size() && k < key + 4 && LINKS.contains(line.text(k))) k++;
        return k < line.size() && k <= key + 3 && line.at(k).name() && foreign(line, k, wording);
    }

    /** The subject stands next to the idea: "Sarnia's and Velmora's accession". */
    private static boolean beside(Line line, int key, Wording wording) {
        return wording.entities().stream().anyMatch(entity -> !entity.body() && entity.named(line, key - 5, key + 6));
    }

    /** The subject is named, but the relation is to another body: "Velmora's membership of the Reef Pact". */
    private boolean otherBody(Line line, int key, Wording wording) {
        if (wording.entities().stream().noneMatch(Entity::body)) return false;
        if (key > 0 && line.at(key - 1).name() && foreign(line, key - 1, wording)) return true;
        int k = key + 1;
        while (k < line.size() && k < key + 4 && LINKS.contains(line.text(k)) && !line.at(k).is("and") && !line.at(k).is("by") && !line.at(k).is("from")) k++;
        return k < line.size() && k <= key + 3 && line.at(k).name() && foreign(line, k, wording);
    }

    private boolean foreign(Line line, int index, Wording wording) {
        if (wording.entities().stream().anyMatch(entity -> entity.around(line, index) >= 0)) return false;
        String word = line.text(index);
        boolean begins = true;
        for (int k = 0; k < index; k++) begins &= line.at(k).sign();
        return !begins && !NO_NAMES.contains(word);
    }

    private int leftEnd(Line line, int key, Wording wording) {
        int from = key;
        while (from > 0 && (argument(line, from - 1, wording) || LEFT_WORDS.contains(line.text(from - 1)))) from--;
        while (from < key && Set.of("the", "a", "of", "to", "and").contains(line.text(from)) && !argument(line, from, wording)) from++;
        return from;
    }

    private static final Set<String> LEFT_WORDS = Set.of("'s", "full", "the", "a", "swift", "future", "eventual", "possible", "proposed", "planned", "early", "quick");

    private int rightEnd(Line line, int from, Wording wording) {
        int to = from;
        int k = from;
        while (k < line.size() && k < from + 10) {
            boolean own = argument(line, k, wording) || wording.related(line.text(k)) || wording.heads().contains(line.text(k));
            if (own) to = k + 1;
            else if (!LINKS.contains(line.text(k)) && !(k + 1 < line.size() && argument(line, k + 1, wording) && !line.at(k).sign() && k > from)) break;
            k++;
        }
        return to;
    }

    private static boolean argument(Line line, int index, Wording wording) {
        return wording.entities().stream().anyMatch(entity -> entity.around(line, index) >= 0 || entity.meant(line, index));
    }

    /** "[Velmora should not be let into] the League": the idea's own subject, when nothing but its verb's words stands between. */
    private int clauseStart(Line line, int from, Wording wording) {
        for (int k = from - 1; k >= 0 && k >= from - 10; k--) {
            if (subjectOf(line, k, wording)) {
                int start = k;
                while (start > 0 && (argument(line, start - 1, wording) || Set.of("the", "his", "their", "our").contains(line.text(start - 1)))) start--;
                return start;
            }
            String word = line.text(k);
            if (!INSIDE.contains(word) && !word.endsWith("ly") && !wording.related(word)) return from;
        }
        return from;
    }

    private static boolean subjectOf(Line line, int k, Wording wording) {
        if (!argument(line, k, wording)) return false;
        return wording.entities().stream().anyMatch(entity -> !entity.body() && (entity.around(line, k) >= 0 || entity.meant(line, k)));
    }

    private void objects(Line line, Wording wording, int number, List<Target> found) {
        for (int i = 0; i < line.size(); i++) {
            String word = line.text(i);
            boolean head = wording.heads().contains(word);
            boolean nominal = !head && wording.related(word) && i > 0 && HeadNoun.determined(line, i);
            if (!head && !nominal) continue;
            int narrowing = HeadNoun.narrowing(line, i, wording);
            long needed = wording.modifiers().size() + wording.entities().stream().filter(entity -> !entity.body()).count();
            if (wording.sign() < 0 && 2 * narrowing < needed) continue;
            boolean whole = wording.modifiers().isEmpty() && wording.entities().stream().allMatch(Entity::body) || narrowing > 0;
            if (!whole && (!context(number) || !nominal && !HeadNoun.definite(line, i))) continue;
            if (i > 0 && line.at(i - 1).name() && foreign(line, i - 1, wording) && !wording.modifiers().contains(line.at(i - 1).stem())) continue;
            if (line.text(i + 1).equals("'s") && !wording.related(line.text(i + 2)) || otherName(line, i)) continue;
            if (HeadNoun.rival(line, i) || HeadNoun.wrongNumber(line, i, wording) || HeadNoun.otherKind(line, i, wording)) continue;
            found.addAll(object(line, wording, i, nominal, whole).stream().toList());
        }
    }

    private Optional<Target> object(Line line, Wording wording, int i, boolean nominal, boolean whole) {
        int sign = nominal ? wording.sign() : wording.bare();
        int from = i;
        for (int k = i - 1; k >= 0 && k >= i - 7 && !HeadNoun.boundary(line, k); k--) {
            if (wording.related(line.text(k)) || wording.contrary(line.text(k))) {
                sign = wording.related(line.text(k)) ? wording.sign() : -wording.sign();
                from = k;
                break;
            }
        }
        int to = rightEnd(line, i + 1, wording);
        int key = i;
        for (int k = i + 1; from == i && !nominal && key == i && k < line.size() && k < i + 7 && !HeadNoun.boundary(line, k); k++) {
            if (wording.related(line.text(k)) || wording.contrary(line.text(k))) {
                sign = wording.related(line.text(k)) ? wording.sign() : -wording.sign();
                to = Math.max(to, k + 1);
                key = k;
            } else if (!INSIDE.contains(line.text(k)) && !argument(line, k, wording) && !line.text(k).endsWith("ly")) {
                break;
            }
        }
        if (sign == 0) return Optional.empty();
        while (from > 0 && from == i && (argument(line, from - 1, wording) || HeadNoun.modifier(line, from - 1, wording))) {
            from--;
            i = from;
        }
        return Optional.of(new Target(verbStart(line, from, wording), from, to, key, sign, whole ? Target.Way.EXPLICIT : Target.Way.CARRIED, HeadNoun.narrowing(line, i, wording)));
    }

    /** "[must not be allowed to] raise the quota": the modals of the relation's own verb. */
    private static int verbStart(Line line, int from, Wording wording) {
        if (!wording.related(line.text(from)) && !wording.contrary(line.text(from))) return from;
        return modals(line, from);
    }

    private static int modals(Line line, int from) {
        int start = from;
        while (start > 0 && (MODALS.contains(line.text(start - 1)) || start - 1 > 0 && line.text(start - 1).endsWith("ly") && MODALS.contains(line.text(start - 2)))) start--;
        return start < from && line.text(start).equals("to") ? start + 1 : start;
    }

    private static final Set<String> MODALS = Set.of("should", "must", "will", "would", "not", "never", "cannot", "can", "could", "may", "might", "ought", "to", "be", "has", "have",
            "needs", "need");

    /** "The Reef Trade Agreement" has a name of its own, and it is not the proposal's. */
    private boolean otherName(Line line, int head) {
        if (head == 0 || !line.at(head).name() || !line.at(head - 1).name()) return false;
        for (Entity entity : proposal.named()) {
            for (int k = Math.max(0, head - 5); k <= head; k++) if (entity.named(line, k) > head - k || entity.named(line, k) == head - k && k < head) return false;
        }
        return proposal.wordings().stream().noneMatch(wording -> wording.modifiers().contains(line.at(head - 1).stem()) && !line.at(Math.max(0, head - 2)).name());
    }

    /** What is near but different stands here, and what is the question's own does not. */
    private boolean excluded(Line line, Target target) {
        int from = Math.max(0, target.start() - 4);
        int to = Math.min(line.size(), target.to() + 4);
        for (Set<String> other : proposal.others()) {
            boolean theirs = false;
            boolean own = false;
            for (int k = from; k < to; k++) {
                Word word = line.at(k);
                theirs |= other.contains(word.name() ? word.text() : word.stem()) || other.contains(word.text());
                int here = k;
                own |= proposal.subjects().stream().anyMatch(entity -> entity.named(line, here) > 0);
            }
            if (theirs && (!own || proposal.subjects().isEmpty())) return true;
        }
        return false;
    }

    private static List<Target> withoutOverlaps(List<Target> found) {
        found.sort(Comparator.comparingInt((Target target) -> target.way().ordinal()).thenComparingInt(target -> -target.weight()).thenComparingInt(target -> -(target.to() - target.start()))
                .thenComparingInt(Target::from));
        List<Target> kept = new ArrayList<>();
        for (Target target : found) {
            if (kept.stream().noneMatch(other -> target.start() < other.to() && other.start() < target.to())) kept.add(target);
        }
        return kept;
    }
}
