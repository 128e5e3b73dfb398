package standpoint.network;

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
 * A small transformer (e5-small-v2; Wang et al. 2022) learned on to judge pairs of stretches of a text: of a holder and what they say, what stance on a proposal it tells; of
 * two numbers, what the second is to the first; of two articles, whether they report one occasion. See docs/models/judge.md.
 *
 * <p>Serves all threads; the same text gives the same figures on the same kind of processor, and figures are rounded before anything is decided by them.
 */
public final class TextNetwork {
    /** How many signs beside the text are given with each pair. */
    public static final int SIGNS = 15;

    /**
     * What goes in.
     *
     * @param pieces  numbers of the text's pieces, with the signs of start and end
     * @param types   for each piece 0, or 1 for the second part of the text
     * @param marks   for each piece: 1 somebody is named, 2 the proposal, 4 its contrary, added up; 8 a number or what somebody says, that is compared
     * @param firsts  for each pair the pieces of its first stretch; may be empty
     * @param seconds for each pair the pieces of its second
     * @param signs   for each pair what else is known of it, {@link #SIGNS} figures
     */
    public record Text(long[] pieces, long[] types, long[] marks, List<int[]> firsts, List<int[]> seconds, float[][] signs) {
        public Text {
            if (types.length != pieces.length || marks.length != pieces.length) throw new IllegalArgumentException(pieces.length + " pieces have " + types.length + " types and " + marks.length + " marks");
            if (firsts.size() != signs.length || seconds.size() != signs.length) throw new IllegalArgumentException(firsts.size() + " and " + seconds.size() + " stretches have signs of " + signs.length + " pairs");
            for (float[] row : signs) if (row.length != SIGNS) throw new IllegalArgumentException(row.length + " signs instead of " + SIGNS);
        }
    }

    /**
     * What comes out, as shares from 0 to 1.
     *
     * @param stances   for each pair: support, oppose, conditional, undecided, none
     * @param condition for each piece how likely it belongs to the words of a condition
     * @param figures   for each pair: the second number is an update of the first, contradicts it, has another scope
     * @param occasions for each pair: both report one occasion, they have none in common
     */
    public record Judged(double[][] stances, double[] condition, double[][] figures, double[][] occasions) { }

    /** The weights take some hundred megabytes: all who ask share one. */
    private static TextNetwork shipped;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;

    TextNetwork(byte[] model, List<String> vocabulary) {
        pieces = new WordPieces(vocabulary);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(Math.min(4, Runtime.getRuntime().availableProcessors()));
            session = environment.createSession(model, options);
        } catch (OrtException broken) {
            throw new IllegalStateException("the model of the judge cannot be loaded", broken);
        }
    }

    /** The one in the jar, loaded once, when it is first asked for; where that fails, whoever asks next fails with the same reason. */
    public static synchronized TextNetwork shipped() {
        if (shipped == null) shipped = new TextNetwork(bytes("judge.onnx"), new String(bytes("vocabulary.txt"), StandardCharsets.UTF_8).lines().toList());
        return shipped;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = TextNetwork.class.getResourceAsStream("/standpoint/network/" + name)) {
            if (in == null) throw new IllegalStateException("the resource " + name + " is not in the jar");
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What cuts text into the pieces that the network knows. */
    public WordPieces pieces() { return pieces; }

    /** The shares for all pairs of a text. */
    public Judged judge(Text text) {
        int size = text.pieces().length;
        Map<String, OnnxTensor> in = new LinkedHashMap<>();
        try {
            in.put("pieces", OnnxTensor.createTensor(environment, new long[][] {text.pieces()}));
            in.put("types", OnnxTensor.createTensor(environment, new long[][] {text.types()}));
            in.put("marks", OnnxTensor.createTensor(environment, new long[][] {text.marks()}));
            in.put("mentions", OnnxTensor.createTensor(environment, means(text.firsts(), size)));
            in.put("contents", OnnxTensor.createTensor(environment, means(text.seconds(), size)));
            in.put("signs", OnnxTensor.createTensor(environment, text.signs()));
            try (OrtSession.Result out = session.run(in)) {
                return new Judged(rounded((float[][]) out.get(0).getValue()), rounded(new float[][] {(float[]) out.get(1).getValue()})[0], rounded((float[][]) out.get(2).getValue()), rounded((float[][]) out.get(3).getValue()));
            }
        } catch (OrtException broken) {
            throw new IllegalStateException("the judge does not take " + size + " pieces and " + text.signs().length + " pairs", broken);
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
