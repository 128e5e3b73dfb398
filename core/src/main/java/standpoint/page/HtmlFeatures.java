package standpoint.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be seen of each block of an HTML page: its words and look, its place in the markup, and what several ways of finding the article say. */
final class HtmlFeatures {
    private static final int PLACE = BlockFeatures.COUNT;
    private static final int NAMED = PLACE + Place.FLAGS + 48;
    static final int FIRST_STAGE = NAMED + 17;
    static final int WIDTH = FIRST_STAGE + 24;
    private static final int NEAR = 3;

    private final HtmlPage page;
    private final List<Block> blocks;
    private final BlockFeatures words;
    private final Place top;
    private final Place cover;
    private final String declaredBody;
    private final Map<Integer, Integer> signatures = new HashMap<>();
    private final PlaceKinds kinds;
    private int proseTotal;

    HtmlFeatures(HtmlPage page, String title, LinkedData data, PlaceKinds kinds) {
        this.page = page;
        this.kinds = kinds;
        this.blocks = page.blocks();
        this.words = new BlockFeatures(blocks, title);
        this.top = Candidates.densest(page);
        this.cover = Candidates.covering(page);
        this.declaredBody = bodyOf(data);
        countSignatures();
    }

    private static String bodyOf(LinkedData data) {
        StringBuilder all = new StringBuilder();
        for (JsonNode article : data.articles()) LinkedData.words(article, "articleBody").ifPresent(body -> all.append(' ').append(body));
        return Words.fold(all.toString());
    }

    BlockFeatures words() { return words; }

    List<Place> places() { return page.places(); }

    /** Hashes of the names of the places that hold a block: those close to it apart from those further out. */
    int[] hashes(int i) {
        int[] all = new int[160];
        int count = 0;
        int up = 0;
        for (Place at = page.places().get(i); at != null && count < all.length - 14; at = at.parent, up++) {
            int salt = up == 0 ? 21 : up < NEAR ? 22 : 23;
            for (int token : at.tokens) all[count++] = mix(token, salt);
            if (up == 0 && at.parent != null && at.tokens.length > 0 && at.parent.tokens.length > 0) {
                all[count++] = mix(at.tokens[0] * 31 + at.parent.tokens[0], 24);
            }
        }
        return Arrays.copyOf(all, count);
    }

    private static int mix(int token, int salt) {
        int hash = (token ^ salt * 0x9E3779B1) * 0x85EBCA6B;
        return hash ^ hash >>> 13;
    }

    /** The numbers of the first stage; the array has room for those of the second. */
    float[][] firstStage(float[] wordScores, float[] placeScores) {
        float[][] all = words.all(wordScores, WIDTH);
        int h1 = -1;
        for (int i = 0; i < blocks.size() && h1 < 0; i++) {
            if (blocks.get(i).level() == 1 || all[i][27] > 0) h1 = i;
        }
        for (int i = 0; i < blocks.size(); i++) {
            float[] f = all[i];
            Place place = page.places().get(i);
            for (int flag = 0; flag < Place.FLAGS; flag++) f[PLACE + flag] = place.flags >> flag & 1;
            int at = PLACE + Place.FLAGS;
            f[at++] = tag(place.tag());
            f[at++] = place.parent == null ? 0 : tag(place.parent.tag());
            f[at++] = place.depth;
            f[at++] = placeScores[i];
            f[at++] = around(placeScores, i - 1);
            f[at++] = around(placeScores, i + 1);
            f[at++] = h1 < 0 ? -99 : Math.max(-60, Math.min(120, i - h1));
            f[at++] = declaredBody.isEmpty() ? -1 : declared(i);
            at = container(f, at, place.parent == null ? place : place.parent, i);
            at = container(f, at, up(place, 2), i);
            at = container(f, at, up(place, 3), i);
            at = candidate(f, at, top, place, i);
            at = candidate(f, at, cover, place, i);
            nearestArticle(f, at, place);
            at += 2;
            f[at++] = signatures.getOrDefault(signature(place, 2), 0) / (float) Math.max(1, proseTotal);
            f[at++] = signatures.getOrDefault(signature(place, 3), 0) / (float) Math.max(1, proseTotal);
            f[at] = place.parent == null ? 0 : signatures.getOrDefault(signature(place.parent, 2), 0) / (float) Math.max(1, proseTotal);
        }
        named(all);
        return all;
    }

    /** What the names of places and of people say, and what the heading above is. */
    private void named(float[][] all) {
        PlaceKinds.Reader reader = kinds.on(page);
        OwnNames names = new OwnNames(page);
        int heading = -1;
        float sites = 0;
        int prose = 0;
        for (int i = 0; i < blocks.size(); i++) {
            float[] f = all[i];
            int at = NAMED;
            for (byte near : reader.of(page.places().get(i))) f[at++] = near;
            f[at++] = names.site(words.wordsOf(i));
            f[at++] = names.author(words.wordsOf(i));
            f[at++] = heading < 0 ? -1 : (float) blocks.get(heading).linkShare();
            f[at++] = heading < 0 ? -1 : page.places().get(heading).depth - page.places().get(heading).with(page.places().get(i)).depth;
            f[at] = heading < 0 ? -1 : all[heading][NAMED + kinds.count()];
            if (words.isProse(i)) prose++;
            if (words.isProse(i) && f[NAMED + kinds.count()] > 0) sites++;
            if (blocks.get(i).is(Block.Shape.HEADING)) heading = i;
        }
        String told = Words.fold(page.meta("og:description", "description", "twitter:description").orElse(""));
        for (int i = 0; i < blocks.size(); i++) {
            all[i][NAMED + kinds.count() + 5] = prose == 0 ? 0 : sites / prose;
            all[i][NAMED + kinds.count() + 6] = describes(told, i);
        }
    }

