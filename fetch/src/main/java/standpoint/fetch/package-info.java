/** See ARCHITECTURE.md. */
package standpoint.fetch;
