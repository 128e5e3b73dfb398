package standpoint.question;

import java.util.Optional;
import java.util.Set;

/** What the words around a noun say of it: which one is meant, and what kind it is of. */
final class HeadNoun {
    private static final Set<String> PLAIN_BEFORE = Set.of("the", "a", "an", "this", "that", "these", "those", "such", "any", "its", "their", "our", "his", "her", "of", "to", "for", "in",
            "on", "with", "against", "and", "or", "new", "draft", "whole", "entire", "same", "high", "higher", "lower", "low", "big", "huge", "no", "more", "less", "old", "extra", "called",
            "into", "over", "about", "by", "from", "at", "is", "was", "as", "both", "said", "support", "back", "oppose", "sign", "veto", "block", "reject");

    private HeadNoun() { }

    /** "The law", "this landmark bill": one that was named before, not "any law". */
    static boolean definite(Line line, int i) {
        for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
            if (Set.of("the", "this", "that", "these", "those", "its", "such").contains(line.text(k))) return true;
            if (line.at(k).sign() || line.at(k).name()) return false;
        }
        return false;
    }

    static boolean determined(Line line, int i) {
        for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
            if (Set.of("the", "this", "that", "a", "an", "any", "such", "no", "proposed", "planned").contains(line.text(k))) return true;
            if (line.at(k).sign()) return false;
        }
        return false;
    }

    /** How many of the narrowing words stand near the head. */
    static int narrowing(Line line, int head, Wording wording) {
        int met = 0;
        for (int k = Math.max(0, head - 14); k < Math.min(line.size(), head + 14); k++) {
            if (k == head) continue;
            if (modifier(line, k, wording) || wording.related(line.text(k))) met++;
            for (Entity entity : wording.entities()) if (!entity.body() && entity.named(line, k) > 0) met++;
        }
        return met;
    }

    /** "The 2026 budget" is not the budget of 2027. */
    static boolean wrongNumber(Line line, int head, Wording wording) {
        Optional<String> own = wording.modifiers().stream().filter(word -> word.matches("\\d{4}")).findFirst();
        if (own.isEmpty()) return false;
        for (int k = Math.max(0, head - 3); k < Math.min(line.size(), head + 3); k++) {
            if (line.text(k).matches("\\d{4}") && !line.text(k).equals(own.get())) return true;
        }
        return false;
    }

    /** "A trade agreement with Meridia" is not the extradition pact with it: another noun stands where the proposal has its own. */
    static boolean otherKind(Line line, int head, Wording wording) {
        if (wording.modifiers().isEmpty() || head == 0 || line.at(head - 1).sign() || line.at(head - 1).name()) return false;
        for (int k = Math.max(0, head - 4); k < Math.min(line.size(), head + 8); k++) if (k != head && modifier(line, k, wording)) return false;
        String before = line.text(head - 1);
        return !PLAIN_BEFORE.contains(before) && !before.endsWith("ed") && !before.endsWith("ing") && !before.endsWith("al") && !before.endsWith("ly") && !wording.related(before)
                && !wording.contrary(before);
    }

    static boolean modifier(Line line, int index, Wording wording) { return wording.modifiers().contains(line.at(index).stem()); }

    static boolean boundary(Line line, int k) {
        return line.at(k).is(";") || line.at(k).is(":") || line.at(k).is(",") || line.at(k).is("but") || line.at(k).is("that");
    }

    /** "Its own draft resolution", "a rival bid": another than the one in question. */
    static boolean rival(Line line, int head) {
        for (int k = head - 1; k >= Math.max(0, head - 3); k--) {
            if (Set.of("rival", "competing", "alternative", "counter").contains(line.text(k))) return true;
            if (line.text(k).equals("own") && Set.of("its", "their", "his", "her").contains(line.text(k - 1))) return true;
            if (line.at(k).sign()) break;
        }
        return false;
    }
}
