package standpoint.attribution;

/** What tells whether a word attributes: the word, its meaning, its dependents, its neighbours and the quotation marks around. */
final class CueFeatures {
    private final Cells cells;
    private final Words words;

    CueFeatures(Cells cells) {
        this.cells = cells;
        this.words = cells.words;
    }

    /** Words that can carry a cue at all. */
    boolean candidate(int i) {
        String tag = words.tag(i);
        String relation = words.relation(i);
        if (tag.startsWith("VB")) return !relation.startsWith("aux") && !relation.equals("cop");
        return switch (tag) {
            case "NN", "NNS" -> !relation.equals("compound");
            case "JJ", "RB" -> true;
            case ":" -> words.token(i).text().equals(":") || signs(i);
            case "NNP", "NNPS" -> words.paragraph(i) == 0 && cells.lexicon.verb(words.lemma(i)).isPresent();
            case "IN" -> words.lemma(i).equals("per");
            default -> false;
        };
    }

    /** A dash before a name and behind a sentence or a quotation: “We sail.” — Ilse Corvan */
    private boolean signs(int i) {
        if (words.token(i).text().codePointAt(0) < 0x2010 && !words.token(i).text().equals("--") || i + 1 >= words.count() || i == 0) return false;
        return words.tag(i + 1).startsWith("NNP") && !cells.word[i - 1];
    }

    void fill(int i, Features f) {
        f.clear();
        int pos = kind(i);
        f.add(1, pos);
        word(i, pos, f);
        meaning(i, pos, f);
        above(i, pos, f);
        dependents(i, pos, f);
        subject(i, pos, f);
        around(i, pos, f);
        quotations(i, pos, f);
        place(i, pos, f);
        if (pos == ':') sign(i, f);
    }

    /** A colon or dash: "CORVAN: We sail.", "Study: Ferries late", “We sail.” — Ilse Corvan (@corvan) */
    private void sign(int i, Features f) {
        int start = i;
        boolean capitals = true;
        boolean names = true;
        while (start > 0 && words.paragraph(start - 1) == words.paragraph(i) && i - start < 20) {
            start--;
            if (!cells.word[start]) continue;
            String text = words.token(start).text();
            capitals &= text.equals(text.toUpperCase(java.util.Locale.ROOT));
            names &= words.tag(start).startsWith("NNP");
        }
        int before = Features.step(cells.words(start, i));
        int look = (capitals ? 1 : 0) + (names ? 2 : 0) + (i + 1 < words.count() && words.quoted(i + 1) ? 4 : 0) + (words.quoted(i) ? 8 : 0)
                + (i > 0 && words.quoted(i - 1) ? 16 : 0);
        int kind = words.token(i).text().equals(":") ? 0 : 1;
        f.add(140, kind, before, look);
        f.add(141, kind, look, i + 1 == words.sentenceEnd(i) ? 1 : 0);
        f.add(142, kind, before, i + 1 == words.sentenceEnd(i) ? 1 : 0);
        f.add(143, kind, cells.tag(i - 1), cells.tag(i - 2));
        f.add(144, kind, Features.step(cells.words(i, words.paragraphEnd(i))), before);
        f.add(145, kind, words.paragraph(i) == 0 ? 1 : 0, before);
        f.add(146, kind, cells.sort(i - 1));
        f.add(147, kind, cells.lemma(i - 1));
    }

    private int kind(int i) {
        String tag = words.tag(i);
        return tag.startsWith("VB") ? 1 : tag.startsWith("NN") ? 2 : tag.charAt(0);
    }

    private void word(int i, int pos, Features f) {
        f.add(2, pos, cells.lemma[i]);
        f.add(3, cells.tag[i], cells.lemma[i]);
        f.add(4, cells.tag[i]);
        f.add(5, cells.text[i]);
        f.add(6, cells.relation[i], cells.tag[i]);
        f.add(7, cells.relation[i], cells.lemma[i]);
    }

    private void meaning(int i, int pos, Features f) {
        String lemma = words.lemma(i);
        if (pos == 2) {
            cells.lexicon.noun(lemma).ifPresent(noun -> {
                f.add(10, noun.fields().hashCode());
                f.add(11, noun.fields().charAt(0));
                if (noun.verb().isEmpty()) return;
                f.add(12, noun.verb().hashCode());
                cells.lexicon.verb(noun.verb()).ifPresent(verb -> verb(verb, 20, i, f));
            });
        } else {
            cells.lexicon.verb(lemma).ifPresent(verb -> verb(verb, pos == 1 ? 30 : 40, i, f));
        }
    }

