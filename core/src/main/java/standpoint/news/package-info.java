/**
 * The vocabulary: records and sealed types that every step takes and gives. Imports the JDK alone.
 *
 * <p>Offsets are half-open UTF-16 units inside Java; {@code standpoint.format} turns them into code points at the border.
 * Absence is {@link java.util.Optional} or an empty list or text, never null. Every value checks itself when it is made.
 */
package standpoint.news;