    /** Whether a block says what the page's head says of it: 1 when it does, -1 when the head says nothing. */
    private float describes(String told, int i) {
        if (told.length() < 20) return -1;
        List<String> own = words.wordsOf(i);
        if (own.size() < 6) return 0;
        return told.contains(String.join(" ", own.subList(0, Math.min(8, own.size())))) ? 1 : 0;
    }

    /** How many words of prose stand in places of each make: paragraphs of one article mostly share theirs. */
    private void countSignatures() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int count = block.words();
            if (count < 12 || block.linkShare() > 0.4 || !Words.endsSentence(block.text())) continue;
            proseTotal += count;
            signatures.merge(signature(page.places().get(i), 2), count, Integer::sum);
            signatures.merge(signature(page.places().get(i), 3), count, Integer::sum);
            Place parent = page.places().get(i).parent;
            if (parent != null) signatures.merge(signature(parent, 2), count, Integer::sum);
        }
    }

    private static int signature(Place place, int levels) {
        int hash = levels;
        Place at = place;
        for (int up = 0; up < levels && at != null; up++, at = at.parent) hash = hash * 31 + at.make;
        return hash;
    }

    private float declared(int i) {
        String folded = Words.fold(blocks.get(i).text());
        if (folded.length() > 60) folded = folded.substring(0, 60);
        return declaredBody.contains(folded) ? 1 : 0;
    }

    private static int container(float[] f, int from, Place place, int i) {
        int at = from;
        f[at++] = Math.min(place.words, 4000);
        f[at++] = (float) place.linkShare();
        f[at++] = place.blocks;
        f[at++] = (float) place.sentences / Math.max(1, place.blocks);
        f[at++] = place.children.size();
        f[at++] = Math.min(100, i - place.firstBlock);
        f[at++] = Math.min(100, place.lastBlock - i);
        return at;
    }

    private int candidate(float[] f, int from, Place candidate, Place place, int i) {
        int at = from;
        f[at++] = candidate.holds(place) ? 1 : 0;
        f[at++] = candidate.depth - candidate.with(place).depth;
        f[at++] = (float) candidate.words / Math.max(1, page.root().words);
        f[at++] = Math.max(-60, Math.min(100, i - candidate.firstBlock));
        f[at++] = Math.max(-60, Math.min(100, candidate.lastBlock - i));
        return at;
    }

    private void nearestArticle(float[] f, int at, Place place) {
        Place article = place;
        while (article != null && !article.tag().equals("article")) article = article.parent;
        f[at] = article == null ? -1 : (float) article.words / Math.max(1, page.root().words);
        f[at + 1] = article == null ? -1 : article.firstBlock;
    }

    private static Place up(Place place, int levels) {
        Place at = place;
        for (int i = 0; i < levels && at.parent != null; i++) at = at.parent;
        return at;
    }

    private static int tag(String name) {
        return switch (name) {
            case "p" -> 1;
            case "div" -> 2;
            case "li" -> 3;
            case "h1" -> 4;
            case "h2" -> 5;
            case "h3" -> 6;
            case "h4", "h5", "h6" -> 7;
            case "td", "th" -> 8;
            case "blockquote" -> 9;
            case "figcaption" -> 10;
            case "section" -> 11;
            case "article" -> 12;
            case "a" -> 13;
            case "dd", "dt" -> 14;
            case "pre" -> 15;
            case "span" -> 16;
            default -> 0;
        };
    }

    private static float around(float[] scores, int i) { return i >= 0 && i < scores.length ? scores[i] : 0; }

    /** Adds what the first stage thinks of a block's surroundings. */
    void secondStage(float[][] all, float[] first) {
        int n = blocks.size();
        Surroundings around = new Surroundings(blocks, all, first);
        double[] weight = around.weight;
        double[] kept = around.kept;
        int heading = -1;
        for (int i = 0; i < n; i++) {
            float[] f = all[i];
            int at = FIRST_STAGE;
            f[at++] = first[i];
            for (int k = 1; k <= 3; k++) {
                f[at++] = around(first, i - k);
                f[at++] = around(first, i + k);
            }
            Place place = page.places().get(i);
            for (int up = 0; up < 6; up++, place = place.parent == null ? place : place.parent) {
                f[at++] = around.mean(place.firstBlock, place.lastBlock + 1);
            }
            f[at++] = around.mean(i - 4, i);
            f[at++] = around.mean(i + 1, i + 5);
            f[at++] = around.mean(i - 15, i);
            f[at++] = around.mean(i + 1, i + 16);
            f[at++] = (float) (kept[i] / Math.max(1, kept[n]));
            f[at++] = (float) Math.min(3000, kept[n]);
            f[at++] = (float) (kept[n] / Math.max(1, weight[n]));
            f[at++] = around.mean(top.firstBlock, top.lastBlock + 1);
            f[at++] = heading < 0 ? -1 : first[heading];
            f[at++] = heading < 0 ? -1 : around.mean(heading + 1, i);
            f[at] = (float) ((kept[n] - kept[i]) / Math.max(1, kept[n]));
            if (blocks.get(i).is(Block.Shape.HEADING)) heading = i;
        }
    }
}
