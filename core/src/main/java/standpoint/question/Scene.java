package standpoint.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Actor;
import standpoint.news.Article;
import standpoint.news.Body;
import standpoint.news.Field;
import standpoint.news.Member;
import standpoint.news.Mention;
import standpoint.news.ParsedArticle;
import standpoint.news.Passage;
import standpoint.news.Reading;
import standpoint.news.Statement;

/** One reading, line by line, with who is named and who speaks at each place. */
final class Scene {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "who", "which", "his", "her", "their", "its", "him", "them", "that");

    /** A passage of content with its statement. */
    private record Spoken(Passage passage, Statement statement) { }

    private final Reading reading;
    private final List<Line> lines;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<Field, List<Mention>> mentions = new EnumMap<>(Field.class);
    private final Map<Field, List<Spoken>> spoken = new EnumMap<>(Field.class);
    private final List<List<String>> memberNames = new ArrayList<>();
    private final Set<String> memberStarts = new HashSet<>();
    private final List<String> memberOf = new ArrayList<>();
    private final NamedLists lists = new NamedLists(this);
    /** Every target of a line asks who is named in it. */
    private Line lastLine;
    private List<Named> lastNamed = List.of();

    /** @param parsed the same article, parsed */
    Scene(Reading reading, ParsedArticle parsed, Body body) {
        this.reading = reading;
        this.lines = LineSplitter.split(parsed);
        for (Actor actor : reading.actors()) actors.put(actor.id(), actor);
        for (Mention mention : reading.mentions()) mentions.computeIfAbsent(mention.passage().field(), field -> new ArrayList<>()).add(mention);
        mentions.values().forEach(list -> list.sort(Comparator.comparingInt(mention -> mention.passage().start())));
        for (Statement statement : reading.statements()) {
            for (Passage content : statement.content()) spoken.computeIfAbsent(content.field(), field -> new ArrayList<>()).add(new Spoken(content, statement));
        }
        spoken.values().forEach(list -> list.sort(Comparator.comparingInt(item -> item.passage().start())));
        for (Member member : body.members()) {
            addName(member.name(), member.name());
            member.aliases().forEach(alias -> addName(alias, member.name()));
        }
    }

    private void addName(String name, String member) {
        List<String> words = LineSplitter.words(name, 0, name.length()).stream().map(Word::text).toList();
        if (words.isEmpty()) return;
        memberNames.add(words);
        memberStarts.add(words.get(0));
        memberOf.add(member);
    }

    Reading reading() { return reading; }

    NamedLists lists() { return lists; }

    List<Line> lines() { return lines; }

    /** The line as it stands in its field. */
    String words(Line line) { return reading.article().passage(line.field(), line.start(), line.end()).text(); }

    Optional<Actor> actor(String id) { return Optional.ofNullable(actors.get(id)); }

    /** Everybody named in a line, left to right; members of the body also where the reading noticed no mention. */
    List<Named> named(Line line) {
        if (line != lastLine) {
            lastNamed = namedIn(line);
            lastLine = line;
        }
        return lastNamed;
    }

    private List<Named> namedIn(Line line) {
        List<Named> all = new ArrayList<>();
        List<Mention> here = mentions.getOrDefault(line.field(), List.of());
        for (int i = firstAt(here, line.start()); i < here.size() && here.get(i).passage().start() < line.end(); i++) {
            Passage passage = here.get(i).passage();
            int from = line.from(passage.start());
            int to = line.from(passage.end());
            while (from < to && Set.of("the", "a", "an").contains(line.text(from))) from++;
            boolean pronoun = to - from == 1 && PRONOUNS.contains(line.text(from));
            if (Set.of("whose", "nobody", "none", "no", "neither", "nothing").contains(line.text(from)) || to - from > 3 && membersWithin(line, from, to) > 1) continue;
            if (to > from && !(pronoun && unresolved(here.get(i).actor()))) all.add(new Named(from, to, here.get(i).actor(), pronoun));
        }
        addMembers(line, all);
        all.sort(Comparator.comparingInt(Named::from));
        return all;
    }

    /** The member of the body that is named at a word. */
    Optional<String> memberAt(Line line, int word) {
        for (int name = 0; name < memberNames.size(); name++) {
            List<String> words = memberNames.get(name);
            for (int from = Math.max(0, word - words.size() + 1); from <= word; from++) {
                if (line.at(from).name() && matches(line, from, words) > 0) return Optional.of(memberOf.get(name));
            }
        }
        return Optional.empty();
    }

    /** Whoever wrote an opinion piece, in whose own voice it speaks. */
    Optional<Named> author() {
        boolean opinion = reading.article().genre() == Article.Genre.OPINION;
        if (!opinion || reading.article().authors().isEmpty()) return Optional.empty();
        String name = reading.article().authors().get(0);
        String id = reading.actors().stream().filter(actor -> actor.name().equalsIgnoreCase(name)).map(Actor::id).findFirst().orElse("author/" + name);
        return Optional.of(new Named(-1, -1, id, false));
    }

    /** The words name a member of the body. */
    boolean memberNamed(Line line, Named named) {
        return memberNames.stream().anyMatch(words -> words.size() == named.to() - named.from() && matches(line, named.from(), words) > 0);
    }

    /** Nobody found out whom the pronoun means: its actor has no other name. */
    private boolean unresolved(String actor) {
        return actor(actor).map(known -> PRONOUNS.contains(plain(known.name()))).orElse(true);
    }

    private static int firstAt(List<Mention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).passage().start() < offset) low = middle + 1; else high = middle;
        }
        return low;
    }

    private void addMembers(Line line, List<Named> all) {
        for (int i = 0; i < line.size(); i++) {
            int at = i;
            if (!line.at(i).name() || !memberStarts.contains(line.text(i)) || all.stream().anyMatch(named -> named.from() <= at && at < named.to())) continue;
            for (int name = 0; name < memberNames.size(); name++) {
                int length = matches(line, i, memberNames.get(name));
                if (length == 0) continue;
                all.add(new Named(i, i + length, "member/" + memberOf.get(name), false));
                break;
            }
        }
    }

    /** A mention that swallowed a list ("sanctions on Torvia, Casaro and Odran"). */
    private int membersWithin(Line line, int from, int to) {
        int members = 0;
        for (int i = from; i < to; i++) {
            int at = i;
            if (line.at(i).name() && memberNames.stream().anyMatch(words -> matches(line, at, words) > 0)) members++;
        }
        return members;
    }

    private static int matches(Line line, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) if (!line.text(at + i).equals(words.get(i))) return 0;
        return words.size();
    }

    /** The innermost statement whose content holds a word. */
    Optional<Statement> statementAt(Line line, int word) {
        int offset = line.at(word).start();
        Spoken best = null;
        for (Spoken item : spoken.getOrDefault(line.field(), List.of())) {
            if (item.passage().start() > offset) break;
            if (offset < item.passage().end() && (best == null || item.passage().length() <= best.passage().length())) best = item;
        }
        return Optional.ofNullable(best).map(Spoken::statement);
    }

    /** The outermost statement in quotation marks whose content holds a word: its "we" is its speaker. */
    Optional<Statement> voiceAt(Line line, int word) {
        int offset = line.at(word).start();
        Spoken best = null;
        for (Spoken item : spoken.getOrDefault(line.field(), List.of())) {
            if (item.passage().start() > offset) break;
            boolean quoted = item.statement().form() == Statement.Form.DIRECT;
            if (quoted && offset < item.passage().end() && (best == null || item.passage().length() > best.passage().length())) best = item;
        }
        return Optional.ofNullable(best).map(Spoken::statement);
    }

    /** Every statement whose content holds a word. */
    List<Statement> statementsAt(Line line, int word) {
        int offset = line.at(word).start();
        List<Statement> all = new ArrayList<>();
        for (Spoken item : spoken.getOrDefault(line.field(), List.of())) {
            if (item.passage().start() > offset) break;
            if (offset < item.passage().end()) all.add(item.statement());
        }
        return all;
    }

    /** The first word of a line that belongs to the passage of content that holds a word. */
    int contentStart(Line line, int word, Statement statement) {
        int offset = line.at(word).start();
        for (Passage content : statement.content()) {
            if (content.field() == line.field() && content.start() <= offset && offset < content.end()) return Math.min(word, line.from(content.start()));
        }
        return 0;
    }

    static String plain(String name) { return name.toLowerCase(Locale.ROOT).replaceAll("^the ", "").strip(); }
}
