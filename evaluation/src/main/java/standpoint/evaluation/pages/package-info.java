/** Pages against gold: predictions for the scorers of articles and live blogs, the training of the page model, and benchmarks of speed and size. */
package standpoint.evaluation.pages;
