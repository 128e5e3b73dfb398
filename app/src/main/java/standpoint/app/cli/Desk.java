package standpoint.app.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import standpoint.Inquiry;
import standpoint.NewsReader;
import standpoint.app.view.Ink;
import standpoint.fetch.Fetched;
import standpoint.fetch.Limits;
import standpoint.fetch.PageSource;
import standpoint.format.AnswerPart;
import standpoint.format.JsonCodec;
import standpoint.ledger.Entry;
import standpoint.ledger.Ledger;
import standpoint.language.SentenceParser;
import standpoint.news.Answer;
import standpoint.news.Article;
import standpoint.news.ByHand;
import standpoint.news.Page;
import standpoint.news.PageReading;
import standpoint.news.Question;
import standpoint.news.Reading;
import standpoint.news.Rejection;
import standpoint.question.ContestedProposal;
import standpoint.question.QuestionDiscoverer;

/** Where the verbs have pages read and kept. Pages are read by as many threads as there are cores and handed on in their order. */
final class Desk {
    /** What a set of pages, or a ledger, holds. */
    record Gathered(List<Reading> readings, List<Rejection> rejections, int pages) {
        List<Article> articles() { return readings.stream().map(Reading::article).toList(); }
    }

    /** A page that was read, or an input that gave none. */
    private record Read(Optional<Fetched.Found> found, PageReading reading) { }

    private static final int NEAREST = 3;

    private final Terminal terminal;
    private final Clock clock;
    /** Pages below this folder are named from there. */
    private final Optional<Path> root;

    Desk(Terminal terminal) { this(terminal, Clock.systemUTC(), Optional.empty()); }

    private Desk(Terminal terminal, Clock clock, Optional<Path> root) {
        this.clock = clock;
        this.terminal = terminal;
        this.root = root;
    }

    /** The same desk for pages of one folder, whose place in the file system shows in no answer. */
    Desk within(Path folder) { return new Desk(terminal, clock, Optional.of(folder)); }

    Terminal terminal() { return terminal; }

    Ink ink() { return new Ink(terminal.colour(), terminal.width()); }

    /** Reads, and answers the question. */
    Answer ask(AskOptions ask) {
        Inquiry.prepare();
        return ask(ask, gather(ask.paths, ask.record));
    }

    /** Answers the question from what was gathered. */
    Answer ask(AskOptions ask, Gathered gathered) { return answer(Asked.of(ask.question), ask, gathered); }

    /** Reads once, and answers every question: that of the call, or those of a folder of question files in the order of their names. */
    List<Answer> askAll(AskOptions ask) {
        List<Asked> questions = Asked.all(ask.question);
        Inquiry.prepare();
        Gathered gathered = gather(ask.paths, ask.record);
        return questions.stream().map(asked -> answer(asked, ask, gathered)).toList();
    }

    /** Prints answers: for people by a view; as JSON indented, or one a line where there are several. @return the exit status */
    int print(List<Answer> answers, boolean json, Set<AnswerPart> parts, BiFunction<Answer, Ink, String> view) {
        JsonCodec codec = new JsonCodec();
        for (Answer answer : answers) {
            if (json) terminal.out().println(codec.text(codec.tree(answer, parts), answers.size() == 1));
            else terminal.out().print(view.apply(answer, ink()));
        }
        return answers.get(0).coverage().rejections().isEmpty() ? Standpoint.DONE : Standpoint.PARTLY;
    }

    /** The question of a call, ready to be asked. */
    Inquiry inquiry(AskOptions ask) { return inquiry(Asked.of(ask.question), ask); }

    private Inquiry inquiry(Asked asked, AskOptions ask) {
        return new Inquiry(asked.question(), asked.body(), ask.asOf(), ask.conditional, LocalDate.now(clock));
    }

    private Answer answer(Asked asked, AskOptions ask, Gathered gathered) {
        Answer answer = inquiry(asked, ask).answer(gathered.readings(), gathered.rejections(), gathered.pages(), byHand(asked, ask.record));
        if (answer.coverage().bearing() == 0 && !gathered.readings().isEmpty()) tellWhatElse(asked.question(), gathered.readings());
        return answer;
    }

    /** A question that matches nothing: the nearest that the pages do speak of. */
    private void tellWhatElse(Question question, List<Reading> readings) {
        List<String> found = new QuestionDiscoverer(SentenceParser.shipped()::parse).discover(readings, NEAREST).stream().map(ContestedProposal::words).toList();
        terminal.error().println("standpoint: nothing on the pages bears on \"" + question.proposal() + "\"; add wordings to the question"
                + (found.isEmpty() ? "" : ", or ask about what they do speak of: " + String.join("; ", found)));
    }

    /** What people added about a question; nothing without a ledger. */
    ByHand byHand(Asked asked, RecordOptions options) {
        if (options.ledger().filter(Files::exists).isEmpty()) return ByHand.NOTHING;
        try (Ledger ledger = Ledger.open(options.ledger().get())) {
            return Entries.read(ledger.entries(asked.question().id()));
        }
    }

