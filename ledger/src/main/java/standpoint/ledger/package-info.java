/**
 * The append-only record: pages with their versions, the Readings of each, and what people add. Readings go in and come out as
 * the JSON of {@code standpoint.format}, so every passage is held against its article at the door and again on the way out.
 */
package standpoint.ledger;
