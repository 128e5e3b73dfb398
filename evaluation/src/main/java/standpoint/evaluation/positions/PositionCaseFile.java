package standpoint.evaluation.positions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.format.FormatException;
import standpoint.news.Body;
import standpoint.news.Member;
import standpoint.news.Question;
import standpoint.news.Stance;

/** Reads a .case file of positions; a mistake is told with its line. */
public final class PositionCaseFile {
    private static final Set<String> KEYS = Set.of("question", "proposal", "wordings", "opposites", "not", "subject", "body", "members", "aliases");

    private final String file;
    private final List<String> lines;
    private final Map<String, String> head = new LinkedHashMap<>();
    private int at;

    private PositionCaseFile(String file, String content) {
        this.file = file;
        this.lines = content.lines().toList();
    }

    public static List<PositionCase> parse(String file, String content) { return new PositionCaseFile(file, content).cases(); }

    private List<PositionCase> cases() {
        readHead();
        Question question = new Question(file, needed("question"), needed("proposal"), list("wordings"), list("opposites"), list("not"),
                Optional.ofNullable(head.get("subject")), needed("body"), Optional.empty(), Optional.empty(), Optional.empty());
        Body body = new Body(needed("body"), list("aliases"), "unanimity", "invented", members());
        List<PositionCase> cases = new ArrayList<>();
        while (at < lines.size()) cases.add(one(question, body));
        if (cases.isEmpty()) throw mistake("no case; a case begins with \"=== its name\"");
        return cases;
    }

    private void readHead() {
        while (at < lines.size() && !lines.get(at).startsWith("===")) {
            String line = lines.get(at++).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            int colon = line.indexOf(':');
            if (colon < 0 || !KEYS.contains(line.substring(0, colon))) throw mistake("expected one of " + KEYS.stream().sorted().toList() + " with a colon");
            head.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
    }

    private PositionCase one(Question question, Body body) {
        String name = lines.get(at++).replaceFirst("^===\\s*", "").strip();
        StringBuilder page = new StringBuilder();
        while (at < lines.size() && !lines.get(at).strip().equals("---")) {
            if (lines.get(at).startsWith("===")) throw mistake("a page ends with a line \"---\"");
            page.append(lines.get(at++)).append('\n');
        }
        at++;
        List<PositionCase.Expected> expected = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).startsWith("===")) {
            String line = lines.get(at++).strip();
            if (!line.isEmpty()) expected.add(expected(line, page.toString()));
        }
        return new PositionCase(file + ", " + name, question, body, unwrapped(page.toString()), expected, List.of());
    }

    private PositionCase.Expected expected(String line, String page) {
        String[] parts = line.split("\\s*\\|\\s*");
        if (parts.length < 2) throw mistake("expected \"HOLDER | stance\"");
        String word = parts[1].strip().toLowerCase(Locale.ROOT);
        if (word.equals("none")) return new PositionCase.Expected(parts[0], Optional.empty(), Optional.empty());
        Stance stance;
        try {
            stance = Stance.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw mistake("\"" + parts[1] + "\" is no stance; write support, oppose, conditional, undecided or none");
        }
        Optional<String> condition = parts.length > 2 ? Optional.of(parts[2].strip()) : Optional.empty();
        if (stance == Stance.CONDITIONAL && condition.isEmpty()) throw mistake("a conditional stance needs the words of its condition");
        if (condition.isPresent() && !flat(page).contains(flat(condition.get()))) throw mistake("the condition does not stand in the page");
        return new PositionCase.Expected(parts[0], Optional.of(stance), condition);
    }

    /** Lines of one paragraph joined: a paragraph ends at an empty line. */
    private static String unwrapped(String page) { return page.strip().replaceAll("(?<!\\n)\\n(?!\\n)", " ").replaceAll("\\n+", "\n"); }

    private static String flat(String text) { return text.replaceAll("\\s+", " ").strip(); }

    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (String item : list("members")) {
            int bracket = item.indexOf('(');
            String name = (bracket < 0 ? item : item.substring(0, bracket)).strip();
            List<String> aliases = bracket < 0 ? List.of() : split(item.substring(bracket + 1).replace(")", ""), ",");
            members.add(Member.of(name, aliases, Optional.empty(), Optional.empty(), "invented"));
        }
        return members;
    }

    private List<String> list(String key) { return split(head.getOrDefault(key, ""), ";"); }

    private static List<String> split(String text, String sign) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(sign)) if (!part.isBlank()) parts.add(part.strip());
        return parts;
    }

    private String needed(String key) {
        String value = head.get(key);
        if (value == null || value.isBlank()) throw new FormatException(file + ": the head has no \"" + key + "\"");
        return value;
    }

    private FormatException mistake(String reason) { return new FormatException(file + ", line " + at + ": " + reason); }
}
