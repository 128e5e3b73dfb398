package standpoint.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.news.Article;
import standpoint.news.Page;
import standpoint.news.Word;
import standpoint.page.ArticleExtractor;

/** Which outlets a saved page is found to name as its sources: "KIND key", each once. */
class CitationFinderTest {
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.standard();
    private static final Article WESTLIG = page("https://kurier-westlig.example/en/rail", """
            Kurier Westlig

            Night cars go to Brenna

            17 October 2031

            The carriages of the night train to Lund will be overhauled in Brenna, two people at the works said on Friday. Four sleeping cars stand there already, they said, and four more are to come in May.

            The works has 300 hands and has not built a new car since the spring of 2019.
            """);

    private static Article page(String address, String text) {
        return EXTRACTOR.extract(new Page(address, Page.Format.TEXT, text, Optional.empty())).articles().get(0);
    }

    private static Article rail(String head, String text) { return page("https://rail-notes.example/cars", "Rail Notes\n\nNight cars\n\n" + head + "18 October 2031\n\n" + text); }

    private static List<String> cited(Article article, Article... record) {
        List<Article> all = new ArrayList<>(List.of(record));
        all.add(article);
        CitationFinder finder = new CitationFinder(OutletNames.load().with(all));
        return finder.find(article).stream().filter(citation -> !finder.own(article, citation.key())).map(citation -> citation.kind() + " " + citation.key()).distinct().toList();
    }

    @Test void aPaperWhosePagesSpeakOfOthersIsCitedWhereSomethingIsAccordingToIt() {
        assertEquals(List.of("REPORT kurier westlig"), cited(rail("", "Four cars will be overhauled in Brenna, according to Kurier Westlig. The work takes a year and a half, and the line is closed for as long.\n"), WESTLIG));
    }

    @Test void whoSpeaksOfThemselvesIsNoPaper() {
        Article works = page("https://brenna-works.example/news", """
                Brenna Works

                Contract for eight cars

                17 October 2031

                Brenna Works has won the contract for eight night cars. Brenna Works will take on forty people for it in the spring, and the first car leaves the hall in the autumn of next year.
                """);
        assertEquals(List.of(), cited(rail("", "Eight cars will be overhauled, according to Brenna Works. The work takes a year and a half, and the line is closed for as long.\n"), works));
    }

    @Test void aDayAfterFirstPublishedIsNoOutlet() {
        assertEquals(List.of(), cited(rail("", "The cars stand in Brenna and will be overhauled there over the winter, the ministry said.\n\nFirst published 2 August 2031, 19:10\n")));
        assertEquals(List.of("CREDIT northern press"), cited(rail("", "The cars stand in Brenna and will be overhauled there over the winter, the ministry said.\n\nThis report by The Northern Press was first published Sept. 9, 2031.\n")));
    }

    @Test void anAgencyIsCreditedAtHeadFootAndParagraphEnd() {
        String text = "The cars stand in Brenna and will be overhauled there over the winter, the ministry said on Friday.";
        assertEquals(List.of("CREDIT visayas news service"), cited(rail("by Visayas News Service\n\n", text + "\n")));
        assertEquals(List.of("CREDIT deutsche presse agentur"), cited(rail("", "Lund (dpa) - " + text + "\n")));
        assertEquals(List.of("CREDIT deutsche presse agentur"), cited(rail("", text + " The line has been closed since 2027. dpa\n\nThe hall is heated from today on.\n")));
        assertEquals(List.of("CREDIT press trust of india"), cited(rail("", text + "\n\n(With inputs from PTI)\n")));
    }

    @Test void agenciesStandInBylinesTogetherAndBesideThePapersName() {
        String text = "The cars stand in Brenna and will be overhauled there over the winter, the ministry said on Friday.\n";
        assertEquals(List.of("CREDIT ntb", "CREDIT ritzau"), cited(rail("NTB-Ritzau\n\n", text)));
        assertEquals(List.of("CREDIT ansa"), cited(rail("Rail Notes with ANSA\n\n", text)));
        assertEquals(List.of("CREDIT agence france presse"), cited(rail("", "BRENNA, Oct 17, AFP - " + text)));
        assertEquals(List.of("CREDIT agence france presse"), cited(rail("", text + "\n- AFP, with a file from staff: the ferries are late too, and the ice came early.\n")));
    }

    @Test void aRoundupsParagraphsEndWithThePapersThatTheyAreFrom() {
        assertEquals(List.of("REPORT fenby free press", "REPORT stalham mercury"), cited(rail("", "The night cars go to Brenna, and the works takes on forty people for them. (Fenby Free Press)\n\nThe ferry boss wants to stay for three more years. (Stalham Mercury)\n\nTwo sleeping cars were seen in Lund. (Rail Notes)\n")));
    }

    @Test void sectionsNetworksAndTravelAgenciesAreNoSources() {
        assertEquals(List.of(), cited(rail("LOCAL NEWS\n\n", "The minister, Ada Lorne, wrote on the network Chirp that the cars would come. Travel agency Blue Quay said that bookings had risen. The Regional Health Agency's report is due in May.\n")));
    }

    @Test void aNameIsFoundWholeWithItsSmallLetters() {
        Article glas = page("https://jutarnji-brenna.example/en", "JUTARNJI GLAS (in English)\n\nThe whole week\n\n16 October 2031\n\nThe harbour master speaks of the ice, of the two ferries that are late, and of the winter that nobody here expected so soon.\n");
        assertEquals(List.of("REPORT jutarnji glas"), cited(rail("", "According to Jutarnji glas, the cars will come in May, and the works in Brenna will be paid in full by the spring of next year.\n"), glas));
    }

    @Test void aTextThatEndsInThePartOfANameIsRead() {
        String text = "according to the works. The";
        assertEquals(Optional.empty(), OutletNames.load().at(text, Word.in(text), 4, false));
    }

    @Test void aNameMayBeginWithADay() {
        assertEquals(List.of("INTERVIEW sunday times"), cited(rail("", "Ada Lorne told the Sunday Times that the cars would come, and that the works in Brenna would be paid in full by the spring of next year.\n")));
    }

    @Test void anAgencyInTheDatelineIsNotThePapersOwnWhateverLettersThePapersNameHas() {
        Article paper = page("https://alfenposten.example/cars", "Alfenposten\n\nNight cars\n\n18 October 2031\n\nOSLO (AFP) - The cars stand in Brenna and will be overhauled there over the winter, the ministry said on Friday.\n");
        assertEquals(List.of("CREDIT agence france presse"), cited(paper));
    }
}
