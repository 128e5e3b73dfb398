package standpoint.fetch;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The pages behind a list of paths and addresses, streamed: one is held at a time. The order is that of the list; within a folder
 * that of the names. Whatever cannot be read is one {@link Fetched.Refused}, and the next page follows.
 */
public final class PageSource implements Iterator<Fetched>, AutoCloseable {
    private final Deque<Source> open = new ArrayDeque<>();
    private Optional<Fetched> ahead = Optional.empty();

    private PageSource(Source first) { open.push(first); }

    /** Pages of files, folders, archives and web addresses. The web client is made on the first address. */
    public static PageSource open(List<String> paths, Limits limits) {
        return open(paths, limits, Clock.systemUTC());
    }

    /** The same with a clock of one's own for the time of retrieval. */
    public static PageSource open(List<String> paths, Limits limits, Clock clock) {
        return new PageSource(new PathList(paths, new Opener(limits, clock)));
    }

    /** Everything at once, for small inputs and tests. */
    public static List<Fetched> all(List<String> paths, Limits limits) {
        List<Fetched> all = new ArrayList<>();
        try (PageSource source = open(paths, limits)) {
            source.forEachRemaining(all::add);
        }
        return all;
    }

    /** The rest as a stream; closing it closes the source. */
    public Stream<Fetched> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false).onClose(this::close);
    }

    @Override public boolean hasNext() {
        while (ahead.isEmpty() && !open.isEmpty()) step();
        return ahead.isPresent();
    }

    @Override public Fetched next() {
        if (!hasNext()) throw new NoSuchElementException("no page is left");
        Fetched next = ahead.get();
        ahead = Optional.empty();
        return next;
    }

    private void step() {
        Source source = open.peek();
        try {
            Optional<Source.Step> step = source.next();
            if (step.isEmpty()) {
                open.pop().close();
            } else if (step.get() instanceof Source.Step.Opened opened) {
                open.push(opened.source());
            } else if (step.get() instanceof Source.Step.Gave gave) {
                ahead = Optional.of(gave.fetched());
            }
        } catch (IOException broken) {
            open.remove(source);
            closeQuietly(source);
            ahead = Optional.of(Failures.of(source.name(), broken));
        }
    }

    private static void closeQuietly(Source source) {
        try {
            source.close();
        } catch (IOException alreadyTold) {
            // the failure that led here is the one people hear of
        }
    }

    @Override public void close() {
        while (!open.isEmpty()) closeQuietly(open.pop());
    }

}
