package standpoint.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Body;
import standpoint.news.Member;
import standpoint.news.Spelling;

/**
 * The file of a body: YAML with its rule and dated roster, or a Popolo JSON document. A member that is a known country gets the
 * country's other names and demonym as aliases.
 */
public final class BodyFile {
    private static final Set<String> KEYS = keys("name", "aliases", "rule", "source", "members", "populations");
    private static final Set<String> MEMBER_KEYS =
            keys("name", "aliases", "from", "to", "weight", "population", "veto", "chamber", "ratifies", "source");
    private static final Set<String> POPULATION_KEYS = keys("from", "source", "values");

    private final Countries countries;

    public BodyFile(Countries countries) { this.countries = countries; }

    /**
     * Reads a body; JSON when the content begins with a brace and the name ends in .json.
     *
     * @param file its name, for messages
     * @throws FormatException with the line, when the file has a mistake
     */
    public Body parse(String file, String content) {
        if (file.endsWith(".json")) return new PopoloFile(countries).parse(file, content);
        YamlMapping root = YamlMapping.parse(file, content, KEYS);
        String name = root.required("name");
        String rule = root.required("rule");
        List<Term> terms = new ArrayList<>();
        for (YamlMapping mapping : root.mappings("members", MEMBER_KEYS)) terms.add(new Term(mapping, member(mapping)));
        if (terms.isEmpty()) throw root.error("members", "\"members\" is missing or empty; list the members, each with its name");
        checkTerms(terms);
        checkWeights(terms);
        List<Member> members = terms.stream().map(Term::member).toList();
        for (Populations table : Populations.read(root, POPULATION_KEYS)) members = table.spread(members);
        return new Body(name, root.texts("aliases"), rule, root.text("source").orElse("recalled"), members);
    }

    /** A member with the line it stands on. */
    private record Term(YamlMapping mapping, Member member) { }

    private Member member(YamlMapping mapping) {
        String name = mapping.required("name");
        List<String> aliases = new ArrayList<>(mapping.texts("aliases"));
        aliases.addAll(countries.aliases(name));
        Optional<LocalDate> from = day(mapping, "from");
        Optional<LocalDate> to = day(mapping, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw mapping.error("to", "the term of " + name + " ends on " + to.get() + ", before it begins on " + from.get());
        }
        Optional<BigDecimal> weight = mapping.text("weight").map(text -> number(mapping, "weight", text));
        Optional<Long> population = mapping.text("population").map(text -> number(mapping, "population", text).longValue());
        return new Member(name, aliases, from, to, weight, population, flag(mapping, "veto"), mapping.text("chamber"),
                mapping.text("ratifies"), mapping.text("source").orElse("recalled"));
    }

    static Optional<LocalDate> day(YamlMapping mapping, String key) {
        return mapping.text(key).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException broken) {
                throw mapping.error(key, "\"" + text + "\" is no day; write it as 2024-03-07");
            }
        });
    }

    static BigDecimal number(YamlMapping mapping, String key, String text) {
        try {
            BigDecimal number = new BigDecimal(text.replace("_", "").replace(" ", ""));
            if (number.signum() < 0 || number.precision() - number.scale() > 15) throw new NumberFormatException(text);
            return number;
        } catch (NumberFormatException broken) {
            throw mapping.error(key, "\"" + text + "\" is no number; write it as 84358845");
        }
    }

    private static boolean flag(YamlMapping mapping, String key) {
        String text = mapping.text(key).orElse("false");
        return switch (text) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw mapping.error(key, "\"" + key + "\" is true or false, not \"" + text + "\"");
        };
    }

    /** No member twice on one day, and no name that means two members of one day. */
    private static void checkTerms(List<Term> terms) {
        Map<String, List<Term>> byName = new LinkedHashMap<>();
        for (Term term : terms) {
            Set<String> names = new LinkedHashSet<>(List.of(Spelling.folded(term.member.name())));
            term.member.aliases().forEach(alias -> names.add(Spelling.folded(alias)));
            for (String name : names) {
                List<Term> earlier = byName.computeIfAbsent(term.member.chamber().orElse("") + "/" + name, key -> new ArrayList<>());
                for (Term other : earlier) refuseOverlap(other.member, term, name);
                earlier.add(term);
            }
        }
    }

    private static void refuseOverlap(Member other, Term term, String name) {
        Member member = term.member;
        boolean apart = other.to().isPresent() && member.from().isPresent() && other.to().get().isBefore(member.from().get())
                || member.to().isPresent() && other.from().isPresent() && member.to().get().isBefore(other.from().get());
        if (apart) return;
        if (Spelling.folded(other.name()).equals(Spelling.folded(member.name()))) {
            throw term.mapping.error("name", "two terms of " + member.name() + " overlap (" + span(other) + " and " + span(member)
                    + "); end the earlier before the later begins");
        }
        throw term.mapping.error("name", "\"" + name + "\" names both " + other.name() + " and " + member.name() + "; keep it for one of them");
    }

    private static String span(Member member) {
        return member.from().map(LocalDate::toString).orElse("ever") + " to " + member.to().map(LocalDate::toString).orElse("now");
    }

    private static void checkWeights(List<Term> terms) {
        if (terms.stream().noneMatch(term -> term.member.weight().isPresent())) return;
        for (Term term : terms) {
            if (term.member.weight().isEmpty()) {
                throw term.mapping.error("name", term.member.name() + " has no weight, though other members have one; add \"weight:\"");
            }
        }
    }

    private static Set<String> keys(String... keys) { return new LinkedHashSet<>(List.of(keys)); }
}
