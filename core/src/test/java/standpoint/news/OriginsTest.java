package standpoint.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private final Origins origins = new Origins(List.of(), Map.of(), Map.of(),
            Map.of("a/1", "interview", "b/1", "interview", "c/1", "speech", "d/1", "leak"), List.of(),
            List.of(Origins.Pair.of("speech", "interview", "the same speaker")), List.of());

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

    @Test void whatAPageSaysOfTheClaimIsFromTheOccasionThatItReports() {
        Origin speech = new Origin("speech", "speech of Ada Lorne", Origin.Kind.SPEECH, List.of("a", "b"), List.of());
        Origin talk = new Origin("talk", "interview of Ada Lorne", Origin.Kind.INTERVIEW, List.of("b", "c"), List.of());
        Origin own = new Origin("own", "report of b", Origin.Kind.REPORT, List.of("b"), List.of());
        Origin other = new Origin("other", "report of d", Origin.Kind.REPORT, List.of("d"), List.of());
        Origins told = new Origins(List.of(speech, talk, own, other), Map.of(), Map.of(),
                Map.of("a/1", "speech", "c/1", "talk", "b/", "own", "d/", "other"), List.of(), List.of(), List.of());
        assertEquals(new Origins.Count(1, 1), told.count(List.of("a/1", "b/")));
        assertEquals(new Origins.Count(2, 2), told.count(List.of("a/1", "d/")), "d reports no speech");
        assertEquals(new Origins.Count(2, 2), told.count(List.of("a/1", "b/", "c/1")), "a page that reports two occasions makes them no one");
    }

    @Test void oneSpeakerAtOneTimeIsOneOriginOfOneClaim() {
        Origin speech = new Origin("speech", "speech of Ada Lorne", Origin.Kind.SPEECH, List.of("a"), List.of());
        Origin said = new Origin("said", "Ada Lorne, as reported by b", Origin.Kind.UNKNOWN, List.of("b"), List.of());
        Origin talk = new Origin("talk", "interview of Ada Lorne", Origin.Kind.INTERVIEW, List.of("c"), List.of());
        List<Origins.Pair> pairs = List.of(Origins.Pair.of("said", "speech", "one speaker"), Origins.Pair.of("said", "talk", "one speaker"));
        Map<String, String> statements = Map.of("a/1", "speech", "b/1", "said", "c/1", "talk", "b/", "own");
        Origin own = new Origin("own", "report of b", Origin.Kind.REPORT, List.of("b"), List.of());
        Origins told = new Origins(List.of(speech, said, talk, own), Map.of(), Map.of(), statements, List.of(), List.of(), pairs);
        assertEquals(new Origins.Count(1, 1), told.count(List.of("a/1", "b/1")));
        assertEquals(new Origins.Count(2, 2), told.count(List.of("a/1", "b/1", "c/1")), "a speech and an interview stay two, whatever goes with each of them");
        assertEquals(new Origins.Count(1, 1), told.count(List.of("a/1", "b/")), "b's own words are from whom b reports");
    }
}
