package standpoint.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Article;
import standpoint.news.Body;
import standpoint.news.Field;
import standpoint.news.Member;
import standpoint.news.Question;
import standpoint.news.Reading;
import standpoint.news.Spelling;

/**
 * Finds sentences that say that a member, or the body as one, has reached a stage: "Brennis's parliament ratified Veltria's
 * accession on Monday." What is only planned, wished or denied is none, nor is what concerns somebody else's accession.
 */
public final class StageFinder {
    private static final int LONGEST = 120;
    private static final int REACH = 14;
    private static final Set<String> NOT_DONE = Set.of("not", "n't", "never", "to", "would", "will", "could", "may", "might", "should", "must", "can",
            "without", "yet", "cannot", "refused", "declined", "is", "are", "be", "being");
    private static final Set<String> SUPPOSING = Set.of("if", "unless", "until", "before", "once", "when");
    private static final Set<String> PASSIVE = Set.of("was", "were", "been");
    private static final Set<String> JOINING = Set.of("accession", "membership", "bid", "entry", "application");
    private static final Set<String> VOTED = Set.of("voted", "votes");
    private static final Set<String> AGAINST = Set.of("against", "not", "down");
    /** "signed off on", "signed into law", "approved of" tell of something else. */
    private static final Set<String> AWAY = Set.of("off", "into", "of", "away", "up");
    private static final Set<String> MEMBERS = Set.of("members", "allies", "countries", "states", "governments", "parliaments", "nations", "member");
    private static final Set<String> SOME = Set.of("some", "several", "many", "most", "other", "few", "half", "number", "certain", "two", "three", "four", "five", "dozen");
    private static final Set<String> ORDINAL = Set.of("last", "first", "latest", "final", "second", "penultimate");
    private static final Set<String> BECAME = Set.of("became", "becoming", "becomes", "was");
    private static final Set<String> TREATY = Set.of("protocol", "protocols", "treaty", "instrument", "instruments", "accession", "membership", "bid",
            "entry", "application", "ratification");
    private static final Set<String> GENERAL = Set.of("treaty", "protocol", "protocols");
    private static final Set<String> NAMED_TREATY = Set.of("agreement", "convention", "pact", "accord", "deal", "charter", "amendment");
    private static final Set<String> OTHER_PAPERS = Set.of("declaration", "memorandum", "letter", "law", "bill", "decree", "order", "budget", "contract", "statement");
    private static final Set<String> OF = Set.of("of", "for", "by");
    private static final Set<String> JOIN = Set.of("join", "accession", "membership", "member");
    private static final Set<String> EXCEPT = Set.of("except", "but", "save", "barring", "excluding");
    private static final Set<String> EVERYBODY = Set.of("all", "every");

    private final List<Stage> stages;
    private final Roster roster;
    private final Body body;
    private final Optional<String> subject;
    private final LocalDate asOf;
    private final Set<String> treaty = new LinkedHashSet<>(TREATY);

    /** @throws RuleException when nobody belongs to the body on the day */
    public StageFinder(List<Stage> stages, Question question, Body body, LocalDate asOf) {
        this.stages = List.copyOf(stages);
        this.roster = new Roster(body, asOf);
        this.body = body;
        this.subject = question.subject().map(Spelling::folded);
        this.asOf = asOf;
        // "signed the agreement" tells of this decision only where an agreement is what is decided on
        String words = " " + lower(question.proposal() + " " + String.join(" ", question.wordings())) + " ";
        NAMED_TREATY.stream().filter(word -> words.contains(" " + word + " ")).forEach(treaty::add);
    }

    /** In the order of the readings and of their text. */
    public List<StageReport> find(List<Reading> readings) {
        List<StageReport> reports = new ArrayList<>();
        for (Reading reading : readings) {
            boolean later = reading.article().published().flatMap(when -> when.moment()).map(moment -> moment.firstDay().isAfter(asOf)).orElse(false);
            if (!later) find(reading.article(), reports);
        }
        return reports;
    }

    private void find(Article article, List<StageReport> reports) {
        Clause title = Clause.of(article.title(), 0, article.title().length());
        boolean known = subject.isEmpty() || mentions(title, subject.get());
        if (known) consider(article, Field.TITLE, title, reports);
        for (Clause clause : Clause.all(article.text())) {
            known = known || mentions(clause, subject.get());
            if (known) consider(article, Field.TEXT, clause, reports);
        }
    }