    private void verb(Lexicon.Verb verb, int base, int i, Features f) {
        int frame = cells.frame(i);
        f.add(base, verb.fields().charAt(0));
        f.add(base + 1, verb.fields().hashCode());
        f.add(base + 7, verb.fields().charAt(0), frame);
        for (int k = 1; k < verb.fields().length(); k++) f.add(base + 2, verb.fields().charAt(k));
        for (String number : verb.frames()) f.add(base + 3, number.hashCode());
        for (String number : verb.rareFrames()) f.add(base + 4, number.hashCode());
        for (int k = 0; k < verb.kinds().length; k++) {
            f.add(base + 5, k == 0 ? 0 : 1, verb.kinds()[k].hashCode());
            f.add(base + 6, verb.kinds()[k].hashCode(), frame);
        }
    }

    private void above(int i, int pos, Features f) {
        int h = words.head(i);
        f.add(50, pos, cells.relation[i]);
        f.add(51, cells.lemma(h), cells.relation[i]);
        f.add(52, cells.sense(h), cells.relation[i]);
        f.add(53, cells.tag(h), cells.relation[i]);
        f.add(54, cells.sense[i], cells.relation[i]);
        if (h >= 0) f.add(55, cells.relation[h], cells.relation[i]);
        if (h >= 0) f.add(56, cells.sense[i], cells.relation[i], cells.sense(h));
    }

    private void dependents(int i, int pos, Features f) {
        int frame = cells.frame(i);
        f.add(60, pos, frame);
        f.add(61, cells.lemma[i], frame);
        f.add(62, cells.sense[i], frame);
        for (int d : words.dependents(i)) {
            int relation = Features.mix(cells.relation[d], d < i ? 1 : 0);
            f.add(63, pos, relation);
            f.add(64, cells.lemma[i], relation);
            f.add(65, cells.sense[i], relation);
            f.add(66, relation, cells.lemma[d]);
            f.add(67, relation, cells.sort(d));
            f.add(68, cells.sense[i], relation, cells.sort(d));
            if (words.relation(d).equals("nmod")) preposition(i, d, f);
            if (words.relation(d).equals("ccomp") || words.relation(d).equals("xcomp")) complement(i, d, f);
        }
    }

    private void preposition(int i, int d, Features f) {
        int mark = words.dependent(d, "case");
        if (mark < 0) return;
        f.add(70, cells.lemma[mark]);
        f.add(71, cells.lemma[mark], cells.lemma[i]);
        f.add(72, cells.lemma[mark], cells.sense[i]);
        f.add(73, cells.lemma[mark], cells.sense[i], cells.sort(d));
    }

    private void complement(int i, int d, Features f) {
        int mark = words.dependent(d, "mark");
        f.add(75, cells.relation[d], cells.lemma(mark));
        f.add(76, cells.relation[d], cells.lemma(mark), cells.lemma[i]);
        f.add(77, cells.relation[d], cells.lemma(mark), cells.sense[i]);
        f.add(78, cells.relation[d], cells.tag[d], cells.sense[i]);
        f.add(79, cells.relation[d], Features.step(words.subtree(d).length()), cells.sense[i]);
        f.add(80, cells.relation[d], cells.sense[d], cells.sense[i]);
    }

    private void subject(int i, int pos, Features f) {
        int subject = cells.subject(i);
        int own = words.dependent(i, "nsubj", "nsubjpass", "nmod:poss");
        int sort = Features.mix(cells.sort(subject), own >= 0 ? 1 : 0);
        f.add(85, pos, sort);
        f.add(86, cells.sense[i], sort);
        f.add(87, cells.lemma[i], sort);
        f.add(88, cells.lemma(subject), pos);
        f.add(89, cells.lemma(subject), cells.sense[i]);
        int time = 0;
        for (int d : words.dependents(i)) {
            String relation = words.relation(d);
            if (relation.equals("aux") || relation.equals("auxpass") || relation.equals("neg") || relation.equals("cop")) time = Features.mix(time, cells.lemma[d]);
        }
        f.add(90, time, cells.tag[i]);
        f.add(91, time, cells.lemma[i]);
        f.add(92, time, cells.sense[i]);
        f.add(93, time, sort);
    }

