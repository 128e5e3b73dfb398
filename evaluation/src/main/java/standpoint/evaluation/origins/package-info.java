/** Origin packs against what the product traces: docs/cases-origins.md tells the format. */
package standpoint.evaluation.origins;
