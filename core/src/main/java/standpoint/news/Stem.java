package standpoint.news;

/** Cuts an English word's ending, so that forms of one word are equal: "reopened", "reopening" and "reopens". */
public final class Stem {

    private static final String[][] ENDINGS = {{"ations", "ate"}, {"ation", "ate"}, {"ies", "y"}, {"ied", "y"}, {"ing", ""}, {"ed", ""},
            {"es", ""}, {"s", ""}};

    private Stem() { }

    public static String of(String word) {
        String stem = word;
        for (String[] ending : ENDINGS) {
            int left = stem.length() - ending[0].length();
            if (left < 3 || !stem.endsWith(ending[0])) continue;
            stem = stem.substring(0, left) + ending[1];
            int last = stem.length() - 1;
            boolean twice = last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "ls".indexOf(stem.charAt(last)) < 0;
            if (twice) stem = stem.substring(0, last);
            break;
        }
        return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
