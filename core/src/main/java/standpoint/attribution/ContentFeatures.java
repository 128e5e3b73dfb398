package standpoint.attribution;

/** What tells which span a cue attributes: how it begins and ends, what it covers and leaves, and how it stands to quotation marks. */
final class ContentFeatures {
    private final Cells cells;
    private final Words words;
    private int cue;
    private int subject;
    private int objects;
    private int sense;
    private int lemma;
    private int left;
    private int right;
    private int edge;
    private int phraseEnd;

    ContentFeatures(Cells cells) {
        this.cells = cells;
        this.words = cells.words;
    }

    /** Turns to the candidates of one cue. */
    void turn(int cue) {
        this.cue = cue;
        subject = words.dependent(cue, "nsubj", "nsubjpass");
        sense = cells.sense[cue];
        lemma = cells.lemma[cue];
        objects = cells.frame(cue);
        left = cells.leftClause(cue);
        right = cells.rightKind(cue);
        edge = cells.leftEdge(cue);
        phraseEnd = cue + 1;
        while (phraseEnd < words.sentenceEnd(cue) && cells.word[phraseEnd]) phraseEnd++;
        while (phraseEnd < words.sentenceEnd(cue) && !cells.word[phraseEnd]) phraseEnd++;
    }

    void fill(Content content, Features f) {
        f.clear();
        int side = content.side().ordinal() + 10 * content.spans().size();
        f.add(200, side);
        f.add(201, side, sense);
        f.add(202, side, lemma);
        f.add(203, side, objects);
        f.add(204, side, cells.relation[cue], cells.tag[cue]);
        Span main = content.side() == Content.Side.SUBJECT ? content.spans().get(content.spans().size() - 1) : content.spans().get(0);
        Span last = content.spans().get(content.spans().size() - 1);
        int start = start(main, side, f);
        int end = end(last, side, f);
        f.add(230, start, end, side);
        f.add(231, start, end, sense);
        f.add(232, start, end, lemma);
        cover(content, side, f);
        quotations(content, side, f);
        gaps(content, side, f);
        order(content, side, f);
        places(content, side, f);
        if (content.spans().size() > 1) interruption(content, side, f);
    }

    /** How the word stands to the cue: the relation of the cue's dependent whose first word it is, or what else begins there. */
    private int start(Span span, int side, Features f) {
        int at = span.from();
        int kind = edge(at, true);
        f.add(210, kind, side);
        f.add(211, kind, lemma);
        f.add(212, kind, sense);
        f.add(213, cells.text(at - 1), side);
        f.add(214, cells.text(at), side);
        f.add(215, cells.tag(at), kind);
        f.add(216, cells.text(at - 1), cells.text(at));
        f.add(217, cells.relation[at], kind);
        f.add(218, cells.tag(at - 1), cells.tag(at), side);
        f.add(219, cells.text(at), sense, side);
        return kind;
    }

    private int end(Span span, int side, Features f) {
        int at = span.to();
        int kind = edge(at, false);
        int next = at < words.count() ? at : -1;
        f.add(220, kind, side);
        f.add(221, kind, sense);
        f.add(222, cells.text(next), side);
        f.add(223, cells.text(next), cells.text(at + 1), side);
        f.add(224, cells.relation(next), cells.text(next));
        f.add(225, cells.tag(at - 1), side);
        f.add(226, cells.text(at + 1), cells.tag(at + 2), side);
        f.add(227, kind, cells.text(next), cells.text(at + 1));
        if (next >= 0 && at < words.sentenceEnd(at - 1)) hook(at, side, f);
        return kind;
    }

    /** What comes next hangs on a word inside or outside: "[that he left] after the talks". */
    private void hook(int at, int side, Features f) {
        int word = at;
        while (word < words.sentenceEnd(at) - 1 && !cells.word[word]) word++;
        int first = cells.word[at] ? 0 : words.token(at).text().charAt(0);
        int top = word;
        for (int level = 0; level < 6 && words.head(top) >= at; level++) top = words.head(top);
        int above = words.head(top);
        int where = above < 0 ? 0 : above == cue ? 1 : above > cue ? 2 : 3;
        f.add(228, cells.relation[top], where, first);
        f.add(229, cells.relation[top], where, side);
        f.add(233, cells.text[word], where, first);
        if (above >= 0) f.add(234, cells.relation[top], cells.sense(above), where);
    }

