package standpoint.format;

import java.util.Locale;
import java.util.Optional;

/** How the names of constants are written: lower case, with hyphens. */
final class Wire {
    private Wire() { }

    static String name(Enum<?> constant) { return constant.name().toLowerCase(Locale.ROOT).replace('_', '-'); }

    static <T extends Enum<T>> Optional<T> constant(Class<T> type, String name) {
        for (T constant : type.getEnumConstants()) {
            if (name(constant).equals(name)) return Optional.of(constant);
        }
        return Optional.empty();
    }
}
