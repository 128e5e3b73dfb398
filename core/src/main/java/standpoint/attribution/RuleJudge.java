package standpoint.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides by a list of verbs, by quotation marks and by the tree; where there is no tree, by the order of words. */
final class RuleJudge implements Judge {
    private final CueWords verbs;
    private final Lexicon lexicon;

    RuleJudge(CueWords verbs, Lexicon lexicon) {
        this.verbs = verbs;
        this.lexicon = lexicon;
    }

    @Override public double leastCue() { return 0.3; }

    @Override public double leastConfidence() { return 0.3; }

    @Override public Sitting sit(Words words) { return new RuleSitting(words); }

    private final class RuleSitting implements Sitting {
        private final Words words;
        private final Cells cells;

        RuleSitting(Words words) {
            this.words = words;
            this.cells = new Cells(words, lexicon);
        }

        @Override public Cells cells() { return cells; }

        @Override public double cue(int i) {
            String lemma = words.lemma(i);
            if (lemma.equals("accord") || lemma.equals("according")) return next(i, "to") ? 0.9 : 0;
            if (!words.verb(i) || words.relation(i).startsWith("aux")) return lemma.equals("reportedly") ? 0.4 : 0;
            if (quoteBeside(i)) return verbs.speech(lemma) || verbs.belief(lemma) || verbs.stance(lemma) ? 0.9 : 0;
            if (verbs.speech(lemma)) return clause(i) || commaBefore(i) ? 0.8 : verbs.stance(lemma) && object(i) >= 0 ? 0.4 : 0;
            if (verbs.belief(lemma) || verbs.question(lemma)) return clause(i) ? 0.6 : 0;
            if (verbs.intention(lemma) && words.dependent(i, "xcomp") > i) return 0.5;
            return verbs.stance(lemma) && object(i) >= 0 ? 0.4 : 0;
        }

        private boolean next(int i, String word) { return i + 1 < words.count() && words.lemma(i + 1).equals(word); }

        private int object(int i) { return words.dependent(i, "dobj", "nsubjpass"); }

        private boolean clause(int i) {
            return words.dependent(i, "ccomp") >= 0 || next(i, "that") || words.relation(i).equals("parataxis") && words.head(i) >= 0 && words.head(i) < i
                    || flat(i) && i + 2 < words.sentenceEnd(i);
        }

        private boolean flat(int i) { return words.head(i) < 0 && words.dependents(i).length == 0; }

        /** “..., the mayor said.” */
        private boolean commaBefore(int i) {
            int edge = clauseStart(i);
            return edge > words.sentenceStart(i) && words.token(edge - 1).text().equals(",") && endsClause(i);
        }

        private boolean endsClause(int i) {
            int k = afterCue(i);
            return k >= words.sentenceEnd(i) || !words.word(k);
        }

        private int clauseStart(int i) {
            int subject = words.dependent(i, "nsubj");
            if (subject >= 0 && subject < i) return words.subtree(subject).from();
            int k = i;
            while (k > words.sentenceStart(i) && words.word(k - 1) && i - k < 12 && !words.quoted(k - 1)) k--;
            return k;
        }

        /** Behind the cue and what hangs on it up to the next sign: "said on Friday ,". */
        private int afterCue(int i) {
            int k = i + 1;
            while (k < words.sentenceEnd(i) && words.word(k) && k - i < 25 && !words.quoted(k)) k++;
            return k;
        }

        private boolean quoteBeside(int i) {
            if (words.quoted(i)) return false;
            int k = afterCue(i);
            if (k + 1 < words.sentenceEnd(i) && (words.quoted(k) || words.quoted(k + 1))) return true;
            int start = clauseStart(i);
            return start > words.sentenceStart(i) && words.quoted(start - 1)
                    || start > 0 && start == words.sentenceStart(i) && words.quoted(start - 1) && words.paragraph(start - 1) == words.paragraph(i);
        }

        @Override public List<Choice<Content>> contents(int cue) {
            List<Span> spans = new ArrayList<>();
            Content.Side side = Content.Side.AFTER;
            if (words.lemma(cue).startsWith("accord") || words.lemma(cue).equals("reportedly")) {
                around(cue, spans);
                side = Content.Side.AROUND;
            } else if (quoteBeside(cue)) {
                quotes(cue, spans);
            }
            if (spans.isEmpty()) clauses(cue, spans);
            if (spans.isEmpty() && commaBefore(cue)) add(spans, words.sentenceStart(cue), clauseStart(cue));
            if (spans.isEmpty()) {
                int object = words.dependent(cue, "xcomp", "dobj", "nsubjpass");
                if (object >= 0) add(spans, words.subtree(object).from(), words.subtree(object).to());
            }
            if (spans.isEmpty() && flat(cue)) add(spans, cue + 1, words.sentenceEnd(cue));
            spans.removeIf(span -> span.contains(cue));
            if (spans.isEmpty()) return List.of();
            if (spans.get(0).to() <= cue) side = spans.size() > 1 ? Content.Side.AROUND : Content.Side.BEFORE;
            return List.of(new Choice<>(new Content(side, spans), 0.8));
        }

