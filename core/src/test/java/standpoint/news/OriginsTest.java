package standpoint.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private final Origins origins = new Origins(List.of(), Map.of(), Map.of(),
            Map.of("a/1", "interview", "b/1", "interview", "c/1", "speech", "d/1", "leak"), List.of(),
            List.of(Origins.Pair.of("speech", "interview", "the same speaker")));

    @Test void reportsOfOneInterviewAreOneOrigin() {
        assertEquals(new Origins.Count(1, 1), origins.count(List.of("a/1", "b/1")));
    }

    @Test void whatMayBeOneWidensTheInterval() {
        assertEquals(new Origins.Count(2, 3), origins.count(List.of("a/1", "b/1", "c/1", "d/1")));
    }

    @Test void whatMayBeOneOfSomethingElseDoesNot() {
        assertEquals(new Origins.Count(2, 2), origins.count(List.of("a/1", "d/1")));
    }

    @Test void anUnknownKeyCountsAlone() {
        assertEquals(new Origins.Count(2, 2), origins.count(List.of("a/1", "z/9")));
    }
}
