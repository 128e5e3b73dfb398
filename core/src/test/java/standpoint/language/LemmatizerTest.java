package standpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
    private static final Lemmatizer LEMMATIZER = new Lemmatizer();

    @ParameterizedTest
    @CsvSource(value = {
        "said, VBD, say", "told, VBN, tell", "hoped, VBD, hope", "planned, VBN, plan", "visited, VBD, visit", "agreed, VBD, agree", "indicated, VBD, indicate",
        "leading, VBG, lead", "making, VBG, make", "adding, VBG, add", "calls, VBZ, call", "urges, VBZ, urge", "focuses, VBZ, focus", "denies, VBZ, deny",
        "reiterated, VBN, reiterate", "travelled, VBD, travel", "lied, VBD, lie", "tried, VBD, try", "’s, VBZ, be", "n’t, RB, not", "was, VBD, be",
        "ministers, NNS, minister", "countries, NNS, country", "allies, NNS, ally", "crises, NNS, crisis", "women, NNS, woman", "buses, NNS, bus", "ads, NNS, ad",
        "houses, NNS, house", "countrymen, NNS, countryman", "bigger, JJR, big", "worst, JJS, bad", "easier, JJR, easy", "co-chairs, NNS, co-chair", "Them, PRP, they",
        "news, NN, news", "Veltria, NNP, veltria"
    })
    void findsTheDictionaryForm(String word, String tag, String lemma) { assertEquals(lemma, LEMMATIZER.lemma(word, tag)); }
}
