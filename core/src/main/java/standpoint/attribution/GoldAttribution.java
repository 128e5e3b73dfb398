package standpoint.attribution;

import java.util.List;

/** An attribution that people marked in the text of an article: an example to learn from. Offsets are UTF-16 units. */
public record GoldAttribution(List<Range> source, List<Range> cue, List<Range> content) {

    /** Half-open. */
    public record Range(int start, int end) { }

    public GoldAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
