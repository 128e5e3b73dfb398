package standpoint.origin;

import standpoint.news.Passage;

/**
 * A place where an article says that it has something from an outlet, or that an outlet denies it.
 *
 * @param name   the outlet's usual name
 * @param key    the form under which names of one outlet are equal
 * @param passage the citing words, with the name
 */
record Citation(String name, String key, Kind kind, Passage passage) {

    /**
     * How the outlet is named: as where the text comes from ("first published by X"), as the one that reports ("X reported"), as the one
     * that somebody spoke to ("told X", "in an interview with X"), or as one that denies a report. A mere
     * mention cites when the outlet's report of the same thing stands in the record, and else nothing.
     */
    enum Kind { CREDIT, REPORT, INTERVIEW, DENIAL, MENTION }

    /** The same as a report: what a mention proves to be when the report is found. */
    Citation reporting() { return new Citation(name, key, Kind.REPORT, passage); }
}
