package standpoint.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import standpoint.format.JsonCodec;
import standpoint.news.Page;
import standpoint.news.Reading;
import standpoint.news.Rejection;

/** The record of one or many days in one SQLite file. Whatever is written is written whole or not at all. */
public final class Ledger implements AutoCloseable {
    /** What an append did. */
    public enum Appended { ADDED, NEW_VERSION, READ_AGAIN, UNCHANGED }

    private static final int BUSY_MILLISECONDS = 3000;

    private final Path file;
    private final Handle handle;
    private final JsonCodec codec = new JsonCodec();

    private Ledger(Path file, Handle handle) {
        this.file = file;
        this.handle = handle;
    }

    /** Opens a ledger, or begins one where there is no file. @throws LedgerException when it is locked, damaged or out of reach */
    public static Ledger open(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new LedgerException(file + ": the folder " + folder + " does not exist; create it or name another ledger", null);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return guarded(file, () -> {
            Flyway.configure().dataSource(source).locations("classpath:standpoint/ledger/sqlite").load().migrate();
            return new Ledger(file, Jdbi.create(source).open());
        });
    }

    /**
     * Adds a page with its bytes and Readings. Other bytes at the same address are a new version, and so is a version that was
     * retrieved again later, after another. The same bytes change nothing, unless they now read otherwise (Standpoint has learned
     * since): then the new Readings are answered from, and the old ones stay in the file.
     */
    public Appended append(Page page, byte[] bytes, List<Reading> readings) {
        List<String> lines = readings.stream().map(this::checked).toList();
        String digest = digest(bytes);
        return guarded(file, () -> handle.inTransaction(transaction -> {
            Optional<Long> known = known(transaction, page, digest);
            if (known.isPresent()) return readAgain(transaction, known.get(), readings, lines);
            int version = transaction.createQuery("SELECT COALESCE(MAX(version), 0) + 1 FROM page WHERE address = ?")
                    .bind(0, page.address()).mapTo(Integer.class).one();
            long id = transaction.createUpdate("INSERT INTO page (address, version, digest, format, retrieved, content) VALUES (?, ?, ?, ?, ?, ?)")
                    .bind(0, page.address()).bind(1, version).bind(2, digest).bind(3, page.format().name().toLowerCase(Locale.ROOT))
                    .bind(4, page.retrieved().map(Object::toString).orElse(null)).bind(5, deflated(bytes))
                    .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
            write(transaction, id, 1, readings, lines);
            return version == 1 ? Appended.ADDED : Appended.NEW_VERSION;
        }));
    }

    /** Notes a page that could not be read, once. */
    public void append(Rejection rejection) {
        guarded(file, () -> handle.createUpdate("INSERT OR IGNORE INTO rejection (address, reason, detail) VALUES (?, ?, ?)")
                .bind(0, rejection.page()).bind(1, rejection.reason().name()).bind(2, rejection.detail()).execute());
    }

    /** Adds what a person says. */
    public void append(Entry entry) {
        guarded(file, () -> handle.createUpdate("INSERT INTO entry (kind, question, by, at, why, json) VALUES (?, ?, ?, ?, ?, ?)")
                .bind(0, entry.kind()).bind(1, entry.question()).bind(2, entry.by()).bind(3, entry.at()).bind(4, entry.why())
                .bind(5, entry.json()).execute());
    }

    /** The Readings of every version of every page, as it was last read: by address, then version, then part. */
    public List<Reading> readings() {
        List<String> lines = guarded(file, () -> handle.createQuery(
                "SELECT json FROM reading JOIN page ON page.id = reading.page WHERE "
                + "generation = (SELECT MAX(generation) FROM reading other WHERE other.page = page.id) ORDER BY address, version, part").mapTo(String.class).list());
        return lines.stream().map(codec::reading).toList();
    }

    /** The pages that could not be read, by address. */
    public List<Rejection> rejections() {
        return guarded(file, () -> handle.createQuery("SELECT address, reason, detail FROM rejection ORDER BY address, id").map((row, context) ->
                new Rejection(row.getString(1), Rejection.Reason.valueOf(row.getString(2)), row.getString(3))).list());
    }

