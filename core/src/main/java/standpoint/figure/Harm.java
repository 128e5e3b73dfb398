package standpoint.figure;

import java.util.Map;
import java.util.Optional;

/** What befell those who are counted: the words of tolls by their dictionary forms. */
enum Harm {
    KILLED("killed"), INJURED("injured"), MISSING("missing"), ARRESTED("arrested"), DISPLACED("displaced"), RESCUED("rescued"),
    HELD("held"), INFECTED("infected");

    private static final Map<String, Harm> WORDS = Map.ofEntries(Map.entry("kill", KILLED), Map.entry("killing", KILLED), Map.entry("die", KILLED), Map.entry("dead", KILLED),
            Map.entry("death", KILLED), Map.entry("deaths", KILLED), Map.entry("fatality", KILLED), Map.entry("drown", KILLED), Map.entry("slay", KILLED), Map.entry("perish", KILLED),
            Map.entry("toll", KILLED), Map.entry("fatalities", KILLED), Map.entry("injure", INJURED), Map.entry("injured", INJURED), Map.entry("wound", INJURED), Map.entry("wounded", INJURED),
            Map.entry("hurt", INJURED), Map.entry("injury", INJURED), Map.entry("injuries", INJURED), Map.entry("hospitalise", INJURED), Map.entry("hospitalize", INJURED),
            Map.entry("missing", MISSING), Map.entry("unaccounted", MISSING), Map.entry("arrest", ARRESTED), Map.entry("detain", ARRESTED),
            Map.entry("arrests", ARRESTED), Map.entry("displace", DISPLACED), Map.entry("displaced", DISPLACED), Map.entry("evacuate", DISPLACED), Map.entry("flee", DISPLACED), Map.entry("homeless", DISPLACED),
            Map.entry("rescue", RESCUED), Map.entry("kidnap", HELD), Map.entry("abduct", HELD), Map.entry("hostage", HELD), Map.entry("infect", INFECTED),
            Map.entry("sicken", INFECTED));

    private final String participle;

    Harm(String participle) { this.participle = participle; }

    String participle() { return participle; }

    /** The harm whose participle is the name of a kind of figure. */
    static Optional<Harm> named(String kind) { return java.util.Arrays.stream(values()).filter(harm -> harm.participle.equals(kind)).findFirst(); }

    static Optional<Harm> of(String lemma) { return Optional.ofNullable(WORDS.get(lemma)); }
}