        private void add(List<Span> spans, int from, int to) {
            while (from < to && !words.word(from)) from++;
            while (to > from && !words.word(to - 1)) to--;
            if (from < to) spans.add(new Span(from, to));
        }

        private void clauses(int cue, List<Span> spans) {
            int clause = words.dependent(cue, "ccomp");
            if (clause < 0 && next(cue, "that")) add(spans, cue + 1, words.sentenceEnd(cue));
            if (clause < 0) return;
            Span whole = words.subtree(clause);
            add(spans, whole.from(), Math.min(whole.to(), whole.from() < cue ? Math.max(whole.from(), clauseStart(cue)) : whole.to()));
        }

        private void quotes(int cue, List<Span> spans) {
            int start = clauseStart(cue);
            if (start > 0 && words.quoted(start - 1) && words.paragraph(start - 1) == words.paragraph(cue)) {
                Span quote = words.words(words.quotation(start - 1));
                boolean opensSentence = quote.from() <= words.sentenceStart(cue) || words.sentence(quote.from()) != words.sentence(cue);
                add(spans, opensSentence ? quote.from() : words.sentenceStart(cue), start);
            }
            int k = afterCue(cue);
            while (k < words.sentenceEnd(cue) && !words.quoted(k) && !words.word(k)) k++;
            if (k >= words.sentenceEnd(cue) || !words.quoted(k)) return;
            Span quote = words.words(words.quotation(k));
            int from = spans.isEmpty() && words.token(k - 1).text().matches("[^,:]") && words.verb(cue) ? cue + 1 : k;
            add(spans, from, Math.max(quote.to(), spans.isEmpty() && !speech(k) ? words.sentenceEnd(cue) : quote.to()));
        }

        private boolean speech(int k) { return Character.isUpperCase(words.token(Math.min(k + 1, words.count() - 1)).text().charAt(0)); }

        /** All of the sentence but the phrase: "The dam, according to the mayor, is safe." */
        private void around(int cue, List<Span> spans) {
            int from = cue;
            int to = cue + 1;
            int object = words.dependent(cue, "nmod", "pobj");
            if (object >= 0) to = words.subtree(object).to();
            else while (to < words.sentenceEnd(cue) && words.lemma(cue).startsWith("accord") && words.word(to)) to++;
            add(spans, words.sentenceStart(cue), from);
            add(spans, to, words.sentenceEnd(cue));
        }

        @Override public Choice<Optional<Speaker>> speaker(int cue, Content content) {
            List<Speaker> candidates = SpeakerCandidates.of(words, cue);
            int head = speakerHead(cue);
            Speaker best = null;
            for (Speaker candidate : candidates) {
                boolean other = head >= 0 ? candidate.head() != head : content.contains(candidate.head()) || !near(candidate, cue, best);
                if (!other && (best == null || candidate.head() != best.head())) best = candidate;
            }
            return new Choice<>(Optional.ofNullable(best), 0.8);
        }

        /** Without a tree: the phrase that ends right before the cue, else the first one behind it. */
        private boolean near(Speaker candidate, int cue, Speaker best) {
            return flat(cue) && (candidate.span().to() <= cue || best == null);
        }

        private int speakerHead(int cue) {
            int by = words.dependent(cue, "nmod:agent", "nsubj");
            if (by >= 0) return by;
            if (words.lemma(cue).startsWith("accord")) return words.dependent(cue, "nmod", "pobj");
            int up = cue;
            for (int level = 0; level < 3; level++) {
                String relation = words.relation(up);
                int above = words.head(up);
                if (above < 0) return -1;
                if (relation.equals("acl") && words.noun(above)) return above;
                if (!relation.matches("xcomp|conj|advcl|ccomp|dep")) return -1;
                int subject = words.dependent(above, "nsubj");
                if (subject >= 0) return subject;
                up = above;
            }
            return -1;
        }

        @Override public double continues(Finding finding, Span quotation) {
            boolean quoted = words.quoted(finding.content().to() - 1);
            int gap = words.paragraph(quotation.from()) - words.paragraph(Math.max(finding.cue(), finding.content().to() - 1));
            boolean alone = quotation.from() == words.sentenceStart(quotation.from());
            return quoted && gap <= 0 && quotation.length() > 6 && alone ? 0.8 : 0;
        }

        @Override public double confidence(double cue, double content, double speaker, Content found) { return cue * 0.8; }
    }
}
