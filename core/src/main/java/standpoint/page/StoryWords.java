package standpoint.page;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What was learned of words for telling stories apart: how first paragraphs open, and what words are about. */
public record StoryWords(HashedModel openings, TopicModel topics) {

    static StoryWords read(DataInput in) throws IOException { return new StoryWords(HashedModel.read(in), TopicModel.read(in)); }

    void write(DataOutput out) throws IOException {
        openings.write(out);
        topics.write(out);
    }
}
