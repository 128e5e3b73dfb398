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
 * What was learned of where on a page another story begins: how first paragraphs open, what words are about, and trees over the gaps between paragraphs, for HTML and for saved
 * text apart. Hashed weights and trees of numbers alone; docs/models/pages.md tells what it was trained on.
 */
public record StoryModel(StoryWords words, Part html, Part text) {
    private static final String RESOURCE = "stories.model";
    private static final int MAGIC = 0x53505331;

    /**
     * The judges of one kind of page.
     *
     * @param first     judges each gap by itself
     * @param second    judges it once more, among its company
     * @param threshold the probability above which a story is taken to begin
     */
    public record Part(TreeModel first, TreeModel second, float threshold) {

        static Part read(DataInputStream in) throws IOException { return new Part(TreeModel.read(in), TreeModel.read(in), in.readFloat()); }

        void write(DataOutputStream out) throws IOException {
            first.write(out);
            second.write(out);
            out.writeFloat(threshold);
        }
    }

    /** The model that ships. */
    public static StoryModel shipped() {
        try (InputStream in = StoryModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException("the resource " + RESOURCE + " is not on the class path");
            return read(in);
        } catch (IOException damaged) {
            throw new UncheckedIOException("the resource " + RESOURCE + " is damaged", damaged);
        }
    }

    public static StoryModel read(InputStream packed) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed)));
        if (in.readInt() != MAGIC) throw new IOException("not a model of stories");
        return new StoryModel(StoryWords.read(in), Part.read(in), Part.read(in));
    }

    public void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            out.writeInt(MAGIC);
            words.write(out);
            html.write(out);
            text.write(out);
        }
    }
}
