package standpoint.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import standpoint.news.Position;

/** Positions as a matrix: a row a holder, a column a span of time, a mark for each position that opens its sentence. */
final class MatrixView {
    private static final int MOST_COLUMNS = 6;
    private static final int[] LENGTHS = {10, 7, 4};

    private MatrixView() { }

    static void write(List<Position> positions, Markup out) {
        int length = columnLength(positions);
        TreeSet<String> columns = new TreeSet<>();
        Map<String, List<Position>> rows = new LinkedHashMap<>();
        positions.stream().sorted(Comparator.comparing((Position position) -> position.member().isEmpty())
                .thenComparing(position -> position.member().orElse("")).thenComparing(Position::name)).forEach(position -> {
                    columns.add(column(position, length));
                    rows.computeIfAbsent(rowName(position), name -> new ArrayList<>()).add(position);
                });
        out.raw("<table class=\"matrix stack\"><thead><tr><th scope=\"col\">Holder</th>");
        columns.forEach(column -> out.raw("<th scope=\"col\">").text(column).raw("</th>"));
        out.raw("</tr></thead><tbody>");
        rows.forEach((name, row) -> row(name, row, columns, length, out));
        out.raw("</tbody></table>");
    }

    private static void row(String name, List<Position> row, TreeSet<String> columns, int length, Markup out) {
        out.raw("<tr><th scope=\"row\">").text(name).raw("</th>");
        for (String column : columns) {
            List<Position> cell = row.stream().filter(position -> column(position, length).equals(column)).toList();
            out.raw("<td data-label=\"" + Markup.escaped(column) + "\"" + (cell.isEmpty() ? " class=\"empty\"" : "") + ">");
            Set<String> shown = new HashSet<>();
            cell.forEach(position -> badge(position, shown.add(position.stance() + standing(position)), out));
            out.raw("</td>");
        }
        out.raw("</tr>");
    }

    /** @param first with its word; the next of the same stance in the cell is its sign alone */
    private static void badge(Position position, boolean first, Markup out) {
        Sign sign = Sign.of(position.stance());
        out.raw("<a class=\"badge " + sign.name().toLowerCase(java.util.Locale.ROOT) + "\" href=\"#" + Evidence.anchor(position.passages().get(0))
                + "\" title=\"" + Markup.escaped(Wording.shortened(position.passages().get(0).text(), 200)) + "\"><b>" + sign.mark() + "</b> "
                + (first ? sign.word() + standing(position) : "") + "</a> ");
    }

    private static String standing(Position position) {
        return position.standing() == Position.Standing.STATED ? "" : " <i>" + position.standing().name().toLowerCase(java.util.Locale.ROOT) + "</i>";
    }

    private static String rowName(Position position) {
        return position.member().map(member -> member.equals(position.name()) ? member : member + " \u2013 " + position.name()).orElse(position.name());
    }

    /** Days, months or years: the finest that gives few enough columns. */
    private static int columnLength(List<Position> positions) {
        for (int length : LENGTHS) {
            if (positions.stream().map(position -> column(position, length)).distinct().count() <= MOST_COLUMNS) return length;
        }
        return LENGTHS[LENGTHS.length - 1];
    }

    private static String column(Position position, int length) {
        String day = Wording.day(Wording.taken(position));
        return day.equals("undated") ? day : day.substring(0, Math.min(length, day.length()));
    }
}
