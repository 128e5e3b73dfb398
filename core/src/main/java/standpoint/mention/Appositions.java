package standpoint.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Token;

/**
 * Phrases side by side for one actor: {@code Orla Venn, the Veltrian minister,}, {@code the Veltrian minister, Orla Venn,},
 * {@code the main opposition party, the Harbour League,} and {@code Fenn, the dockers' union,}.
 */
final class Appositions {
    /** Nouns for companies by what they do: {@code Brask, the insurer,}. */
    private static final Set<String> TRADES = Set.of("insurer", "lender", "retailer", "operator", "airline", "utility", "carmaker", "brewer", "broadcaster", "lobby", "partner", "manufacturer", "maker",
            "supplier", "miner", "builder", "grocer", "supermarket", "chain", "platform", "developer", "regulator", "shareholder", "employer", "customer", "producer", "publisher");

    /**
     * A description and the name that it belongs to.
     *
     * @param person whether the name is a person's; otherwise a body's
     */
    record Pair(Phrase description, Phrase name, boolean person) { }

    private Appositions() { }

    /** What the phrase at an index makes with the one behind it. */
    static Optional<Pair> at(List<Phrase> phrases, int at) {
        Phrase one = phrases.get(at);
        Phrase two = phrases.get(at + 1);
        if (one.sentence() != two.sentence()) return Optional.empty();
        boolean apart = apart(one, two);
        if (!apart && one.definite() && described(one) && two.kind() == Phrase.Kind.PERSON && two.role().isEmpty() && tail(one, two) && followedBy(one, two)) return Optional.of(new Pair(one, two, true));
        if (apart && one.kind() == Phrase.Kind.PERSON && !one.name().isEmpty() && described(two) && ends(two)) return Optional.of(new Pair(two, one, true));
        if (paired(one, two)) return Optional.of(new Pair(one, two, true));
        if (described(one) && described(two) && joined(one, two)) return Optional.of(new Pair(two, one, true));
        boolean before = apart && described(one) && two.kind() == Phrase.Kind.PERSON && agree(one, two) && followedBy(one, two) && !describedNext(phrases, at + 1);
        if (before && !TRADES.contains(one.noun())) return Optional.of(new Pair(one, two, true));
        return body(one, two, apart);
    }

    /** {@code economist and president of the Harbour Forum}: one person's, where the second has no article. */
    private static boolean joined(Phrase one, Phrase two) {
        List<Token> tokens = one.sentence().tokens();
        boolean and = two.from() == one.to() + 1 && tokens.get(one.to()).text().equals("and");
        String tag = tokens.get(two.from()).tag();
        return and && !tag.equals("DT") && !tag.equals("PRP$") && Character.isLowerCase(tokens.get(two.from()).text().charAt(0));
    }

    /** {@code Author and activist Orla Venn}: two callings of one person, neither with an article. {@code Minister and treasurer Venn are} would be two. */
    private static boolean paired(Phrase one, Phrase two) {
        List<Token> tokens = one.sentence().tokens();
        int gap = two.from() - one.to();
        if (!described(one) || two.kind() != Phrase.Kind.PERSON || gap < 1 || gap > 2 || !tokens.get(one.to()).text().equals("and")) return false;
        boolean bare = !tokens.get(one.from()).tag().matches("DT|PRP\\$|CD|NNPS?") || one.from() == 0 && one.head() == 0;
        boolean calling = two.from() < two.head() && Character.isLowerCase(tokens.get(one.to() + 1).text().charAt(0)) && !tokens.get(one.to() + 1).tag().matches("DT|PRP\\$|CD")
                && !two.name().equals(two.text());
        String verb = tokens.get(Math.max(0, tokens.get(one.head()).head())).tag();
        boolean many = two.to() < tokens.size() && List.of("are", "were", "have").contains(tokens.get(two.to()).text());
        return bare && calling && !many && !verb.equals("VBP");
    }

    private static Optional<Pair> body(Phrase one, Phrase two, boolean apart) {
        if (apart && bodyName(one) && !fullName(one) && bodyDescription(two) && closed(two)) return Optional.of(new Pair(two, one, false));
        boolean beside = apart ? closed(two) : partner(one, two);
        return bodyDescription(one) && bodyName(two) && beside && (!fullName(two) || acts(one, two)) ? Optional.of(new Pair(one, two, false)) : Optional.empty();
    }

    /** {@code with junior partner the Harbour League insisting}. */
    private static boolean partner(Phrase one, Phrase two) {
        List<Token> tokens = one.sentence().tokens();
        boolean beside = two.from() == one.to() || two.from() == one.to() + 1 && tokens.get(one.to()).tag().equals("DT");
        return beside && two.kind() == Phrase.Kind.ORGANIZATION && !tokens.get(one.from()).tag().equals("DT") && TRADES.contains(one.noun());
    }

    private static boolean bodyName(Phrase phrase) {
        boolean kind = phrase.kind() == Phrase.Kind.ORGANIZATION || phrase.kind() == Phrase.Kind.NAME || phrase.kind() == Phrase.Kind.PERSON && phrase.role().isEmpty()
                && phrase.name().split(" ").length == phrase.to() - phrase.from();
        Token head = phrase.sentence().tokens().get(phrase.head());
        return kind && !phrase.name().isEmpty() && Character.isUpperCase(head.text().charAt(0)) && !phrase.plural();
    }

    /** Several words that were taken for a person's. */
    private static boolean fullName(Phrase name) { return name.kind() == Phrase.Kind.PERSON && name.name().indexOf(' ') > 0; }

