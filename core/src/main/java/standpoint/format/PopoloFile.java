package standpoint.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
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
 * A body as Popolo JSON (popoloproject.com): an organization with its memberships, either embedded in it or in the document's
 * tables of organizations, persons and memberships. Popolo has no rule, weight or veto: "rule", "weight" and "veto" are read where
 * they stand all the same.
 */
final class PopoloFile {
    private final Countries countries;

    PopoloFile(Countries countries) { this.countries = countries; }

    Body parse(String file, String content) {
        JsonNode root = tree(file, content);
        JsonNode organization = organization(file, root);
        Map<String, JsonNode> parties = byId(root, "persons", "people", "organizations");
        Map<String, JsonNode> periods = byId(root, "events");
        Set<String> shared = sharedNames(root);
        List<Member> members = new ArrayList<>();
        for (JsonNode membership : memberships(root, organization)) members.add(member(file, membership, parties, periods, shared));
        if (members.isEmpty()) throw new FormatException(file + ": \"memberships\" has nobody in " + text(organization, "name").orElse("it") + ".");
        new Terms(members, (index, reason) -> new FormatException(file + ": " + reason + ".")).check();
        String source = text(root, "source").or(() -> text(organization, "source")).orElse("recalled");
        String rule = text(organization, "rule").or(() -> text(root, "rule")).orElseThrow(() -> new FormatException(
                file + ": the body has no \"rule\", which Popolo lacks; add \"rule\": \"majority\" or another to it."));
        return new Body(text(organization, "name").orElseThrow(() -> new FormatException(file + ": the organization has no \"name\".")),
                names(organization), rule, source, members);
    }

    private static JsonNode tree(String file, String content) {
        try {
            JsonNode root = new ObjectMapper().readTree(content);
            if (root == null || !root.isObject()) throw new FormatException(file + ", line 1: expected one JSON object.");
            return root;
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new FormatException(file, line, "this is not JSON (" + broken.getOriginalMessage() + ")");
        }
    }

    /** The organization that most memberships are in: a party of the same file has fewer than its parliament. */
    private static JsonNode organization(String file, JsonNode root) {
        if (!root.has("organizations")) return root;
        Map<String, Integer> sizes = new LinkedHashMap<>();
        root.path("memberships").forEach(item -> text(item, "organization_id").ifPresent(id -> sizes.merge(id, 1, Integer::sum)));
        JsonNode largest = null;
        int most = -1;
        for (JsonNode candidate : root.path("organizations")) {
            int size = text(candidate, "id").map(id -> sizes.getOrDefault(id, 0)).orElse(0) + candidate.path("memberships").size();
            if (size > most) {
                most = size;
                largest = candidate;
            }
        }
        if (largest == null) throw new FormatException(file + ": \"organizations\" is empty.");
        return largest;
    }

    private static List<JsonNode> memberships(JsonNode root, JsonNode organization) {
        List<JsonNode> all = new ArrayList<>();
        organization.path("memberships").forEach(all::add);
        if (root != organization) {
            Optional<String> id = text(organization, "id");
            root.path("memberships").forEach(item -> {
                if (text(item, "organization_id").equals(id)) all.add(item);
            });
        }
        return all;
    }

    private static Map<String, JsonNode> byId(JsonNode root, String... tables) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        for (String table : tables) root.path(table).forEach(item -> text(item, "id").ifPresent(id -> byId.putIfAbsent(id, item)));
        return byId;
    }

    /** Names that several persons of the file have: they are told apart by their ids. */
    private static Set<String> sharedNames(JsonNode root) {
        Set<String> seen = new LinkedHashSet<>();
        Set<String> shared = new LinkedHashSet<>();
        for (String table : List.of("persons", "people")) {
            root.path(table).forEach(item -> text(item, "name").filter(name -> !seen.add(Spelling.folded(name))).ifPresent(name -> shared.add(Spelling.folded(name))));
        }
        return shared;
    }

    private Member member(String file, JsonNode membership, Map<String, JsonNode> parties, Map<String, JsonNode> periods, Set<String> shared) {
        JsonNode party = membership.path("person").isObject() ? membership.path("person")
                : membership.path("member").isObject() ? membership.path("member")
                : text(membership, "person_id").or(() -> text(membership, "member_id")).map(parties::get).orElse(membership);
        String name = text(party, "name").or(() -> text(party, "label")).orElseThrow(() ->
                new FormatException(file + ": a membership names nobody: " + membership + "."));
        boolean alone = !shared.contains(Spelling.folded(name));
        List<String> aliases = new ArrayList<>(alone ? names(party) : List.of());
        aliases.addAll(countries.aliases(name));
        // a membership of a parliament often has no days of its own but those of its legislative period
        JsonNode period = text(membership, "legislative_period_id").map(periods::get).orElse(membership);
        Optional<BigDecimal> weight = membership.path("weight").isNumber() ? Optional.of(membership.path("weight").decimalValue()) : Optional.empty();
        Optional<Long> population = membership.path("population").isNumber() ? Optional.of(membership.path("population").longValue()) : Optional.empty();
        String shown = alone ? name : name + " (" + text(party, "id").orElse("?") + ")";
        return new Member(shown, aliases, day(file, membership, "start_date", false).or(() -> day(file, period, "start_date", false)),
                day(file, membership, "end_date", true).or(() -> day(file, period, "end_date", true)), weight, population,
                membership.path("veto").asBoolean(false), text(membership, "chamber"), Optional.empty(), source(membership));
    }

    private static String source(JsonNode membership) {
        for (JsonNode source : membership.path("sources")) {
            Optional<String> address = text(source, "url");
            if (address.isPresent()) return address.get();
        }
        return "Popolo document";
    }

    /** Popolo allows a year or a month: a term then begins with it, or ends with it. */
    private static Optional<LocalDate> day(String file, JsonNode membership, String key, boolean end) {
        return text(membership, key).map(text -> {
            try {
                if (text.length() == 4) return end ? LocalDate.of(Integer.parseInt(text), 12, 31) : LocalDate.of(Integer.parseInt(text), 1, 1);
                if (text.length() == 7) return end ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
                return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            } catch (DateTimeParseException | NumberFormatException broken) {
                throw new FormatException(file + ": \"" + key + "\" is \"" + text + "\", which is no day; write it as 2024-03-07.");
            }
        });
    }

    private static List<String> names(JsonNode item) {
        List<String> names = new ArrayList<>();
        item.path("other_names").forEach(other -> text(other, "name").ifPresent(names::add));
        return names;
    }

    private static Optional<String> text(JsonNode item, String key) {
        JsonNode value = item.path(key);
        return value.isTextual() && !value.asText().isBlank() ? Optional.of(value.asText().strip()) : Optional.empty();
    }
}
