/**
 * Events and commitments: the parsed sentences of an article go in, what happened, will happen or did not, and who promised or gave what
 * to whom, come out, each as a phrase that stands alone with the passage that it rests on.
 */
package standpoint.event;
