package standpoint.attribution;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** What was learnt from a corpus: four tables of weights, the curve that makes a score a confidence, and the least that is kept. */
public final class AttributionModel {
    private static final int FORMAT = 0x53504131;
    final Weights cue;
    final Weights content;
    final Weights speaker;
    final Weights continuation;
    final Curve curve;
    final float leastConfidence;

    AttributionModel(Weights cue, Weights content, Weights speaker, Weights continuation, Curve curve, float leastConfidence) {
        this.cue = cue;
        this.content = content;
        this.speaker = speaker;
        this.continuation = continuation;
        this.curve = curve;
        this.leastConfidence = leastConfidence;
    }

    /** The model that ships with the program. */
    public static AttributionModel shipped() {
        try (InputStream stream = AttributionModel.class.getResourceAsStream("english.model")) {
            if (stream == null) throw new IllegalStateException("the program's own attribution model is missing");
            return read(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own attribution model", broken);
        }
    }

    public static AttributionModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream), 1 << 16));
        if (in.readInt() != FORMAT) throw new IOException("not an attribution model of this version");
        Weights cue = Weights.read(in);
        Weights content = Weights.read(in);
        Weights speaker = Weights.read(in);
        Weights continuation = Weights.read(in);
        return new AttributionModel(cue, content, speaker, continuation, Curve.read(in), in.readFloat());
    }

    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(stream))) {
            out.writeInt(FORMAT);
            cue.write(out);
            content.write(out);
            speaker.write(out);
            continuation.write(out);
            curve.write(out);
            out.writeFloat(leastConfidence);
        }
    }
}
