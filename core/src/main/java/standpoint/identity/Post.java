package standpoint.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A role without the words that say for whom it is held: "Belgian Prime Minister" and "prime minister of Belgium" are one post. */
record Post(String title, Optional<String> member) {
    private static final Set<String> TELLING = Set.of("prime", "foreign", "vice", "deputy", "interior", "defence", "defense", "finance", "justice", "home", "press", "energy", "health",
            "environment", "education", "trade", "culture", "agriculture", "transport", "labour", "labor", "attorney", "economy", "assistant", "shadow", "general", "secretary");
    private static final Set<String> PAST = Set.of("former", "ex", "late", "then", "incoming", "outgoing", "elect", "onetime");

    /** The post that a role names; empty when it is past or not yet held ("former president"). */
    static Optional<Post> of(String role, Optional<String> member) {
        String plain = role.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace(".", "");
        String[] words = plain.split("[ \\-]+");
        for (String word : words) if (PAST.contains(word)) return Optional.empty();
        int end = words.length;
        for (int at = 1; at < words.length; at++) {
            if (words[at].equals("of") || words[at].equals("to") || words[at].equals("for") || words[at].equals("at")) {
                end = at;
                break;
            }
        }
        String title = words[end - 1];
        if (end > 1 && (TELLING.contains(words[end - 2]))) title = words[end - 2] + " " + title;
        // "secretary of state" is an office of its own
        if (end + 1 < words.length && title.endsWith("secretary") && words[end].equals("of") && words.length == end + 2) title = title + " of " + words[end + 1];
        return Optional.of(new Post(title.equals("general secretary") ? "secretary general" : title, member));
    }
}
