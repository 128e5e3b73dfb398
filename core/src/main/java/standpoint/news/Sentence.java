package standpoint.news;

import java.util.List;

/**
 * A sentence of one field.
 *
 * @param field     the field it stands in
 * @param paragraph number of its paragraph within the field, from 0; paragraphs end at line feeds
 * @param start     half-open UTF-16 offsets into the field, without surrounding space
 */
public record Sentence(Field field, int paragraph, int start, int end, List<Token> tokens) {
    public Sentence { tokens = List.copyOf(tokens); }
}
