package standpoint.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import standpoint.news.Body;
import standpoint.news.Identity;
import standpoint.news.Member;
import standpoint.news.Question;
import standpoint.news.Sentence;
import standpoint.news.Token;

/** A question's proposal in all its wordings, its opposites, and what it is not. */
final class Proposal {
    private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "of", "to", "in", "on", "for", "with", "by", "from", "at", "and", "or", "is", "are",
            "be", "its", "their", "based", "into", "as", "against", "between", "under", "over", "until", "all", "new", "state", "that", "this", "s", "'s",
            "should", "will", "would", "must", "not", "out", "it", "talks", "full", "stays", "stay", "becomes", "become", "goes", "go", "than", "more", "per");
    static final Set<String> PREPOSITIONS = Set.of("of", "on", "for", "with", "to", "in", "by", "from", "at", "against", "between", "until", "under", "into",
            "over", "as", "based");
    /** Words for any agreement, plan or decision. */
    static final Set<String> CLASS_NOUNS = Set.of("plan", "plans", "proposal", "proposals", "deal", "bill", "measure", "measures", "pact", "agreement", "accord", "treaty", "project", "scheme",
            "partnership", "package", "law", "legislation", "nomination", "nominee", "pick", "choice", "confirmation", "hearing", "hearings", "order", "orders", "act", "resolution", "motion", "vote", "budget", "convention",
            "candidate", "candidacy", "appointment", "amendment", "referendum", "track");
    private static final Set<String> CLASS_MODIFIERS = Set.of("trade", "nuclear", "fast", "fast-track", "lame-duck", "session", "proposed", "planned", "executive", "confirm", "consider", "hearing",
            "controversial", "international", "global", "multilateral", "draft", "peace", "climate", "free", "free-trade", "oil", "gas", "tax", "spending", "new", "final", "historic");
    private static final Set<String> PARTICLES = Set.of("down", "up", "off", "back", "away", "open", "through");
    private static final Set<String> COMMON_FIRST_WORDS = Set.of("north", "south", "northern", "southern", "eastern", "western", "united", "european", "world",
            "international", "national", "central", "republic", "kingdom", "federal", "royal", "great", "saint", "joint");
    private static final Set<String> BODY_NOUNS = Set.of("alliance", "bloc", "union", "league", "organisation", "organization", "group", "club", "federation", "pact",
            "community", "association", "council", "assembly", "confederation", "commonwealth", "compact");
    private static final Set<String> SUBJECT_NOUNS = Set.of("country", "nation", "republic", "state", "kingdom", "applicant", "candidate", "newcomer", "island",
            "neighbour", "neighbor");

    private final List<Wording> wordings = new ArrayList<>();
    private final List<Set<String>> others = new ArrayList<>();
    private final Set<String> ownWords = new LinkedHashSet<>();
    private final List<Entity> things = new ArrayList<>();
    private final Opposites opposites;
    /** For each named word of the wording at hand whether its name is another than the body's. */
    private final Map<Integer, Boolean> names = new LinkedHashMap<>();
    private final Question question;
    private final Body body;
    private final List<Identity> identities;
    private final Families families;
    private final Function<String, List<Sentence>> parser;
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    /** @param parser the sentences of a text, parsed */
    Proposal(Question question, Body body, List<Identity> identities, Families families, Function<String, List<Sentence>> parser) {
        this.parser = parser;
        this.question = question;
        this.body = body;
        this.identities = identities;
        this.families = families;
        this.opposites = new Opposites(question.opposites());
        question.subject().filter(subject -> Character.isUpperCase(subject.charAt(0))).ifPresent(this::entity);
        wordings.add(wording(question.proposal(), 1));
        for (String text : question.wordings()) wordings.add(wording(text, 1));
        for (String text : opposites.readable()) wordings.add(wording(text, -1));
        wordings.removeIf(wording -> wording.relation().isEmpty() && wording.heads().isEmpty());
        question.subject().filter(subject -> Character.isUpperCase(subject.charAt(0)) && wordings.isEmpty()).map(this::entity).filter(entity -> !things.contains(entity)).ifPresent(things::add);
        plainWords(question.proposal(), ownWords);
        question.wordings().forEach(text -> plainWords(text, ownWords));
        for (String text : question.not()) {
            Set<String> words = new LinkedHashSet<>();
            plainWords(text, words);
            words.removeAll(ownWords);
            opposites.words().forEach(words::removeAll);
            if (!words.isEmpty()) others.add(words);
        }
    }

    List<Wording> wordings() { return wordings; }

    /** For each thing near but different, the words that only it has. */
    List<Set<String>> others() { return others; }

    Opposites opposites() { return opposites; }

    /** Entities that a wording needs and that are not the deciding body itself. */
    List<Entity> subjects() { return entities.values().stream().filter(entity -> !entity.body()).toList(); }

    /** A word for what the proposal does, as a verb could be. */
    boolean does(String word) {
        return !word.endsWith("ion") && !word.endsWith("ance") && wordings.stream().anyMatch(wording -> wording.sign() > 0 && wording.related(word) && (!wording.bond() || !wording.related("membership")));
    }

    /** Everything that the proposal names. */
    List<Entity> named() { return List.copyOf(entities.values()); }

    static void plainWords(String text, Set<String> words) {
        for (Word word : LineSplitter.words(text, 0, text.length())) {
            if (!word.sign() && !EMPTY_WORDS.contains(word.text())) words.add(word.name() ? word.text() : word.stem());
        }
    }

    private Wording wording(String written, int sign) {
        String text = families.plain(written);
        List<Word> words = LineSplitter.words(text, 0, text.length());
        boolean[] named = new boolean[words.size()];
        names.clear();
        List<Entity> met = names(words, named);
        bodyWords(words, named);
        Optional<Families.Family> relation = Optional.empty();
        int at = -1;
        for (int i = 0; i < words.size() && relation.isEmpty(); i++) {
            if (named[i]) continue;
            relation = families.relation(words.get(i).text());
            if (relation.isPresent()) at = i;
        }
        if (relation.isEmpty()) {
            at = ownVerb(words, named);
            if (at >= 0) relation = Optional.of(families.derived(plainAfter(words, named, at) ? Families.Kind.CREATE : Families.Kind.BOND, words.get(at).text()));
        }
        if (relation.isEmpty()) {
            at = weakVerb(words, named);
            if (at >= 0) relation = Optional.of(families.derived(Families.Kind.LEVEL, words.get(at).text()));
        }
        if (relation.isEmpty()) {
            at = unknownVerb(text, words, named);
            if (at >= 0) relation = Optional.of(families.derived(Families.Kind.LEVEL, words.get(at).text()));
        }
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            boolean light = families.of(Families.Kind.LIGHT, word).isPresent() || PARTICLES.contains(word);
            if (!named[i] && i != at && !words.get(i).sign() && !EMPTY_WORDS.contains(word) && !light) rest.add(i);
        }
        if (relation.isPresent() && relation.get().kind() == Families.Kind.BOND) {
            Families.Family bond = relation.get();
            rest.removeIf(i -> bond.words().contains(words.get(i).text()));
            return new Wording(sign, relation, Set.of(), List.of(), met);
        }
        if (relation.isEmpty() && !attributive(words, named) && classNouns(words, rest) && thing(words, named, met, sign)) {
            return new Wording(sign, relation, Set.of(), List.of(), met);
        }
        if (relation.isPresent() && objectNamed(words, named, at)) {
            return new Wording(sign, Optional.of(new Families.Family(Families.Kind.BOND, relation.get().words(), relation.get().contrary())), Set.of(), List.of(), met);
        }
        if (relation.isPresent() && !rest.isEmpty() && at > rest.get(rest.size() - 1)) return nominal(words, rest, relation.get(), sign, met, at);
        boolean bare = rest.stream().allMatch(i -> relationWord(words.get(i).text()));
        if (relation.isPresent() && bare && met.stream().anyMatch(entity -> !entity.body())) {
            return new Wording(sign, Optional.of(new Families.Family(Families.Kind.BOND, relation.get().words(), relation.get().contrary())), Set.of(), List.of(), met);
        }
        return withHead(words, rest, relation, sign, met, at);
    }

    /** "The Trans-Pacific trade deal": besides a name only words for any agreement or plan. */
    private boolean classNouns(List<Word> words, List<Integer> rest) {
        return rest.stream().allMatch(i -> CLASS_NOUNS.contains(words.get(i).text()) || families.of(Families.Kind.NOUN, words.get(i).text()).filter(family -> family.words().contains("deal")).isPresent()
                || CLASS_MODIFIERS.contains(words.get(i).text()) || Character.isDigit(words.get(i).text().charAt(0)));
    }

    /** "The Zika bill": the name only narrows the noun behind it. */
    private boolean attributive(List<Word> words, boolean[] named) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (named[i] && !named[i + 1] && (CLASS_NOUNS.contains(words.get(i + 1).text()) || families.of(Families.Kind.NOUN, words.get(i + 1).text()).isPresent())) return true;
        }
        return false;
    }

    /** Whether a name is what is to be adopted; it is kept where the wording is for it. */
    private boolean thing(List<Word> words, boolean[] named, List<Entity> met, int sign) {
        int acts = -1;
        for (int i = 0; i < words.size() && acts < 0; i++) if (!named[i] && families.of(Families.Kind.LIGHT, words.get(i).text()).isPresent()) acts = i;
        Optional<Entity> thing = new Adopted(words, named, met, acts).thing();
        if (sign > 0) thing.filter(entity -> !things.contains(entity)).ifPresent(things::add);
        return thing.isPresent();
    }

    /** "Bans Marosia for four years", "the closure of Thornby Primary": what is done, and to whom or what that has a name. */
    private boolean objectNamed(List<Word> words, boolean[] named, int at) {
        if (at > 1 && words.get(at - 1).is("'s") && names.getOrDefault(at - 2, false)) return true;
        for (int i = at + 1; i < words.size(); i++) {
            String word = words.get(i).text();
            if (named[i]) {
                int end = i;
                while (end < words.size() && named[end]) end++;
                boolean narrows = end < words.size() && !words.get(end).sign() && !EMPTY_WORDS.contains(words.get(end).text());
                return names.getOrDefault(i, false) && !narrows;
            }
            if (!Set.of("the", "a", "of", "on", "against", "to", "with", "into", "for").contains(word)) return false;
        }
        return false;
    }

    /** "The doping ban": the idea as a noun, narrowed by what stands before it. */
    private Wording nominal(List<Word> words, List<Integer> rest, Families.Family relation, int sign, List<Entity> met, int at) {
        Set<String> heads = new LinkedHashSet<>(List.of(words.get(at).text()));
        List<String> modifiers = rest.stream().map(i -> Word.stem(words.get(i).text())).toList();
        return new Wording(sign, Optional.empty(), heads, modifiers, met);
    }

    /** What the proposal adopts, where that has a name of its own: the Trans-Pacific Partnership. */
    List<Entity> things() { return things; }

    /** Every content word of the proposal's own wordings, names apart: names lower case, other words as stems. */
    Set<String> ownWords() { return ownWords; }

    private boolean relationWord(String word) { return families.relation(word).isPresent(); }

    /** The deciding body written small at the head of a wording ("the city council approves ...") narrows nothing. */
    private void bodyWords(List<Word> words, boolean[] named) {
        String own = " " + body.name().toLowerCase(Locale.ROOT) + " ";
        for (int i = 0; i < Math.min(4, words.size()); i++) {
            String word = words.get(i).text();
            if (EMPTY_WORDS.contains(word)) continue;
            boolean ofBody = own.contains(" " + word + " ") || BODY_NOUNS.contains(word) || Set.of("board", "committee", "commission", "city", "shareholders").contains(word);
            if (named[i] || !ofBody) return;
            named[i] = true;
        }
    }

    /** The verb of a proposal of no known idea: the first plain word after the one who acts, in the third person ("readmits"). */
    private int ownVerb(List<Word> words, boolean[] named) {
        boolean acted = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            if (named[i]) acted = true;
            else if (!EMPTY_WORDS.contains(word)) return acted && word.endsWith("s") && !word.endsWith("ss") && families.of(Families.Kind.LIGHT, word).isEmpty() ? i : -1;
        }
        return -1;
    }

    /** "Hold the delegates to": verbs that say little, with an object that is no plan or deal. */
    private int weakVerb(List<Word> words, boolean[] named) {
        if (words.stream().anyMatch(word -> CLASS_NOUNS.contains(word.text()) || families.of(Families.Kind.NOUN, word.text()).isPresent())) return -1;
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.get(i).text();
            if (!named[i] && (word.startsWith("hold") || word.startsWith("take") || word.startsWith("make") || word.startsWith("let") || word.startsWith("vote")) && families.of(Families.Kind.LIGHT, word).isPresent()
                    && words.stream().skip(i + 1).noneMatch(Word::name)) return i;
        }
        return -1;
    }

    /** A verb that no list has: what it does to its object is not known, so that the object alone says nothing. */
    private int unknownVerb(String text, List<Word> words, boolean[] named) {
        Set<String> verbs = verbs(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            boolean light = EMPTY_WORDS.contains(word) || families.of(Families.Kind.LIGHT, word).isPresent() || AUXILIARIES.contains(word) || word.endsWith("ing") && i + 1 < words.size() && !words.get(i + 1).sign() && i > 0;
            if (!named[i] && !light && verbs.contains(word)) return i;
        }
        return -1;
    }

    /** Whether the name is a person's, who may be called by the last part of it alone. */
    private boolean person(String name) {
        for (Sentence sentence : parser.apply("Yesterday " + name + " said so.")) for (Token token : sentence.tokens()) if (token.entity().equals("PERSON")) return true;
        return false;
    }

    private Set<String> verbs(String text) {
        Set<String> verbs = new LinkedHashSet<>();
        for (Sentence sentence : parser.apply(text)) {
            for (Token token : sentence.tokens()) if (token.tag().startsWith("V") && !token.relation().equals("amod")) verbs.add(token.text().toLowerCase(Locale.ROOT));
        }
        return verbs;
    }

    private static final Set<String> AUXILIARIES = Set.of("be", "is", "are", "was", "were", "been", "being", "has", "have", "had", "do", "does", "did", "can", "may", "set", "proposed", "planned");

    private boolean plainAfter(List<Word> words, boolean[] named, int at) {
        for (int i = at + 1; i < words.size(); i++) {
            if (!named[i] && !EMPTY_WORDS.contains(words.get(i).text()) && !PARTICLES.contains(words.get(i).text())) return true;
        }
        return false;
    }

    private Wording withHead(List<Word> words, List<Integer> rest, Optional<Families.Family> relation, int sign, List<Entity> met, int at) {
        int head = -1;
        for (int i : rest) {
            boolean boundary = i + 1 >= words.size() || words.get(i + 1).sign() && !words.get(i + 1).is("'s") || PREPOSITIONS.contains(words.get(i + 1).text());
            if (i > at && boundary) {
                head = i;
                break;
            }
        }
        if (head < 0 && !rest.isEmpty()) head = rest.get(rest.size() - 1);
        Set<String> heads = new LinkedHashSet<>();
        List<String> modifiers = new ArrayList<>();
        for (int i : rest) {
            String word = words.get(i).text();
            if (i != head) {
                modifiers.add(Word.stem(word));
                continue;
            }
            heads.add(word);
            heads.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s");
            families.of(Families.Kind.NOUN, word).ifPresent(family -> heads.addAll(family.words()));
        }
        return new Wording(sign, relation, heads, modifiers, met);
    }

    private List<Entity> names(List<Word> words, boolean[] named) {
        List<Entity> met = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = i;
            while (end < words.size() && words.get(end).name() && !(end == 0 && !knownName(words.get(0).text()))) end++;
            if (end == i) {
                i++;
                continue;
            }
            StringBuilder name = new StringBuilder();
            for (int k = i; k < end; k++) {
                named[k] = true;
                name.append(k > i ? " " : "").append(words.get(k).text());
            }
            Entity entity = entity(name.toString());
            for (int k = i; k < end; k++) names.put(k, !entity.body());
            if (!met.contains(entity)) met.add(entity);
            i = end;
        }
        return met;
    }

    /** The first word of a wording is capital anyway: it is a name when the question writes it so elsewhere, or nobody knows it as a word. */
    private boolean knownName(String word) {
        if (EMPTY_WORDS.contains(word) || families.relation(word).isPresent() || families.of(Families.Kind.NOUN, word).isPresent()
                || families.of(Families.Kind.LIGHT, word).isPresent()) return false;
        String all = " " + question.subject().orElse("") + " " + question.body() + " " + body.name() + " " + question.text().substring(1) + " ";
        if (all.toLowerCase(Locale.ROOT).contains(" " + word)) {
            int at = all.toLowerCase(Locale.ROOT).indexOf(" " + word) + 1;
            return Character.isUpperCase(all.charAt(at));
        }
        return true;
    }

    private Entity entity(String written) {
        String name = written.toLowerCase(Locale.ROOT).replaceAll("^the ", "").strip();
        Entity known = entities.get(name);
        if (known != null) return known;
        Set<String> names = new LinkedHashSet<>(List.of(name));
        boolean isBody = isBody(name);
        if (isBody) {
            names.add(body.name().toLowerCase(Locale.ROOT));
            names.add(question.body().toLowerCase(Locale.ROOT));
            body.aliases().forEach(alias -> names.add(alias.toLowerCase(Locale.ROOT)));
        }
        for (Member member : body.members()) if (called(name, member)) member.aliases().forEach(alias -> names.add(alias.toLowerCase(Locale.ROOT)));
        for (Identity identity : identities) {
            List<String> lower = identity.names().stream().map(other -> other.toLowerCase(Locale.ROOT)).toList();
            if (lower.contains(name)) names.addAll(lower.stream().filter(other -> other.length() > 1).toList());
        }
        if (name.contains(" ")) {
            names.add(initials(name));
            boolean person = person(written);
            if (person || isBody) names.add(name.substring(name.lastIndexOf(' ') + 1));
            String first = name.substring(0, name.indexOf(' '));
            if (!isBody && !person && first.length() > 4 && !Adopted.ORGANS.contains(name.substring(name.lastIndexOf(' ') + 1)) && !COMMON_FIRST_WORDS.contains(first)) names.add(first);
        }
        boolean subject = question.subject().map(text -> text.equalsIgnoreCase(name)).orElse(false);
        Entity entity = new Entity(names.stream().map(Proposal::wordsOf).filter(list -> !list.isEmpty()).toList(), Entity.stemOf(written.strip()),
                isBody ? BODY_NOUNS : subject ? SUBJECT_NOUNS : Set.of(), isBody);
        entities.put(name, entity);
        return entity;
    }

    private boolean isBody(String name) {
        return name.equalsIgnoreCase(body.name()) || name.equalsIgnoreCase(question.body())
                || body.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name))
                || initials(body.name().toLowerCase(Locale.ROOT)).equals(name) || body.name().toLowerCase(Locale.ROOT).endsWith(" " + name);
    }

    private static boolean called(String name, Member member) {
        return member.name().equalsIgnoreCase(name) || member.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String part : name.split("[ -]+")) if (!EMPTY_WORDS.contains(part)) initials.append(part.charAt(0));
        return initials.toString();
    }

    private static List<String> wordsOf(String name) {
        return LineSplitter.words(name, 0, name.length()).stream().map(Word::text).filter(word -> !word.equals("the")).toList();
    }
}
