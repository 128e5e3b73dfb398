package standpoint.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standpoint.news.Article;
import standpoint.news.ArticleText;
import standpoint.news.Moment;
import standpoint.news.TimeExpression;
import standpoint.news.When;

class TimeFinderTest {
    /** A Wednesday. */
    private static final Optional<Moment> DAY = Moment.parse("2031-03-12");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council met on Monday.                                | Monday=2031-03-10
            The council will meet on Monday.                          | Monday=2031-03-17
            The vote is set for Friday.                               | Friday=2031-03-14
            The deal, set to be signed on Friday, was praised.        | Friday=2031-03-14
            It had been due to end on Friday.                         | Friday=2031-03-07
            She arrived last Wednesday.                               | last Wednesday=2031-03-05
            They leave next Friday.                                   | next Friday=2031-03-14
            He spoke on Saturday night.                               | Saturday night=2031-03-08TNI
            It rained yesterday and will rain tomorrow.               | yesterday=2031-03-11; tomorrow=2031-03-13
            He resigned last month.                                   | last month=2031-02
            Prices rose in the year to May.                           | the year=P1Y; May=2030-05
            Since January, nine towns have signed.                    | January=2031-01
            They met in February.                                     | February=2031-02
            They met in last year's summit.                           | last year=2030
            The survey ran between May 16 and 22.                     | May 16=2031-05-16; 22=2031-05-22
            The summit is scheduled for July 11-12.                   | July 11=2031-07-11; 12=2031-07-12
            It was founded on 4 June 2024.                            | 4 June 2024=2024-06-04
            It was founded on June 4th, 2024.                         | June 4th, 2024=2024-06-04
            See the note of 2024-06-04.                               | 2024-06-04=2024-06-04
            They talked for 17 months.                                | 17 months=P17M
            A 25-year lease and a 17-year-old boy.                    | 25-year=P25Y
            It took two and a half years.                             | two and a half years=P2Y6M
            A month and a half passed.                                | A month and a half=P1.5M
            He served in the late 1990s.                              | the late 1990s=199
            Output grew in the third quarter of 2030.                 | the third quarter of 2030=2030-Q3
            Output grew in the first half of 2030.                    | the first half of 2030=2030-H1
            Profit fell in fiscal 2029.                               | fiscal 2029=2029
            It opened in the summer of 2029.                          | the summer of 2029=2029-SU
            They vote every Thursday.                                 | every Thursday=XXXX-WXX-4
            It costs 40 billion euros a year.                         | a year=P1Y
            The blast came at 12:30pm local time on Tuesday.          | 12:30pm local time on Tuesday=2031-03-11T12:30
            Two years ago the dam broke.                              | Two years ago=2029
            It closed a decade ago.                                   | a decade ago=202
            It closed half a century ago.                             | half a century ago=198
            He was found on Thanksgiving Day.                         | Thanksgiving Day=2030-11-28
            They met on Easter Sunday 2029 and at Christmas.          | Easter Sunday 2029=2029-04-01; Christmas=2030-12-25
            The Christmas tree of New Year's Day 2030.                | New Year's Day 2030=2030-01-01
            It sank at 0730 GMT on Monday.                            | 0730 GMT on Monday=2031-03-10T07:30
            He was held in May.                                       | May=2030-05
            On March 1, 2030, he left. The night before, he slept.    | March 1, 2030=2030-03-01; The night before=2030-02-28TNI
            He left on July 2, 2030. The following Friday he died.    | July 2, 2030=2030-07-02; The following Friday=2030-07-05
            PORT AVERIL, March 11 (Orl) -- It rained today.           | March 11=2031-03-11; today=2031-03-11
            Ten days ago it rained.                                   | Ten days ago=2031-03-02
            The ferry may sail in May.                                | May=2031-05
            The games end Sunday and the court resumes Monday.        | Sunday=2031-03-16; Monday=2031-03-17
            Talks were to reopen Monday; guests vowed to stay Friday. | Monday=2031-03-17; Friday=2031-03-14
            The storm could hit land on Sunday.                       | Sunday=2031-03-16
            They wanted the end on Monday.                            | Monday=2031-03-10
            It left at 1:30 p.m. Monday and sank at 4:21 p.m.         | 1:30 p.m. Monday=2031-03-10T13:30; 4:21 p.m.=2031-03-10T16:21
            It blew at 10:40 a.m. (0840 GMT) Friday.                  | 10:40 a.m.=2031-03-07T10:40; 0840 GMT=2031-03-07T08:40; Friday=2031-03-07
            They searched through the night. By evening it rained.    | the night=2031-03-12TNI; evening=2031-03-12TEV
            The morning session was long.                             | ''
            The council rejected the plan on Monday.                  | Monday=2031-03-10
            She pledged on Monday to cut taxes; hosts France won it.  | Monday=2031-03-10
            The vote was postponed on Monday.                         | Monday=2031-03-10
            He came to an abrupt end on Friday and won the Open.      | Friday=2031-03-07
            He was forced to leave on Friday.                         | Friday=2031-03-07
            The vote was rescheduled for Friday.                      | Friday=2031-03-14
            In 2030 aides said that May would resign.                 | 2030=2030
            They accused each other Monday of lying.                  | Monday=2031-03-10
            Three were held in the morning, Dawn reported.            | the morning=2031-03-12TMO
            It began in the summer of 2029; the following autumn too. | the summer of 2029=2029-SU; the following autumn=2029-FA
            He fell on March 4. The previous evening he had sung.     | March 4=2031-03-04; The previous evening=2031-03-03TEV
            It burned on the night of March 4, 2030.                  | the night of March 4, 2030=2030-03-04TNI
            It was bought last Oct. 23.                               | last Oct. 23=2030-10-23
            He ran it in 3 minutes, 57.4 seconds.                     | 3 minutes, 57.4 seconds=PT3M57.4S
            Four years and 11 months went by.                         | Four years and 11 months=P4Y11M
            It flew at 60 miles an hour for an hour.                  | an hour=PT1H
            They pray every Friday evening and each morning.          | every Friday evening=XXXX-WXX-5TEV; each morning=XXXX-XX-XXTMO
            It began in June 2029. The following spring he died.      | June 2029=2029-06; The following spring=2030-SP
            He left in 1995. That November he fell ill.               | 1995=1995; That November=1995-11
            "Currently we rest," she said, for the time being.        | Currently=PRESENT_REF; the time being=PRESENT_REF
            Minutes later it was gone.                                | Minutes=PTXM
            Mr May may march.                                         | ''
            About 2000 people and 1998 votes cost $2001.              | ''
            """)
    void readsOnTheDayOfTheArticle(String text, String expected) { assertEquals(expected, told(find(text, DAY))); }

    @Test void keepsOpenDigitsWhileTheDayIsUnknown() {
        List<TimeExpression> times = find("Leaders said on Tuesday that last year's summit failed. It was on July 9, 2030.", Optional.empty());
        assertEquals("Tuesday=XXXX-WXX-2; last year=XXXX; July 9, 2030=2030-07-09", told(times));
        List<TimeExpression> later = times.stream().map(time -> time.on(LocalDate.of(2031, 3, 12))).toList();
        assertEquals("Tuesday=2031-03-11; last year=2030; July 9, 2030=2030-07-09", told(later));
    }

    @Test void readsYearsOnAnArticleOfAKnownMonth() {
        assertEquals("Tuesday=XXXX-WXX-2; last year=2030; last month=2031-02",
                told(find("He said on Tuesday what he said last year and last month.", Moment.parse("2031-03"))));
    }

    @Test void passagesEqualTheText() {
        String text = "On “Monday night”, 🙂 at 10 p.m. Tuesday, and in the ’90s, for two weeks.";
        for (TimeExpression time : find(text, DAY)) assertEquals(text.substring(time.passage().start(), time.passage().end()), time.passage().text());
    }

    @Test void survivesWhatIsNoTime() {
        List<String> hostile = List.of("1 ".repeat(100_000), "9".repeat(500_000), "a".repeat(2_000_000), "May ".repeat(50_000), "the last ".repeat(50_000),
                "two hundred thousand ".repeat(30_000), "12:30:".repeat(50_000), "31 February 9999, 99/99/9999, 9999-99-99, year 9999999 years ago",
                "January 32, 2031; Feb. 30; the 99th of May; 5000 centuries ago", "“".repeat(100_000), "twenty-".repeat(50_000), "Sept. ".repeat(50_000));
        for (String text : hostile) {
            assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
                for (TimeExpression time : find(text, DAY)) assertTrue(time.moment().isEmpty() || !time.value().isEmpty());
            });
        }
    }

    private static List<TimeExpression> find(String text, Optional<Moment> day) {
        Article article = new Article(new ArticleText("a1", "", "", List.of(), List.of(), text), "a.txt", 0, Article.Kind.ARTICLE, Article.Genre.NEWS, List.of(),
                Optional.empty(), Optional.of("en"), day.map(moment -> When.of(moment, When.Basis.METADATA, List.of())), Optional.empty(), List.of());
        return new TimeFinder().find(article);
    }

    private static String told(List<TimeExpression> times) {
        return times.stream().map(time -> time.passage().text() + "=" + time.value()).collect(Collectors.joining("; "));
    }
}
