package standpoint.question;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The trained judge of stances: a small transformer (e5-small-v2; Wang et al. 2022) learned on to tell, for lines and those who are named or speak in them, what stance
 * on a proposal they tell. See docs/models/stance.md.
 *
 * <p>Serves all threads; the same text gives the same figures on the same kind of processor, and figures are rounded before anything is decided by them.
 */
final class StanceNetwork {
    /** Support, oppose, conditional, undecided, none. */
    static final int CLASSES = 5;

    /**
     * What comes out.
     *
     * @param stances   for each pair of a line and a holder the share of each class, 0 to 1
     * @param condition for each piece how likely it belongs to the words of a condition, 0 to 1
     */
    record Judged(double[][] stances, double[] condition) { }

    private static StanceNetwork shipped;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;

    StanceNetwork(byte[] model, List<String> vocabulary) {
        pieces = new WordPieces(vocabulary);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(Math.min(4, Runtime.getRuntime().availableProcessors()));
            session = environment.createSession(model, options);
        } catch (OrtException broken) {
            throw new IllegalStateException("the model of stances cannot be loaded", broken);
        }
    }

    /** The one in the jar, loaded once, when it is first asked for; where that fails, whoever asks next fails with the same reason. */
    static synchronized StanceNetwork shipped() {
        if (shipped == null) shipped = new StanceNetwork(bytes("stance.onnx"), new String(bytes("stance-vocabulary.txt"), StandardCharsets.UTF_8).lines().toList());
        return shipped;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = StanceNetwork.class.getResourceAsStream("/standpoint/question/" + name)) {
            if (in == null) throw new IllegalStateException("the resource " + name + " is not in the jar");
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    WordPieces pieces() { return pieces; }

    /** @param signs for each pair of the window what else is known of it */
    Judged judge(StanceWindow window, float[][] signs) {
        int size = window.pieces().length;
        long[] types = new long[size];
        for (int i = window.text(); i < size; i++) types[i] = 1;
        Map<String, OnnxTensor> in = new LinkedHashMap<>();
        try {
            in.put("pieces", OnnxTensor.createTensor(environment, new long[][] {window.pieces()}));
            in.put("types", OnnxTensor.createTensor(environment, new long[][] {types}));
            in.put("marks", OnnxTensor.createTensor(environment, new long[][] {window.marks()}));
            in.put("mentions", OnnxTensor.createTensor(environment, means(window.mentions(), size)));
            in.put("contents", OnnxTensor.createTensor(environment, means(window.contents(), size)));
            in.put("signs", OnnxTensor.createTensor(environment, signs));
            try (OrtSession.Result out = session.run(in)) {
                return new Judged(rounded((float[][]) out.get(0).getValue()), rounded(new float[][] {(float[]) out.get(1).getValue()})[0]);
            }
        } catch (OrtException broken) {
            throw new IllegalStateException("the model of stances does not take " + size + " pieces and " + signs.length + " pairs", broken);
        } finally {
            in.values().forEach(OnnxTensor::close);
        }
    }

    /** For each pair a row of weights that takes the mean of its pieces. */
    private static float[][] means(List<int[]> chosen, int size) {
        float[][] rows = new float[chosen.size()][size];
        for (int row = 0; row < rows.length; row++) for (int piece : chosen.get(row)) rows[row][piece] = 1f / chosen.get(row).length;
        return rows;
    }

    /** To three places: what differs between processors in the last bits decides nothing. */
    private static double[][] rounded(float[][] values) {
        double[][] all = new double[values.length][];
        for (int row = 0; row < values.length; row++) {
            all[row] = new double[values[row].length];
            for (int i = 0; i < values[row].length; i++) all[row][i] = Math.round(values[row][i] * 1000) / 1000.0;
        }
        return all;
    }
}
