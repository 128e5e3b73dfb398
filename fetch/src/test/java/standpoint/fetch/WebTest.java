package standpoint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import standpoint.news.Rejection.Reason;

class WebTest {
    private static final Limits LOCAL = Limits.standard().withPrivateAddresses();
    private static final Instant NOW = Instant.parse("2031-03-20T09:15:00Z");
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private volatile String agent = "";

    @BeforeEach void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/robots.txt", exchange -> answer(exchange, 200, "text/plain", "User-agent: *\nDisallow: /closed\nAllow: /closed/but-this\n"));
        server.createContext("/page", exchange -> {
            agent = exchange.getRequestHeaders().getFirst("User-Agent");
            answer(exchange, 200, "text/html; charset=utf-8", "<html><body><p>The bridge is open.</p></body></html>");
        });
        server.createContext("/closed", exchange -> answer(exchange, 200, "text/html", "<p>secret</p>"));
        server.createContext("/moved", exchange -> redirect(exchange, "/page"));
        server.createContext("/round", exchange -> redirect(exchange, "/round"));
        server.createContext("/long", exchange -> answer(exchange, 200, "text/html", "<p>long</p>".repeat(1000)));
        server.createContext("/slow", WebTest::drip);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** A byte now and then, for ever. */
    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                out.write('.');
                out.flush();
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
        }
    }

    private Fetched read(String path, Limits limits) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + path;
        try (PageSource source = PageSource.open(List.of(address), limits, Clock.fixed(NOW, ZoneOffset.UTC))) {
            return source.next();
        }
    }

    @Test void readsAPageAndSaysWhoItIs() {
        Fetched read = read("/page", LOCAL);
        assertTrue(read.found().orElseThrow().content().contains("The bridge is open."));
        assertEquals(Optional.of(NOW), read.found().orElseThrow().retrieved());
        assertTrue(agent.startsWith("Standpoint/"));
        assertTrue(read("/moved", LOCAL).found().orElseThrow().address().endsWith("/page"));
    }

    @Test void keepsToRobotsAndLimits() {
        assertEquals(Reason.REFUSED, read("/closed/door", LOCAL).refused().orElseThrow().reason());
        assertTrue(read("/closed/but-this", LOCAL).found().isPresent());
        assertEquals(Reason.REFUSED, read("/round", LOCAL).refused().orElseThrow().reason());
        assertEquals(Reason.TOO_LARGE, read("/long", LOCAL.withPageBytes(500)).refused().orElseThrow().reason());
        assertEquals(Reason.TIMED_OUT, read("/slow", LOCAL.withPatience(Duration.ofMillis(700))).refused().orElseThrow().reason());
    }

    @Test void asksNoPrivateAddressUnlessAllowed() throws IOException {
        assertEquals(Reason.REFUSED, read("/page", Limits.standard()).refused().orElseThrow().reason());
        for (String inside : List.of("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "::1", "fe80::1", "fd00::1",
                "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::")) {
            assertTrue(Addresses.isPrivate(InetAddress.getByName(inside)), inside);
        }
        for (String outside : List.of("8.8.8.8", "93.184.216.34", "2606:4700::1111")) assertFalse(Addresses.isPrivate(InetAddress.getByName(outside)), outside);
    }

    @Test void readsRobotsByTheirLongestRule() {
        Robots robots = Robots.parse("User-agent: other\nDisallow: /\n\nUser-agent: standpoint\nUser-agent: third\nDisallow: /*.pdf$\nDisallow: /a\nAllow: /a/b # yes\n\nUser-agent: *\nDisallow: /\n", "standpoint");
        assertTrue(robots.allows("/news"));
        assertFalse(robots.allows("/x/y.pdf"));
        assertTrue(robots.allows("/x/y.pdf?z"));
        assertFalse(robots.allows("/a/c"));
        assertTrue(robots.allows("/a/b/c"));
    }
}