    private void around(int i, int pos, Features f) {
        f.add(100, pos, cells.text(i - 1));
        f.add(101, pos, cells.text(i + 1));
        f.add(102, cells.tag(i - 1), cells.tag(i + 1), pos);
        f.add(103, cells.lemma[i], cells.text(i + 1));
        f.add(104, cells.sense[i], cells.text(i + 1));
        f.add(105, cells.lemma[i], cells.tag(i + 1));
        f.add(106, cells.text(i - 2), cells.text(i - 1), pos);
        f.add(107, cells.text(i + 1), cells.text(i + 2), pos);
        f.add(108, cells.sense[i], cells.tag(i + 1), cells.tag(i + 2));
        f.add(109, cells.sense[i], cells.tag(i - 1), cells.tag(i - 2));
        f.add(110, pos, cells.text(i + 2));
        f.add(111, pos, cells.text(i - 2));
        f.add(112, cells.lemma[i], cells.text(i - 1));
    }

    private void quotations(int i, int pos, Features f) {
        int inside = words.quoted(i) ? 1 : 0;
        int behind = quoteBehind(i);
        int before = quoteBefore(i);
        int both = inside * 100 + behind * 10 + before;
        f.add(120, pos, both);
        f.add(121, cells.lemma[i], both);
        f.add(122, cells.sense[i], both);
        f.add(123, cells.relation[i], both, pos);
        f.add(124, cells.tag[i], both, cells.frame(i));
        f.add(125, pos, clauseComma(i));
        f.add(126, cells.sense[i], clauseComma(i));
        f.add(127, cells.lemma[i], clauseComma(i));
        int left = cells.leftClause(i);
        int right = cells.rightKind(i);
        f.add(128, left, right, pos);
        f.add(129, left, cells.sense[i], right);
        f.add(119, left, cells.lemma[i]);
    }

    /** 0 no quotation follows near, 1 at once, 2 behind a sign, 3 behind some words, 4 a quoted piece of a few words. */
    private int quoteBehind(int i) {
        int end = Math.min(words.sentenceEnd(i), i + 14);
        for (int k = i + 1; k < end; k++) {
            if (!words.quoted(k)) continue;
            if (words.quoted(i) && words.quotation(k) == words.quotation(i)) return 0;
            Span quotation = words.words(words.quotation(k));
            if (quotation.length() < 7) return 4;
            return k == i + 1 ? 1 : !cells.word[k - 1] ? 2 : 3;
        }
        return 0;
    }

    private int quoteBefore(int i) {
        int start = Math.max(0, i - 12);
        for (int k = i - 1; k >= start; k--) {
            if (words.paragraph(k) != words.paragraph(i)) return 0;
            if (!words.quoted(k)) continue;
            if (words.quoted(i) && words.quotation(k) == words.quotation(i)) return 0;
            Span quotation = words.words(words.quotation(k));
            if (quotation.length() < 7) return 4;
            return words.sentence(k) != words.sentence(i) ? 1 : 2;
        }
        return 0;
    }

    /** Whether a sign stands before the cue's subject, and whether one follows the cue: "..., she said." */
    private int clauseComma(int i) {
        int subject = words.dependent(i, "nsubj");
        int edge = subject >= 0 && subject < i ? words.subtree(subject).from() : i;
        int before = edge <= words.sentenceStart(i) ? 0 : cells.word[edge - 1] ? 1 : 2;
        int behind = i + 1 >= words.sentenceEnd(i) ? 0 : cells.word[i + 1] ? 1 : words.token(i + 1).text().charAt(0);
        return before * 1000 + behind;
    }

    private void place(int i, int pos, Features f) {
        int from = words.sentenceStart(i);
        int to = words.sentenceEnd(i);
        int headline = words.paragraph(i) == 0 ? 1 : 0;
        f.add(130, pos, headline);
        f.add(131, cells.lemma[i], headline);
        f.add(132, pos, Features.step(i - from));
        f.add(133, pos, Features.step(to - i));
        f.add(134, pos, cells.text(to - 1));
        f.add(135, pos, cells.text(from));
        f.add(136, cells.sense[i], headline, cells.tag[i]);
    }
}
