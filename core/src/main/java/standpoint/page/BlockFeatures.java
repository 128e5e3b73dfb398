package standpoint.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be seen of each block by its words, its look and its neighbours, as numbers, without any markup. The word score is a number
 * from outside: the learned weight of its hashed words.
 */
final class BlockFeatures {
    static final int COUNT = 76;
    private static final int LONG = 18;
    private static final int MOST_WORDS = 40;
    private static final int SECOND = 1;
    private static final int FIRST = 2;
    private static final int SELF = 3;
    private static final int LONGEST_PERSON = 5;
    private static final Map<String, Integer> PERSONS = Map.ofEntries(Map.entry("you", SECOND), Map.entry("your", SECOND), Map.entry("yours", SECOND), Map.entry("we", FIRST),
            Map.entry("our", FIRST), Map.entry("us", FIRST), Map.entry("ours", FIRST), Map.entry("i", SELF), Map.entry("my", SELF), Map.entry("me", SELF), Map.entry("he", SELF),
            Map.entry("she", SELF), Map.entry("his", SELF), Map.entry("her", SELF), Map.entry("they", SELF), Map.entry("their", SELF));

    private final List<Block> blocks;
    private final float[][] own;
    private final List<List<String>> words;
    private final boolean[] prose;
    private final List<Set<String>> proseNamesOf = new ArrayList<>();
    private final Map<String, Integer> proseWords = new HashMap<>();
    private final Set<String> titleWords;
    private final String titleFold;
    private final int titleCount;
    private final Map<String, Integer> proseNames = new HashMap<>();
    private float secondRate;
    private float firstRate;
    private float selfRate;

