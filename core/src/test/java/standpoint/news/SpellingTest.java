package standpoint.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test void caseAccentsStopsAndTheLeadingArticleDoNotCount() {
        assertEquals(Spelling.folded("US"), Spelling.folded("The U.S."));
        assertEquals(Spelling.folded("Turkiye"), Spelling.folded("Türkiye"));
        assertEquals(Spelling.folded("Cote d'Ivoire"), Spelling.folded("Côte d’Ivoire"));
    }

    @Test void theNearestNameIsOfferedAndNothingWhenNoneIsNear() {
        List<String> known = List.of("Hungary", "Germany", "United Kingdom");
        assertEquals(Optional.of("Hungary"), Spelling.nearest("Hungry", known));
        assertEquals(Optional.of("Germany"), Spelling.nearest("Gremany", known));
        assertEquals(Optional.of("United Kingdom"), Spelling.nearest("united", known));
        assertTrue(Spelling.nearest("Xanadu", known).isEmpty());
        assertTrue(Spelling.nearest("", known).isEmpty());
    }
}
