package standpoint.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import standpoint.news.Actor;
import standpoint.news.Actor.Kind;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Identity;
import standpoint.news.Moment;
import standpoint.news.Reading;
import standpoint.news.When;

class IdentityResolverTest {
    private static final IdentityResolver RESOLVER = new IdentityResolver();

    private static Reading reading(String id, String day, Actor... actors) {
        ArticleText words = new ArticleText(id, "", "", List.of(), List.of(), "Some text.");
        Optional<When> published = day.isEmpty() ? Optional.empty()
                : Optional.of(When.of(Moment.day(LocalDate.parse(day)), When.Basis.METADATA, List.of()));
        Article article = new Article(words, "page", 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(), Optional.empty(), Optional.of("en"), published,
                Optional.empty(), List.of());
        return new Reading(article, List.of(actors), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Actor person(String name, String role, String member) {
        return new Actor("a1", name, Kind.PERSON, role.isEmpty() ? List.of() : List.of(role), Optional.of(member).filter(text -> !text.isEmpty()));
    }

    private static Identity of(List<Identity> identities, String article) {
        return identities.stream().filter(identity -> identity.actors().stream().anyMatch(local -> local.article().equals(article))).findFirst().orElseThrow();
    }

    @Test void spellingsOfOneNameAreOnePerson() {
        List<Identity> all = RESOLVER.resolve(List.of(reading("n1", "", person("Oleksandr Brasky", "Veltrian President", "Veltria")),
                reading("n2", "", person("Aleksandr Braskyy", "President", "")), reading("n3", "", person("Brasky", "", "")),
                reading("n4", "", person("Oleksandr Brasky", "", ""))));
        assertEquals(1, all.size());
        assertEquals("Oleksandr Brasky", all.get(0).name());
        assertEquals("oleksandr-brasky", all.get(0).id());
        assertEquals(Optional.of("Veltria"), all.get(0).member());
    }

    @Test void twoPeopleOfOneSurnameStayTwo() {
        List<Identity> all = RESOLVER.resolve(List.of(reading("n1", "", person("Orla Venn", "", "")), reading("n2", "", person("Tomas Venn", "", "")),
                reading("n3", "", person("Venn", "", ""))));
        assertEquals(3, all.size());
        assertNotEquals(of(all, "n1"), of(all, "n3"));
    }

    @Test void aSurnameGoesToTheOneWhoSpeaksForTheSameMember() {
        List<Identity> all = RESOLVER.resolve(List.of(reading("n1", "", person("Orla Venn", "Norlandic envoy", "Norland")),
                reading("n2", "", person("Tomas Venn", "Veltrian envoy", "Veltria")), reading("n3", "", person("Venn", "Veltrian envoy", "Veltria"))));
        assertEquals(of(all, "n2"), of(all, "n3"));
    }

    @Test void anOfficeAloneIsWhoeverHeldItThen() {
        List<Identity> all = RESOLVER.resolve(List.of(reading("n1", "2023-01-10", person("Orla Venn", "Veltrian Prime Minister", "Veltria")),
                reading("n2", "2025-06-01", person("Ode Lam", "Prime Minister of Veltria", "Veltria")),
                reading("n3", "2025-05-01", person("Veltrian prime minister", "Veltrian prime minister", "Veltria")),
                reading("n4", "2023-02-01", person("Veltrian prime minister", "Veltrian prime minister", "Veltria")),
                reading("n5", "2023-02-01", person("Norlandic prime minister", "Norlandic prime minister", "Norland"))));
        assertEquals(of(all, "n2"), of(all, "n3"));
        assertEquals(of(all, "n1"), of(all, "n4"));
        assertNotEquals(of(all, "n1"), of(all, "n5"));
        assertEquals("2023-01-10", of(all, "n1").offices().get(0).from().orElseThrow().toString());
        assertEquals("2023-02-01", of(all, "n1").offices().get(0).to().orElseThrow().toString());
    }

    @Test void bodiesAreOneByNameOrInitialsAndSourcesNever() {
        List<Identity> all = RESOLVER.resolve(List.of(
                reading("n1", "", new Actor("a1", "Marsh Sea Authority", Kind.ORGANIZATION, List.of(), Optional.empty())),
                reading("n2", "", new Actor("a1", "MSA", Kind.ORGANIZATION, List.of(), Optional.empty())),
                reading("n3", "", new Actor("a1", "a senior official", Kind.UNNAMED, List.of(), Optional.empty())),
                reading("n4", "", new Actor("a1", "a senior official", Kind.UNNAMED, List.of(), Optional.empty()))));
        assertEquals(3, all.size());
        assertEquals(of(all, "n1"), of(all, "n2"));
    }

    @Test void theRecordKnowsWhichNamesAreCountries() {
        List<Identity> all = RESOLVER.resolve(List.of(reading("n1", "", person("Veltria", "", "")),
                reading("n2", "", new Actor("a1", "Veltria", Kind.ORGANIZATION, List.of(), Optional.empty())),
                reading("n3", "", person("Orla Venn", "Veltrian Foreign Minister", "Veltrian"))));
        assertEquals(2, all.size());
        assertEquals(Kind.COUNTRY, of(all, "n1").kind());
        assertEquals(of(all, "n1"), of(all, "n2"));
        assertEquals(Optional.of("Veltria"), of(all, "n3").member());
    }

    @Test void leadersOfOneArticleAreNotThoseOfAnother() {
        Actor leaders = new Actor("a1", "leaders", Kind.GROUP, List.of(), Optional.empty());
        Actor officials = new Actor("a2", "NATO officials", Kind.GROUP, List.of(), Optional.of("NATO"));
        List<Identity> all = RESOLVER.resolve(List.of(reading("n1", "", leaders, officials), reading("n2", "", leaders, officials)));
        assertEquals(3, all.size());
    }

    @Property(tries = 100)
    void theOrderOfReadingsShowsInNothing(@ForAll long seed) {
        List<Reading> readings = new ArrayList<>();
        Random random = new Random(seed);
        String[] names = {"Orla Venn", "O. Venn", "Venn", "Tomas Venn", "Ode Lam", "Lam", "Veltrian president", "Olga Braskyy", "Olha Brasky", "Orla Venn de Marsh"};
        String[] members = {"", "Veltria", "Norland"};
        for (int i = 0; i < 12; i++) {
            String name = names[random.nextInt(names.length)];
            String role = name.equals("Veltrian president") ? name : random.nextBoolean() ? "President" : "";
            readings.add(reading("n" + i, random.nextBoolean() ? "" : "2024-0" + (1 + random.nextInt(9)) + "-10", person(name, role, members[random.nextInt(3)])));
        }
        List<Identity> first = RESOLVER.resolve(readings);
        Collections.shuffle(readings, random);
        assertEquals(first, RESOLVER.resolve(readings));
        assertEquals(first.size(), first.stream().map(Identity::id).distinct().count());
        assertEquals(12, first.stream().mapToInt(identity -> identity.actors().size()).sum());
    }
}
