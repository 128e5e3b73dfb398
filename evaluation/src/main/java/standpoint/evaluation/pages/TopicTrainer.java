package standpoint.evaluation.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import standpoint.page.TopicModel;

/**
 * Learns a {@link TopicModel} by latent semantic analysis: the directions in which the articles differ most by the words they hold, found by iterating on random
 * ones. Seeded: the same articles give the same numbers.
 */
final class TopicTrainer {
    private static final int ROUNDS = 8;
    private final int size;
    private final int dimensions;

    TopicTrainer(int bits, int dimensions) {
        this.size = 1 << bits;
        this.dimensions = dimensions;
    }

    TopicModel train(List<Map<String, Integer>> articles) {
        double[] weight = weights(articles);
        List<int[]> ids = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (Map<String, Integer> article : articles) rows(article, weight, ids, values);
        Random random = new Random(3);
        double[] words = new double[size * dimensions];
        for (int i = 0; i < words.length; i++) words[i] = random.nextGaussian();
        for (int round = 0; round < ROUNDS; round++) {
            orthonormal(words);
            double[] next = new double[words.length];
            for (int k = 0; k < ids.size(); k++) {
                double[] article = product(ids.get(k), values.get(k), words);
                for (int i = 0; i < ids.get(k).length; i++) {
                    for (int d = 0; d < dimensions; d++) next[ids.get(k)[i] * dimensions + d] += values.get(k)[i] * article[d];
                }
            }
            words = next;
        }
        // What is left in each column is as long as its direction is strong; the square root keeps the strongest from drowning the rest.
        double[] strength = orthonormal(words);
        float[] vectors = new float[words.length];
        // The strongest direction of all is what all articles share, and tells none from another.
        for (int i = 0; i < vectors.length; i++) if (i % dimensions > 0) vectors[i] = (float) (words[i] * weight[i / dimensions] * Math.sqrt(Math.sqrt(strength[i % dimensions])));
        return new TopicModel(dimensions, vectors);
    }

    /** Rare words weigh more; those of one article alone say nothing of any other. */
    private double[] weights(List<Map<String, Integer>> articles) {
        int[] holding = new int[size];
        for (Map<String, Integer> article : articles) {
            for (int id : article.keySet().stream().mapToInt(stem -> TopicModel.place(stem, size)).distinct().toArray()) holding[id]++;
        }
        double[] weight = new double[size];
        for (int id = 0; id < size; id++) weight[id] = holding[id] < 2 ? 0 : Math.log((articles.size() + 1.0) / holding[id]);
        return weight;
    }

    private void rows(Map<String, Integer> article, double[] weight, List<int[]> ids, List<double[]> values) {
        Map<Integer, Double> row = new HashMap<>();
        article.forEach((stem, count) -> row.merge(TopicModel.place(stem, size), (1 + Math.log(count)) * weight[TopicModel.place(stem, size)], Double::sum));
        int[] own = row.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        double[] numbers = new double[own.length];
        double length = 0;
        for (int i = 0; i < own.length; i++) {
            numbers[i] = row.get(own[i]);
            length += numbers[i] * numbers[i];
        }
        for (int i = 0; i < own.length; i++) numbers[i] /= Math.sqrt(length) + 1e-9;
        ids.add(own);
        values.add(numbers);
    }

    private double[] product(int[] ids, double[] values, double[] words) {
        double[] article = new double[dimensions];
        for (int i = 0; i < ids.length; i++) for (int d = 0; d < dimensions; d++) article[d] += values[i] * words[ids[i] * dimensions + d];
        return article;
    }

    /** Makes the columns of length one and at right angles, and tells how long each was. */
    private double[] orthonormal(double[] words) {
        double[] lengths = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            for (int before = 0; before < d; before++) {
                double dot = 0;
                for (int id = 0; id < size; id++) dot += words[id * dimensions + d] * words[id * dimensions + before];
                for (int id = 0; id < size; id++) words[id * dimensions + d] -= dot * words[id * dimensions + before];
            }
            double square = 0;
            for (int id = 0; id < size; id++) square += words[id * dimensions + d] * words[id * dimensions + d];
            lengths[d] = Math.sqrt(square);
            for (int id = 0; id < size; id++) words[id * dimensions + d] /= lengths[d] + 1e-12;
        }
        return lengths;
    }
}
