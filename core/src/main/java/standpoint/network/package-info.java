/**
 * The one trained network that is asked about words: pieces of words with marks go in, shares of what they may tell come out. Imports the JDK and its own library alone;
 * any step or fold may ask it.
 */
package standpoint.network;
