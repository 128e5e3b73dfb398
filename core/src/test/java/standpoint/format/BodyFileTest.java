package standpoint.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.news.Body;
import standpoint.news.Member;
import standpoint.news.Spelling;

class BodyFileTest {
    private static final Bodies BODIES = Bodies.load();
    private final BodyFile files = new BodyFile(new Countries(List.of("Arland: Arlandish, Republic of Arland")));

    @Test void natoHasThirtyOneMembersBeforeSwedenAndThirtyTwoAfter() {
        Body nato = BODIES.find("Nato");
        assertEquals(31, nato.on(LocalDate.of(2023, 7, 12)).size());
        assertEquals(31, nato.on(LocalDate.of(2024, 3, 6)).size());
        assertEquals(32, nato.on(LocalDate.of(2024, 3, 7)).size());
        assertEquals(12, nato.on(LocalDate.of(1949, 8, 24)).size());
        assertEquals(0, nato.on(LocalDate.of(1949, 8, 23)).size());
    }

    @Test void aMemberAnswersToItsDemonymAndItsShortName() {
        Body nato = BODIES.find("NATO");
        LocalDate day = LocalDate.of(2024, 6, 4);
        assertEquals("Belgium", nato.member("Belgian", day).orElseThrow().name());
        assertEquals("United Kingdom", nato.member("the UK", day).orElseThrow().name());
        assertEquals("United States", nato.member("U.S.", day).orElseThrow().name());
        assertEquals("Turkey", nato.member("Türkiye", day).orElseThrow().name());
        assertTrue(nato.member("Sweden", LocalDate.of(2023, 7, 12)).isEmpty());
    }

    @Test void aBodyFileGivesEveryKey() {
        Body body = files.parse("b.yaml", """
                name: Council of Seven
                aliases: [the Seven]
                rule: majority 2/3
                source: Charter, Article 3
                members:
                  - {name: Arland, from: 2001-01-01, to: 2009-12-31, weight: 3, veto: true, chamber: Upper, ratifies: by law, source: Register}
                  - name: Belmark
                    weight: 1.5
                    population: 2_000_000
                    aliases: [Bel]
                """);
        Member first = body.members().get(0);
        assertEquals("Charter, Article 3", body.source());
        assertEquals(List.of("Arlandish", "Republic of Arland"), first.aliases());
        assertTrue(first.veto());
        assertEquals("Upper", first.chamber().orElseThrow());
        assertEquals("by law", first.ratifies().orElseThrow());
        assertEquals(2_000_000L, body.members().get(1).population().orElseThrow());
        assertEquals("recalled", body.members().get(1).source());
    }

    @Test void populationsCutTermsAtTheirDay() {
        Body body = files.parse("b.yaml", """
                name: B
                rule: eu-qmv
                members:
                  - {name: X}
                  - {name: Y, from: 2020-06-01}
                populations:
                  - {from: 2020-01-01, source: first table, values: [X 10, Y 20]}
                  - {from: 2021-01-01, values: [X 11, Y 21]}
                """);
        assertTrue(body.member("X", LocalDate.of(2019, 12, 31)).orElseThrow().population().isEmpty());
        assertEquals(10L, body.member("X", LocalDate.of(2020, 12, 31)).orElseThrow().population().orElseThrow());
        assertEquals(11L, body.member("X", LocalDate.of(2021, 1, 1)).orElseThrow().population().orElseThrow());
        assertEquals(20L, body.member("Y", LocalDate.of(2020, 6, 1)).orElseThrow().population().orElseThrow());
        assertTrue(body.member("Y", LocalDate.of(2020, 5, 31)).isEmpty());
        assertEquals(2, body.on(LocalDate.of(2024, 1, 1)).size());
    }

    @Test void mistakesAreToldWithTheirLine() {
        refused("name: B\nrule: majority\nmembres: []\n", "b.yaml, line 3: unknown key \"membres\"");
        refused("name: B\nrule: majority\nmembers:\n  - {name: X, form: 2001-01-01}\n", "line 4: unknown key \"form\"");
        refused("name: B\nmembers:\n  - {name: X}\n", "\"rule\" is missing");
        refused("name: B\nrule: majority\n", "\"members\" is missing or empty");
        refused("name: B\nrule: majority\nmembers:\n  - {name: X, from: 1 May 2001}\n", "line 4: \"1 May 2001\" is no day");
        refused("name: B\nrule: majority\nmembers:\n  - {name: X, from: 2002-01-01, to: 2001-01-01}\n", "before it begins");
        refused("name: B\nrule: majority\nmembers:\n  - {name: X, weight: much}\n", "\"much\" is no number");
        refused("name: B\nrule: majority\nmembers:\n  - {name: X, veto: perhaps}\n", "true or false");
    }

