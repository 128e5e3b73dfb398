package standpoint.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Cardinal;
import standpoint.news.Token;

/**
 * A number in a sentence with the words that belong to it: "at least eight", "$800 million", "7.3 per cent", "dozens", "12 to 15".
 *
 * @param from token indexes, half-open, with modifiers and unit
 * @param bare index of the number's own first word
 * @param unit "%" or an ISO 4217 code, when there is one
 */
record Quantity(int from, int to, int bare, Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<String> unit) {
    private static final Map<String, String> CURRENCIES = Map.ofEntries(Map.entry("$", "USD"), Map.entry("us$", "USD"), Map.entry("\u20ac", "EUR"),
            Map.entry("\u00a3", "GBP"), Map.entry("\u00a5", "JPY"), Map.entry("dollar", "USD"), Map.entry("dollars", "USD"), Map.entry("euro", "EUR"), Map.entry("euros", "EUR"),
            Map.entry("sterling", "GBP"), Map.entry("yen", "JPY"), Map.entry("yuan", "CNY"), Map.entry("rubles", "RUB"),
            Map.entry("roubles", "RUB"), Map.entry("rupees", "INR"), Map.entry("francs", "CHF"), Map.entry("hryvnias", "UAH"), Map.entry("usd", "USD"),
            Map.entry("eur", "EUR"), Map.entry("gbp", "GBP"), Map.entry("crowns", "crowns"), Map.entry("kronor", "SEK"), Map.entry("kroner", "kroner"),
            Map.entry("zlotys", "PLN"), Map.entry("pounds", "GBP"), Map.entry("pesos", "pesos"), Map.entry("dinars", "dinars"), Map.entry("lira", "TRY"), Map.entry("marks", "marks"),
            Map.entry("florins", "florins"), Map.entry("guilders", "guilders"), Map.entry("shillings", "shillings"), Map.entry("rand", "ZAR"), Map.entry("baht", "THB"), Map.entry("won", "KRW"),
            Map.entry("ringgit", "MYR"), Map.entry("rupiah", "IDR"), Map.entry("dirhams", "dirhams"), Map.entry("riyals", "riyals"), Map.entry("leva", "BGN"), Map.entry("lei", "RON"),
            Map.entry("forints", "HUF"), Map.entry("reais", "BRL"), Map.entry("naira", "NGN"), Map.entry("birr", "ETB"), Map.entry("thalers", "thalers"), Map.entry("ducats", "ducats"),
            Map.entry("shekels", "ILS"), Map.entry("krona", "SEK"), Map.entry("taka", "BDT"), Map.entry("renminbi", "CNY"), Map.entry("bitcoin", "BTC"), Map.entry("cents", "cents"));
    private static final Map<String, int[]> DOZENS = Map.of("dozens", new int[] {24, 99}, "scores", new int[] {40, 99}, "hundreds", new int[] {200, 999},
            "thousands", new int[] {2000, 9999});
    /** Units that are written to the number: "46.9C", "120kg". */
    private static final Map<String, String> ATTACHED = Map.ofEntries(Map.entry("c", "degree"), Map.entry("f", "degree"), Map.entry("km", "km"), Map.entry("cm", "cm"), Map.entry("mm", "mm"),
            Map.entry("kg", "kg"), Map.entry("ha", "ha"), Map.entry("mw", "MW"), Map.entry("gw", "GW"), Map.entry("mph", "mph"), Map.entry("ft", "ft"), Map.entry("kph", "km/h"));
    private static final Set<String> FLOOR = Set.of("least", "than", "over", "above", "exceeding");
    private static final Set<String> ABOUT = Set.of("about", "around", "some", "roughly", "approximately", "nearly", "almost", "an", "estimated", "only", "just", "exactly", "another");

    /** The quantity that begins at a token, modifiers before it included; none when no number stands there. */
    static Optional<Quantity> at(List<Token> tokens, int index) {
        Optional<Quantity> rank = rank(tokens, index);
        if (rank.isPresent()) return rank;
        Optional<Quantity> part = Fraction.at(tokens, index);
        if (part.isPresent()) return part.map(share -> bounded(tokens, index, share.to(), share.low().orElseThrow(), share.high().orElseThrow(), share.unit()));
        int start = index;
        Optional<String> currency = currencySign(tokens, index);
        if (currency.isPresent()) start++;
        int[] dozens = DOZENS.get(word(tokens, start));
        if (dozens != null && currency.isEmpty()) return vague(tokens, start, dozens);
        Read first = read(tokens, start);
        if (first == null) return Optional.empty();
        int to = first.next;
        BigDecimal low = first.value;
        BigDecimal high = first.value;
        Read second = upper(tokens, to, currency.isPresent());
        if (second != null && second.value.compareTo(low) > 0) {
            if (!first.scaled && second.scaled) low = low.multiply(second.scale);
            high = second.value;
            to = second.next;
        }
        Optional<String> unit = currency.or(() -> Optional.empty());
        int end = percentEnd(tokens, to);
        if (end > to) unit = Optional.of("%");
        else if (unit.isEmpty() && CURRENCIES.containsKey(word(tokens, to)) && !word(tokens, to).equals("$")) {
            unit = Optional.of(CURRENCIES.get(word(tokens, to)));
            end = to + 1;
        }
        return Optional.of(bounded(tokens, index, Math.max(end, to), low, high, unit));
    }

