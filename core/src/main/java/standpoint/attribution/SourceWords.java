package standpoint.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The hand-written classes of words that tell from whom and through what a report comes. */
final class SourceWords {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final CueWords cues = CueWords.load();
    private final Lexicon lexicon;

    private SourceWords(Lexicon lexicon) { this.lexicon = lexicon; }

    static SourceWords load(Lexicon lexicon) {
        SourceWords words = new SourceWords(lexicon);
        try (InputStream stream = SourceWords.class.getResourceAsStream("sourcing.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                if (row.startsWith("#")) continue;
                String[] cells = row.split("\t");
                words.classes.put(cells[0], new HashSet<>(List.of(cells[1].split(" "))));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own sourcing.tsv", broken);
        }
        return words;
    }

    boolean is(String kind, String lemma) { return classes.getOrDefault(kind, Set.of()).contains(lemma); }

    boolean speech(String lemma) { return cues.speech(lemma); }

    /** Speech or belief: verbs with a clause of their own. */
    boolean clausal(String lemma) { return cues.speech(lemma) || cues.belief(lemma) || is("tell", lemma); }

    /** Where the order of words leaves little doubt, all of WordNet's verbs of communication say something. */
    boolean utters(String lemma) {
        return clausal(lemma) || is("saying", lemma) || lexicon.verb(lemma).map(verb -> verb.fields().startsWith("d")).orElse(false);
    }

    /** Something written, recorded or said at length: "memo", and what WordNet calls communication first of all, such as "postcard" or "sermon". */
    boolean document(String lemma) { return is("documents", lemma) || lexicon.noun(lemma).map(noun -> noun.fields().startsWith("h")).orElse(false); }

    /** No dictionary has it. */
    boolean unknown(String lemma) { return lexicon.noun(lemma).isEmpty(); }

    /** "insist": a verb and never a noun. */
    boolean onlyVerb(String lemma) { return lexicon.verb(lemma).isPresent() && lexicon.noun(lemma).isEmpty(); }

    /** A noun one of whose senses is a person: "cleaner". */
    boolean maybePerson(String lemma) { return person(lemma) || lexicon.noun(lemma).map(noun -> noun.fields().contains("p")).orElse(false); }

    /** A noun that means somebody in none of its senses, neither a person nor a group nor a place with its people: "painkiller". */
    boolean thing(String lemma) {
        return lexicon.noun(lemma).map(noun -> noun.fields().chars().noneMatch(field -> "palm".indexOf(field) >= 0)).orElse(false) && !person(lemma);
    }

    /** A noun whose first sense is a person: "surveyor", "widow". */
    boolean person(String lemma) {
        return lexicon.noun(lemma).map(noun -> noun.fields().startsWith("p")).orElse(false) || lemma.equals("person") || lemma.equals("people")
                || is("go-between", lemma) || is("journalist", lemma);
    }
}
