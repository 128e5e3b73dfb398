package standpoint.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The trained weights for English: a tagger, a parser and a finder of names, with the words for their answers. The file is plain numbers in a
 * compressed stream; see docs/decisions/0100-own-tagger-and-parser.md for what it was trained on.
 */
public record LanguageModel(List<String> tags, List<String> relations, List<String> entities, WeightTable tagWeights, WeightTable moveWeights,
                            WeightTable relationWeights, WeightTable entityWeights) {
    private static final int FORMAT = 0x53504c32;

    public LanguageModel {
        tags = List.copyOf(tags);
        relations = List.copyOf(relations);
        entities = List.copyOf(entities);
    }

    /** The model that ships with Standpoint. */
    public static LanguageModel shipped() {
        try (InputStream in = LanguageModel.class.getResourceAsStream("english.model")) {
            if (in == null) throw new IllegalStateException("the build lacks standpoint/language/english.model");
            return read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static LanguageModel read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16));
        if (in.readInt() != FORMAT) throw new IOException("not a language model");
        return new LanguageModel(names(in), names(in), names(in), WeightTable.read(in), WeightTable.read(in), WeightTable.read(in), WeightTable.read(in));
    }

    public void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file, 1 << 16))) {
            out.writeInt(FORMAT);
            names(out, tags);
            names(out, relations);
            names(out, entities);
            tagWeights.write(out);
            moveWeights.write(out);
            relationWeights.write(out);
            entityWeights.write(out);
        }
    }

    private static List<String> names(DataInputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) names.add(in.readUTF());
        return names;
    }

    private static void names(DataOutputStream out, List<String> names) throws IOException {
        out.writeByte(names.size());
        for (String name : names) out.writeUTF(name);
    }
}
