package standpoint.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import standpoint.news.Rejection;
import standpoint.news.Rejection.Reason;

/**
 * Pages of the web, asked for politely: robots.txt is obeyed, the agent says what it is, every redirect is checked like a new address, and size and
 * time are bounded from the first byte asked to the last received.
 */
final class Web {
    static final String AGENT = "Standpoint/0.1 (reads single news pages that a person asks for)";
    private static final int ROBOTS_BYTES = 512 * 1024;
    private final Limits limits;
    private final HttpClient client;
    private final Predicate<InetAddress> closed;
    private final Map<String, Robots> robots = new LinkedHashMap<>();

    /** What came of asking: a body with its final address and media type, or a refusal. */
    record Answer(String address, byte[] body, Optional<String> mediaType, Optional<Rejection> refusal) {
        static Answer refused(String address, Reason reason, String detail) {
            return new Answer(address, new byte[0], Optional.empty(), Optional.of(new Rejection(address, reason, detail)));
        }
    }

    Web(Limits limits) { this(limits, HttpClient.newBuilder(), limits.allowPrivate() ? address -> false : Addresses::isPrivate); }

    /** A web whose client, certificates above all, and whose closed addresses somebody else chooses. */
    Web(Limits limits, HttpClient.Builder client, Predicate<InetAddress> closed) {
        this.limits = limits;
        this.closed = closed;
        this.client = client.followRedirects(HttpClient.Redirect.NEVER).connectTimeout(limits.patience()).build();
    }

    Answer ask(URI address) throws IOException {
        long until = System.nanoTime() + limits.patience().toNanos();
        URI at = address;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            Optional<Answer> refusal = refusal(address, at, until);
            if (refusal.isPresent()) return refusal.get();
            Received received = get(at, limits.pageBytes(), until);
            if (received.failure().isPresent()) return failed(address, received.failure().get());
            if (received.status() >= 300 && received.status() < 400 && received.location().isPresent()) {
                at = resolved(at, received.location().get());
                continue;
            }
            if (received.status() != 200) {
                return Answer.refused(address.toString(), received.status() == 404 || received.status() == 410 ? Reason.MISSING : Reason.REFUSED,
                        "The server answered with status " + received.status() + ".");
            }
            return new Answer(at.toString(), received.body(), received.mediaType(), Optional.empty());
        }
        return Answer.refused(address.toString(), Reason.REFUSED, "The address redirects more than " + limits.redirects() + " times.");
    }

    private static URI resolved(URI from, String location) throws IOException {
        try {
            return from.resolve(location.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException malformed) {
            throw new IOException("it redirects to what is no address");
        }
    }

    private Answer failed(URI address, String failure) {
        Reason reason = failure.startsWith("The page is larger") ? Reason.TOO_LARGE : failure.startsWith("The server took") ? Reason.TIMED_OUT : Reason.UNREADABLE;
        return Answer.refused(address.toString(), reason, failure);
    }

    /** Why an address may not be asked, when it may not. */
    private Optional<Answer> refusal(URI asked, URI at, long until) {
        String scheme = at.getScheme() == null ? "" : at.getScheme();
        if (!scheme.equals("http") && !scheme.equals("https") || at.getHost() == null) {
            return Optional.of(Answer.refused(asked.toString(), Reason.REFUSED, "It leads to " + at + ", which is no address of the web."));
        }
        try {
            for (InetAddress one : InetAddress.getAllByName(at.getHost())) {
                if (closed.test(one)) {
                    return Optional.of(Answer.refused(asked.toString(), Reason.REFUSED, "The host " + at.getHost()
                            + " stands in a private, loopback or link-local network; --allow-private reads it all the same."));
                }
            }
        } catch (UnknownHostException unknown) {
            return Optional.of(Answer.refused(asked.toString(), Reason.MISSING, "There is no host of the name " + at.getHost() + "."));
        }
        String site = at.getScheme() + "://" + at.getRawAuthority();
        Robots rules = robots.computeIfAbsent(site, key -> robotsOf(at, until));
        String path = (at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath()) + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery());
        return rules.allows(path) ? Optional.empty()
                : Optional.of(Answer.refused(asked.toString(), Reason.REFUSED, rules == Robots.NOTHING
                        ? "The site's robots.txt cannot be reached, so the page is not asked for; try again later, or check the address."
                        : "The site's robots.txt asks programs not to read this page."));
    }

    /** RFC 9309: no file allows everything, a server in trouble nothing. */
    private Robots robotsOf(URI at, long until) {
        Received received = get(at.resolve("/robots.txt"), ROBOTS_BYTES, until);
        if (received.failure().isPresent() || received.status() >= 500) return Robots.NOTHING;
        if (received.status() != 200) return Robots.ALL;
        return Robots.parse(new String(received.body(), java.nio.charset.StandardCharsets.UTF_8), "standpoint");
    }

    private record Received(int status, byte[] body, Optional<String> mediaType, Optional<String> location, Optional<String> failure) {
        static Received failed(String why) { return new Received(0, new byte[0], Optional.empty(), Optional.empty(), Optional.of(why)); }
    }

    private Received get(URI address, long most, long until) {
        HttpRequest request = HttpRequest.newBuilder(address).header("User-Agent", AGENT).header("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5")
                .header("Accept-Encoding", "gzip").GET().build();
        CompletableFuture<HttpResponse<byte[]>> asked = client.sendAsync(request, info -> new BoundedBody(most));
        try {
            HttpResponse<byte[]> response = asked.get(Math.max(1, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            byte[] body = unpacked(response, most);
            return new Received(response.statusCode(), body, response.headers().firstValue("Content-Type"), response.headers().firstValue("Location"), Optional.empty());
        } catch (TimeoutException late) {
            asked.cancel(true);
            return Received.failed("The server took longer than " + limits.patience().toSeconds() + " seconds.");
        } catch (InterruptedException stopped) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return Received.failed("Reading was stopped.");
        } catch (ExecutionException broken) {
            return Received.failed(sentence(broken.getCause(), most));
        } catch (IOException broken) {
            return Received.failed(sentence(broken, most));
        }
    }

    private String sentence(Throwable broken, long most) {
        for (Throwable at = broken; at != null; at = at.getCause()) {
            if (at instanceof Failures.TooLarge) return "The page is larger than the limit of " + PageMaker.megabytes(most) + ".";
            if (at instanceof java.net.http.HttpTimeoutException) return "The server took longer than " + limits.patience().toSeconds() + " seconds.";
        }
        return "The server could not be reached: " + (broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage()) + ".";
    }

    private static byte[] unpacked(HttpResponse<byte[]> response, long most) throws IOException {
        boolean packed = response.headers().firstValue("Content-Encoding").map(encoding -> encoding.contains("gzip")).orElse(false);
        if (!packed || response.body().length == 0) return response.body();
        try (InputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(response.body()))) {
            return PageMaker.bounded(in, most).orElseThrow(() -> new Failures.TooLarge("unpacked"));
        }
    }
}
