package standpoint.ledger;

/**
 * What a person added: a correction or evidence of their own.
 *
 * @param kind     "accept", "reject", "set" or "evidence"
 * @param question id of the question it is about
 * @param at       when, ISO 8601
 * @param json     the rest, as the kind shapes it
 */
public record Entry(String kind, String question, String by, String at, String why, String json) { }
