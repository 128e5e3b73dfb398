package standpoint.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What each possible author is among the others, and what the name itself looks like. */
final class AuthorComparison {

    private AuthorComparison() { }

    static void compare(List<AuthorCandidate> all, HtmlPage page, Set<String> siteNames) {
        String host = HtmlTitle.host(page.address()).orElse("").replace("-", "");
        int best = AuthorSource.COUNT;
        int shown = 0;
        float nearest = 99;
        for (AuthorCandidate candidate : all) {
            best = Math.min(best, candidate.rank());
            if (candidate.numbers[AuthorCandidate.SHOWN] == 0) continue;
            shown++;
            nearest = Math.min(nearest, candidate.numbers[AuthorCandidate.DISTANCE]);
        }
        for (int i = 0; i < all.size(); i++) {
            AuthorCandidate candidate = all.get(i);
            float[] f = candidate.numbers;
            if (f[AuthorCandidate.SHOWN] == 0) {
                f[AuthorCandidate.DISTANCE] = 99;
                f[AuthorCandidate.AFTER] = -99;
                f[AuthorCandidate.TREE] = 99;
                f[AuthorCandidate.REST] = 999;
            }
            int at = AuthorCandidate.FIRST_FREE;
            String name = candidate.name();
            String fold = Words.fold(name);
            f[at++] = Byline.isName(name) ? 1 : 0;
            f[at++] = Words.count(name);
            f[at++] = name.length();
            f[at++] = Byline.isNobody(name) ? 1 : 0;
            f[at++] = siteNames.contains(fold) ? 2 : siteNames.stream().anyMatch(site -> fold.contains(site) || site.contains(fold)) ? 1 : 0;
            f[at++] = !fold.isEmpty() && host.contains(fold.replace(" ", "")) ? 2 : host.contains(fold.split(" ")[0]) && fold.length() > 3 ? 1 : 0;
            f[at++] = name.equals(name.toLowerCase(Locale.ROOT)) ? 1 : 0;
            f[at++] = all.size();
            f[at++] = shown;
            f[at++] = i;
            f[at++] = candidate.rank();
            f[at++] = candidate.rank() - best;
            f[at++] = f[AuthorCandidate.DISTANCE] - nearest;
            f[at++] = sources(f);
            f[at++] = heldByOther(all, i, fold);
            f[at++] = page.meta("og:type").orElse("").equals("article") ? 1 : 0;
            f[at] = best;
        }
    }

    private static float sources(float[] f) {
        int count = 0;
        for (int i = 0; i < AuthorSource.COUNT; i++) if (f[i] > 0) count++;
        return count;
    }

    /** Whether another candidate's name is part of this one or has it as a part: 1 when this is the shorter, 2 when it is the longer. */
    private static float heldByOther(List<AuthorCandidate> all, int i, String fold) {
        for (int k = 0; k < all.size(); k++) {
            if (k == i) continue;
            String other = Words.fold(all.get(k).name());
            if (other.isEmpty()) continue;
            if (other.startsWith(fold + " ") || other.endsWith(" " + fold)) return 1;
            if (fold.startsWith(other + " ") || fold.endsWith(" " + other)) return 2;
        }
        return 0;
    }
}
