package standpoint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.news.Rejection.Reason;

/** The web as it may turn out: certificates trusted and not, redirects and names that lead into one's own network, bodies that swell. */
class SecureWebTest {
    private static final Limits LOCAL = Limits.standard().withPrivateAddresses();
    @TempDir Path folder;
    private HttpServer server;

    @AfterEach void stop() {
        if (server != null) server.stop(0);
    }

    private static void page(HttpExchange exchange) throws IOException {
        byte[] bytes = "<html><body><p>The bridge is open.</p></body></html>".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void missing(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(404, -1);
        exchange.close();
    }

    private void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        start();
    }

    private void start() {
        server.createContext("/robots.txt", SecureWebTest::missing);
        server.createContext("/page", SecureWebTest::page);
        server.start();
    }

    /** A certificate for localhost, made for this run by the tool of the JDK. */
    private SSLContext certificate() throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("keys.p12");
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "key", "-keyalg", "EC", "-dname", "CN=localhost",
                "-ext", "san=dns:localhost,ip:127.0.0.1", "-validity", "2", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", "secret")
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertEquals(0, made.waitFor());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, "secret".toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "secret".toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    @Test void readsOverTlsWhomItTrustsAndNobodyElse() throws Exception {
        SSLContext context = certificate();
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(context));
        server = secure;
        start();
        URI address = URI.create("https://localhost:" + server.getAddress().getPort() + "/page");
        Web.Answer read = new Web(LOCAL, HttpClient.newBuilder().sslContext(context), one -> false).ask(address);
        assertTrue(new String(read.body(), StandardCharsets.UTF_8).contains("The bridge is open."));
        Web.Answer refused = new Web(LOCAL).ask(address);
        assertEquals(Reason.REFUSED, refused.refusal().orElseThrow().reason());
    }

    @Test void followsNoRedirectIntoOnesOwnNetwork() throws IOException {
        open();
        int port = server.getAddress().getPort();
        server.createContext("/inside", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://127.0.0.2:" + port + "/page");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/file", exchange -> {
            exchange.getResponseHeaders().set("Location", "file:///etc/passwd");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        Web web = new Web(LOCAL, HttpClient.newBuilder(), one -> one.getHostAddress().equals("127.0.0.2"));
        assertTrue(web.ask(URI.create("http://127.0.0.1:" + port + "/page")).refusal().isEmpty());
        assertEquals(Reason.REFUSED, web.ask(URI.create("http://127.0.0.1:" + port + "/inside")).refusal().orElseThrow().reason());
        assertEquals(Reason.REFUSED, web.ask(URI.create("http://127.0.0.1:" + port + "/file")).refusal().orElseThrow().reason());
    }

    @Test void asksNoNameThatStandsForOnesOwnNetwork() throws IOException {
        open();
        String address = "http://localhost:" + server.getAddress().getPort() + "/page";
        Fetched refused = PageSource.all(List.of(address), Limits.standard()).get(0);
        assertEquals(Reason.REFUSED, refused.refused().orElseThrow().reason());
        assertTrue(PageSource.all(List.of(address), LOCAL).get(0).found().isPresent());
    }

    @Test void endsABodyThatSwellsWhenUnpacked() throws IOException {
        open();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 40; i++) out.write(new byte[1 << 20]);
        }
        server.createContext("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(packed.toByteArray());
            }
        });
        Fetched read = PageSource.all(List.of("http://127.0.0.1:" + server.getAddress().getPort() + "/bomb"), LOCAL.withPageBytes(10 << 20)).get(0);
        assertEquals(Reason.TOO_LARGE, read.refused().orElseThrow().reason());
    }
}
