package standpoint.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standpoint.news.Spelling;

/** Reads a rule from its words, from left to right: "majority 2/3 of members quorum 1/2; in Senate: majority". */
final class RuleParser {
    private static final List<String> KNOWN = List.of("consensus", "silence until 2024-06-30", "unanimity", "constructive-abstention",
            "majority", "majority of members", "majority 2/3", "at-least 9 veto", "eu-qmv", "stages invite by consensus, sign, ratify");
    private static final Map<String, String> WORDED = Map.of("simple", "majority", "absolute", "majority of members",
            "two thirds", "majority 2/3", "three fifths", "majority 3/5", "three quarters", "majority 3/4", "four fifths", "majority 4/5");

    private final String text;
    private String rest = "";
    private Optional<LocalDate> deadline = Optional.empty();
    private Rule.Participation taking = Rule.Participation.ALL;

    RuleParser(String text) { this.text = text.strip(); }

    Rule rule() {
        if (text.isEmpty()) throw new RuleException("The body names no rule; write one, such as \"consensus\" or \"majority\".");
        if (text.toLowerCase(Locale.ROOT).startsWith("stages ")) return staged();
        Map<String, List<Condition>> chambers = new LinkedHashMap<>();
        List<String> titles = new ArrayList<>();
        for (String part : text.split(";")) {
            String own = part.strip();
            String chamber = "";
            int colon = own.indexOf(':');
            if (own.toLowerCase(Locale.ROOT).startsWith("in ") && colon > 0) {
                chamber = own.substring(3, colon).strip();
                own = own.substring(colon + 1).strip();
            }
            rest = own.replace("qualified-majority", "eu-qmv").replace("qualified majority", "eu-qmv");
            List<Condition> conditions = conditions();
            titles.add((chamber.isEmpty() ? "" : "in " + chamber + " ") + title(own));
            chambers.computeIfAbsent(chamber, name -> new ArrayList<>()).addAll(conditions);
        }
        List<Part> parts = new ArrayList<>();
        chambers.forEach((name, conditions) -> parts.add(new Part(Optional.of(name).filter(some -> !some.isEmpty()), conditions)));
        return new Rule(text, String.join("; ", titles), parts, deadline, taking, List.of());
    }

    /** "stages invite by consensus, sign, ratify": without evidence of any step all members have to agree. */
    private Rule staged() {
        List<Stage> stages = new ArrayList<>();
        for (String step : text.substring("stages ".length()).split(",")) {
            int by = step.indexOf(" by ");
            String name = (by < 0 ? step : step.substring(0, by)).strip();
            stages.add(new Stage(name, by < 0 ? Optional.empty() : Optional.of(new RuleParser(step.substring(by + 4)).rule())));
        }
        Part all = new Part(Optional.empty(), List.of(new NoObjection(false)));
        return new Rule(text, text, List.of(all), Optional.empty(), taking, stages);
    }

    /** How a sentence names a part. */
    private static String title(String part) {
        String named = part.replace("qualified-majority", "eu-qmv").replace("qualified majority", "eu-qmv");
        if (named.startsWith("eu-qmv")) {
            boolean proposal = !named.contains("no-proposal") && !named.contains("no proposal");
            return (proposal ? "a qualified majority" : "a qualified majority without a proposal of the Commission")
                    + named.substring("eu-qmv".length()).replace(" no-proposal", "").replace(" no proposal", "");
        }
        return named.startsWith("majority") ? "a " + named : named.startsWith("at-least") || named.startsWith("at least") ? "the rule " + named : named;
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        reword();
        if (take("consensus")) {
            conditions.add(new NoObjection(false));
            if (take("until")) deadline = Optional.of(day());
        } else if (take("silence")) {
            take("until");
            deadline = Optional.of(day());
            conditions.add(new NoObjection(false));
        } else if (take("unanimity")) {
            conditions.add(new NoObjection(take("abstention blocks")));
            take("abstention does not block");
        } else if (take("constructive-abstention")) {
            conditions.add(new NoObjection(false));
            conditions.add(new NotVoid());
        } else if (take("eu-qmv")) {
            qualified(conditions);
        } else if (take("majority")) {
            majority(conditions);
        } else if (take("at-least") || take("at least")) {
            counted(conditions, Amount.number(number()));
        } else {
            throw unknown();
        }
        participation();
        if (!rest.isEmpty()) throw new RuleException("The rule \"" + text + "\" cannot be read from \"" + rest + "\" on.");
        return conditions;
    }

