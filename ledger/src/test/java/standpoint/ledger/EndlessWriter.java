package standpoint.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import standpoint.news.Page;

/** Appends pages until it is killed. */
final class EndlessWriter {
    static final int ARTICLES = 5;

    private EndlessWriter() { }

    public static void main(String[] arguments) {
        try (Ledger ledger = Ledger.open(Path.of(arguments[0]))) {
            for (int number = 0; ; number++) {
                Page page = LedgerTest.page("page-" + number, "Veltria says it will sign, for the " + number + "th time.");
                ledger.append(page, page.content().getBytes(StandardCharsets.UTF_8), Collections.nCopies(ARTICLES, LedgerTest.reading(page)));
                System.out.println("wrote " + number);
            }
        }
    }
}
