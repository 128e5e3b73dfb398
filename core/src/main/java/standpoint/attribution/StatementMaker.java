package standpoint.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Attributions;
import standpoint.news.Field;
import standpoint.news.Mention;
import standpoint.news.Mentions;
import standpoint.news.Passage;
import standpoint.news.Statement;
import standpoint.news.TimeExpression;
import standpoint.news.When;

/** Makes statements of the findings of an article: who they are, what stands within what, and through whom it reached the page. */
final class StatementMaker {
    private static final Set<String> ADVOCATING = Set.of("advocate", "push", "press", "campaign", "lobby", "fight", "vote", "argue", "agitate");
    private final Mentions mentions;
    private final List<TimeExpression> times;
    private final SourceWords classes;

    StatementMaker(Mentions mentions, List<TimeExpression> times, SourceWords classes) {
        this.mentions = mentions;
        this.classes = classes;
        this.times = times;
    }

    /** @param findings of all fields, in reading order */
    Attributions make(List<List<Finding>> findings) {
        SpeakerActors actors = new SpeakerActors(mentions, classes);
        List<Statement> statements = new ArrayList<>();
        for (List<Finding> field : findings) {
            if (field.isEmpty()) continue;
            Chains chains = new Chains(actors, new Clauses(field.get(0).words(), classes));
            List<Finding> ordered = new ArrayList<>();
            for (int at = 0; at < field.size(); at++) if (!chains.within(field.get(at), near(field, at))) ordered.add(field.get(at));
            ordered.sort(Comparator.comparingInt((Finding f) -> f.content().from()).thenComparingInt(f -> -f.size()).thenComparingInt(Finding::cue));
            Map<Finding, Finding> outer = nest(ordered);
            Map<Finding, Made> made = new HashMap<>();
            for (Finding finding : ordered) {
                Made one = statement(finding, Optional.ofNullable(outer.get(finding)).map(made::get), actors, chains, statements.size() + 1);
                made.put(finding, one);
                statements.add(one.statement());
            }
        }
        return new Attributions(statements, actors.all());
    }

    /** The neighbours of a finding; findings are in order of their cues. */
    private static List<Finding> near(List<Finding> field, int at) { return field.subList(Math.max(0, at - 8), Math.min(field.size(), at + 9)); }

    /** The smallest finding around each, found in one pass from left to right. */
    private static Map<Finding, Finding> nest(List<Finding> ordered) {
        Map<Finding, Finding> outer = new HashMap<>();
        Deque<Finding> open = new ArrayDeque<>();
        for (Finding finding : ordered) {
            while (!open.isEmpty() && open.peek().content().to() <= finding.content().from()) open.pop();
            int looked = 0;
            for (Finding around : open) {
                if (looked++ > 8) break;
                if (around.holds(finding)) {
                    outer.put(finding, around);
                    break;
                }
            }
            open.push(finding);
        }
        return outer;
    }

    /** @param handsOn through whom that came which stands within the statement */
    private record Made(Statement statement, List<Mention> handsOn) { }

    private Made statement(Finding finding, Optional<Made> outer, SpeakerActors actors, Chains chains, int number) {
        Words words = finding.words();
        Optional<Statement> around = outer.map(Made::statement);
        Chains.Chain chain = chains.of(finding);
        Optional<Mention> speaker = chain.speaker().map(who -> self(words, who, around).orElseGet(() -> actors.of(words, who)));
        List<Mention> via = new ArrayList<>();
        outer.ifPresent(made -> via.addAll(made.handsOn()));
        for (Mention link : chain.via()) {
            // "a lad said he had overheard the vet": "he" is the lad, who is a link already
            boolean again = around.isPresent() && link.passage().text().matches("(?i)he|she|they|it");
            boolean known = via.stream().anyMatch(other -> other.actor().equals(link.actor()) || other.passage().equals(link.passage()));
            if (!again && !known) via.add(link);
        }
        boolean unnamed = speaker.isPresent() && actors.unnamed(words, chain.speaker().get(), speaker.get())
                || chain.stands().isPresent() && actors.keptBack(words, chain.stands().get());
        Statement statement = new Statement("s" + number, form(finding), speaker, cues(finding, chain),
                content(finding), via, unnamed, around.map(Statement::id), said(finding), finding.confidence());
        List<Mention> handsOn = new ArrayList<>(via);
        // "The Ledger says it has seen letters in which ...": "it" adds no link to the Ledger
        boolean same = around.isPresent() && chain.speaker().isPresent() && words.tag(chain.speaker().get().head()).equals("PRP");
        if (chains.transmits(finding) && !same) chain.link().or(() -> speaker).ifPresent(handsOn::add);
        return new Made(statement, handsOn);
    }

