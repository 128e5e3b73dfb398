package standpoint.page;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learned of pages: which blocks are the article's own words, in HTML and in saved text, and where one story ends and the next
 * begins. Hashed weights and trees of numbers alone; docs/models/pages.md tells what it was trained on.
 *
 * @param boundaryThreshold above which probability a new story begins
 * @param dates             which of the days that a page mentions it was published on
 * @param authors           which of those whom a page names wrote it
 */
public record PageModel(BlockModel html, BlockModel text, TreeModel boundary, float boundaryThreshold,
                        TreeModel dates, float dateThreshold, TreeModel authors, float authorThreshold) {

    private static final String RESOURCE = "pages.model";
    private static final int MAGIC = 0x53505034;

    /** The model that ships. */
    public static PageModel shipped() {
        try (InputStream in = PageModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException("the resource " + RESOURCE + " is not on the class path");
            return read(in);
        } catch (IOException damaged) {
            throw new UncheckedIOException("the resource " + RESOURCE + " is damaged", damaged);
        }
    }

    public static PageModel read(InputStream packed) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed)));
        if (in.readInt() != MAGIC) throw new IOException("not a page model");
        return new PageModel(BlockModel.read(in), BlockModel.read(in), TreeModel.read(in), in.readFloat(), TreeModel.read(in), in.readFloat(),
                TreeModel.read(in), in.readFloat());
    }

    public void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            out.writeInt(MAGIC);
            html.write(out);
            text.write(out);
            boundary.write(out);
            out.writeFloat(boundaryThreshold);
            dates.write(out);
            out.writeFloat(dateThreshold);
            authors.write(out);
            out.writeFloat(authorThreshold);
        }
    }
}
