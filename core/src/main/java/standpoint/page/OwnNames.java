package standpoint.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a page's blocks speak of the site itself and of the page's author: appeals name the one, biographies begin with the other. */
final class OwnNames {
    private static final int LEAST = 4;
    private final Set<String> site = new HashSet<>();
    private final String host;
    private final Set<String> authors = new HashSet<>();

    OwnNames(HtmlPage page) {
        page.meta("og:site_name", "application-name").ifPresent(name -> {
            for (String word : Words.lower(name, 8)) if (word.length() >= LEAST) site.add(word);
        });
        String[] labels = HtmlTitle.host(page.address()).orElse("").split("\\.");
        this.host = labels.length < 2 ? "" : (labels[labels.length - 2].length() <= 3 && labels.length > 2 ? labels[labels.length - 3] : labels[labels.length - 2]).replace("-", "");
        page.meta("author", "article:author", "twitter:data1").filter(name -> name.length() < 60 && !name.startsWith("http"))
                .ifPresent(name -> authors.addAll(Words.lower(name, 6)));
        for (HtmlPage.Mark mark : page.marks()) {
            if (mark.kind() == HtmlPage.Mark.Kind.AUTHOR && authors.size() < 12) Byline.names(Marks.words(mark.element(), 60)).forEach(name -> authors.addAll(Words.lower(name, 5)));
        }
    }

    /** How often the words name the site. */
    float site(List<String> words) {
        int count = 0;
        for (int i = 0; i < words.size() && i < 120; i++) {
            String word = words.get(i);
            boolean pair = i > 0 && host.length() == words.get(i - 1).length() + word.length() && host.startsWith(words.get(i - 1)) && host.endsWith(word);
            if (site.contains(word) || pair || word.equals(host)) count++;
        }
        return count;
    }

    /** 2 when the words begin with an author's name, 1 when they have it further on. */
    float author(List<String> words) {
        if (authors.isEmpty()) return -1;
        int begun = 0;
        for (int i = 0; i < words.size() && i < 40; i++) {
            boolean name = authors.contains(words.get(i));
            if (name && i > 0 && begun == i) return i <= 3 ? 2 : 1;
            if (name) begun = i + 1;
        }
        return 0;
    }
}