    /** Which piece of the tree around the cue begins or ends at a word's edge. */
    private int edge(int at, boolean start) {
        int found = at == (start ? words.sentenceStart(cue) : words.sentenceEnd(cue)) ? 1 : 0;
        if (!start && at >= words.sentenceEnd(cue) - 1) found = 2;
        if (start && at < words.sentenceStart(cue)) found = 3;
        if (!start && at > words.sentenceEnd(cue)) found = 4;
        int best = 0;
        for (int d : words.dependents(cue)) {
            Span tree = words.subtree(d);
            int side = start ? tree.from() : tree.to();
            boolean meets = side == at || start && side < at && at - side <= 2 && !anyWord(side, at) || !start && side > at && !anyWord(at, side);
            if (meets && cells.word[d]) best = Features.mix(best, cells.relation[d]);
        }
        if (best != 0) return Features.mix(found, best);
        int up = words.head(cue);
        for (int level = 1; level < 3 && up >= 0; level++, up = words.head(up)) {
            Span tree = words.subtree(up);
            if ((start ? tree.from() : tree.to()) == at) return Features.mix(found + 10 * level, cells.relation[cue]);
        }
        if (start && at == cue + 1) return 5 + 100 * found;
        return 6 + 100 * found;
    }

    private boolean anyWord(int from, int to) { return cells.words(from, to) > 0; }

    private void cover(Content content, int side, Features f) {
        int covered = 1;
        int left = 1;
        int cut = 0;
        for (int d : words.dependents(cue)) {
            if (!cells.word[d]) continue;
            Span tree = words.subtree(d);
            boolean in = content.contains(d);
            if (in) covered = Features.mix(covered, cells.relation[d]);
            else if (d > cue) left = Features.mix(left, cells.relation[d]);
            boolean crossed = in != content.contains(lastWord(tree)) && tree.to() > cue;
            if (crossed) cut = Features.mix(cut, cells.relation[d]);
            f.add(in ? 240 : 241, cells.relation[d], side);
            f.add(in ? 242 : 243, cells.relation[d], sense);
            f.add(in ? 244 : 245, cells.relation[d], lemma);
            if (in && d < cue) f.add(246, cells.relation[d], sense, objects);
        }
        f.add(247, covered, left);
        f.add(248, covered, lemma);
        f.add(249, covered, sense);
        f.add(250, left, sense);
        f.add(251, cut, side);
        if (words.head(cue) >= 0) {
            int in = content.contains(words.head(cue)) ? 1 : 0;
            f.add(252, in, cells.relation[cue], side);
            f.add(253, in, cells.sense(words.head(cue)), side);
        }
        if (subject >= 0) f.add(254, content.contains(subject) ? 1 : 0, side, objects);
    }

    private int lastWord(Span tree) {
        int i = tree.to() - 1;
        while (i > tree.from() && !cells.word[i]) i--;
        return i;
    }

    private void quotations(Content content, int side, Features f) {
        int quoted = 0;
        int all = 0;
        int verbs = 0;
        for (Span span : content.spans()) {
            all += cells.words(span.from(), span.to());
            quoted += cells.quoted(span);
            verbs += cells.verbs(span);
        }
        Span first = content.spans().get(0);
        Span last = content.spans().get(content.spans().size() - 1);
        int form = quoted == 0 ? 0 : quoted == all ? 2 : 1;
        int edges = crossing(first.from(), first.from() - 1) * 3 + crossing(last.to() - 1, last.to());
        f.add(260, form, side, edges);
        f.add(261, form, sense, edges);
        f.add(262, edges, side);
        f.add(263, Features.step(all), side);
        f.add(264, Features.step(all), form, side);
        f.add(265, Math.min(verbs, 3), side);
        f.add(266, Math.min(verbs, 3), sense, Features.step(all));
        f.add(267, form, lemma);
        boolean inside = words.quoted(cue);
        if (inside) f.add(268, form, content.contains(cue + 1) ? 1 : 0, words.quotation(first.from()) == words.quotation(cue) ? 1 : 0);
        int opening = words.quotation(first.from());
        boolean carries = opening >= 0 && words.quotations().get(opening).continues();
        boolean before = opening >= 0 && !words.quotations().get(opening).closed();
        f.add(277, carries ? 1 : 0, before ? 1 : 0, side);
        int across = words.sentence(first.from()) - words.sentence(cue);
        int beyond = words.sentence(last.to() - 1) - words.sentence(cue);
        f.add(269, Math.max(-3, across), Math.min(3, beyond), form);
    }

    /** 0 both words in or out of one quotation; 1 the edge is the quotation's edge; 2 the quotation is cut. */
    private int crossing(int inner, int outer) {
        int mine = words.quotation(inner);
        if (mine < 0) return 0;
        boolean more = false;
        int step = outer > inner ? 1 : -1;
        for (int i = outer; i >= 0 && i < words.count() && words.quotation(i) == mine; i += step) {
            if (cells.word[i]) {
                more = true;
                break;
            }
        }
        return more ? 2 : 1;
    }