    /** Adds an entry to the ledger of a call, with the time at which it is made. */
    void enter(RecordOptions options, Function<String, Entry> entry) {
        Path file = options.ledger().orElseThrow(() -> new UsageException("what people add stands in a ledger: name it with --ledger FILE"));
        try (Ledger ledger = Ledger.open(file)) {
            ledger.append(entry.apply(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()));
        }
    }

    /** Reads pages one after the other, keeping them in the ledger when one is named, and hands each on. */
    void read(List<String> paths, RecordOptions options, Consumer<PageReading> sink) {
        Optional<Ledger> ledger = options.ledger().map(Ledger::open);
        int[] pages = {0};
        try (Progress progress = Progress.of(terminal)) {
            each(paths, options, read -> {
                pages[0]++;
                ledger.ifPresent(kept -> keep(kept, read));
                read.reading().rejection().ifPresent(this::complain);
                sink.accept(read.reading());
                progress.step();
            });
        } finally {
            ledger.ifPresent(Ledger::close);
        }
        if (pages[0] == 0) throw new UsageException(String.join(", ", paths) + ": no page stands there; name files, or folders that hold some");
    }

    /** The readings of some pages; without pages, those of the whole ledger. */
    Gathered gather(List<String> paths, RecordOptions options) {
        if (paths.isEmpty()) {
            return kept(options.ledger().orElseThrow(() -> new UsageException("no pages are named: add a PATH, or a ledger with --ledger FILE")));
        }
        Map<String, Reading> readings = new LinkedHashMap<>();
        List<Rejection> rejections = new ArrayList<>();
        int[] pages = {0};
        read(paths, options, page -> {
            pages[0]++;
            page.readings().forEach(reading -> readings.putIfAbsent(reading.article().id(), reading));
            page.rejection().ifPresent(rejections::add);
        });
        return new Gathered(List.copyOf(readings.values()), rejections, pages[0]);
    }

    /** All that a ledger holds. */
    static Gathered kept(Path file) {
        if (!Files.exists(file)) throw new UsageException(file + ": there is no such ledger; read pages into it first: standpoint read PATH --ledger " + file);
        try (Ledger ledger = Ledger.open(file)) {
            return new Gathered(ledger.readings(), ledger.rejections(), ledger.pages());
        }
    }

    /** Writes a file that the call names. */
    static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException refused) {
            throw new UsageException(file + ": it cannot be written there; name a file in a folder that exists and may be written");
        }
    }

    /** A text file that the call names. */
    static String text(Path file, String what) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException broken) {
            throw new UsageException(file + ": the " + what + " is not UTF-8; save it as UTF-8");
        } catch (IOException missing) {
            throw new UsageException(file + ": there is no such " + what + "; check the path");
        }
    }

    private void complain(Rejection rejection) { terminal.error().println("standpoint: " + rejection.page() + ": " + rejection.detail()); }

    private static void keep(Ledger ledger, Read read) {
        read.found().filter(found -> !read.reading().readings().isEmpty())
                .ifPresent(found -> ledger.append(found.page(), found.bytes(), read.reading().readings()));
        read.reading().rejection().ifPresent(ledger::append);
    }

    private void each(List<String> paths, RecordOptions options, Consumer<Read> sink) {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService readers = Executors.newFixedThreadPool(threads, Desk::daemon);
        Limits limits = options.allowPrivate ? Limits.standard().withPrivateAddresses() : Limits.standard();
        Future<NewsReader> reader = readers.submit(NewsReader::load);
        try (PageSource source = PageSource.open(paths, limits)) {
            Deque<Future<Read>> window = new ArrayDeque<>();
            while (source.hasNext()) {
                Fetched fetched = source.next();
                window.add(readers.submit(() -> read(reader.get(), fetched)));
                if (window.size() > 2 * threads) sink.accept(result(window.poll()));
            }
            while (!window.isEmpty()) sink.accept(result(window.poll()));
        } finally {
            readers.shutdownNow();
        }
    }

    private Read read(NewsReader reader, Fetched fetched) {
        if (!(fetched instanceof Fetched.Found found)) return new Read(Optional.empty(), new PageReading(List.of(), fetched.refused()));
        try {
            return new Read(Optional.of(found), reader.read(named(found.page())));
        } catch (RuntimeException | StackOverflowError fault) {
            // The outermost loop: one page may not keep the others from being read.
            String detail = "A fault of Standpoint (" + fault + "); please report it with the page";
            return new Read(Optional.empty(), new PageReading(List.of(),
                    Optional.of(new Rejection(found.page().address(), Rejection.Reason.FAULT, detail))));
        }
    }

    private Page named(Page page) {
        String address = root.map(folder -> folder + "/").filter(page.address()::startsWith)
                .map(prefix -> page.address().substring(prefix.length())).orElse(page.address());
        return new Page(address, page.format(), page.content(), page.retrieved());
    }

    private static Read result(Future<Read> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", stopped);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "reader", 16L << 20);
        thread.setDaemon(true);
        return thread;
    }
}
