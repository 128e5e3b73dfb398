/** Speed and memory on records of any size, from a seeded generator of articles. */
package standpoint.evaluation.scale;
