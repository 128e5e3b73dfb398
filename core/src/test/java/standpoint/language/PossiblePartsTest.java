package standpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PossiblePartsTest {

    private static int parts(String word) { return new WordForms(new CharSequence[] {word}).parts[0]; }

    private static int share(String word, int part) { return parts(word) >> part & 3; }

    @Test void aVerbAloneIsNoNoun() {
        assertEquals(3, share("insist", PossibleParts.VERB));
        assertEquals(0, share("insist", 0));
        assertEquals(3, share("Conceded", PossibleParts.VERB_ED));
    }

    @Test void aWordOfTwoKindsHasBothShares() {
        assertTrue(share("show", PossibleParts.VERB) > share("show", 0));
        assertTrue(share("show", 0) > 0);
    }

    @Test void regularFormsAreMade() {
        assertTrue(share("grumbles", PossibleParts.VERB + 2) > 0);
        assertTrue(share("planned", PossibleParts.VERB_ED) > 0);
        assertTrue(share("cried", PossibleParts.VERB_ED) > 0);
        assertTrue(share("lighthouses", 2) > 0);
    }

    @Test void irregularFormsToo() { assertTrue(share("swore", PossibleParts.VERB_ED) > 0); }

    @Test void whatIsOnlyAVerbIsNoNoun() {
        assertFalse(PossibleParts.allows(parts("implore"), "IN"));
        assertFalse(PossibleParts.allows(parts("insists"), "NNS"));
        assertFalse(PossibleParts.allows(parts("patriarch"), "VBZ"));
        assertTrue(PossibleParts.allows(parts("shows"), "NNS"));
        assertTrue(PossibleParts.allows(parts("shows"), "VBZ"));
    }

    @Test void nobodyKnowsAnInventedName() { assertEquals(0, parts("Ostrelburg")); }
}
