package standpoint.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import standpoint.news.Article;
import standpoint.news.Field;
import standpoint.news.Mention;
import standpoint.news.Moment;
import standpoint.news.Passage;
import standpoint.news.Statement;
import standpoint.news.TimeExpression;
import standpoint.news.When;

/**
 * Tells when statements were said, apart from when they were printed: by the time in the words around the cue ("said on Tuesday"), or by
 * the one dated occasion on which the article lets the same speaker speak ("in an interview on May 28"). Where neither is, none is told.
 */
public final class StatementDater {
    private static final Set<String> OCCASIONS = Set.of("interview", "speech", "address", "conference", "briefing", "statement", "post",
            "remarks", "letter", "hearing", "debate", "testimony", "spoke", "spoken", "told", "tweeted", "posted", "wrote");
    private static final Set<String> TURNS = Set.of("after", "before", "since", "when", "who", "which", "while", "that", "until", "during", "because");
    private static final Set<String> PRONOUNS = Set.of("his", "her", "he", "she", "their", "they");
    private static final int NEAR = 8;
    private static final int REACH = 12;
    private static final int FOLLOWS = 60;
    /** Statements stand in the order of the text: what contains a time of this one is near it. */
    private static final int AROUND = 25;

    /** The same statements, those with a known time told when. What was told before is found anew: the article's day may be known by now. */
    public List<Statement> date(Article article, List<Mention> mentions, List<Statement> statements, List<TimeExpression> times) {
        if (statements.isEmpty()) return statements;
        Words words = new Words(article.text());
        int[] sentences = sentences(words);
        // Nothing was said on a day after the page appeared: "will vote on Thursday, she said" tells of the vote.
        List<TimeExpression> days = times.stream()
                .filter(time -> time.passage().field() == Field.TEXT && time.moment().filter(moment -> !article.appearedBefore(moment)).isPresent())
                .sorted(Comparator.comparing(TimeExpression::passage)).toList();
        List<Occasion> occasions = occasions(words, sentences, days, mentions, statements);
        List<Statement> dated = new ArrayList<>();
        for (int at = 0; at < statements.size(); at++) {
            Statement statement = statements.get(at);
            List<Statement> around = statements.subList(Math.max(0, at - AROUND), Math.min(statements.size(), at + AROUND));
            Optional<When> said = beside(statement, around, words, sentences, days).or(() -> occasion(statement, occasions));
            dated.add(statement.withSaid(said));
        }
        return dated;
    }

    /** A dated occasion on which somebody spoke, with those whom its sentence names. */
    private record Occasion(TimeExpression time, int at, List<String> actors) { }

    /** The index of the first word of each sentence, in order. */
    private static int[] sentences(Words words) {
        return java.util.stream.IntStream.range(0, words.size()).filter(words::sentence).toArray();
    }

    private static Optional<When> beside(Statement statement, List<Statement> all, Words words, int[] sentences, List<TimeExpression> days) {
        if (statement.cue().isEmpty() || statement.cue().get(0).field() != Field.TEXT) return Optional.empty();
        Passage cue = statement.cue().get(0);
        int[] span = sentence(words, sentences, cue.start());
        int nearest = first(days, cue.start());
        TimeExpression best = null;
        int distance = Integer.MAX_VALUE;
        for (int at = Math.max(first(days, span[0]), nearest - REACH); at < days.size() && at < nearest + REACH && days.get(at).passage().start() < span[1]; at++) {
            Passage time = days.get(at).passage();
            int away = time.start() >= cue.end() ? time.start() - cue.end() : cue.start() - time.end() + 20;
            if (away >= distance || vague(days.get(at)) || !belongs(statement, cue, time, span[0], words) || reported(time, cue, all)) continue;
            best = days.get(at);
            distance = away;
        }
        return Optional.ofNullable(best).flatMap(time -> time.moment().map(day -> When.of(day, When.Basis.TEXT, List.of(time.passage()))));
    }

    /** A week that lies in two months is told as its year: too little to say when something was said. */
    private static boolean vague(TimeExpression time) {
        return time.value().indexOf('W') == 5 && time.moment().filter(moment -> moment.precision() == Moment.Precision.YEAR).isPresent();
    }

    /** "said on Tuesday", "on Tuesday said", "On Tuesday, leaders said": beside the cue, and not across a turn to something else. */
    private static boolean belongs(Statement statement, Passage cue, Passage time, int sentence, Words words) {
        boolean named = statement.speaker().filter(speaker -> speaker.passage().overlaps(time)).isPresent();
        if (named) return false;
        int from = time.start() >= cue.end() ? cue.end() : time.end();
        int to = time.start() >= cue.end() ? time.start() : cue.start();
        boolean leads = time.start() - sentence <= 12 && time.end() <= cue.start();
        if (to - from > (leads ? 120 : time.start() >= cue.end() ? 90 : 30)) return false;
        for (int at = word(words, from); at < words.size() && words.start(at) < to; at++) {
            if (words.end(at) > from && (TURNS.contains(words.at(at)) || words.is(at, "(") || words.is(at, "-") && !words.touches(at) || !leads && words.is(at, ","))) return false;
        }
        return statement.content().stream().noneMatch(part -> part.overlaps(time)
                || !leads && part.start() < Math.max(cue.end(), time.end()) && part.end() > Math.min(cue.start(), time.start()) && !part.overlaps(cue));
    }

