package standpoint.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.story.EventMatcher.EventMention;

class EventMatcherTest {
    private final EventMatcher matcher = new EventMatcher();

    private static EventMention mention(String id, String story, String word, String sentence) {
        List<String> words = List.of(sentence.split(" "));
        return new EventMention(id, story, "article " + id, List.of(word.split("_")), words, words.indexOf(word.split("_")[0]));
    }

    private int events(EventMention... mentions) { return matcher.match(List.of(mentions)).size(); }

    @Test void formsAndMeaningsOfOneWordAreOneEvent() {
        assertEquals(1, events(mention("1", "s", "quake", "A quake shook Hallow"), mention("2", "s", "earthquake", "The earthquake came at night")));
        assertEquals(1, events(mention("1", "s", "stole", "Somebody stole the bell"), mention("2", "s", "theft", "The theft of the bell")));
        assertEquals(1, events(mention("1", "s", "checked_into", "He checked into a clinic"), mention("2", "s", "checks", "Tamm checks in")));
    }

    @Test void twoStoriesAreTwoEvents() {
        assertEquals(2, events(mention("1", "s", "quake", "A quake shook Hallow"), mention("2", "t", "quake", "A quake shook Sund")));
    }

    @Test void sayingIsOneEventOnlyOfOneSpeaker() {
        assertEquals(2, events(mention("1", "s", "said", "It is over , Maro said"), mention("2", "s", "said", "It is not , Reske said")));
        assertEquals(1, events(mention("1", "s", "said", "It is over , Maro said"), mention("2", "s", "said", "That , Maro said , is all")));
    }

    @Test void aSpeakerIsKnownByNameRoleOrBehindTheWord() {
        assertEquals(1, events(mention("1", "s", "said", "Boll , a publicist , said that it is over"), mention("2", "s", "confirmed", "It is over , confirmed Harlan Boll")));
        assertEquals(1, events(mention("1", "s", "said", "Four were hurt , police said Friday"), mention("2", "s", "according", "Four were hurt , according to police")));
        assertEquals(2, events(mention("1", "s", "said", "It is over , said the mayor"), mention("2", "s", "said", "It is over , she said")));
    }

    @Test void aVerbWithItsParticleHasAMeaningOfItsOwn() {
        assertEquals(1, events(mention("1", "s", "passed_away", "The singer Maro of Hallow passed away on Friday"), mention("2", "s", "death", "The death of the singer Maro of Hallow")));
        assertEquals(1, events(mention("1", "s", "taken_into_custody", "Two men were taken into custody"), mention("2", "s", "arrests", "The arrests of two men")));
        assertEquals(1, events(mention("1", "s", "shootings", "The shootings at the old mill of Hallow"), mention("2", "s", "shot", "Somebody shot three men at the old mill of Hallow")));
    }

    @Test void aPronounMeansTheEventBeforeIt() {
        String sentence = "The quake came at night and it woke Hallow";
        EventMention quake = new EventMention("1", "s", "a", List.of("quake"), List.of(sentence.split(" ")), 1);
        EventMention it = new EventMention("2", "s", "a", List.of("it"), List.of(sentence.split(" ")), 6);
        assertEquals(1, events(quake, it));
        assertEquals(2, events(it, mention("3", "s", "it", "Nobody liked it")), "without one before it, it may be anything");
    }

    @Test void aCommonWordInSentencesUnlikeEachOtherIsTwoEvents() {
        assertEquals(2, events(mention("1", "s", "made", "Reske made a bell for the harbour"), mention("2", "s", "made", "In June the town made him mayor")));
        assertEquals(1, events(mention("1", "s", "made", "Reske made a bell for the harbour"), mention("2", "s", "made", "The bell for the harbour was made by Reske")));
    }
}