    private void consider(Article article, Field field, Clause clause, List<StageReport> reports) {
        if (clause.size() < 3 || clause.size() > LONGEST) return;
        Set<String> told = new LinkedHashSet<>();
        stages.forEach(stage -> {
            told.addAll(stage.told(field == Field.TITLE));
            told.addAll(stage.toDo());
        });
        if (!clause.within(told, 0, clause.size())) return;
        if (subject.isPresent() && concernsOther(clause) && !mentions(clause, subject.get())) return;
        report(article, field, clause, reports);
    }

    private static boolean mentions(Clause clause, String folded) {
        int words = folded.split(" ").length;
        for (int i = 0; i + words <= clause.size(); i++) if (Spelling.folded(clause.text(i, i + words)).equals(folded) || possessive(clause.text(i, i + words)).equals(folded)) return true;
        return false;
    }

    private static String possessive(String word) {
        int mark = Math.max(word.lastIndexOf('\''), word.lastIndexOf('\u2019'));
        return Spelling.folded(mark > 0 ? word.substring(0, mark) : word);
    }

    /** "Ostmark's accession", "the accession of Ostmark" in a question about Veltria. */
    private boolean concernsOther(Clause clause) {
        for (int i = 0; i + 1 < clause.size(); i++) {
            boolean of = i + 2 < clause.size() && treaty.contains(clause.lower(i)) && OF.contains(clause.lower(i + 1));
            if (of && Character.isUpperCase(clause.word(i + 2).charAt(0)) && !body.named(clause.word(i + 2))) return true;
            boolean owner = clause.word(i).indexOf('\'') > 0 || clause.word(i).indexOf('\u2019') > 0;
            if (owner && JOINING.contains(clause.lower(i + 1)) && !subject.equals(Optional.of(possessive(clause.word(i))))) return true;
        }
        return false;
    }

    private void report(Article article, Field field, Clause clause, List<StageReport> reports) {
        for (Stage stage : stages) {
            Set<String> told = stage.told(field == Field.TITLE);
            for (int verb = 1; verb < clause.size(); verb++) {
                boolean infinitive = stage.toDo().contains(clause.lower(verb)) && completing(clause, verb);
                if (verb + 1 < clause.size() && AWAY.contains(clause.lower(verb + 1))) continue;
                if (!infinitive && (!told.contains(clause.lower(verb)) || !done(clause, verb))) continue;
                if (!(stage.name().equals("invite") ? clause.within(JOIN, verb, clause.size()) : concernsTreaty(clause, verb))) continue;
                for (Optional<String> who : doers(clause, verb, stage.by().isPresent())) {
                    if (who.isEmpty() && stage.by().isEmpty()) continue;
                    reports.add(new StageReport(stage.name(), who, article.published(), article.passage(field, clause.start(), clause.end())));
                }
                break;
            }
        }
    }

    /** "became the last member to ratify", "voted by 80 to 20 to ratify". */
    private static boolean completing(Clause clause, int verb) {
        if (!clause.lower(verb - 1).equals("to")) return false;
        int voted = clause.next(VOTED, Math.max(0, verb - REACH), verb);
        if (voted >= 0) return !clause.within(AGAINST, voted, verb) && done(clause, voted);
        for (int i = Math.max(0, verb - 6); i < verb - 1; i++) {
            if (ORDINAL.contains(clause.lower(i))) return clause.within(BECAME, Math.max(0, i - 4), i);
        }
        return false;
    }

    private static boolean done(Clause clause, int verb) {
        if (clause.within(SUPPOSING, Math.max(0, verb - REACH), verb)) return false;
        for (int i = Math.max(0, verb - 4); i < verb; i++) {
            String word = clause.lower(i);
            if (NOT_DONE.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t")) return false;
        }
        return true;
    }

    /**
     * The paper nearest to the verb is the one, and it is one of accession: who "signed a security agreement, a bridge to membership", or
     * "the border treaty", has not signed this.
     */
    private boolean concernsTreaty(Clause clause, int verb) {
        for (int i = verb + 1; i < Math.min(clause.size(), verb + REACH); i++) if (isPaper(clause.lower(i))) return ofAccession(clause, i);
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) if (isPaper(clause.lower(i))) return ofAccession(clause, i);
        return false;
    }

