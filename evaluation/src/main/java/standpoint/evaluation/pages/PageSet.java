package standpoint.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A manifest of saved pages: id, path of the HTML (gzipped or not, relative to the manifest) and address, by tabs. */
final class PageSet {

    /** One saved page. */
    record Saved(String id, Path path, String address) {

        String content() throws IOException {
            try (InputStream raw = Files.newInputStream(path);
                 InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        /** The site, so that pages of one site are trained on or tested on, never both. */
        String site() {
            String rest = address.replaceFirst("^[a-z]+://(?:www\\.)?", "");
            int slash = rest.indexOf('/');
            return slash < 0 ? rest : rest.substring(0, slash);
        }
    }

    private PageSet() { }

    static List<Saved> read(Path manifest) throws IOException {
        List<Saved> pages = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(manifest)) {
            number++;
            if (line.isBlank()) continue;
            String[] cells = line.split("\t", -1);
            if (cells.length < 2) throw new IOException(manifest + ", line " + number + ": expected id, path and address by tabs");
            Path folder = manifest.toAbsolutePath().getParent();
            pages.add(new Saved(cells[0], folder.resolve(cells[1]), cells.length > 2 ? cells[2] : ""));
        }
        return pages;
    }

    /** The gold of a set by the id of its pages. */
    static Map<String, JsonNode> gold(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, JsonNode> gold = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = mapper.readTree(line);
            gold.put(node.path("id").asText(), node);
        }
        return gold;
    }
}
