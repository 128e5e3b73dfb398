package standpoint.question;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.news.Actor;
import standpoint.news.CalendarWords;
import standpoint.news.Reading;

/** What the words that name an actor tell of its having a stance: things, days and shares of a poll have none, and a spokeswoman has that of those she speaks for. */
final class HolderWords {
    private static final Set<String> TIMES = CalendarWords.and(CalendarWords.WEEKDAYS_AND_MONTHS, "spring", "summer", "autumn", "winter", "today", "yesterday");

    /** Nouns that say nothing of people but that they are many, or that they take a side. */
    private static final Set<String> EMPTY = Set.of("members", "member", "people", "persons", "respondents", "votes", "ones", "others", "those", "both", "all", "most", "many", "some", "several", "few",
            "half", "end", "majority", "minority", "rest", "percent", "cent", "them", "us", "everyone", "everybody", "anyone", "nobody", "sides", "side", "corners", "shareholders'",
            "supporters", "supporter", "opponents", "opponent", "critics", "critic", "proponents", "proponent", "backers", "detractors", "advocates", "foes", "skeptics", "sceptics", "fans");

    /** Words that may stand before such a noun and leave it as empty as it was. */
    private static final Set<String> COUNTING = Set.of("the", "a", "an", "of", "its", "their", "his", "her", "our", "all", "both", "many", "some", "several", "most", "few", "other", "more", "than", "just",
            "about", "nearly", "almost", "at", "least", "under", "over", "around", "only", "per", "dozen", "dozens", "hundred", "hundreds", "thousand",
            "thousands", "million", "millions", "in", "every", "each", "vast", "clear", "slim", "remaining", "outspoken", "numerous", "vocal", "fiercest", "these", "those");
    private static final Set<String> NUMERALS = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty");
    private static final Pattern SPEAKING = Pattern.compile("(?:an? |the )?spokes(?:man|woman|person) (?:for|of) (?:the )?(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWNED = Pattern.compile("(my|our|your|his|her|its|their) .*", Pattern.CASE_INSENSITIVE);

    /** What a page calls somebody whom it has named: without knowing whom, that is nobody. */
    private static final Set<String> EPITHETS = Set.of("candidate", "nominee", "incumbent", "person", "man", "woman", "republican", "democrat", "conservative", "liberal", "native", "mogul", "billionaire", "businessman",
            "businesswoman", "front-runner", "frontrunner", "standard-bearer", "rival", "politician", "newcomer", "contender", "hopeful", "tycoon", "magnate", "star", "senator", "lawmaker", "official",
            "committeeman", "counterpart", "predecessor", "successor", "colleague", "opponent", "voter", "member");
    /** "Many conservatives", "other Republicans": so many of them, and nobody in particular. */
    private static final Set<String> VAGUE = Set.of("some", "many", "most", "other", "several", "few", "certain", "numerous", "various", "more");
    private static final Set<String> VOTING = Set.of("members", "states", "countries", "nations", "allies", "governments", "capitals", "delegations", "south", "north", "east", "west");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some", "second", "third", "senior", "top", "unnamed");

    private HolderWords() { }

    /** The actor can have a stance that is told of somebody. */
    static boolean canHold(Actor actor) {
        if (actor.kind() == Actor.Kind.AUTHOR) return true;
        if (actor.kind() == Actor.Kind.DOCUMENT || OWNED.matcher(actor.name()).matches()) return false;
        String name = actor.name().toLowerCase(Locale.ROOT);
        String[] words = name.split(" ");
        if (actor.kind() != Actor.Kind.ORGANIZATION && EPITHETS.contains(words[words.length - 1]) && !INDEFINITE.contains(words[0]) || name.matches("[0-9.]+ ?%.*")) return false;
        if (actor.kind() == Actor.Kind.GROUP && VAGUE.contains(words[0]) && !VOTING.contains(words[words.length - 1])) return false;
        if (words.length == 1 && words[0].length() < 4 && Character.isLowerCase(actor.name().charAt(0))) return false;
        if (words.length == 1 && TIMES.contains(name) && actor.roles().isEmpty() || name.chars().noneMatch(Character::isLetter)) return false;
        return actor.kind() == Actor.Kind.PERSON && Character.isUpperCase(actor.name().charAt(0)) && words.length > 1 && !COUNTING.contains(words[0]) || !empty(words);
    }

    /** "Nineteen members", "131 of them", "just under half", "the bill's remaining supporters": nobody in particular. */
    private static boolean empty(String[] words) {
        int last = words.length - 1;
        if (!EMPTY.contains(words[last]) && !number(words[last])) return false;
        // "all other members" are known by who the body is
        if (last > 0 && words[last].startsWith("member")) return number(words[last - 1]);
        for (int i = 0; i < last; i++) {
            boolean owner = words[i].endsWith("'s") || words[i].endsWith("\u2019s");
            if (!owner && !COUNTING.contains(words[i]) && !EMPTY.contains(words[i]) && !number(words[i]) && !words[i].matches("twenty-.*|thirty-.*|forty-.*|fifty-.*")) return false;
        }
        return true;
    }

    private static boolean number(String word) { return NUMERALS.contains(word) || word.matches("[0-9][0-9.,]*"); }

    /** "A spokesman for the Harbour League": the League, where the page speaks of it. */
    static Actor speaksFor(Actor actor, Reading reading) {
        if (actor.kind() != Actor.Kind.UNNAMED) return actor;
        Matcher speaking = SPEAKING.matcher(actor.name());
        if (!speaking.matches()) return actor;
        String whom = Scene.plain(speaking.group(1));
        Optional<Actor> found = reading.actors().stream().filter(other -> other != actor && Scene.plain(other.name()).equals(whom)).findFirst();
        return found.orElse(actor);
    }
}