    /** The finding's own cue, and the verb by which its speaker has it from the chain's: "said" and "quoting" of "Quoting two owners, the Post said". */
    private static List<Passage> cues(Finding finding, Chains.Chain chain) {
        Words words = finding.words();
        List<Passage> cues = new ArrayList<>(List.of(words.passage(CueSpans.of(words, finding.cue()))));
        chain.cites().filter(verb -> verb != finding.cue()).ifPresent(verb -> cues.add(words.passage(CueSpans.of(words, verb))));
        return cues;
    }

    /** "I" in quoted words is whoever is quoted. */
    private static Optional<Mention> self(Words words, Speaker who, Optional<Statement> outer) {
        if (!words.lemma(who.head()).equals("i") && !words.lemma(who.head()).equals("my") || !words.quoted(who.head())) return Optional.empty();
        return outer.flatMap(Statement::speaker).map(speaker -> new Mention(speaker.actor(), words.passage(who.span())));
    }

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

    /** "HAVN, March 4 (Gulf News) - [Norland will not sign], the premier said": the parser hangs a dateline, word by word, on the sentence behind it. */
    private static Span withoutDateline(Words words, Span span) {
        int end = span.from();
        if (end != words.sentenceStart(end)) return span;
        while (end < span.to() - 1 && words.relation(end).equals("dep") && !DASHES.contains(words.token(end).text())) end++;
        boolean dateline = end > span.from() && end < span.to() - 1 && words.relation(end).equals("dep") && DASHES.contains(words.token(end).text());
        return dateline ? new Span(end + 1, span.to()) : span;
    }

    /** The content's passages, each with the marks of the quotations that it fills from the first to the last word. */
    private static List<Passage> content(Finding finding) {
        Words words = finding.words();
        List<Passage> passages = new ArrayList<>();
        for (Span span : finding.content().spans()) passages.add(Marks.with(words, ADVOCATING.contains(words.lemma(finding.cue())) ? withVerb(finding, span) : withoutDateline(words, span)));
        return passages;
    }

    /** "allies [advocated for a clearer path]": what begins with "for" or "against" says nothing without its verb. */
    private static Span withVerb(Finding finding, Span span) {
        String first = finding.words().lemma(span.from());
        boolean stands = span.from() == finding.cue() + 1 && (first.equals("for") || first.equals("against"));
        return stands ? new Span(finding.cue(), span.to()) : span;
    }

    private static Statement.Form form(Finding finding) {
        Words words = finding.words();
        int quoted = 0;
        int all = 0;
        for (Span span : finding.content().spans()) {
            for (int i = span.from(); i < span.to(); i++) {
                if (!words.word(i)) continue;
                all++;
                if (words.quoted(i)) quoted++;
            }
        }
        if (quoted == 0) return Statement.Form.INDIRECT;
        return quoted == all || all >= 20 && quoted >= 0.95 * all ? Statement.Form.DIRECT : Statement.Form.MIXED;
    }

    /** The date nearest to the cue in its sentence and outside what is said. */
    private Optional<When> said(Finding finding) {
        Words words = finding.words();
        int from = words.token(words.sentenceStart(finding.cue())).start();
        int to = words.token(words.sentenceEnd(finding.cue()) - 1).end();
        int cue = words.token(finding.cue()).start();
        TimeExpression nearest = null;
        int distance = Integer.MAX_VALUE;
        for (int k = firstTime(words.field(), from); k < times.size(); k++) {
            Passage passage = times.get(k).passage();
            if (passage.field() != words.field() || passage.start() >= to) break;
            if (times.get(k).type() != TimeExpression.Type.DATE || inContent(finding, passage)) continue;
            if (Math.abs(passage.start() - cue) < distance) {
                distance = Math.abs(passage.start() - cue);
                nearest = times.get(k);
            }
        }
        if (nearest == null) return Optional.empty();
        Passage passage = nearest.passage();
        return nearest.moment().map(moment -> When.of(moment, When.Basis.TEXT, List.of(passage)));
    }

    /** Times are in reading order: binary search for the first of a field behind an offset. */
    private int firstTime(Field field, int from) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Passage passage = times.get(middle).passage();
            int order = passage.field().compareTo(field);
            if (order < 0 || order == 0 && passage.start() < from) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static boolean inContent(Finding finding, Passage passage) {
        Words words = finding.words();
        for (Span span : finding.content().spans()) {
            if (passage.start() < words.token(span.to() - 1).end() && words.token(span.from()).start() < passage.end()) return true;
        }
        return false;
    }
}