    /** "The 27th state to ratify": so many have by then. */
    private static Optional<Quantity> rank(List<Token> tokens, int index) {
        String word = word(tokens, index);
        boolean ordinal = word.length() > 2 && (word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd")) && Character.isDigit(word.charAt(0));
        boolean does = index + 3 < tokens.size() && tokens.get(index + 1).tag().startsWith("NN") && word(tokens, index + 2).equals("to") && tokens.get(index + 3).tag().equals("VB");
        if (!ordinal || !does) return Optional.empty();
        Optional<BigDecimal> number = Cardinal.digits(word.substring(0, word.length() - 2));
        return number.map(value -> new Quantity(index, index + 1, index, Optional.of(value), Optional.of(value), Optional.empty()));
    }

    /** A number read from words: its value, the word after, and by which scale its last word multiplied. */
    private record Read(BigDecimal value, int next, boolean scaled, BigDecimal scale) { }

    private static Optional<Quantity> vague(List<Token> tokens, int index, int[] range) {
        BigDecimal scale = BigDecimal.ONE;
        int to = index + 1;
        if (word(tokens, to).equals("of") && DOZENS.containsKey(word(tokens, to + 1))) {
            scale = BigDecimal.valueOf(DOZENS.get(word(tokens, to + 1))[0]);
            to += 2;
        }
        BigDecimal low = BigDecimal.valueOf(range[0]).multiply(scale);
        return Optional.of(new Quantity(index, to, index, Optional.of(low), Optional.of(BigDecimal.valueOf(range[1]).multiply(scale)), Optional.empty()));
    }

    private static Quantity bounded(List<Token> tokens, int index, int to, BigDecimal low, BigDecimal high, Optional<String> unit) {
        String one = word(tokens, index - 1);
        String two = word(tokens, index - 2);
        int from = index;
        Optional<BigDecimal> lower = Optional.of(low);
        Optional<BigDecimal> upper = Optional.of(high);
        if (FLOOR.contains(one)) {
            boolean less = two.equals("less") || two.equals("fewer");
            boolean negated = word(tokens, index - 3).equals("no") || word(tokens, index - 3).equals("not");
            boolean ceiling = negated && !less && one.equals("than");
            boolean pair = one.equals("least") || one.equals("than");
            boolean valid = !one.equals("than") || less || two.equals("more") || two.equals("greater") || two.equals("higher");
            from = !valid ? index : pair ? negated ? index - 3 : index - 2 : index - 1;
            if (valid && (less && !negated || ceiling)) lower = Optional.empty();
            else if (valid) upper = low.equals(high) ? Optional.empty() : upper;
        } else if (one.equals("to") && two.equals("up") || one.equals("as") && two.equals("many") || one.equals("most") && two.equals("at")
                || one.equals("under") || one.equals("below") && !two.isEmpty()) {
            from = one.equals("under") || one.equals("below") ? index - 1 : one.equals("as") ? index - 3 : index - 2;
            lower = Optional.empty();
        } else if (ABOUT.contains(one)) {
            from = index - 1;
        }
        return new Quantity(Math.max(0, from), to, index, lower, upper, unit);
    }

    private static Optional<String> currencySign(List<Token> tokens, int index) {
        String word = word(tokens, index);
        boolean sign = word.equals("$") || word.equals("us$") || word.equals("\u20ac") || word.equals("\u00a3") || word.equals("\u00a5")
                || word.equals("usd") || word.equals("eur") || word.equals("gbp");
        return sign ? Optional.of(CURRENCIES.get(word)) : Optional.empty();
    }

    private static Read upper(List<Token> tokens, int at, boolean money) {
        String join = word(tokens, at);
        if (!join.equals("to") && !join.equals("-") && !join.equals("\u2013") && !join.equals("or")) return null;
        int next = money && currencySign(tokens, at + 1).isPresent() ? at + 2 : at + 1;
        return read(tokens, next);
    }

    private static Read read(List<Token> tokens, int index) {
        String word = word(tokens, index);
        if ((word.equals("a") || word.equals("an")) && (word(tokens, index + 1).equals("dozen") || Cardinal.scale(word(tokens, index + 1)).isPresent() && word(tokens, index + 1).length() > 3)) {
            return word(tokens, index + 1).equals("dozen") ? new Read(BigDecimal.valueOf(12), index + 2, false, BigDecimal.ONE) : spelled(tokens, index + 1, BigDecimal.ONE);
        }
        if (word.equals("dozen")) return new Read(BigDecimal.valueOf(12), index + 1, false, BigDecimal.ONE);
        Optional<BigDecimal> digits = Cardinal.digits(word);
        if (digits.isPresent()) return scaled(tokens, index + 1, digits.get());
        int letter = word.length();
        while (letter > 0 && Character.isLetter(word.charAt(letter - 1))) letter--;
        if (letter > 0 && letter < word.length()) {
            Optional<BigDecimal> scale = Cardinal.scale(word.substring(letter));
            Optional<BigDecimal> number = Cardinal.digits(word.substring(0, letter));
            if (scale.isPresent() && number.isPresent()) return new Read(number.get().multiply(scale.get()), index + 1, true, scale.get());
            if (number.isPresent() && ATTACHED.containsKey(word.substring(letter))) return new Read(number.get(), index + 1, false, BigDecimal.ONE);
        }
        return Cardinal.small(word).map(small -> spelled(tokens, index + 1, BigDecimal.valueOf(small))).orElse(null);
    }

    private static Read scaled(List<Token> tokens, int next, BigDecimal value) {
        Optional<BigDecimal> scale = Cardinal.scale(word(tokens, next)).filter(by -> by.intValue() != 100 || word(tokens, next).equals("hundred"));
        return scale.map(by -> new Read(value.multiply(by), next + 1, true, by)).orElseGet(() -> new Read(value, next, false, BigDecimal.ONE));
    }

    /** "two hundred and ten thousand": from the word after the first number. */
    private static Read spelled(List<Token> tokens, int next, BigDecimal first) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = first;
        BigDecimal by = BigDecimal.ONE;
        int at = next;
        while (at < next + 8) {
            String word = word(tokens, at);
            Optional<BigDecimal> scale = Cardinal.scale(word).filter(any -> word.length() > 3);
            Optional<Integer> more = Cardinal.small(word(tokens, word.equals("and") ? at + 1 : at));
            if (scale.isPresent()) {
                by = scale.get();
                if (by.intValue() == 100) part = part.max(BigDecimal.ONE).multiply(by);
                else {
                    total = total.add(part.max(BigDecimal.ONE).multiply(by));
                    part = BigDecimal.ZERO;
                }
                at++;
            } else if (more.isPresent() && by.compareTo(BigDecimal.ONE) > 0 && at > next && part.remainder(BigDecimal.valueOf(100)).signum() == 0) {
                part = part.add(BigDecimal.valueOf(more.get()));
                at += word.equals("and") ? 2 : 1;
            } else break;
        }
        return new Read(total.add(part), at, by.compareTo(BigDecimal.ONE) > 0, by);
    }

    private static int percentEnd(List<Token> tokens, int at) {
        String word = word(tokens, at);
        if (word.equals("%") || word.equals("percent") || word.equals("pc")) return at + 1;
        if (word.equals("per") && word(tokens, at + 1).equals("cent")) return at + 2;
        if (word.equals("percentage") && word(tokens, at + 1).startsWith("point")) return at + 2;
        return at;
    }

    /** With the unit of measure that follows; as it is when none does or it has one already. */
    Quantity measured(List<Token> tokens, Units units) {
        if (unit.isPresent()) return this;
        String last = word(tokens, to - 1);
        int letter = last.length();
        while (letter > 0 && Character.isLetter(last.charAt(letter - 1))) letter--;
        String attached = letter > 0 ? ATTACHED.get(last.substring(letter)) : null;
        if (attached != null && to - 1 == bare) return new Quantity(from, to, bare, low, high, Optional.of(attached));
        int at = word(tokens, to).equals("-") ? to + 1 : to;
        return units.at(tokens, at).map(found -> new Quantity(from, found.to(), bare, low, high, Optional.of(found.name()))).orElse(this);
    }

    static String word(List<Token> tokens, int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).text().toLowerCase(Locale.ROOT);
    }
}
