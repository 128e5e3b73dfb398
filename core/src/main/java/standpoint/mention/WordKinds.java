package standpoint.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import standpoint.news.CalendarWords;
import standpoint.news.Sentence;
import standpoint.news.Token;

/** What each word of a sentence can be in a phrase about somebody: a determiner, a known name, a role, part of a proper name and so on. */
final class WordKinds {
    static final char DETERMINER = 'D';
    static final char KNOWN = 'N';
    static final char PROPER = 'P';
    static final char ROLE = 'R';
    static final char HONORIFIC = 'H';
    static final char INSTITUTION = 'I';
    static final char MODIFIER = 'M';
    static final char POSSESSIVE = 'S';
    static final char OTHER = 'x';

    private static final Set<String> TIMES = CalendarWords.and(CalendarWords.WEEKDAYS_AND_MONTHS_BUT_MAY, "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.", "week", "month", "year", "day",
            "night", "morning", "afternoon", "evening", "weekend", "today", "yesterday", "tomorrow", "time", "hour", "bst", "gmt", "est", "cet", "weekday");
    private static final Set<String> OFFICE_WORDS = Set.of("prime", "foreign", "vice", "deputy", "former", "acting", "chief", "first", "interior", "defence", "defense", "finance",
            "justice", "home", "state", "attorney", "press", "senior", "national", "security", "secretary", "house", "majority", "minority", "assistant", "energy", "health",
            "environment", "education", "trade", "economy", "culture", "agriculture", "transport", "labour", "labor", "development", "affairs", "policy", "general", "executive",
            "supreme", "high", "associate", "special", "party", "opposition", "shadow", "cabinet", "permanent", "lead", "political", "world", "city", "federal", "regional",
            "local", "campaign", "communications", "managing", "crown", "grand", "ex", "retired", "late", "then", "republican", "democratic", "correspondent", "lady");
    private static final Set<String> PEOPLES = Set.of("people", "women", "men", "children");
    private static final Set<String> PARTISANS = Set.of("democrats", "republicans", "conservatives", "liberals", "tories", "greens", "socialists", "communists", "nationalists", "americans");
    private static final Set<String> CARDINALS = Set.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");
    private static final Set<String> ROMAN = Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XVI", "XXIII");
    private static final Set<String> SAYING = Set.of("say", "tell", "add", "warn", "announce", "claim", "write", "tweet", "reply", "insist", "argue", "ask", "deny", "urge");
    private static final Set<String> PARTICLES = Set.of("de", "der", "den", "van", "von", "da", "di", "du", "la", "le", "el", "al", "bin", "ibn", "ten", "ter", "dos", "del",
            "zu", "af", "av", "y", "della", "bint", "ben");

    final Sentence sentence;
    final List<Token> tokens;
    final char[] kind;
    /** Whether the sentence is a headline in capitals, where capitals tell little. */
    final boolean titleCase;
    private final Names names;
    private final Names.Known[] known;
    private final int[] unitEnd;
    private final PeopleWords people;
    private final Predicate<String> isCommon;
    private final CommonWords common;

    /**
     * @param isName   whether a word is part of a name elsewhere in the article, where capitals tell more
     * @param isCommon whether the article has a word in lower case
     */
    WordKinds(Sentence sentence, Names names, PeopleWords people, CommonWords common, Predicate<String> isName, Predicate<String> isCommon) {
        this.sentence = sentence;
        this.names = names;
        this.people = people;
        this.isCommon = isCommon;
        this.common = common;
        tokens = sentence.tokens();
        kind = new char[tokens.size()];
        known = new Names.Known[tokens.size()];
        unitEnd = new int[tokens.size()];
        titleCase = titleCase();
        for (int at = 0; at < kind.length; at++) {
            if (unitEnd[at] > 0) continue;
            PhraseTable.Hit<Names.Known> hit = capital(at) ? names.at(tokens, at) : null;
            if (at > 0 && at + 1 < kind.length && possessiveName(at)) {
                kind[at - 1] = PROPER;
                kind[at] = PROPER;
                kind[at + 1] = PROPER;
                unitEnd[at + 1] = at + 2;
                continue;
            }
            if (hit != null && !personal(at, hit)) {
                for (int i = at; i < at + hit.length(); i++) {
                    kind[i] = KNOWN;
                    known[i] = hit.value();
                    unitEnd[i] = at + hit.length();
                }
            } else {
                kind[at] = kind(at, isName);
            }
        }
    }