    private void gaps(Content content, int side, Features f) {
        Span first = content.spans().get(content.side() == Content.Side.SUBJECT || content.side() == Content.Side.AROUND ? content.spans().size() - 1 : 0);
        int gap = first.from() > cue ? wordsIn(cue + 1, first.from()) : wordsIn(first.to(), cue);
        f.add(270, Features.step(gap), side);
        f.add(271, Features.step(gap), side, sense);
        f.add(272, Features.step(gap), side, objects);
        if (first.to() <= cue) {
            int edge = subject >= 0 && subject < cue ? words.subtree(subject).from() : cue;
            f.add(273, Features.step(wordsIn(first.to(), Math.max(edge, first.to()))), side);
            f.add(274, cells.text(first.to()), side);
        } else {
            f.add(275, cells.text(first.from() - 1), Features.step(gap), side);
            int unquoted = 0;
            for (int i = cue + 1; i < first.from(); i++) if (words.quoted(i)) unquoted++;
            f.add(276, Math.min(3, unquoted), side);
        }
    }

    /** What the order of words tells without the tree. */
    private void order(Content content, int side, Features f) {
        Span last = content.spans().get(content.spans().size() - 1);
        Span first = content.spans().get(0);
        int order = Features.mix(left, right);
        int finite = cells.finite(content.spans()) ? 1 : 0;
        f.add(290, side, order);
        f.add(291, side, left, sense);
        f.add(292, side, right, sense);
        f.add(293, side, left, lemma);
        f.add(294, side, finite, order);
        f.add(295, side, finite, sense);
        int near = first.to() <= edge && cells.words(first.to(), edge) == 0 ? 1 : 0;
        f.add(296, side, near, order);
        int verbs = first.to() <= cue ? cells.verbs(first.to(), cue) : cells.verbs(cue + 1, first.from());
        f.add(297, side, Math.min(verbs, 3), near);
        f.add(298, side, Math.min(cells.verbs(Math.min(last.to(), words.sentenceEnd(cue)), words.sentenceEnd(cue)), 3), left);
        f.add(299, side, finite, cells.text(last.to() < words.count() ? last.to() : -1));
    }

    /** Whether the content begins and ends at the usual places: the sentence's edges, the sign behind the cue's phrase, the clause before. */
    private void places(Content content, int side, Features f) {
        Span first = content.spans().get(0);
        Span last = content.spans().get(content.spans().size() - 1);
        int places = startPlace(first) * 10 + endPlace(last);
        f.add(400, places, side);
        f.add(401, places, lemma);
        f.add(402, places, sense);
        f.add(403, places, side, Features.mix(left, right));
        Span after = content.side() == Content.Side.AROUND || content.side() == Content.Side.SUBJECT ? last : first;
        boolean citing = after.from() > cue && citing(cue + 1, after.from());
        f.add(404, citing ? 1 : 0, side);
        f.add(405, content.side() == Content.Side.AFTER && first.from() > cue && "VBG".equals(words.tag(first.from())) ? 1 : 0, lemma);
        f.add(406, places, cells.finite(content.spans()) ? 1 : 0, right);
    }

    private int startPlace(Span first) {
        if (cells.words(words.sentenceStart(cue), first.from()) == 0) return 1;
        if (first.from() >= phraseEnd) return first.from() == phraseEnd ? 2 : 3;
        return first.from() > cue ? 4 : 5;
    }

    private int endPlace(Span last) {
        if (cells.words(last.to(), words.sentenceEnd(cue)) == 0) return 1;
        if (last.to() <= edge && cells.words(last.to(), edge) == 0) return 2;
        return last.to() < phraseEnd && last.to() > cue ? 3 : 4;
    }

    /** An interjected "citing two officials" stands in the range. */
    private boolean citing(int from, int to) {
        for (int i = from; i < Math.min(to, from + 20); i++) if (words.tag(i).equals("VBG") && words.lemma(i).matches("cit(e|ing)|quot(e|ing)")) return true;
        return false;
    }

    private int wordsIn(int from, int to) { return cells.words(from, to); }

    private void interruption(Content content, int side, Features f) {
        Span left = content.spans().get(0);
        Span right = content.spans().get(1);
        int edge = subject >= 0 && subject < cue ? words.subtree(subject).from() : cue;
        f.add(280, Features.step(wordsIn(left.to(), Math.max(left.to(), edge))), Features.step(wordsIn(cue + 1, right.from())), side);
        f.add(281, cells.text(left.to()), cells.text(right.from() - 1), side);
        f.add(282, edge(left.from(), true), edge(right.from(), true), side);
        f.add(283, words.quoted(left.to() - 1) ? 1 : 0, words.quoted(right.from()) ? 1 : 0, side);
        f.add(284, edge(left.to(), false), edge(right.from(), true), side);
        f.add(285, lemma, side, words.quoted(right.from()) ? 1 : 0);
    }
}
