package standpoint.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import standpoint.news.Conflict;
import standpoint.news.Identity;
import standpoint.news.Origins;
import standpoint.news.Passage;
import standpoint.news.Reading;
import standpoint.news.Statement;
import standpoint.news.Word;

/** One quotation that two outlets give in different words. What one leaves out at an end or by dots is no difference. */
final class QuoteConflicts {

    private static final int WORDS = 120;
    private static final int FRAME = 3;
    private static final int NEIGHBOURS = 12;

    private record Quote(String key, String article, String speaker, Passage passage, List<Word> words) { }

    private final Map<String, String> identities = new HashMap<>();

    QuoteConflicts(List<Identity> identities) {
        for (Identity identity : identities) identity.actors().forEach(local -> this.identities.put(local.article() + "/" + local.actor(), identity.id()));
    }

    void find(Map<String, Reading> readings, Origins origins, List<Conflict> found) {
        Map<String, List<Quote>> byOrigin = new TreeMap<>();
        for (Reading reading : readings.values()) {
            for (Statement statement : reading.statements()) add(reading, statement, origins, byOrigin);
        }
        for (List<Quote> quotes : byOrigin.values()) {
            for (int at = 0; at < quotes.size(); at++) {
                for (int other = at + 1; other < Math.min(quotes.size(), at + NEIGHBOURS * 4); other++) compare(quotes.get(at), quotes.get(other), found);
            }
        }
    }

    private void add(Reading reading, Statement statement, Origins origins, Map<String, List<Quote>> byOrigin) {
        String article = reading.article().id();
        String key = Origins.key(article, statement.id());
        String origin = origins.statements().get(key);
        if (origin == null || statement.form() == Statement.Form.INDIRECT) return;
        String speaker = statement.speaker().map(mention -> identities.getOrDefault(article + "/" + mention.actor(), "")).orElse("");
        for (Passage passage : statement.content()) {
            List<Word> words = Word.in(passage.text());
            boolean quoted = statement.form() == Statement.Form.DIRECT || startsQuoted(reading, passage);
            if (quoted && words.size() >= 2 * FRAME && words.size() <= WORDS) {
                byOrigin.computeIfAbsent(origin, fresh -> new ArrayList<>()).add(new Quote(key, article, speaker, passage, words));
            }
        }
    }

    private static boolean startsQuoted(Reading reading, Passage passage) {
        String field = reading.article().words().field(passage.field());
        int before = Math.max(0, passage.start() - 1);
        return "“\"‘«„".indexOf(field.charAt(before)) >= 0 || "“\"‘«„".indexOf(field.charAt(passage.start())) >= 0;
    }

    private static void compare(Quote one, Quote other, List<Conflict> found) {
        if (one.article().equals(other.article()) || !enough(one.words(), other.words())) return;
        difference(one, other).ifPresent(why -> found.add(new Conflict(ConflictFinder.id(Conflict.Kind.QUOTE, one.key() + one.passage().start(),
                other.key() + other.passage().start()), Conflict.Kind.QUOTE, List.of(one.key(), other.key()), why, List.of(one.passage(), other.passage()))));
    }

    /** A quick look before the long one: most words of the shorter are in the other. */
    private static boolean enough(List<Word> one, List<Word> other) {
        List<Word> shorter = one.size() <= other.size() ? one : other;
        Set<String> longer = new HashSet<>();
        for (Word word : shorter == one ? other : one) longer.add(word.form());
        return shorter.stream().filter(word -> longer.contains(word.form())).count() >= 0.6 * shorter.size();
    }

    /** The first place between words in common where the two go apart. */
    private static Optional<String> difference(Quote one, Quote other) {
        int[][] common = common(one.words(), other.words());
        int at = 0;
        int there = 0;
        int run = 0;
        int apartAt = -1;
        int apartThere = -1;
        while (at < one.words().size() && there < other.words().size()) {
            if (one.words().get(at).form().equals(other.words().get(there).form())) {
                boolean closes = apartAt >= 0 && run == 0 && follows(one, other, at, there);
                if (closes && !leftOut(one, apartAt, at) && !leftOut(other, apartThere, there)) {
                    return Optional.of("one has \"" + text(one, apartAt, at) + "\" where the other has \"" + text(other, apartThere, there) + "\"");
                }
                run++;
                at++;
                there++;
                continue;
            }
            if (run >= FRAME) {
                apartAt = at;
                apartThere = there;
            } else if (run > 0) {
                apartAt = -1;
            }
            run = 0;
            if (common[at + 1][there] >= common[at][there + 1]) at++;
            else there++;
        }
        return Optional.empty();
    }

    /** A run of words in common begins here. */
    private static boolean follows(Quote one, Quote other, int at, int there) {
        for (int next = 0; next < FRAME - 1; next++) {
            if (at + next >= one.words().size() || there + next >= other.words().size()) return false;
            if (!one.words().get(at + next).form().equals(other.words().get(there + next).form())) return false;
        }
        return true;
    }

    /** Dots or brackets say that words are left out or put in. */
    private static boolean leftOut(Quote quote, int from, int to) {
        int start = quote.words().get(Math.max(0, from - 1)).start();
        String between = quote.passage().text().substring(start, quote.words().get(to).end());
        return between.contains("…") || between.contains("..") || between.contains("[") || between.contains("(");
    }

    /** The words apart with the one before, so that words left out can be seen too. */
    private static String text(Quote quote, int from, int to) {
        return quote.passage().text().substring(quote.words().get(Math.max(0, from - 1)).start(), quote.words().get(to).end());
    }

    /** Length of the longest common subsequence from two places on. */
    private static int[][] common(List<Word> one, List<Word> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int at = one.size() - 1; at >= 0; at--) {
            for (int there = other.size() - 1; there >= 0; there--) {
                boolean same = one.get(at).form().equals(other.get(there).form());
                common[at][there] = same ? common[at + 1][there + 1] + 1 : Math.max(common[at + 1][there], common[at][there + 1]);
            }
        }
        return common;
    }
}