    /** {@code Dockers' Union}, {@code People's Congress}: a plural that owns a capital is one name with it, not an owner. */
    private boolean possessiveName(int at) {
        if (titleCase || !tokens.get(at).tag().equals("POS") || !capital(at - 1) || !capital(at + 1) || !Character.isLetter(tokens.get(at + 1).text().charAt(0))) return false;
        boolean people = PEOPLES.contains(lower(at - 1));
        boolean many = tokens.get(at - 1).tag().equals("NNS") || tokens.get(at - 1).tag().equals("NNPS") && !names.isKnown(tokens, at - 1);
        if (!people && (!many || !tokens.get(at).text().matches("['\u2019]")) || tokens.get(at + 1).entity().equals("PERSON") && this.people.isFirstName(tokens.get(at + 1).text())) return false;
        if (!people && names.isKnown(tokens, at + 1)) return false;
        int end = at + 1;
        while (end < tokens.size() && capital(end)) end++;
        boolean owns = end < tokens.size() && (tokens.get(end).tag().startsWith("NN") || tokens.get(end).tag().startsWith("JJ"));
        return !owns && !titleLike(at + 1) && !this.people.isRole(lower(at + 1)) && !party(at - 1);
    }

    /** {@code the Republicans' Senate}: members of a party own what stands behind them. */
    private boolean party(int at) { return PARTISANS.contains(lower(at)); }

    private boolean titleCase() {
        int words = 0;
        int capitals = 0;
        for (int at = 0; at < tokens.size(); at++) {
            String text = tokens.get(at).text();
            if (text.length() < 4 || !Character.isLetter(text.charAt(0))) continue;
            words++;
            if (Character.isUpperCase(text.charAt(0))) capitals++;
        }
        return words >= 3 && capitals >= 0.75 * words;
    }

    /** {@code Jordan Brask}: the name of a country that is part of a person's. Seats and bodies are never that. */
    private boolean personal(int at, PhraseTable.Hit<Names.Known> hit) {
        if (hit.length() > 1 || hit.value().way() == Names.Way.SEAT || hit.value().way() == Names.Way.BODY) return false;
        boolean neighbour = at + 1 < tokens.size() && capital(at + 1) && tokens.get(at + 1).entity().equals("PERSON") && !people.isTitle(lower(at + 1))
                || at > 0 && capital(at - 1) && tokens.get(at - 1).entity().equals("PERSON");
        return tokens.get(at).entity().equals("PERSON") && neighbour;
    }