    /** True when the time stands in what somebody is reported to say, and the cue does not. */
    private static boolean reported(Passage time, Passage cue, List<Statement> all) {
        return all.stream().anyMatch(other -> other.content().stream().anyMatch(part -> part.contains(time) && !part.contains(cue)));
    }

    private static Optional<When> occasion(Statement statement, List<Occasion> occasions) {
        if (statement.speaker().isEmpty()) return Optional.empty();
        String speaker = statement.speaker().get().actor();
        List<Occasion> theirs = occasions.stream().filter(occasion -> occasion.actors().contains(speaker)).toList();
        List<String> days = theirs.stream().map(occasion -> occasion.time().value()).distinct().toList();
        if (days.size() != 1 || theirs.get(0).at() > statement.content().get(0).start()) return Optional.empty();
        TimeExpression time = theirs.get(0).time();
        return time.moment().map(day -> When.inferred(day, "the article tells of one occasion on which the speaker spoke, on this day",
                List.of(time.passage())));
    }

    private static List<Occasion> occasions(Words words, int[] sentences, List<TimeExpression> days, List<Mention> mentions, List<Statement> statements) {
        TreeMap<Integer, List<String>> byStart = new TreeMap<>();
        for (Mention mention : mentions) {
            if (mention.passage().field() == Field.TEXT) byStart.computeIfAbsent(mention.passage().start(), none -> new ArrayList<>()).add(mention.actor());
        }
        TreeMap<Integer, String> speakers = new TreeMap<>();
        for (Statement statement : statements) {
            statement.speaker().filter(speaker -> speaker.passage().field() == Field.TEXT).ifPresent(speaker -> speakers.put(speaker.passage().start(), speaker.actor()));
        }
        List<Occasion> occasions = new ArrayList<>();
        for (TimeExpression time : days) {
            Passage passage = time.passage();
            int at = word(words, passage.start());
            boolean precise = time.moment().flatMap(Moment::day).isPresent();
            if (!precise || !spoken(words, at)) continue;
            int[] span = sentence(words, sentences, passage.start());
            List<String> actors = new ArrayList<>();
            byStart.subMap(span[0], span[1]).values().forEach(actors::addAll);
            // "His words were spoken in an interview on May 28": those of whoever spoke last
            var before = speakers.lowerEntry(span[0]);
            if (before != null && pronoun(words, word(words, span[0]), at)) actors.add(before.getValue());
            // "In the interview, he commented on": the next sentence says whose it was
            var after = speakers.higherEntry(span[1]);
            if (after != null && after.getKey() < span[1] + FOLLOWS && taken(words, word(words, span[1] + 1))) actors.add(after.getValue());
            occasions.add(new Occasion(time, passage.start(), actors));
        }
        return occasions;
    }

    /** True when a sentence takes the occasion up: "In the interview". */
    private static boolean taken(Words words, int from) {
        for (int at = from; at < from + 6; at++) if ((words.is(at, "the") || words.is(at, "that")) && OCCASIONS.contains(words.at(at + 1))) return true;
        return false;
    }

    private static boolean pronoun(Words words, int from, int to) {
        for (int at = from; at < to && at < from + 30; at++) if (PRONOUNS.contains(words.at(at))) return true;
        return false;
    }

    /** True when a word for an occasion stands shortly before: "in an interview with the Post on May 28". */
    private static boolean spoken(Words words, int index) {
        for (int at = index - 1; at >= 0 && at > index - NEAR && !words.is(at, "."); at--) if (OCCASIONS.contains(words.at(at))) return true;
        return false;
    }

    /** Half-open offsets of the sentence around an offset. */
    private static int[] sentence(Words words, int[] sentences, int offset) {
        if (sentences.length == 0) return new int[] {0, 0};
        int low = 0;
        int high = sentences.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (words.start(sentences[middle]) <= offset) low = middle;
            else high = middle - 1;
        }
        int next = low + 1 < sentences.length ? sentences[low + 1] : words.size();
        return new int[] {words.start(sentences[low]), words.end(next - 1)};
    }

    private static int word(Words words, int offset) {
        int low = 0;
        int high = words.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.end(middle) > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private static int first(List<TimeExpression> days, int offset) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (days.get(middle).passage().start() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
