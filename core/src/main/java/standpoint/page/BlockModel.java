package standpoint.page;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What tells an article's own blocks from the rest of a page: weights of words and of the names of places, and trees in two stages, the
 * second of which sees what the first thinks of a block's surroundings.
 *
 * @param threshold the probability above which a block is kept
 */
public record BlockModel(HashedModel words, HashedModel places, TreeModel first, TreeModel second, float threshold) {

    static BlockModel read(DataInput in) throws IOException {
        return new BlockModel(HashedModel.read(in), HashedModel.read(in), TreeModel.read(in), TreeModel.read(in), in.readFloat());
    }

    void write(DataOutput out) throws IOException {
        words.write(out);
        places.write(out);
        first.write(out);
        second.write(out);
        out.writeFloat(threshold);
    }
}
