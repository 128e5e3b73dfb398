package standpoint.app.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import standpoint.news.Stance;

/** What every verb that adds an entry takes. */
final class EntryOptions {
    @Option(names = "--question", required = true, paramLabel = "QUESTION", description = AskOptions.QUESTION)
    String question;

    @Mixin RecordOptions record = new RecordOptions();

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who says so.")
    String by;

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why, in a sentence.")
    String why;

    /** An entry says who entered it, and why. */
    void check() {
        mustTell("--by", by);
        mustTell("--why", why);
    }

    /** @param where the words that state the condition */
    static void mustFit(Stance stance, String condition, String where) {
        if (condition != null && stance != Stance.CONDITIONAL) throw new UsageException("--condition goes with the stance conditional alone; leave it out");
        if (condition == null && stance == Stance.CONDITIONAL) throw new UsageException("a conditional stance needs its condition; add --condition with the words of " + where + " that state it");
    }

    static void mustTell(String option, String words) { if (words.isBlank()) throw new UsageException(option + " is empty; write something there"); }
}