    /** {@code The opposition party, Sera Moun, has}: the description is what acts, and the name only stands beside it. */
    private static boolean acts(Phrase description, Phrase name) {
        Token head = name.sentence().tokens().get(name.head());
        return description.subject() && head.relation().equals("appos") && head.head() == description.head();
    }

    /** A body that only words in small letters tell of: {@code the city's largest union}. */
    private static boolean bodyDescription(Phrase phrase) {
        Token head = phrase.sentence().tokens().get(phrase.head());
        if (!Character.isLowerCase(head.text().charAt(0)) || phrase.plural() || phrase.quoted()) return false;
        boolean trade = (phrase.kind() == Phrase.Kind.OFFICE || phrase.kind() == Phrase.Kind.UNNAMED) && TRADES.contains(phrase.noun());
        return trade || phrase.kind() == Phrase.Kind.ORGANIZATION && !phrase.noun().isEmpty();
    }

    /** What stands behind the second phrase closes an apposition and goes on with no list. */
    private static boolean closed(Phrase two) {
        List<Token> tokens = two.sentence().tokens();
        int at = two.to();
        if (at >= tokens.size()) return true;
        String next = tokens.get(at).text();
        if (next.equals(".") || next.equals(";") || next.equals(")")) return true;
        if (tokens.get(at).tag().equals("IN") && !next.equals("of")) return true;
        return next.equals(",") && at + 1 < tokens.size() && goesOn(tokens.get(at + 1));
    }

    /** A verb, or what comes before one: the sentence goes on behind the comma, and not a list. */
    private static boolean goesOn(Token token) {
        String tag = token.tag();
        return tag.startsWith("V") || tag.equals("MD") || tag.startsWith("RB") || tag.startsWith("W");
    }

    /** {@code The head of the delegation, Ambassador Orla Venn,}: a name with a role of its own is another's in a list: {@code the king, Minister Lam and ...}. */
    private static boolean agree(Phrase description, Phrase name) {
        if (name.role().isEmpty()) return true;
        List<Token> tokens = name.sentence().tokens();
        boolean list = name.to() + 1 >= tokens.size() || tokens.get(name.to() + 1).tag().equals("CC") || Character.isUpperCase(tokens.get(name.to() + 1).text().charAt(0));
        boolean other = name.member().isPresent() && description.member().isPresent() && !name.member().equals(description.member());
        return !list && !other && description.from() == 0 && (description.kind() == Phrase.Kind.OFFICE || description.definite());
    }

    /** {@code ... hurt a man, Ode Lam, the governor, said}: the description behind the name is the name's. */
    private static boolean describedNext(List<Phrase> phrases, int at) {
        if (at + 1 >= phrases.size()) return false;
        Phrase name = phrases.get(at);
        Phrase next = phrases.get(at + 1);
        return next.sentence() == name.sentence() && described(next) && apart(name, next);
    }

    private static boolean described(Phrase phrase) {
        return (phrase.kind() == Phrase.Kind.OFFICE || phrase.kind() == Phrase.Kind.UNNAMED) && !phrase.plural() && !phrase.noun().equals("source");
    }

    /** Only a comma between, or a comma, an age and a comma. */
    private static boolean apart(Phrase one, Phrase two) {
        List<Token> tokens = one.sentence().tokens();
        int gap = two.from() - one.to();
        if (gap == 2 && tokens.get(one.to() + 1).tag().equals("DT")) gap = 1;
        if (gap == 1) return tokens.get(one.to()).text().equals(",") || tokens.get(one.to()).lemma().equals("be") && described(two);
        return gap == 3 && tokens.get(one.to()).text().equals(",") && tokens.get(one.to() + 1).tag().equals("CD") && tokens.get(one.to() + 2).text().equals(",");
    }

    /** {@code her deputy in the party, Orla Venn,}: small words that place the description stand between. */
    private static boolean tail(Phrase one, Phrase two) {
        List<Token> tokens = one.sentence().tokens();
        int gap = two.from() - one.to();
        if (gap < 3 || gap > 6 || !tokens.get(one.to()).tag().equals("IN") || !tokens.get(two.from() - 1).text().equals(",")) return false;
        for (int at = one.to() + 1; at < two.from() - 1; at++) {
            String tag = tokens.get(at).tag();
            if (!tag.equals("DT") && !tag.startsWith("NN") && !tag.equals("JJ") && !tag.equals("PRP$")) return false;
        }
        return true;
    }

    private static boolean ends(Phrase description) {
        List<Token> tokens = description.sentence().tokens();
        if (description.to() >= tokens.size()) return true;
        Token next = tokens.get(description.to());
        return !next.tag().equals("POS") && (next.tag().length() < 3 || next.tag().startsWith("V") || next.tag().startsWith("W") || next.tag().equals(".")
                || next.tag().equals("-RRB-") || next.tag().equals("PRP"));
    }

    private static boolean followedBy(Phrase description, Phrase name) {
        List<Token> tokens = name.sentence().tokens();
        String next = name.to() < tokens.size() ? tokens.get(name.to()).text() : ".";
        boolean closed = next.equals(",") || next.equals(".") || next.equals(";") || next.equals(")");
        Token head = tokens.get(name.head());
        boolean subject = next.equals(",") && name.to() + 1 < tokens.size() && goesOn(tokens.get(name.to() + 1));
        return closed && !description.subject() || closed && description.from() == 0 || subject || head.relation().equals("appos") && head.head() == description.head();
    }
}