    @Test void overlappingTermsMissingWeightsAndSharedNamesAreRefused() {
        refused("""
                name: B
                rule: majority
                members:
                  - {name: X, from: 2001-01-01, to: 2005-06-30}
                  - {name: Y}
                  - {name: X, from: 2005-06-30}
                """, "line 6: two terms of X overlap (2001-01-01 to 2005-06-30 and 2005-06-30 to now)");
        refused("name: B\nrule: majority by weight\nmembers:\n  - {name: X, weight: 2}\n  - {name: Y}\n", "line 5: Y has no weight");
        refused("name: B\nrule: majority\nmembers:\n  - {name: X, aliases: [Z]}\n  - {name: Z}\n", "line 5: \"z\" names both X and Z");
        refused("name: B\nrule: eu-qmv\nmembers:\n  - {name: X}\npopulations:\n  - {from: 2001-01-01, values: [Y 3]}\n", "no population of X");
    }

    @Test void anUnknownBodyOffersTheNearest(@TempDir Path folder) throws Exception {
        String message = assertThrows(FormatException.class, () -> BODIES.find("Natto")).getMessage();
        assertTrue(message.contains("Did you mean \"NATO\"?"), message);
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, "name: Own\nrule: majority\nmembers:\n  - {name: X}\n");
        assertEquals("Own", BODIES.find(file.toString()).name());
    }

    @Test void popoloTablesAndEmbeddedMembershipsAreRead() {
        Body tables = files.parse("p.json", """
                {"organizations": [{"id": "o1", "name": "Assembly", "other_names": [{"name": "The House"}], "rule": "majority"},
                                   {"id": "o2", "name": "Blue Party"}],
                 "persons": [{"id": "p1", "name": "Ada Brandt", "other_names": [{"name": "A. Brandt"}]}, {"id": "p2", "name": "Ben Castle"}],
                 "memberships": [{"person_id": "p1", "organization_id": "o1", "start_date": "2020-03", "end_date": "2023",
                                  "sources": [{"url": "https://assembly.example/members"}]},
                                 {"person_id": "p2", "organization_id": "o1"}, {"person_id": "p2", "organization_id": "o2"}]}
                """);
        assertEquals("Assembly", tables.name());
        assertEquals(List.of("The House"), tables.aliases());
        assertEquals(LocalDate.of(2023, 12, 31), tables.members().get(0).to().orElseThrow());
        assertEquals("https://assembly.example/members", tables.members().get(0).source());
        Body embedded = files.parse("p.json", """
                {"name": "Pact", "rule": "consensus", "memberships": [{"member": {"name": "Arland"}}, {"member": {"name": "Belmark"}}]}
                """);
        assertEquals(List.of("Arland", "Belmark"), embedded.members().stream().map(Member::name).toList());
        assertEquals("Arland", embedded.member("Arlandish").orElseThrow().name());
        String message = assertThrows(FormatException.class, () -> files.parse("p.json", "{\"name\": \"Pact\", \"memberships\": [{\"label\": \"X\"}]}")).getMessage();
        assertTrue(message.contains("no \"rule\""), message);
    }

    @Test void aRosterKnownBetweenTwoDaysHasNobodyOutsideThem() {
        Body body = files.parse("b.yaml", "name: B\nrule: majority\nfrom: 2001-01-01\nto: 2002-12-31\nmembers:\n  - {name: X}\n  - {name: Y, from: 2002-06-01, to: 2004-01-01}\n"
                + "  - {name: Z, from: 2003-01-01}\n");
        assertEquals(0, body.on(LocalDate.of(2000, 12, 31)).size());
        assertEquals(1, body.on(LocalDate.of(2001, 1, 1)).size());
        assertEquals(2, body.on(LocalDate.of(2002, 12, 31)).size());
        assertEquals(0, body.on(LocalDate.of(2003, 1, 1)).size());
        assertEquals(0, size("Security Council", "2027-01-01"));
        refused("name: B\nrule: majority\nfrom: 2003-01-01\nto: 2002-12-31\nmembers: [{name: X}]\n", "before it begins");
    }

    @Test void aParliamentsPeriodsAndNamesakesAreRead() {
        Body body = files.parse("p.json", """
                {"organizations": [{"id": "leg", "name": "Assembly", "rule": "majority"}, {"id": "blue", "name": "Blue Party"}],
                 "persons": [{"id": "p1", "name": "Ada Brandt"}, {"id": "p2", "name": "Ben Castle"}, {"id": "p3", "name": "Ben Castle"}],
                 "events": [{"id": "term/1", "start_date": "2020-03-01", "end_date": "2024-02-29"}, {"id": "term/2", "start_date": "2024-03-01"}],
                 "memberships": [{"person_id": "p1", "organization_id": "leg", "on_behalf_of_id": "blue", "legislative_period_id": "term/1"},
                                 {"person_id": "p1", "organization_id": "leg", "legislative_period_id": "term/2"},
                                 {"person_id": "p2", "organization_id": "leg", "legislative_period_id": "term/2", "start_date": "2025-01-01"},
                                 {"person_id": "p3", "organization_id": "leg", "legislative_period_id": "term/2"}]}
                """);
        assertEquals(List.of("Ada Brandt"), body.on(LocalDate.of(2021, 1, 1)).stream().map(Member::name).toList());
        assertEquals(List.of("Ada Brandt", "Ben Castle (p3)"), body.on(LocalDate.of(2024, 12, 31)).stream().map(Member::name).toList());
        assertEquals(3, body.on(LocalDate.of(2025, 1, 1)).size());
    }

    @Test void popoloTermsAreCheckedLikeOthers() {
        String twice = "{\"name\": \"Pact\", \"rule\": \"consensus\", \"memberships\": [{\"label\": \"X\"}, {\"label\": \"X\", \"start_date\": \"2001\"}]}";
        String message = assertThrows(FormatException.class, () -> files.parse("p.json", twice)).getMessage();
        assertEquals("p.json: two terms of X overlap (ever to now and 2001-01-01 to now); end the earlier before the later begins.", message);
        assertTrue(assertThrows(FormatException.class, () -> files.parse("p.json", "{\"name\":\n oops}")).getMessage().contains("line 2"), message);
    }

    @net.jqwik.api.Property(tries = 300, seed = "20310601") void anyTextIsABodyOrOneSentence(@net.jqwik.api.ForAll String text, @net.jqwik.api.ForAll boolean json) {
        String body = json ? "{\"name\": \"B\", \"rule\": \"majority\", \"memberships\": [" + text + "]}" : "name: B\nrule: majority\nmembers:\n  - " + text;
        try {
            assertEquals("B", files.parse(json ? "b.json" : "b.yaml", body).name());
        } catch (FormatException sentence) {
            assertTrue(!sentence.getMessage().isBlank());
        }
    }

    @Test void everyShippedBodyHasOneNameForOneMember() {
        Set<String> names = new HashSet<>();
        for (Body body : BODIES.shipped()) {
            assertTrue(names.add(Spelling.folded(body.name())), body.name());
            body.aliases().forEach(alias -> assertTrue(names.add(Spelling.folded(alias)), alias));
            body.members().forEach(member -> assertTrue(member.source().length() > 5, body.name() + " " + member.name()));
        }
    }

    @Test void theShippedRostersHaveTheNumbersOfTheirDay() {
        assertEquals(28, size("European Union", "2020-01-31"));
        assertEquals(27, size("EU", "2020-02-01"));
        assertEquals(15, size("European Council", "2004-04-30"));
        assertEquals(22, size("Schengen", "2022-12-08"));
        assertEquals(23, size("Schengen", "2023-01-01"));
        assertEquals(25, size("Schengen", "2025-01-01"));
        assertEquals(193, size("UNGA", "2022-10-12"));
        assertEquals(720, BODIES.find("European Parliament").on(LocalDate.of(2024, 7, 16)).stream()
                .mapToInt(member -> member.weight().orElseThrow().intValue()).sum());
        for (int year = 1999; year <= 2026; year++) {
            assertEquals(15, size("Security Council", year + "-01-01"), "Security Council of " + year);
            assertEquals(15, size("Security Council", year + "-12-31"), "Security Council of " + year);
        }
    }

    @Test void theUnionsPopulationsAreKnownFromTheDayTheyCount() {
        Body union = BODIES.find("EU");
        assertTrue(union.on(LocalDate.of(2014, 10, 31)).stream().allMatch(member -> member.population().isEmpty()));
        for (String day : List.of("2014-11-01", "2019-06-01", "2020-02-01", "2023-12-31", "2024-01-01", "2026-11-21")) {
            long total = union.on(LocalDate.parse(day)).stream().mapToLong(member -> member.population().orElseThrow()).sum();
            assertTrue(total > 440_000_000L && total < 520_000_000L, day + ": " + total);
        }
    }

    private static int size(String body, String day) { return BODIES.find(body).on(LocalDate.parse(day)).size(); }

    private void refused(String content, String reason) {
        String message = assertThrows(FormatException.class, () -> files.parse("b.yaml", content)).getMessage();
        assertTrue(message.contains(reason), message);
    }
}