    private char kind(int at, Predicate<String> isName) {
        Token token = tokens.get(at);
        String tag = token.tag();
        String text = token.text();
        if (!Character.isLetterOrDigit(text.charAt(0)) && text.charAt(0) != '\'' && !tag.equals("POS")) return OTHER;
        if (tag.equals("POS")) return POSSESSIVE;
        if (tag.equals("DT") || tag.equals("PDT") || tag.equals("PRP$") || tag.equals("WP$")) return DETERMINER;
        if (TIMES.contains(token.lemma()) || TIMES.contains(lower(at)) || clock(at) || lower(at).equals("least") || lower(at).equals("most") && !tag.startsWith("N")) return OTHER;
        boolean capital = capital(at);
        if (capital && at + 1 < kind.length && (capital(at + 1) || PARTICLES.contains(tokens.get(at + 1).text())) && (people.isHonorific(text) || !people.title(text).isEmpty())) {
            return people.isHonorific(text) ? HONORIFIC : ROLE;
        }
        boolean noun = tag.startsWith("NN");
        boolean inPerson = capital && (token.entity().equals("PERSON") || token.entity().equals("ORGANIZATION") && at + 1 < kind.length && capital(at + 1)
                && tokens.get(at + 1).entity().equals("ORGANIZATION") && people.isRole(lower(at)));
        boolean last = at + 1 == kind.length || !tokens.get(at + 1).tag().startsWith("N") && !tokens.get(at + 1).tag().startsWith("J");
        boolean office = tag.startsWith("JJ") && token.text().indexOf('-') > 0 && people.is("office", lower(at));
        if ((noun || tag.startsWith("JJ") && (capital || last) || office) && (!inPerson || title(at))) {
            String lemma = lemma(at);
            if (people.isRole(lemma) || plural(at) && people.isGroup(lemma) || person(at)) return ROLE;
            if (people.isInstitution(lemma) || people.in("capital", lemma) && capital && at > 0 && capital(at - 1) && !titleCase || acts(at) && common.group(lemma)) return INSTITUTION;
        }
        if (PARTICLES.contains(text) && at > 0 && (kind[at - 1] == PROPER || kind[at - 1] == HONORIFIC) && particleOfName(at)) return PROPER;
        if (arabicArticle(text) && at + 1 <= kind.length && (tag.startsWith("NNP") || !token.entity().equals("O"))) return PROPER;
        boolean inside = at > 0 && kind[at - 1] == PROPER && CARDINALS.contains(text) && at + 1 < kind.length && capital(at + 1) && tokens.get(at + 1).tag().startsWith("NN");
        if (capital && (inside || proper(at, isName) || at > 0 && kind[at - 1] == PROPER && ROMAN.contains(text))) return PROPER;
        if (noun || tag.startsWith("JJ") || tag.equals("CD") && !text.contains(":")) return MODIFIER;
        boolean participle = tag.equals("VBN") || tag.equals("VBG");
        boolean counted = at + 1 < kind.length && (tokens.get(at + 1).tag().equals("CD") || tokens.get(at + 1).tag().equals("DT")
                || tokens.get(at + 1).lemma().equals("several") || tokens.get(at + 1).lemma().equals("many"));
        if (participle && !counted && (token.relation().equals("amod") || token.relation().equals("compound")) && token.head() > at) return MODIFIER;
        boolean degree = tag.startsWith("RB") && at > 0 && kind[at - 1] == DETERMINER && at + 1 < kind.length && tokens.get(at + 1).tag().startsWith("JJ");
        return degree ? MODIFIER : OTHER;
    }

    /** {@code Mayor Lena Ortiz}: a title that opens a person's name is no part of it. */
    private boolean title(int at) {
        boolean opens = at == 0 || !capital(at - 1) || !tokens.get(at - 1).entity().equals("PERSON") || kind[at - 1] == HONORIFIC || kind[at - 1] == MODIFIER;
        return opens && people.isTitle(lower(at)) && at + 1 < tokens.size() && capital(at + 1) && (!tokens.get(at + 1).entity().equals("ORGANIZATION") || named(at + 1));
    }

    /** A person's name goes on from here to the end of the capitals, whatever the whole was taken for: "Minister" + "Orla Venn". */
    private boolean named(int at) {
        int end = at;
        while (end < tokens.size() && (capital(end) || PARTICLES.contains(tokens.get(end).text())) && Character.isLetter(tokens.get(end).text().charAt(0))) end++;
        if (end - at < 2 || end - at > 4) return false;
        for (int i = at; i < end; i++) if (people.isInstitution(lower(i)) || people.isRole(lower(i)) || titleLike(i) || names.isKnown(tokens, i)) return false;
        return true;
    }

    /** {@code The wheat millers want}: a common noun that does something. */
    private boolean acts(int at) { return tokens.get(at).relation().startsWith("nsubj") && Character.isLowerCase(tokens.get(at).text().charAt(0)); }

