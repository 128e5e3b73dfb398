package standpoint.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the credit at the end of a caption: "(Ann Poe/AFP via Getty Images)", "- Ann Poe/Reuters", "Pic: AP". */
final class PhotoCredit {
    private static final List<String> LABELS = List.of("photo:", "photo by", "photograph:", "photographer:", "picture:", "pic:", "image:", "credit:", "foto:",
            "photo credit:", "image credit:", "credit...", "courtesy of", "bild:", "fotocredit:", "\u0444\u043E\u0442\u043E:", "\u00A9", "photo ");
    private static final int LONGEST = 90;
    private final Set<String> agencies = new HashSet<>(Lexicon.lines("agencies.txt"));

    /** A caption without its credit. */
    record Split(String caption, String credit) { }

    /** Splits when the end is surely a credit; a dash alone is sure only when the caller knows the text for a caption. */
    Optional<Split> split(String text, boolean knownCaption) {
        String trimmed = text.strip();
        return bracketed(trimmed).or(() -> labelled(trimmed)).or(() -> dashed(trimmed, knownCaption));
    }

    private Optional<Split> bracketed(String text) {
        String body = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        char close = body.isEmpty() ? ' ' : body.charAt(body.length() - 1);
        if (close != ')' && close != ']') return Optional.empty();
        int open = body.lastIndexOf(close == ')' ? '(' : '[');
        if (open < 0 || body.length() - open > LONGEST) return Optional.empty();
        String inside = body.substring(open + 1, body.length() - 1).strip();
        boolean credit = isCredit(inside) || isLabelled(inside) || inside.contains(",") && isNames(inside);
        return credit ? Optional.of(new Split(body.substring(0, open).strip(), inside)) : Optional.empty();
    }

    private Optional<Split> labelled(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String label : LABELS) {
            int at = lower.lastIndexOf(label);
            if (at < 0 || text.length() - at > LONGEST || at > 0 && Words.inWord(text.charAt(at - 1))) continue;
            String credit = text.substring(at + label.length()).strip();
            boolean whole = at == 0 && !isCredit(credit);
            if (!whole && isNames(credit) && (label.endsWith(":") || isCredit(credit))) {
                return Optional.of(new Split(text.substring(0, at).strip(), credit));
            }
        }
        return Optional.empty();
    }

    private Optional<Split> dashed(String text, boolean knownCaption) {
        int at = Math.max(Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" \u2013 ")), Math.max(text.lastIndexOf(" | "), text.lastIndexOf(" \u2014 ")));
        if (at <= 0 || text.length() - at > LONGEST) return Optional.empty();
        String credit = text.substring(at + 3).strip();
        boolean sure = isCredit(credit) && isNames(credit) || knownCaption && isNames(credit);
        return sure ? Optional.of(new Split(text.substring(0, at).strip(), credit)) : Optional.empty();
    }

    private boolean isLabelled(String inside) {
        String lower = inside.toLowerCase(Locale.ROOT);
        return LABELS.stream().anyMatch(lower::startsWith);
    }

    /** Names an agency or a picture library, or has the slash between photographer and agency. */
    boolean isCredit(String words) {
        for (String part : words.split("/| via |,|\\|")) {
            String name = part.strip();
            if (agencies.contains(name) || !name.isEmpty() && agencies.contains(titled(name))) return true;
        }
        int slash = words.indexOf('/');
        return slash > 0 && slash < words.length() - 1 && isNames(words) && Character.isLetter(words.charAt(slash - 1));
    }

    boolean isAgency(String name) { return agencies.contains(name) || agencies.contains(titled(name)); }

    private static String titled(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** True when all words but small ones begin with a capital, and there are few. */
    static boolean isNames(String words) {
        int capital = 0;
        int small = 0;
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            boolean inside = i < words.length() && (Words.inWord(words.charAt(i)) || words.charAt(i) == '\'' || words.charAt(i) == '\u2019');
            if (inside) continue;
            if (i > start) {
                if (Character.isLowerCase(words.charAt(start))) small++;
                else capital++;
                if (i - start > 4 && Character.isLowerCase(words.charAt(start))) return false;
            }
            start = i + 1;
        }
        return capital > 0 && capital + small <= 10 && small <= 2;
    }
}
