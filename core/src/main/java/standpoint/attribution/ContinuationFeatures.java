package standpoint.attribution;

/** What tells whether a quotation without a cue of its own carries on an attribution before it. */
final class ContinuationFeatures {
    private final Cells cells;
    private final Words words;

    ContinuationFeatures(Cells cells) {
        this.cells = cells;
        this.words = cells.words;
    }

    void fill(Finding finding, Span quotation, Features f) {
        f.clear();
        int last = finding.content().to() <= quotation.from() ? Math.max(finding.cue(), finding.content().to() - 1) : finding.cue();
        int paragraphs = Math.min(4, words.paragraph(quotation.from()) - words.paragraph(last));
        int sentences = Math.min(5, words.sentence(quotation.from()) - words.sentence(last));
        int ended = words.quoted(finding.content().to() - 1) ? 1 : 0;
        boolean opens = quotation.from() == words.sentenceStart(quotation.from());
        boolean opensParagraph = opens && (quotation.from() == 0 || words.paragraph(quotation.from() - 1) != words.paragraph(quotation.from()));
        int how = (opens ? 1 : 0) + (opensParagraph ? 2 : 0);
        int rest = rest(quotation);
        int loose = 0;
        for (int i = last + 1; i < quotation.from() && loose < 60; i++) if (cells.word[i]) loose++;
        Quotation mark = words.quotations().get(words.quotation(quotation.from()));
        f.add(400);
        f.add(401, paragraphs, how, ended);
        f.add(402, sentences, how, ended);
        f.add(403, Features.step(rest), how);
        f.add(404, Features.step(rest), paragraphs, ended);
        f.add(405, Features.step(loose), paragraphs, ended);
        f.add(406, Features.step(loose), Features.step(rest), how);
        f.add(407, Features.step(quotation.length()), how);
        f.add(408, Features.step(quotation.length()), Features.step(rest), Features.step(loose));
        f.add(409, mark.continues() ? 1 : 0, ended, paragraphs);
        f.add(410, cells.sense[finding.cue()], ended);
        f.add(411, cells.text(quotation.to() < words.count() ? quotation.to() : -1), Features.step(rest));
        f.add(412, cells.text(quotation.from() - 1), how);
        f.add(413, cells.lemma[finding.cue()], ended, how);
        f.add(414, Math.min(words.count() - 1, quotation.from() + 1) > 0 ? cells.tag(quotation.from() + 1) : 0, how);
    }

    /** Words of the quotation's last sentence outside it. */
    private int rest(Span quotation) {
        int rest = 0;
        int from = words.sentenceStart(quotation.from());
        int to = words.sentenceEnd(quotation.to() - 1);
        for (int i = Math.max(from, quotation.from() - 60); i < quotation.from(); i++) if (cells.word[i]) rest++;
        for (int i = quotation.to(); i < Math.min(to, quotation.to() + 60); i++) if (cells.word[i]) rest++;
        return rest;
    }
}
