package standpoint.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.story.EventMatcher.EventMention;

class EventMatcherTest {
    private final EventMatcher matcher = new EventMatcher();

    private static EventMention mention(String id, String story, String word, String sentence) {
        List<String> words = List.of(sentence.split(" "));
        return new EventMention(id, story, List.of(word.split("_")), words, words.indexOf(word.split("_")[0]));
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
}
