package standpoint.page;

import java.util.List;

/** Takes apart a page with several stories. */
final class Stories {

    private Stories() { }

    static List<Draft> split(Draft draft, PageModel model) { return List.of(draft); }
}
