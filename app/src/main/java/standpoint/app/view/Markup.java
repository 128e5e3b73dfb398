package standpoint.app.view;

/** HTML as it is written: whatever is given as text is escaped. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** Markup as it stands. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Characters of the world outside. */
    Markup text(String text) {
        escape(text, out);
        return this;
    }

    /** An element with text alone; the attributes as they stand. */
    Markup element(String name, String attributes, String text) {
        out.append('<').append(name).append(attributes.isEmpty() ? "" : " ").append(attributes).append('>');
        return text(text).raw("</" + name + ">");
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    // A page may hold control characters; HTML may not.
                    if (sign >= ' ' || sign == '\n' || sign == '\t') out.append(sign);
                }
            }
        }
    }

    @Override public String toString() { return out.toString(); }
}
