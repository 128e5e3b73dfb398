package standpoint.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import standpoint.news.Actor;
import standpoint.news.Field;
import standpoint.news.Mentions;

/** Every case in corpus/cases/mention: a text, and under arrows the actors that must come out of it. */
class MentionCasesTest {
    private record Expected(String name, Map<String, String> says) { }

    private record Case(String file, String title, String headline, String text, List<Expected> actors) { }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        Path folder = Files.isDirectory(Path.of("../corpus/cases/mention")) ? Path.of("../corpus/cases/mention") : Path.of("corpus/cases/mention");
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".case")).sorted().toList()) cases.addAll(read(file));
        }
        assertFalse(cases.isEmpty());
        return cases.stream().map(one -> DynamicTest.dynamicTest(one.file() + ": " + one.title(), () -> check(one)));
    }

    private static List<Case> read(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String block : ("\n" + Files.readString(file)).split("\n== ")) {
            if (!block.contains("\n-> ")) continue;
            String[] lines = block.split("\n");
            StringBuilder text = new StringBuilder();
            String headline = "";
            List<Expected> actors = new ArrayList<>();
            for (int i = 1; i < lines.length; i++) {
                String line = lines[i];
                if (line.startsWith("# title: ")) headline = line.substring(9);
                else if (line.startsWith("-> ")) actors.add(new Expected(line.substring(3), new LinkedHashMap<>()));
                else if (line.startsWith("   ")) actors.get(actors.size() - 1).says().put(line.strip().split(": ", 2)[0], line.strip().split(": ", 2)[1]);
                else if (!line.isBlank() && !line.startsWith("#")) text.append(text.length() > 0 ? "\n" : "").append(line);
            }
            cases.add(new Case(file.getFileName().toString(), lines[0], headline, text.toString(), actors));
        }
        return cases;
    }

    private static void check(Case one) {
        Mentions found = MentionFinderTest.find(one.headline(), one.text());
        for (Expected expected : one.actors()) {
            if (expected.name().equals("none")) {
                assertEquals(List.of(), found.actors());
                continue;
            }
            List<Actor> named = found.actors().stream().filter(actor -> actor.name().equals(expected.name())).toList();
            assertEquals(1, named.size(), () -> expected.name() + " in " + found.actors());
            Actor actor = named.get(0);
            expected.says().forEach((what, value) -> assertEquals(value, told(found, actor, what), what + " of " + actor));
        }
        assertTrue(found.actors().size() < 12);
    }

    private static String told(Mentions found, Actor actor, String what) {
        return switch (what) {
            case "kind" -> actor.kind().name().toLowerCase(java.util.Locale.ROOT);
            case "roles" -> actor.roles().isEmpty() ? "none" : String.join(" | ", actor.roles());
            case "member" -> actor.member().orElse("none");
            case "mentions" -> String.join(" | ", Stream.concat(words(found, actor, Field.TITLE), words(found, actor, Field.TEXT)).toList());
            default -> throw new IllegalArgumentException("a case does not know \"" + what + "\"");
        };
    }

    private static Stream<String> words(Mentions found, Actor actor, Field field) {
        return found.all().stream().filter(mention -> mention.actor().equals(actor.id()) && mention.passage().field() == field).map(mention -> mention.passage().text());
    }
}
