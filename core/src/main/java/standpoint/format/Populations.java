package standpoint.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Member;
import standpoint.news.Spelling;

/** The populations of a body's members from one day until the next table begins. */
record Populations(LocalDate from, Optional<LocalDate> to, String source, Map<String, Long> values, YamlMapping mapping) {

    /** The tables of a file in the order of their days. */
    static List<Populations> read(YamlMapping root, Set<String> keys) {
        List<YamlMapping> mappings = new ArrayList<>(root.mappings("populations", keys));
        mappings.forEach(mapping -> mapping.required("from"));
        mappings.sort(Comparator.comparing(mapping -> BodyFile.day(mapping, "from").orElseThrow()));
        List<Populations> tables = new ArrayList<>();
        for (int i = 0; i < mappings.size(); i++) {
            LocalDate from = BodyFile.day(mappings.get(i), "from").orElseThrow();
            Optional<LocalDate> to = i + 1 < mappings.size()
                    ? BodyFile.day(mappings.get(i + 1), "from").map(next -> next.minusDays(1)) : Optional.empty();
            if (to.isPresent() && to.get().isBefore(from)) {
                throw mappings.get(i + 1).error("from", "two tables of populations begin on " + from + "; keep one");
            }
            tables.add(new Populations(from, to, mappings.get(i).text("source").orElse("recalled"), values(mappings.get(i)), mappings.get(i)));
        }
        return tables;
    }

    /** "Germany 84358845" : the name, then the persons. */
    private static Map<String, Long> values(YamlMapping mapping) {
        Map<String, Long> values = new LinkedHashMap<>();
        for (String line : mapping.texts("values")) {
            int space = line.lastIndexOf(' ');
            if (space < 0) throw mapping.error("values", "\"" + line + "\" is no population; write a name, a space and a number");
            Long persons = BodyFile.number(mapping, "values", line.substring(space + 1)).longValue();
            if (values.put(Spelling.folded(line.substring(0, space)), persons) != null) {
                throw mapping.error("values", line.substring(0, space) + " stands twice; keep one");
            }
        }
        return values;
    }

    /** The members with their terms cut where the table begins and ends, the part inside with its population. */
    List<Member> spread(List<Member> members) {
        List<Member> spread = new ArrayList<>();
        for (Member member : members) {
            Optional<LocalDate> first = later(member.from(), Optional.of(from));
            Optional<LocalDate> last = earlier(member.to(), to);
            if (last.isPresent() && last.get().isBefore(first.orElseThrow())) {
                spread.add(member);
                continue;
            }
            if (member.from().isEmpty() || member.from().get().isBefore(from)) {
                spread.add(term(member, member.from(), Optional.of(from.minusDays(1)), member.population(), member.source()));
            }
            spread.add(term(member, first, last, Optional.of(persons(member)), member.source() + "; population: " + source));
            if (to.isPresent() && (member.to().isEmpty() || member.to().get().isAfter(to.get()))) {
                spread.add(term(member, Optional.of(to.get().plusDays(1)), member.to(), member.population(), member.source()));
            }
        }
        return spread;
    }

    private long persons(Member member) {
        Long persons = values.get(Spelling.folded(member.name()));
        if (persons == null) {
            throw mapping.error("values", "no population of " + member.name() + ", a member from " + from + "; add it to the values");
        }
        return persons;
    }

    static Member term(Member member, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Long> population, String source) {
        return new Member(member.name(), member.aliases(), from, to, member.weight(), population, member.veto(), member.chamber(),
                member.ratifies(), source);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isPresent() && (b.isEmpty() || a.get().isAfter(b.get())) ? a : b;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isPresent() && (b.isEmpty() || a.get().isBefore(b.get())) ? a : b;
    }
}
