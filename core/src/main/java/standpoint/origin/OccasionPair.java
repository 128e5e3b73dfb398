package standpoint.origin;

import java.util.Map;

/**
 * Two articles as the network reads them to tell whether both report one occasion: one speech, interview, press conference, ruling, document.
 *
 * @param days   when the two were published, and how far apart, in words
 * @param first  the earlier article
 * @param second the later one
 * @param ids    of the two articles
 * @param signs  what else is known of the two: 0 where it does not hold
 * @param numbers how much the numbers tell that both name, 0 to 1; the network is not asked about them
 */
public record OccasionPair(String days, Telling first, Telling second, Ids ids, Map<Sign, Float> signs, double numbers) {
    /**
     * What is known of two articles beside their words, in the order in which the network was trained on them: the weight of the rules for their likeliest two sources, squashed; one speaker by name; how many of the
     * speakers of the one speak in the other; roles that do not fit, of the likeliest two; one sort of occasion; occasions that part those of one speaker; one names an occasion (a half), or both; said on one day;
     * both pages' days are known; the days between, as a logarithm; a few words that both have between quotation marks; how alike is what the likeliest two say; how alike the articles are; one cites an outlet (a half), or
     * both; one outlet.
     */
    public enum Sign { WEIGHT, SPEAKER, SPEAKERS, OTHER_ROLES, SORT, APART, OCCASIONS, ONE_DAY, DATED, GAP, FRAGMENT, CONTENT, STORY, CITING, OUTLET }

    /** Ids of the earlier and the later article. */
    public record Ids(String first, String second) { }

    public OccasionPair {
        signs = Map.copyOf(signs);
    }

    /** All signs in their order. */
    public float[] signsInOrder() {
        float[] all = new float[Sign.values().length];
        for (Sign sign : Sign.values()) all[sign.ordinal()] = signs.getOrDefault(sign, 0f);
        return all;
    }
}
