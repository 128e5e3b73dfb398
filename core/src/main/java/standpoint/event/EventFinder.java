package standpoint.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import standpoint.news.Event;
import standpoint.news.Field;
import standpoint.news.Mentions;
import standpoint.news.Moment;
import standpoint.news.ParsedArticle;
import standpoint.news.Passage;
import standpoint.news.Sentence;
import standpoint.news.TimeExpression;
import standpoint.news.When;

/** Finds what the text of an article says happened, will happen or did not: clauses of news verbs with a subject, and dated occasions. */
public final class EventFinder {
    private static final int LONGEST = 90;
    private static final int LONGEST_PHRASE = 32;

    public List<Event> find(ParsedArticle parsed, Mentions mentions, List<TimeExpression> times) {
        Names names = new Names(mentions, Field.TEXT);
        SentenceTimes dated = new SentenceTimes(times);
        List<Event> found = new ArrayList<>();
        for (Sentence sentence : parsed.sentences()) {
            if (sentence.field() != Field.TEXT || sentence.tokens().size() > LONGEST || sentence.tokens().size() < 4) continue;
            Tree tree = new Tree(sentence);
            List<TimeExpression> here = dated.in(sentence);
            for (int at = 0; at < tree.size(); at++) {
                Optional<Event> event = tree.quoted(at) ? Optional.empty()
                        : clause(parsed, sentence, tree, at, names, here, found.size()).or(() -> Optional.empty());
                if (event.isEmpty() && !tree.quoted(at)) event = occasion(parsed, sentence, tree, at, here, found.size());
                event.filter(next -> found.stream().skip(Math.max(0, found.size() - 4)).noneMatch(last -> last.passage().overlaps(next.passage())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Event> clause(ParsedArticle parsed, Sentence sentence, Tree tree, int verb, Names names, List<TimeExpression> times, int number) {
        if (!tree.tag(verb).startsWith("V")) return Optional.empty();
        Optional<Event.Status> status = status(tree, verb);
        Optional<Integer> subject = status.isPresent() ? tree.subject(verb) : Optional.empty();
        if (subject.isEmpty() || subject.get() > verb || Verbs.VAGUE.contains(tree.lemma(subject.get())) && !tree.tag(subject.get()).startsWith("PRP")) return Optional.empty();
        int subjectStart = tree.nounPhrase(subject.get())[0];
        int end = end(tree, verb);
        boolean apart = tree.relation(verb).equals("conj") && tree.child(verb, "nsubj", "nsubjpass").isEmpty();
        int start = apart ? groupStart(tree, verb) : subjectStart;
        if (end - start > LONGEST_PHRASE || end - verb < 2 && !tree.relation(subject.get()).equals("nsubjpass")) return Optional.empty();
        Optional<String> who = names.phrase(tree, subject.get(), sentence);
        if (who.isEmpty() || !Verbs.tells(tree, verb) || vague(tree, subject.get())) return Optional.empty();
        boolean name = tree.tag(subject.get()).startsWith("NNP") || names.at(tree, subject.get()).isPresent();
        if (status.get() == Event.Status.DENIED && !name) return Optional.empty();
        int[] span = tree.nounPhrase(subject.get());
        String aside = apart ? "" : tree.text(span[1], groupStart(tree, verb));
        String what = Phrase.without(times, parsed.passage(sentence, start, end), who.get() + " ", tree.text(groupStart(tree, verb), end));
        boolean claimed = status.get() == Event.Status.PLANNED && tree.word(0).equals("according");
        if (claimed || !standsAlone(tree, start, end, what) || aside.length() > 120) return Optional.empty();
        Passage passage = parsed.passage(sentence, start, end);
        return Optional.of(new Event("e" + (number + 1), what, status.get(), when(parsed, passage, tree.token(verb).start(), times), where(tree, verb), passage));
    }

    /** "His opponent", "neither rival", "none of them". */
    private static boolean vague(Tree tree, int subject) {
        int[] span = tree.nounPhrase(subject);
        for (int at = span[0]; at < span[1]; at++) {
            if (tree.tag(at).equals("PRP$") || List.of("neither", "no", "none", "nobody", "nothing").contains(tree.word(at))) return true;
        }
        return false;
    }

    /** Whether the verb tells of something that happened, is planned or denied; none for what is only possible, wished or general. */
    private static Optional<Event.Status> status(Tree tree, int verb) {
        String relation = tree.relation(verb);
        int head = tree.head(verb);
        boolean said = relation.equals("ccomp") && head >= 0 && (Verbs.SAYS.contains(tree.lemma(head)) && head > verb || Verbs.DENIALS.contains(tree.lemma(head)));
        boolean joined = relation.equals("conj") && head >= 0 && tree.relation(head).equals("root") && tree.tag(head).startsWith("V");
        boolean main = relation.equals("root") || joined || said;
        boolean planned = relation.equals("xcomp") && head >= 0 && tree.relation(head).equals("root") && (Verbs.PLANS.contains(tree.lemma(head)) || tree.word(head).equals("scheduled")) && tree.tag(head).startsWith("V");
        boolean scheduled = main && (tree.word(verb).equals("scheduled") || tree.lemma(verb).equals("plan")) && tree.tied(verb, "for", "on").isPresent();
        if (!main && !planned || !Verbs.EVENTS.contains(tree.lemma(verb)) && !scheduled) return Optional.empty();
        if (planned) return negated(tree, head) ? Optional.empty() : Optional.of(Event.Status.PLANNED);
        if (scheduled) return Optional.of(Event.Status.PLANNED);
        boolean denied = negated(tree, verb) || said && Verbs.DENIALS.contains(tree.lemma(head));
        boolean ahead = false;
        boolean past = tree.tag(verb).equals("VBD");
        for (int child : tree.children(verb)) {
            if (!tree.relation(child).startsWith("aux")) continue;
            if (Verbs.HYPOTHETICAL.contains(tree.word(child))) return Optional.empty();
            ahead |= tree.word(child).equals("will") || tree.word(child).equals("'ll") || tree.word(child).equals("\u2019ll") || tree.word(child).equals("wo");
            past |= tree.tag(child).equals("VBD") || tree.lemma(child).equals("have");
        }
        if (joined && tree.tag(verb).equals("VBN")) past |= tree.children(head).stream().anyMatch(aux -> tree.relation(aux).startsWith("aux") && tree.lemma(aux).equals("have"));
        if (tree.child(verb, "mark").filter(mark -> tree.word(mark).equals("if") || tree.word(mark).equals("whether")).isPresent()) return Optional.empty();
        if (denied) return ahead || past ? Optional.of(Event.Status.DENIED) : Optional.empty();
        return ahead ? Optional.of(Event.Status.PLANNED) : past ? Optional.of(Event.Status.HAPPENED) : Optional.empty();
    }

    private static boolean negated(Tree tree, int verb) {
        return tree.child(verb, "neg").isPresent() || tree.children(verb).stream().anyMatch(child -> tree.word(child).equals("never"));
    }

    /** The first word of the verb's group: its auxiliaries and what stands between them. */
    private static int groupStart(Tree tree, int verb) {
        int head = tree.relation(verb).equals("xcomp") ? tree.head(verb) : verb;
        int first = Math.min(head, verb);
        for (int child : tree.children(head)) {
            boolean group = tree.relation(child).startsWith("aux") || tree.relation(child).equals("neg") || tree.relation(child).equals("advmod");
            if (group && child < first && first - child < 5 && tree.subject(verb).filter(subject -> subject > child).isEmpty()) first = child;
        }
        while (first > 0 && tree.word(first).equals(",")) first++;
        return first;
    }

    /** Where the clause ends: before a relative clause, an aside, a new clause or the words that report it. */
    private static int end(Tree tree, int verb) {
        int last = Math.min(tree.right(verb), tree.size() - 1);
        int at = verb + 1;
        while (at <= last) {
            String word = tree.word(at);
            if (word.equals(";") || word.equals(":") || word.equals("\u2014") || word.equals("\u2013") || word.equals("(") || word.equals("\u201c") || word.equals("\"")) break;
            if (word.equals(",") && apposition(tree, at) > at) {
                at = apposition(tree, at);
                continue;
            }
            if (word.equals(",") && !listed(tree, at)) break;
            if (tree.tag(at).equals("CC") && at + 1 <= last && clauseAfter(tree, verb, at)) break;
            if (word.equals("after") || word.equals("before") || word.equals("because") || word.equals("although") || word.equals("while") || word.equals("as")
                    || word.equals("since") && !tree.tag(at).equals("IN")) {
                if (tree.relation(at).equals("mark")) break;
            }
            at++;
        }
        while (at > verb + 1 && List.of("IN", "TO", "CC", "DT", "WRB", "WDT", "WP", "PRP$", "MD").contains(tree.tag(at - 1))
                && !List.of("another", "all", "both").contains(tree.word(at - 1)) && !tree.relation(at - 1).equals("compound:prt") && !tree.relation(at - 1).equals("dobj") && !tree.relation(at - 1).equals("conj")) at--;
        while (at > verb + 1 && !tree.word(at - 1).isEmpty() && (!Character.isLetterOrDigit(tree.word(at - 1).charAt(tree.word(at - 1).length() - 1)) && !tree.word(at - 1).equals("%"))) at--;
        return at;
    }

    /** The comma that closes a name put beside its description, "the regional centre, Lesk, with"; the comma itself when it opens none. */
    private static int apposition(Tree tree, int comma) {
        for (int at = comma + 1; at < Math.min(tree.size() - 1, comma + 5); at++) {
            if (tree.word(at).equals(",")) return at > comma + 1 && tree.tag(at + 1).equals("IN") ? at + 1 : comma;
            if (!tree.tag(at).startsWith("NNP")) return comma;
        }
        return comma;
    }

    /** A comma inside a list of names: "France, Germany and Italy". */
    private static boolean listed(Tree tree, int comma) {
        if (comma + 1 >= tree.size()) return false;
        boolean noun = tree.tag(comma - 1).startsWith("NN") && tree.tag(comma + 1).startsWith("NN");
        for (int at = comma + 1; noun && at < Math.min(tree.size(), comma + 12); at++) {
            if (tree.tag(at).equals("CC")) return true;
            if (!tree.tag(at).startsWith("NN") && !tree.word(at).equals(",") && !tree.tag(at).startsWith("JJ") && !tree.tag(at).equals("DT")) return false;
        }
        return false;
    }

    private static boolean clauseAfter(Tree tree, int verb, int at) {
        for (int child : tree.children(verb)) {
            if (child <= at || !tree.relation(child).equals("conj")) continue;
            if (tree.tag(child).startsWith("V") && child < at + 6 || tree.child(child, "nsubj", "nsubjpass").isPresent()) return true;
        }
        return tree.word(at).equals("but");
    }

    /** A name or a number makes a phrase that tells its reader of what it speaks. */
    private static boolean standsAlone(Tree tree, int from, int to, String what) {
        boolean named = false;
        for (int at = from; at < to; at++) {
            named |= tree.tag(at).startsWith("NNP") && Character.isUpperCase(tree.token(at).text().charAt(0));
            boolean speaks = tree.tag(at).equals("PRP") && at > from && !tree.word(at).equals("it") && (tree.word(at).equals("i") || tree.word(at).equals("we") || tree.word(at).equals("you"));
            if (speaks || tree.quoted(at)) return false;
        }
        return (named || Character.isUpperCase(what.charAt(0)) && what.indexOf(' ') > 1 && what.chars().filter(Character::isUpperCase).count() > 1) && what.length() < 260;
    }

    /** "the summit in Havn is scheduled for May 4", "the League's annual summit on May 9": a noun of occasion with its day. */
    private static Optional<Event> occasion(ParsedArticle parsed, Sentence sentence, Tree tree, int noun, List<TimeExpression> times, int number) {
        if (!tree.tag(noun).startsWith("NN") || !Verbs.OCCASIONS.contains(tree.word(noun)) || times.isEmpty()) return Optional.empty();
        int[] span = tree.nounPhrase(noun);
        int to = Math.min(span[1], noun + 9);
        boolean named = false;
        for (int at = span[0]; at < to; at++) {
            int place = tree.token(at).start();
            if (tree.tag(at).equals("PRP")) return Optional.empty();
            named |= tree.tag(at).startsWith("NNP") && times.stream().noneMatch(time -> time.passage().start() <= place && place < time.passage().end());
        }
        if (!named) return Optional.empty();
        Passage passage = parsed.passage(sentence, span[0], to);
        Optional<TimeExpression> day = times.stream().filter(time -> calendar(time)
                && (passage.contains(time.passage()) || time.passage().start() >= passage.end() && time.passage().start() - passage.end() <= 4)).findFirst();
        if (day.isEmpty()) return Optional.empty();
        int from = span[0];
        while (from < noun && (tree.tag(from).equals("DT") || tree.tag(from).equals("IN"))) from++;
        boolean ahead = after(parsed, day.get());
        return Optional.of(new Event("e" + (number + 1), Phrase.without(times, parsed.passage(sentence, from, to), "", trimmed(tree.text(from, to))), ahead ? Event.Status.PLANNED : Event.Status.HAPPENED,
                told(day.get()), where(tree, noun), parsed.passage(sentence, from, Math.max(to, lastWord(tree, day.get(), to)))));
    }

    private static int lastWord(Tree tree, TimeExpression time, int to) {
        int at = to;
        while (at < tree.size() && tree.token(at).end() <= time.passage().end()) at++;
        return at;
    }

    private static String trimmed(String words) {
        for (String end : List.of(" on", " in", " at", " of", " for")) if (words.endsWith(end)) return words.substring(0, words.length() - end.length());
        return words;
    }

    private static boolean after(ParsedArticle parsed, TimeExpression time) {
        Optional<Moment> day = parsed.article().published().flatMap(When::moment);
        Optional<Moment> then = time.moment();
        if (day.isPresent() && then.isPresent()) return then.get().firstDay().isAfter(day.get().lastDay());
        return time.relative().filter(meaning -> meaning.shift() > 0 || meaning.way() == standpoint.news.Relative.Way.NEXT
                || meaning.way() == standpoint.news.Relative.Way.AFTER).isPresent();
    }

    private static boolean calendar(TimeExpression time) {
        return (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME) && !time.value().endsWith("_REF");
    }

    /** The time in the clause, else the nearest in its sentence. */
    private static Optional<When> when(ParsedArticle parsed, Passage passage, int verb, List<TimeExpression> times) {
        return times.stream().filter(EventFinder::calendar).filter(time -> !time.bounds(parsed.article().words()))
                .min(Comparator.comparing((TimeExpression time) -> !passage.contains(time.passage()))
                        .thenComparing(time -> Math.abs(time.passage().start() - verb)))
                .flatMap(EventFinder::told);
    }

    private static Optional<When> told(TimeExpression time) {
        return time.moment().map(day -> When.of(day, When.Basis.TEXT, List.of(time.passage())));
    }

    private static Optional<String> where(Tree tree, int word) {
        Optional<Integer> place = tree.tied(word, "in", "at", "near", "outside");
        if (place.isEmpty()) {
            place = tree.children(word).stream().filter(child -> tree.relation(child).startsWith("nsubj") || tree.relation(child).equals("dobj"))
                    .map(child -> tree.tied(child, "in", "at", "near", "on")).flatMap(Optional::stream).findFirst();
        }
        return place.filter(noun -> tree.tag(noun).startsWith("NNP") && standsForPlace(tree, noun)).map(noun -> {
            int from = noun;
            while (from > 0 && tree.tag(from - 1).startsWith("NNP")) from--;
            return tree.text(from, noun + 1);
        });
    }

    /** A month is no place. */
    private static boolean standsForPlace(Tree tree, int noun) {
        try {
            java.time.Month.valueOf(tree.word(noun).toUpperCase(java.util.Locale.ROOT));
            return false;
        } catch (IllegalArgumentException none) {
            return !tree.word(noun).endsWith("day");
        }
    }
}
