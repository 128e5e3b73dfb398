package standpoint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the captions in saved text. Three things give one away: a label ("Image: ..."), a credit at its end, and the words of a picture
 * standing twice, once as the picture's description and once as its caption.
 */
final class Captions {
    private static final List<String> LABELS = List.of("image:", "photo:", "picture:", "pictured:", "caption:", "file photo:", "file image:",
            "bild:", "foto:", "imagen:", "image caption", "photo caption", "video:", "figure:");
    private static final int MOST_WORDS = 70;
    private final PhotoCredit credits;

    /**
     * What is known of one block: not a caption, a caption with these words, or a repetition to leave out (no words).
     *
     * @param credit the credit that was taken off, where one was
     */
    record Found(Optional<String> caption, boolean repetition, Optional<String> credit) {
        static final Found NONE = new Found(Optional.empty(), false, Optional.empty());

        boolean isNone() { return caption.isEmpty() && !repetition; }
    }

    Captions(PhotoCredit credits) { this.credits = credits; }

    List<Found> find(List<Block> blocks, String title) {
        List<Found> found = new ArrayList<>();
        String titleFold = Words.fold(title);
        for (int i = 0; i < blocks.size(); i++) found.add(Found.NONE);
        for (int i = 0; i < blocks.size(); i++) {
            if (!found.get(i).isNone()) continue;
            Block block = blocks.get(i);
            if (block.is(Block.Shape.CAPTION)) {
                found.set(i, caption(block.text(), true));
            } else if (block.words() <= MOST_WORDS && !block.is(Block.Shape.HEADING)) {
                pair(blocks, i, found);
                if (found.get(i).isNone()) single(block.text(), title, titleFold).ifPresent(one(found, i));
            }
        }
        return found;
    }

    private static java.util.function.Consumer<Found> one(List<Found> found, int i) { return value -> found.set(i, value); }

    /** Two lines right after each other, the second with all words of the first, neither of them prose. */
    private void pair(List<Block> blocks, int i, List<Found> found) {
        if (i + 1 >= blocks.size() || blocks.get(i + 1).gap() || blocks.get(i + 1).words() > MOST_WORDS) return;
        String first = Words.fold(blocks.get(i).text());
        String second = Words.fold(blocks.get(i + 1).text());
        boolean again = first.indexOf(' ') > 0 && (second.contains(first) || first.contains(second) && second.indexOf(' ') > 0);
        if (!again || sentences(blocks.get(i).text()) > 1) return;
        boolean longer = second.length() >= first.length();
        found.set(longer ? i : i + 1, new Found(Optional.empty(), true, Optional.empty()));
        found.set(longer ? i + 1 : i, caption(blocks.get(longer ? i + 1 : i).text(), true));
    }

    private Optional<Found> single(String text, String title, String titleFold) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String label : LABELS) {
            if (lower.startsWith(label) && text.length() > label.length() + 3) return Optional.of(caption(text.substring(label.length()).strip(), true));
        }
        Optional<PhotoCredit.Split> split = credits.split(text, false);
        if (split.isEmpty() || sentences(split.get().caption()) > 2) return Optional.empty();
        String words = split.get().caption();
        // A page that describes its picture by its own headline: "Headline Who is to be seen (Photographer, Outlet)".
        if (!titleFold.isEmpty() && words.startsWith(title)) words = words.substring(title.length()).strip();
        if (Words.fold(words).equals(titleFold)) words = "";
        return Optional.of(new Found(words.isBlank() ? Optional.empty() : Optional.of(words), true, Optional.of(split.get().credit())));
    }

    private Found caption(String text, boolean known) {
        Optional<PhotoCredit.Split> split = credits.split(text, known);
        String words = split.map(PhotoCredit.Split::caption).orElse(text);
        return new Found(words.isBlank() ? Optional.empty() : Optional.of(words), true, split.map(PhotoCredit.Split::credit));
    }

    private static int sentences(String text) {
        int count = 0;
        for (int i = 1; i + 2 < text.length(); i++) {
            boolean stop = ".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2));
            // "Joseph R. Lorne" and "U.S. President" are no ends of sentences.
            if (stop && Character.isLowerCase(text.charAt(i - 1)) && i > 3 && text.charAt(i - 3) != ' ' && text.charAt(i - 4) != ' ') count++;
        }
        return count + 1;
    }
}
