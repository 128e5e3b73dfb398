/** See ARCHITECTURE.md. */
package standpoint.ledger;
