package standpoint.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Question;

/** The YAML file of a {@link Question}: read with every mistake told by its line, and written so that a person can go on from it. */
public final class QuestionFile {
    private static final Set<String> KEYS = new LinkedHashSet<>(
            List.of("question", "proposal", "wordings", "opposites", "not", "subject", "body", "rule", "from", "to"));

    private QuestionFile() { }

    /**
     * @param name    the file's name or path; the question's id is its last part without the extension
     * @throws FormatException when the file has a mistake
     */
    public static Question parse(String name, String content) {
        YamlMapping file = YamlMapping.parse(name, content, KEYS);
        Question question = new Question(idOf(name), file.required("question"), file.required("proposal"), texts(file, "wordings"),
                texts(file, "opposites"), texts(file, "not"), file.text("subject"), file.required("body"), file.text("rule"),
                day(file, "from"), day(file, "to"));
        refuseContradictions(file, question);
        return question;
    }

    private static List<String> texts(YamlMapping file, String key) {
        List<String> texts = file.texts(key);
        if (texts.stream().anyMatch(String::isBlank)) throw file.error(key, "\"" + key + "\" has an empty item; write words or leave it out");
        return texts;
    }

    private static Optional<LocalDate> day(YamlMapping file, String key) {
        Optional<String> written = file.text(key);
        if (written.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(written.get()));
        } catch (DateTimeParseException notADay) {
            throw file.error(key, "\"" + key + "\" is \"" + written.get() + "\", which is no day of the calendar; write it as 2024-06-04");
        }
    }

    private static void refuseContradictions(YamlMapping file, Question question) {
        Set<String> wordings = new HashSet<>();
        wordings.add(plain(question.proposal()));
        question.wordings().forEach(wording -> wordings.add(plain(wording)));
        for (String opposite : question.opposites()) {
            if (wordings.contains(plain(opposite))) {
                throw file.error("opposites", "\"" + opposite + "\" is both the proposal and its opposite; keep it on one side");
            }
        }
        for (String other : question.not()) {
            if (wordings.contains(plain(other))) {
                throw file.error("not", "\"" + other + "\" is both the proposal and what is not meant by it; keep it on one side");
            }
        }
        if (question.from().isPresent() && question.to().isPresent() && question.to().get().isBefore(question.from().get())) {
            throw file.error("to", "the period ends on " + question.to().get() + ", before it begins on " + question.from().get());
        }
    }

    /** The words alone: "Ukraine joins NATO." and "ukraine joins Nato" are one wording. */
    private static String plain(String wording) {
        return wording.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }

    private static String idOf(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** The file of a question, to be read again by {@link #parse}. */
    public static String write(Question question) {
        StringBuilder file = new StringBuilder();
        line(file, "question", question.text());
        line(file, "proposal", question.proposal());
        list(file, "wordings", question.wordings());
        list(file, "opposites", question.opposites());
        list(file, "not", question.not());
        question.subject().ifPresent(subject -> line(file, "subject", subject));
        line(file, "body", question.body());
        question.rule().ifPresent(rule -> line(file, "rule", rule));
        question.from().ifPresent(day -> line(file, "from", day.toString()));
        question.to().ifPresent(day -> line(file, "to", day.toString()));
        return file.toString();
    }

    private static void line(StringBuilder file, String key, String value) {
        file.append(key).append(": ").append(quoted(value)).append('\n');
    }

    private static void list(StringBuilder file, String key, List<String> values) {
        if (values.isEmpty()) return;
        file.append(key).append(":\n");
        values.forEach(value -> file.append("  - ").append(quoted(value)).append('\n'));
    }

    /** In double quotes, so that a colon, a hash or the word "no" stays text. */
    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }
}