    /** What people added about a question, in the order they did. */
    public List<Entry> entries(String question) {
        return guarded(file, () -> handle.createQuery("SELECT kind, question, by, at, why, json FROM entry WHERE question = ? ORDER BY id")
                .bind(0, question).map((row, context) -> new Entry(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5), row.getString(6))).list());
    }

    /** The bytes of a page in one of its versions, as they were received. */
    public Optional<byte[]> bytes(String address, int version) {
        return guarded(file, () -> handle.createQuery("SELECT content FROM page WHERE address = ? AND version = ?").bind(0, address)
                .bind(1, version).mapTo(byte[].class).findOne().map(Ledger::inflated));
    }

    /** How many pages the record holds, each address once. */
    public int pages() {
        return guarded(file, () -> handle.createQuery("SELECT COUNT(DISTINCT address) FROM page").mapTo(Integer.class).one());
    }

    @Override public void close() { handle.close(); }

    private static Appended readAgain(Handle transaction, long page, List<Reading> readings, List<String> lines) {
        int last = transaction.createQuery("SELECT COALESCE(MAX(generation), 0) FROM reading WHERE page = ?").bind(0, page).mapTo(Integer.class).one();
        List<String> before = transaction.createQuery("SELECT json FROM reading WHERE page = ? AND generation = ? ORDER BY id")
                .bind(0, page).bind(1, last).mapTo(String.class).list();
        if (before.equals(lines)) return Appended.UNCHANGED;
        write(transaction, page, last + 1, readings, lines);
        return Appended.READ_AGAIN;
    }

    private static void write(Handle transaction, long page, int generation, List<Reading> readings, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            transaction.createUpdate("INSERT INTO reading (page, article, part, json, generation) VALUES (?, ?, ?, ?, ?)").bind(0, page)
                    .bind(1, readings.get(i).article().id()).bind(2, readings.get(i).article().part()).bind(3, lines.get(i))
                    .bind(4, generation).execute();
        }
    }

    /** The row of the version that holds these bytes; the latest of several. */
    private static Optional<Long> known(Handle transaction, Page page, String digest) {
        Optional<String> retrieved = page.retrieved().map(Object::toString);
        return transaction.createQuery("SELECT id FROM page WHERE address = :address AND digest = :digest AND "
                        + "(:retrieved IS NULL OR retrieved IS NULL OR retrieved = :retrieved OR version = (SELECT MAX(version) FROM page WHERE address = :address)) "
                        + "ORDER BY version DESC LIMIT 1")
                .bind("address", page.address()).bind("digest", digest).bind("retrieved", retrieved.orElse(null))
                .mapTo(Long.class).findOne();
    }

    /** The line to keep, after every passage in it was held against its article. */
    private String checked(Reading reading) {
        String line = codec.reading(reading);
        codec.reading(line);
        return line;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(deflated)) {
            deflater.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return deflated.toByteArray();
    }

    private static byte[] inflated(byte[] deflated) {
        try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return inflater.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static <T> T guarded(Path file, Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException | FlywayException failure) {
            throw new LedgerException(file + ": " + sentence(failure), failure);
        }
    }

    private static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) return sentence(sqlite.getResultCode());
            if (cause instanceof SQLException sql && cause.getCause() == null) return sql.getMessage();
        }
        return "this is not a ledger of this version of Standpoint; name another file with --ledger";
    }

    private static String sentence(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY ->
                    "the ledger is in use by another program; wait until that ends, or name another with --ledger";
            case SQLITE_NOTADB, SQLITE_CORRUPT -> "the ledger is damaged or no ledger at all; restore it from a copy, or name another with --ledger";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> "the ledger cannot be opened for writing; change its permissions or name another with --ledger";
            case SQLITE_FULL -> "the disk is full; make room and run the command again: nothing of the last page was written";
            default -> "the ledger cannot be used (" + code.name() + "); restore it from a copy, or name another with --ledger";
        };
    }
}
