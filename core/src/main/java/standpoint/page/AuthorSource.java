package standpoint.page;

/** Where on a page somebody is named as its author, roughly in the order of trust: its place among the constants is its number among those that the trees ask about. */
enum AuthorSource {
    LINKED, LINKED_CREATOR, HEAD, HEAD_LABELLED, PROPERTY_NEAR, BYLINE_NEAR, LABEL_NEAR, CLASS_NEAR, LINK_NEAR, PROPERTY_FAR, BYLINE_FAR, LABEL_FAR, CLASS_FAR, LINK_FAR,
    SCRIPT, DATED_NEAR, BARE_NEAR, LINKED_PERSON, SITE, ASIDE, COMMENT;

    static final int COUNT = values().length;
}
