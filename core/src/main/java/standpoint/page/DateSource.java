package standpoint.page;

/** Where on a page a day is told, roughly in the order of trust: its place among the constants is its number among those that the trees ask about. */
enum DateSource {
    LINKED, HEAD, HEAD_LOOSE, PROPERTY_NEAR, TIME_FIRST, LINKED_CREATED, LINKED_PAGE, ADDRESS, CANONICAL, CLASS_PUBLISHED, CLASS_NEAR, PROPERTY_FAR,
    LINKED_OTHER, TIME_NEAR, TIME_FAR, CLASS_FAR, SAID_PUBLISHED, LINE_NEAR, TEXT_NEAR, SCRIPT_PUBLISHED,
    CHANGED_LINKED, CHANGED_LINKED_PAGE, CHANGED_LINKED_OTHER, CHANGED_MARK, SAID_CHANGED, SCRIPT_CHANGED, CHANGED_HEAD,
    LOCAL_DAY, IMAGE, SCRIPT_CREATED, TIME_ASIDE, CLASS_ASIDE, LINE_ASIDE, LINE_FAR, TEXT_FAR, SCRIPT_OTHER, COMMENT, HEAD_WORDS, LOOSE_FIGURES;

    static final int COUNT = values().length;

    /** Whether the page says so of its last change rather than of its publication. */
    boolean isChange() { return ordinal() >= CHANGED_LINKED.ordinal() && ordinal() <= CHANGED_HEAD.ordinal(); }
}
