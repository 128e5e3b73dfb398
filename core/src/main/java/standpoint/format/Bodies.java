package standpoint.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.news.Body;
import standpoint.news.Spelling;

/** The bodies that come with Standpoint, and those in people's own files. */
public final class Bodies {
    private static final String FOLDER = "/standpoint/bodies/";

    private final BodyFile files;
    private final List<Body> shipped;

    private Bodies(BodyFile files, List<Body> shipped) {
        this.files = files;
        this.shipped = List.copyOf(shipped);
    }

    /** Reads the catalogue once. */
    public static Bodies load() {
        BodyFile files = new BodyFile(new Countries(resource("countries.txt").lines().toList()));
        List<Body> shipped = new ArrayList<>();
        for (String file : resource("index.txt").lines().toList()) shipped.add(files.parse(file, resource(file)));
        return new Bodies(files, shipped);
    }

    public List<Body> shipped() { return shipped; }

    /** A shipped body by its name or an alias. */
    public Optional<Body> named(String name) { return shipped.stream().filter(body -> body.named(name)).findFirst(); }

    /**
     * A shipped body by its name or an alias, or the body of a file by its path.
     *
     * @throws FormatException when there is none, with the nearest name, or when the file has a mistake
     */
    public Body find(String nameOrPath) {
        Optional<Body> known = named(nameOrPath);
        if (known.isPresent()) return known.get();
        Optional<Path> path = file(nameOrPath);
        if (path.isPresent()) return read(path.get());
        throw new FormatException(unknown(nameOrPath));
    }

    private String unknown(String typed) {
        List<String> names = new ArrayList<>();
        for (Body body : shipped) {
            names.add(body.name());
            names.addAll(body.aliases());
        }
        String nearest = Spelling.nearest(typed, names).map(name -> " Did you mean \"" + name + "\"?").orElse("");
        String all = String.join(", ", shipped.stream().map(Body::name).toList());
        return "There is no body \"" + typed + "\"." + nearest + " Known are " + all + "; any other is given as a YAML or Popolo JSON file.";
    }

    private static Optional<Path> file(String typed) {
        try {
            return Optional.of(Path.of(typed)).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private Body read(Path path) {
        try {
            return files.parse(path.toString(), Files.readString(path));
        } catch (IOException broken) {
            throw new FormatException(path + " cannot be read as UTF-8 text (" + broken.getMessage() + ").");
        }
    }

    private static String resource(String file) {
        try (InputStream stream = Bodies.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) throw new IllegalStateException("the resource " + FOLDER + file + " is missing");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