    /** Somebody does something who is called by a noun that only the dictionary knows for one of people. */
    boolean person(int at) { return acts(at) && common.person(lemma(at)); }

    /** {@code Piet van den Hoek}: a particle, perhaps another, and then a capital. */
    private boolean particleOfName(int at) {
        int next = at + 1;
        if (next < kind.length && PARTICLES.contains(tokens.get(next).text())) next++;
        return next < kind.length && capital(next);
    }

    private boolean clock(int at) {
        String text = lower(at);
        return (text.equals("pm") || text.equals("am")) && at > 0 && tokens.get(at - 1).tag().equals("CD");
    }

    /** A capital that the start of a sentence or quotation asks for tells nothing. */
    private boolean initial(int at) {
        if (at == 0) return true;
        String before = tokens.get(at - 1).tag();
        return before.equals("``") || before.equals(":") || before.equals("''") || before.equals("-LRB-") || tokens.get(at - 1).text().equals("\u2022");
    }

    private static boolean arabicArticle(String text) { return text.length() > 4 && (text.startsWith("al-") || text.startsWith("el-") || text.startsWith("ul-")); }

    private boolean proper(int at, Predicate<String> isName) {
        Token token = tokens.get(at);
        boolean named = !token.entity().equals("O") && !token.entity().equals("MISC");
        if (titleCase) return named && (token.entity().equals("PERSON") || isName.test(token.text())) || isName.test(token.text());
        boolean nominal = token.tag().startsWith("N") || token.tag().startsWith("J") || token.tag().equals("FW") || token.tag().startsWith("VB");
        if (!nominal) return false;
        if (initial(at) && !speaks(at) && !isName.test(token.text()) && !followedByName(at) && common.is(lower(at))) return false;
        if (token.tag().startsWith("NNP")) return !initial(at) || named || isName.test(token.text()) || followedByName(at)
                || token.relation().startsWith("nsubj") && !isCommon.test(lower(at));
        return named && !(initial(at) && token.tag().startsWith("VB")) || !initial(at) && (token.tag().startsWith("JJ") || token.tag().startsWith("NN"));
    }

    /** {@code Toll said}: only somebody says. */
    private boolean speaks(int at) {
        return tokens.get(at).entity().equals("PERSON") && at + 1 < tokens.size() && SAYING.contains(tokens.get(at + 1).lemma());
    }

    private boolean followedByName(int at) { return at + 1 < tokens.size() && capital(at + 1) && tokens.get(at + 1).tag().startsWith("NNP"); }

    boolean capital(int at) { return Character.isUpperCase(tokens.get(at).text().charAt(0)); }

    String lower(int at) { return tokens.get(at).text().toLowerCase(Locale.ROOT); }

    boolean plural(int at) { return tokens.get(at).tag().equals("NNS") || tokens.get(at).tag().equals("NNPS"); }

    /** The lemma of a common noun, also when it is written as a name: "Republicans" is republican, "Ministers" minister. */
    String lemma(int at) {
        Token token = tokens.get(at);
        String lemma = token.lemma();
        if (token.tag().equals("NNPS") && lemma.endsWith("s") && !lemma.endsWith("ss")) return lemma.substring(0, lemma.length() - 1);
        String title = people.title(token.text());
        return title.isEmpty() ? lemma : title.toLowerCase(Locale.ROOT);
    }

    /** A word that begins an office's name when it is capitalised: "Prime", "Foreign", "Vice". */
    boolean titleLike(int at) { return OFFICE_WORDS.contains(lower(at)); }

    /** What the known name at a word stands for; null where there is none. */
    Names.Known known(int at) { return known[at]; }

    /** The end of the known name that a word is part of. */
    int unitEnd(int at) { return unitEnd[at]; }

    boolean is(int at, char wanted) { return at >= 0 && at < kind.length && kind[at] == wanted; }

    boolean word(int at, String text) { return at >= 0 && at < kind.length && tokens.get(at).text().equalsIgnoreCase(text); }
}