    BlockFeatures(List<Block> blocks, String title) {
        this.blocks = blocks;
        this.titleFold = Words.fold(title);
        List<String> titleList = Words.lower(title, 400);
        this.titleCount = titleList.size();
        this.titleWords = new HashSet<>(titleList);
        this.own = new float[blocks.size()][];
        this.prose = new boolean[blocks.size()];
        this.words = blocks.stream().map(block -> Words.lower(block.text(), 400)).toList();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            prose[i] = words.get(i).size() >= LONG && block.linkShare() < 0.4 && Words.endsSentence(block.text());
            proseNamesOf.add(prose[i] ? StoryGaps.names(block.text()) : Set.of());
            if (!prose[i]) continue;
            for (String word : new HashSet<>(words.get(i))) if (word.length() > 4) proseWords.merge(word, 1, Integer::sum);
            for (String name : proseNamesOf.get(i)) proseNames.merge(name, 1, Integer::sum);
        }
        habits();
    }

    /** How much the page's prose speaks to its reader: where it never does, a line that does stands out. */
    private void habits() {
        int count = 1;
        for (int i = 0; i < prose.length; i++) {
            if (!prose[i]) continue;
            for (String word : words.get(i)) {
                count++;
                int person = person(word);
                if (person == SECOND) secondRate++;
                if (person == FIRST) firstRate++;
                if (person == SELF) selfRate++;
            }
        }
        secondRate /= count;
        firstRate /= count;
        selfRate /= count;
    }

    private static int person(String word) { return word.length() > LONGEST_PERSON ? 0 : PERSONS.getOrDefault(word, 0); }

    List<String> wordsOf(int i) { return words.get(i); }

    /** Whether a block reads as prose: long enough, hardly linked, ending as sentences do. */
    boolean isProse(int i) { return prose[i]; }

    /** Hashes of the words of a block and of its pairs of words, for {@link HashedModel}. */
    int[] hashes(int i) {
        List<String> list = words.get(i);
        int count = Math.min(list.size(), MOST_WORDS);
        if (count == 0) return new int[0];
        int[] hashes = new int[count * 2 + 1];
        int at = 0;
        hashes[at++] = Words.hash(list.get(0) + " " + Math.min(count, 5), 13);
        for (int k = 0; k < count; k++) hashes[at++] = Words.hash(list.get(k), 11);
        hashes[at++] = Words.hash(list.get(count - 1), 14);
        for (int k = 1; k < count; k++) hashes[at++] = Words.hash(list.get(k - 1) + " " + list.get(k), 12);
        return hashes;
    }

    /** All numbers of all blocks, in their order. */
    float[][] all(float[] wordScores, int width) {
        int n = blocks.size();
        for (int i = 0; i < n; i++) own[i] = look(i, width);
        repeats();
        int first = 0;
        while (first < n && !prose[first]) first++;
        int last = n - 1;
        while (last >= 0 && !prose[last]) last--;
        int total = words.stream().mapToInt(List::size).sum();
        int before = 0;
        int heading = -1;
        for (int i = 0; i < n; i++) {
            float[] f = own[i];
            f[30] = Math.min(i, 200);
            f[31] = Math.min(n - i, 200);
            f[32] = (float) i / n;
            f[33] = total == 0 ? 0 : (float) before / total;
            f[34] = Math.max(-60, Math.min(60, i - first));
            f[35] = Math.max(-60, Math.min(60, i - last));
            neighbours(i, f);
            f[50] = wordScores[i];
            f[51] = heading < 0 ? 0 : wordScores[heading];
            f[52] = heading < 0 ? 99 : Math.min(99, i - heading);
            f[53] = heading < 0 ? 0 : blocks.get(heading).level();
            f[54] = around(wordScores, i - 1);
            f[55] = around(wordScores, i + 1);
            f[56] = (around(wordScores, i - 1) + around(wordScores, i - 2) + around(wordScores, i - 3)) / 3;
            f[57] = (around(wordScores, i + 1) + around(wordScores, i + 2) + around(wordScores, i + 3)) / 3;
            f[58] = Math.min(n, 500);
            f[59] = Math.min(total, 5000);
            if (looksLikeHeading(i)) heading = i;
            before += words.get(i).size();
        }
        return own;
    }

    private float[] look(int i, int width) {
        float[] f = new float[width];
        Block block = blocks.get(i);
        String text = block.text();
        List<String> list = words.get(i);
        int count = Math.max(1, list.size());
        f[0] = Math.min(list.size(), 200);
        f[1] = Math.min(20, (float) text.length() / count);
        f[2] = (float) block.linkShare();
        f[3] = Words.endsSentence(text) ? 1 : 0;
        f[4] = text.endsWith(":") ? 1 : 0;
        f[5] = text.endsWith("?") || text.endsWith("!") ? 1 : 0;
        f[13 + block.shape().ordinal()] = 1;
        f[19] = block.gap() ? 1 : 0;
        f[66] = block.level();
        characters(text, count, f);
        int known = 0;
        int long5 = 0;
        int second = 0;
        int firstPerson = 0;
        int self = 0;
        int inTitle = 0;
        for (String word : list) {
            int person = person(word);
            if (person == SECOND) second++;
            if (person == FIRST) firstPerson++;
            if (person == SELF) self++;
            if (titleWords.contains(word)) inTitle++;
            if (word.length() > 4) {
                long5++;
                if (proseWords.getOrDefault(word, 0) > (prose[i] ? 1 : 0)) known++;
            }
        }
        f[25] = long5 == 0 ? -1 : (float) known / long5;
        f[26] = (float) inTitle / count;
        f[27] = !titleFold.isEmpty() && list.size() == titleCount && Words.fold(text).equals(titleFold) ? 1 : 0;
        f[28] = (float) second / count;
        f[29] = (float) firstPerson / count;
        f[60] = (float) self / count;
        f[67] = secondRate;
        f[68] = firstRate;
        f[69] = f[28] - secondRate;
        f[70] = f[29] - firstRate;
        f[71] = selfRate;
        int names = 0;
        int knownNames = 0;
        for (String name : prose[i] ? proseNamesOf.get(i) : StoryGaps.names(text)) {
            names++;
            if (proseNames.getOrDefault(name, 0) > (prose[i] ? 1 : 0)) knownNames++;
        }
        f[72] = Math.min(20, names);
        f[73] = names == 0 ? -1 : (float) knownNames / names;
        f[74] = Math.min(30, proseNames.size());
        f[75] = knownNames;
        f[61] = titleWords.isEmpty() ? -1 : (float) inTitle / titleWords.size();
        return f;
    }

    private static void characters(String text, int count, float[] f) {
        int capital = 0;
        int shout = 0;
        int digits = 0;
        int stops = 0;
        int commas = 0;
        int quotes = 0;
        int bars = 0;
        int brackets = 0;
        int length = Math.min(text.length(), 2000);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                shout++;
                if (Character.isLetter(c) && (i == 0 || !Words.inWord(text.charAt(i - 1)))) capital++;
            }
            if (c == ' ' || Character.isLetter(c)) continue;
            if (Character.isDigit(c)) digits++;
            if (".!?\u3002".indexOf(c) >= 0 && (i + 1 == length || Words.isSpace(text.charAt(i + 1)) || "\"\u201D'\u2019)".indexOf(text.charAt(i + 1)) >= 0)) stops++;
            if (c == ',' || c == '\u3001' || c == '\uFF0C') commas++;
            if ("\"\u201C\u201D\u00AB\u00BB\u201E".indexOf(c) >= 0) quotes++;
            if ("|\u2022\u00B7\u00BB/>\u203A".indexOf(c) >= 0) bars++;
            if (c == '(' || c == ')' || c == '[' || c == ']') brackets++;
        }
        int some = Math.max(1, length);
        f[6] = length > 0 && Character.isLowerCase(text.charAt(0)) ? 1 : 0;
        f[7] = length > 0 && Character.isDigit(text.charAt(0)) ? 1 : 0;
        f[8] = (float) capital / count;
        f[9] = (float) shout / some;
        f[10] = (float) digits / some;
        f[11] = Math.min(stops, 20);
        f[12] = Math.min(commas, 20);
        f[20] = text.indexOf('@') >= 0 || text.contains("http") || text.contains("www.") ? 1 : 0;
        f[21] = quotes;
        f[62] = (float) bars / some;
        f[63] = brackets;
        f[64] = text.indexOf('\u00A9') >= 0 ? 1 : 0;
        f[65] = text.indexOf('\n') >= 0 ? 1 : 0;
    }

    private void repeats() {
        Map<String, Integer> seen = new HashMap<>();
        for (List<String> list : words) if (list.size() <= 60) seen.merge(String.join(" ", list), 1, Integer::sum);
        Set<String> earlier = new HashSet<>();
        for (int i = 0; i < own.length; i++) {
            List<String> list = words.get(i);
            if (list.size() > 60) continue;
            String folded = String.join(" ", list);
            own[i][22] = earlier.add(folded) ? 0 : 1;
            own[i][23] = seen.getOrDefault(folded, 1);
            if (i > 0 && folded.length() > 12 && i < own.length) {
                String before = String.join(" ", words.get(i - 1).size() <= 60 ? words.get(i - 1) : List.of());
                own[i][24] = before.length() > 12 && (folded.contains(before) || before.contains(folded)) ? 1 : 0;
            }
        }
    }

    private void neighbours(int i, float[] f) {
        f[36] = value(i - 1, 0);
        f[37] = value(i - 2, 0);
        f[38] = value(i + 1, 0);
        f[39] = value(i + 2, 0);
        f[40] = value(i - 1, 3);
        f[41] = value(i + 1, 3);
        f[42] = value(i - 1, 2);
        f[43] = value(i + 1, 2);
        f[44] = Math.max(f[36], Math.max(f[37], value(i - 3, 0)));
        f[45] = Math.max(f[38], Math.max(f[39], value(i + 3, 0)));
        f[46] = proseAround(i, -1);
        f[47] = proseAround(i, 1);
        f[48] = value(i - 1, 25);
        f[49] = value(i + 1, 25);
    }

    /** How many of the next twelve blocks that way are prose. */
    private int proseAround(int i, int way) {
        int count = 0;
        for (int k = 1; k <= 12; k++) {
            int at = i + way * k;
            if (at >= 0 && at < prose.length && prose[at]) count++;
        }
        return count;
    }

    private float value(int i, int feature) { return i >= 0 && i < own.length ? own[i][feature] : -1; }

    private static float around(float[] scores, int i) { return i >= 0 && i < scores.length ? scores[i] : 0; }

    private boolean looksLikeHeading(int i) {
        Block block = blocks.get(i);
        return block.is(Block.Shape.HEADING)
                || block.is(Block.Shape.PARAGRAPH) && block.gap() && words.get(i).size() <= 12 && !Words.endsSentence(block.text());
    }
}
