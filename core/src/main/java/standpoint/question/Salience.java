package standpoint.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How present the proposal is as an article goes on. An article that names it at its head is about it: there "the plan", "the vote" and "the
 * move" mean it until something near but different is named; elsewhere they do so for a few lines after each place that names it.
 */
final class Salience {
    /** Lines that count as the head of an article. */
    static final int LEAD = 4;
    private static final Set<String> CARRIERS = Set.of("plan", "plans", "proposal", "proposals", "move", "idea", "deal", "bid", "step", "measure", "measures", "agreement", "text", "motion", "resolution", "decision", "project", "scheme", "offer", "application", "change", "changes", "prospect", "question", "issue", "initiative", "draft", "package", "compromise", "policy", "proposition", "bill", "merger", "transaction", "expansion", "suggestion", "undertaking", "option", "path", "adoption", "ratification", "passage", "introduction", "abolition", "approval", "accession", "membership", "document", "blueprint", "pact", "accord", "legislation", "vote", "request", "candidacy", "nomination", "order", "reform", "reforms", "arrangement", "enlargement", "venture", "matter", "paper");
    /** Nouns that mean the proposal itself also where its contrary was named last: "keep the limit ... campaign for the change". */
    private static final Set<String> ITSELF = Set.of("change", "changes", "reform", "reforms", "proposal", "proposals", "plan", "plans", "bid", "project", "application", "initiative", "scheme", "amendment",
            "bill", "legislation", "merger", "membership", "accession", "deal", "agreement", "accord", "pact", "enlargement", "expansion");
    private static final Set<String> OWNED = Set.of("bid", "application", "adoption", "ratification", "passage", "introduction", "abolition", "approval", "accession", "membership", "candidacy", "path",
            "proposal", "plan", "request", "nomination");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "such", "its", "their", "any", "his", "her", "our");
    private static final Set<String> PLAIN = Set.of("proposed", "planned", "whole", "entire", "new", "controversial", "draft", "final", "very", "latest", "same", "landmark", "historic", "ambitious", "contentious", "disputed", "original", "big", "huge", "massive", "sweeping", "so-called", "long-awaited", "pending", "current", "present", "bold", "radical", "reckless", "dangerous", "terrible", "costly", "bad", "good", "great", "disastrous", "own", "full", "united", "yes", "no");

    private final Proposal proposal;
    private final Set<String> heads = new LinkedHashSet<>();
    /** What stands for the proposal's contrary: "the offer", of those who would strike. */
    private final Set<String> contrary = new LinkedHashSet<>();
    private final boolean about;
    private final boolean topical;
    private int lastRival = Integer.MIN_VALUE / 2;

    Salience(Proposal proposal, List<Line> lines) {
        this.proposal = proposal;
        for (Wording wording : proposal.wordings()) {
            if (wording.sign() < 0 && wording.relation().isEmpty()) contrary.addAll(wording.heads());
            if (wording.sign() < 0 || wording.bare() <= 0) continue;
            heads.addAll(wording.heads());
            if (wording.bond()) wording.relation().ifPresent(family -> family.words().stream().filter(Salience::nominal).forEach(heads::add));
        }
        if (heads.contains("strike") || heads.contains("walkout")) contrary.addAll(List.of("deal", "offer", "agreement", "settlement", "proposal"));
        this.about = about(lines);
        this.topical = about || topical(lines);
    }

    /** Somewhere in it stands a name of the proposal, or a noun for it. */
    private boolean topical(List<Line> lines) {
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                int at = i;
                if (heads.contains(line.text(i)) || proposal.subjects().stream().anyMatch(entity -> entity.named(line, at) > 0)) return true;
            }
        }
        return false;
    }

    boolean topical() { return topical; }

    private static boolean nominal(String word) {
        return word.endsWith("ion") || word.endsWith("ment") || word.endsWith("ship") || word.endsWith("ance") || word.endsWith("ry") || word.endsWith("out") || word.endsWith("down")
                || word.endsWith("er") && word.length() > 5 || word.endsWith("al") || word.endsWith("ban") || word.equals("strike") || word.equals("closure") || word.equals("takeover");
    }

    boolean about() { return about; }

    /** The head of the article holds at least two of the proposal's words, or half of them. */
    private boolean about(List<Line> lines) {
        Set<String> met = new LinkedHashSet<>();
        int all = proposal.ownWords().size();
        for (int i = 0; i < Math.min(LEAD, lines.size()); i++) {
            for (Word word : lines.get(i).words()) {
                String form = word.name() && proposal.ownWords().contains(word.text()) ? word.text() : word.stem();
                if (proposal.ownWords().contains(form)) met.add(form);
                else if (word.name()) for (String own : proposal.ownWords()) if (own.length() > 4 && word.text().startsWith(own)) met.add(own);
            }
        }
        return met.size() >= Math.max(2, Math.min(3, (all + 1) / 3));
    }

    /** How many lines a mention carries. */
    int reach(int lines) { return about ? 6 * lines : lines; }

    /** Something near but different is named here, and not the proposal. */
    void rival(Line line, int number, List<Target> targets) {
        if (!targets.isEmpty()) return;
        for (Set<String> other : proposal.others()) {
            int met = 0;
            for (Word word : line.words()) if (other.contains(word.name() ? word.text() : word.stem()) || other.contains(word.text())) met++;
            if (met >= Math.max(1, (other.size() + 1) / 2) && (other.size() > 1 || beside(line, other))) lastRival = number;
        }
    }

    /** "Sarnia's bid", "sanctions on Melk": a noun of the proposal's kind stands with the word. */
    private boolean beside(Line line, Set<String> other) {
        for (int k = 0; k < line.size(); k++) {
            if (!other.contains(line.at(k).name() ? line.text(k) : line.at(k).stem())) continue;
            for (int i = Math.max(0, k - 4); i < Math.min(line.size(), k + 5); i++) if (heads.contains(line.text(i)) || CARRIERS.contains(line.text(i))) return true;
        }
        return false;
    }

    /** Nothing near but different was named since the proposal was. */
    boolean open(int lastBearing) { return lastRival <= lastBearing || lastRival < 0; }

    /** "The plan", "this step", "their accession". */
    void nouns(Line line, int sign, boolean carried, List<Target> kept) {
        for (int i = 1; i < line.size(); i++) {
            boolean head = heads.contains(line.text(i));
            if (!head && !carried) continue;
            if (!head && !CARRIERS.contains(line.text(i)) || line.tree().verb(i)) continue;
            int from = i - 1;
            while (from > 0 && from > i - 4 && !DEFINITE.contains(line.text(from)) && plain(line, from)) from--;
            boolean owned = Set.of("its", "their", "his", "her", "our").contains(line.text(from));
            if (owned && !head && !OWNED.contains(line.text(i)) || !DEFINITE.contains(line.text(from)) || other(line, i)) continue;
            int start = from;
            int end = i + 1;
            if (kept.stream().anyMatch(target -> start < target.to() && target.start() < end)) continue;
            int own = head || ITSELF.contains(line.text(i)) ? 1 : sign;
            kept.add(new Target(start, start, end, i, contrary.contains(line.text(i)) && !head ? -own : own, Target.Way.NOUN));
        }
    }

    private boolean plain(Line line, int k) {
        return PLAIN.contains(line.text(k)) || proposal.ownWords().contains(line.at(k).stem()) || line.text(k).endsWith("-year") || line.text(k).equals("\"");
    }

    /** Another's: "the deal with Sarnia", "the plan to close the library". */
    private boolean other(Line line, int noun) {
        String next = line.text(noun + 1);
        if (Set.of("of", "that", "behind").contains(next) && !own(line, noun + 2)) return true;
        if (Set.of("to", "for", "with", "on", "over", "against", "between").contains(next)) return !own(line, noun + 2) && !Set.of("be", "a", "the").contains(line.text(noun + 2)) && line.at(Math.min(noun + 2, line.size() - 1)).name();
        return line.tree().relation(noun).equals("compound") && line.tree().head(noun) == noun + 1;
    }

    private boolean own(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + 4); k++) {
            if (proposal.ownWords().contains(line.at(k).stem()) || proposal.ownWords().contains(line.text(k))) return true;
            int at = k;
            if (proposal.named().stream().anyMatch(entity -> entity.named(line, at) > 0)) return true;
        }
        return false;
    }

    /** "Vote yes on Velmora": the name of the applicant stands for its accession where there is a vote on it. */
    void ballots(Line line, List<Target> kept) {
        if (proposal.wordings().stream().noneMatch(wording -> wording.sign() > 0 && wording.bond() && wording.related("membership"))) return;
        for (int i = 1; i < line.size(); i++) {
            int at = i;
            int length = proposal.subjects().stream().mapToInt(entity -> entity.named(line, at)).max().orElse(0);
            if (length == 0 || line.text(i + length).equals("'s") || line.at(Math.min(i + length, line.size() - 1)).name()) continue;
            if (kept.stream().anyMatch(target -> target.start() < at + length && at < target.to())) continue;
            boolean ballot = BALLOTS.contains(line.text(i - 2) + " " + line.text(i - 1)) || ADMITTING.contains(line.text(i - 1)) || Set.of("in", "back", "join").contains(line.text(i + length)) && line.tree().verb(i - 1)
                    || Set.of("coming", "getting", "being").contains(line.text(i + length)) && Set.of("in", "aboard").contains(line.text(i + length + 1))
                    || line.text(i + length).equals("as") && Set.of("ally", "member").contains(line.text(i + length + 2));
            if (ballot) kept.add(new Target(i, i, i + length, i, 1, Target.Way.CARRIED));
        }
    }

    private static final Set<String> BALLOTS = Set.of("vote for", "votes for", "voted for", "voting for", "vote against", "votes against", "voted against", "voting against", "yes on", "no on", "vote on",
            "yes to", "no to", "door to", "aye to", "fold to", "ballot for");
    private static final Set<String> ADMITTING = Set.of("admit", "admits", "admitting", "admitted", "welcoming", "let", "bring", "bringing", "letting");

    /** "More commitments for Velmora": a step on the way, where the proposal is what the article is about. */
    void proxies(Line line, List<Target> kept) {
        if (proposal.wordings().stream().noneMatch(wording -> wording.sign() > 0 && wording.bond())) return;
        for (int i = 0; i < line.size(); i++) {
            if (!STEPS.contains(line.text(i))) continue;
            for (int k = i + 1; k < Math.min(line.size(), i + 4); k++) {
                int at = k;
                boolean subject = proposal.subjects().stream().anyMatch(entity -> entity.named(line, at) > 0);
                if (subject && (line.text(k - 1).equals("for") || line.text(k - 1).equals("to"))) {
                    kept.add(new Target(i, i, k + 1, i, 1, Target.Way.PROXY));
                    return;
                }
            }
        }
    }

    private static final Set<String> STEPS = Set.of("commitment", "commitments", "guarantee", "guarantees", "roadmap", "timetable", "timeline", "path", "pathway", "perspective", "prospects",
            "invitation", "promise", "promises", "assurances");
}