    private boolean ofAccession(Clause clause, int paper) {
        if (!GENERAL.contains(clause.lower(paper))) return treaty.contains(clause.lower(paper));
        return clause.within(JOINING, Math.max(0, paper - 4), Math.min(clause.size(), paper + 5));
    }

    private static boolean isPaper(String word) { return TREATY.contains(word) || NAMED_TREATY.contains(word) || OTHER_PAPERS.contains(word); }

    /** Whom the clause says to have done it: members by name, all but some, or the body as one (empty). */
    private List<Optional<String>> doers(Clause clause, int verb, boolean asOne) {
        int by = clause.next("by", verb, Math.min(clause.size(), verb + 4));
        // "ratified by Brennis" names who did it, "approved by 80 votes" does not
        List<Member> named = by > 0 ? members(clause, by + 1, Math.min(clause.size(), by + REACH)) : List.of();
        if (named.isEmpty()) {
            if (clause.within(PASSIVE, verb - 1, verb)) return List.of();
            by = -1;
            named = members(clause, Math.max(0, verb - REACH), verb);
        }
        Set<String> names = new LinkedHashSet<>();
        int all = by > 0 ? -1 : everybody(clause, Math.max(0, verb - REACH), verb, named, asOne);
        if (all >= 0) {
            int except = clause.next(EXCEPT, all, clause.size());
            List<Member> missing = except < 0 ? List.of() : members(clause, except, clause.size());
            roster.members().stream().filter(member -> !missing.contains(member)).forEach(member -> names.add(member.name()));
        } else {
            // the nearest before the verb does it: "After Arland hesitated, Brennis ratified"
            if (!named.isEmpty() && by < 0) named = joined(clause, named, verb);
            named.forEach(member -> names.add(member.name()));
        }
        if (!names.isEmpty()) return names.stream().map(Optional::of).toList();
        return bodyNamed(clause, Math.max(0, verb - REACH), verb) ? List.of(Optional.empty()) : List.of();
    }

    /** Where all members are named together: "all allies", "NATO countries", but not "some NATO countries"; -1 where they are not. */
    private int everybody(Clause clause, int from, int to, List<Member> named, boolean asOne) {
        if (!clause.within(MEMBERS, from, to)) return -1;
        int all = clause.next(EVERYBODY, from, to);
        if (all >= 0) return all;
        boolean whole = !asOne && named.isEmpty() && !clause.within(SOME, from, to) && bodyNamed(clause, from, to);
        for (int i = from; whole && i < to; i++) {
            String word = clause.word(i);
            whole = !Character.isDigit(word.charAt(0)) || word.equals(Integer.toString(roster.members().size()));
        }
        return whole ? from : -1;
    }

    private List<Member> members(Clause clause, int from, int to) {
        List<Member> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            for (int words = Math.min(4, to - i); words > 0; words--) {
                List<Member> named = roster.named(possessive(clause.text(i, i + words)));
                if (named.isEmpty() || !Character.isUpperCase(clause.word(i).charAt(0))) continue;
                if (!found.contains(named.get(0))) found.add(named.get(0));
                i += words - 1;
                break;
            }
        }
        return found;
    }

    /** The last named, and those that "and" joins to it: "Brennis and Calvery signed". */
    private List<Member> joined(Clause clause, List<Member> named, int verb) {
        List<Member> group = new ArrayList<>();
        Member last = named.get(named.size() - 1);
        group.add(last);
        if (named.size() > 1 && clause.within("and", Math.max(0, verb - 8), verb) && !clause.within(Set.of("after", "as", "while"), 0, verb)) {
            named.stream().filter(member -> !group.contains(member)).forEach(group::add);
        }
        return group;
    }

    private boolean bodyNamed(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int words = Math.min(5, to - i); words > 0; words--) if (body.named(possessive(clause.text(i, i + words)))) return true;
        }
        return clause.within(Set.of("allies", "members", "leaders"), from, to);
    }

    /** The name of a stage as a word of text. */
    static String lower(String word) { return word.toLowerCase(Locale.ROOT); }
}
