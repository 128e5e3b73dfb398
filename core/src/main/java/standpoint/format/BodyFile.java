package standpoint.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Body;
import standpoint.news.Member;

/**
 * The file of a body: YAML with its rule and dated roster, or a Popolo JSON document. A member that is a known country gets the
 * country's other names and demonym as aliases.
 */
public final class BodyFile {
    private static final Set<String> KEYS = keys("name", "aliases", "rule", "source", "from", "to", "members", "populations");
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
        List<YamlMapping> mappings = root.mappings("members", MEMBER_KEYS);
        if (mappings.isEmpty()) throw root.error("members", "\"members\" is missing or empty; list the members, each with its name");
        List<Member> members = mappings.stream().map(this::member).toList();
        new Terms(members, (index, reason) -> mappings.get(index).error("name", reason)).check();
        members = clipped(root, members);
        for (Populations table : Populations.read(root, POPULATION_KEYS)) members = table.spread(members);
        return new Body(name, root.texts("aliases"), rule, root.text("source").orElse("recalled"), members);
    }

    /** A roster that is known from one day, or to another, has nobody outside them: too few members would decide otherwise. */
    private static List<Member> clipped(YamlMapping root, List<Member> members) {
        Optional<LocalDate> first = day(root, "from");
        Optional<LocalDate> last = day(root, "to");
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) throw root.error("to", "the roster ends on " + last.get() + ", before it begins");
        List<Member> clipped = new ArrayList<>();
        for (Member member : members) {
            Optional<LocalDate> from = first.filter(day -> member.from().map(day::isAfter).orElse(true)).or(member::from);
            Optional<LocalDate> to = last.filter(day -> member.to().map(day::isBefore).orElse(true)).or(member::to);
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) continue;
            clipped.add(Populations.term(member, from, to, member.population(), member.source()));
        }
        return clipped;
    }

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

    private static Set<String> keys(String... keys) { return new LinkedHashSet<>(List.of(keys)); }
}
