package standpoint.news;

import java.util.List;

/** What people added to a record about one question, in the order in which they did. */
public record ByHand(List<Amendment> amendments, List<Testimony> testimonies) {
    public static final ByHand NOTHING = new ByHand(List.of(), List.of());

    public ByHand {
        amendments = List.copyOf(amendments);
        testimonies = List.copyOf(testimonies);
    }
}