    /** "absolute majority" and "2/3 majority" are written as people say them. */
    private void reword() {
        String lower = rest.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> worded : WORDED.entrySet()) {
            for (String said : List.of(worded.getKey(), worded.getKey().replace(' ', '-'))) {
                if (!lower.startsWith(said + " majority")) continue;
                rest = worded.getValue() + rest.substring(said.length() + " majority".length());
                return;
            }
        }
        int space = rest.indexOf(' ');
        if (space > 0 && Character.isDigit(rest.charAt(0)) && rest.startsWith("majority", space + 1)) {
            rest = "majority " + rest.substring(0, space) + rest.substring(space + 1 + "majority".length());
        }
    }

    private void qualified(List<Condition> conditions) {
        boolean proposal = !take("no-proposal") && !take("no proposal");
        participation();
        boolean all = taking.names().isEmpty();
        Share heads = Share.percent(proposal ? 55 : 72);
        conditions.add(new Threshold(Amount.share(heads), Unit.MEMBERS, Threshold.Base.MEMBERS));
        // 55 % "comprising at least fifteen of them" holds where all take part; the minority of four likewise, and not without a proposal
        if (all && proposal) conditions.add(new Threshold(Amount.number(BigDecimal.valueOf(15)), Unit.MEMBERS, Threshold.Base.MEMBERS));
        conditions.add(new PopulationThreshold(!proposal ? PopulationThreshold.Minority.ANY
                : all ? PopulationThreshold.Minority.FOUR : PopulationThreshold.Minority.PARTICIPATING));
    }

    private void majority(List<Condition> conditions) {
        boolean strictly = take("of more than") || take("more than");
        Optional<Share> share = share();
        Amount amount = share.map(found -> strictly ? Amount.moreThan(found) : Amount.share(found)).orElse(Amount.share(Share.HALF));
        counted(conditions, amount);
    }

    /** What follows an amount, in any order: of what, by what, quorum, veto. */
    private void counted(List<Condition> conditions, Amount amount) {
        Threshold.Base base = Threshold.Base.CAST;
        Unit unit = Unit.VOTES;
        Optional<Amount> quorum = Optional.empty();
        boolean veto = false;
        while (true) {
            if (take("votes") || take("of cast") || take("of votes cast")) base = Threshold.Base.CAST;
            else if (take("of present")) base = Threshold.Base.PRESENT;
            else if (take("of members") || take("of all")) base = Threshold.Base.MEMBERS;
            else if (take("by members") || take("by heads")) unit = Unit.MEMBERS;
            else if (take("by weight") || take("by seats")) unit = Unit.WEIGHT;
            else if (take("by population")) unit = Unit.POPULATION;
            else if (take("veto")) veto = true;
            else if (take("quorum")) quorum = Optional.of(quorum());
            else break;
        }
        conditions.add(new Threshold(amount, unit, base));
        if (quorum.isPresent()) conditions.add(new Quorum(quorum.get(), unit));
        if (veto) conditions.add(new NoVeto());
    }

    private Amount quorum() {
        if (take("majority") || take("more than half")) return Amount.moreThan(Share.HALF);
        Optional<Share> share = share();
        return share.isPresent() ? new Amount(Optional.empty(), share, false) : Amount.number(number());
    }

    private void participation() {
        boolean without = take("without");
        if (!without && !take("among")) return;
        List<String> names = new ArrayList<>();
        for (String name : rest.split(",")) if (!name.isBlank()) names.add(name.strip());
        if (names.isEmpty()) throw new RuleException("The rule \"" + text + "\" names nobody after \"" + (without ? "without" : "among") + "\".");
        rest = "";
        taking = new Rule.Participation(!without, names);
    }

    private boolean take(String phrase) {
        if (!rest.regionMatches(true, 0, phrase, 0, phrase.length())) return false;
        if (rest.length() > phrase.length() && rest.charAt(phrase.length()) != ' ') return false;
        rest = rest.substring(phrase.length()).strip();
        return true;
    }

    private String word() {
        int space = rest.indexOf(' ');
        String word = space < 0 ? rest : rest.substring(0, space);
        rest = rest.substring(word.length()).strip();
        return word;
    }

    private LocalDate day() {
        String word = word();
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException broken) {
            throw new RuleException("The rule \"" + text + "\" needs a day such as 2024-06-30, not \"" + word + "\".");
        }
    }

    private BigDecimal number() {
        String word = word();
        try {
            BigDecimal number = new BigDecimal(word);
            if (number.signum() > 0 && word.length() < 16) return number;
        } catch (NumberFormatException broken) {
            // told below, with the same words as a number that is too small or too large
        }
        throw new RuleException("The rule \"" + text + "\" needs a number above 0, not \"" + word + "\".");
    }

    /** "2/3", "60%" or "60 %"; nothing is taken when another word stands there. */
    private Optional<Share> share() {
        String before = rest;
        String word = word();
        int slash = word.indexOf('/');
        boolean percent = word.endsWith("%") || rest.startsWith("%");
        if (slash < 0 && !percent) {
            rest = before;
            return Optional.empty();
        }
        if (rest.startsWith("%")) rest = rest.substring(1).strip();
        try {
            return Optional.of(slash < 0 ? new Share(new BigDecimal(word.replace("%", "")), BigDecimal.valueOf(100))
                    : new Share(new BigDecimal(word.substring(0, slash)), new BigDecimal(word.substring(slash + 1))));
        } catch (IllegalArgumentException broken) {
            throw new RuleException("The rule \"" + text + "\" needs a share such as 2/3 or 60%, not \"" + word + "\".");
        }
    }

    private RuleException unknown() {
        String first = rest.contains(" ") ? rest.substring(0, rest.indexOf(' ')) : rest;
        String nearest = Spelling.nearest(first, KNOWN).map(near -> " Did you mean \"" + near + "\"?").orElse("");
        return new RuleException("There is no rule \"" + text + "\"." + nearest + " Rules are " + String.join(", ", KNOWN) + "; see docs/vocabulary.md.");
    }
}
