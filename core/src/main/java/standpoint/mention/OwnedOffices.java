package standpoint.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.news.Token;

/**
 * {@code Norland will send no soldiers, said its foreign minister, Orla Venn}: whom {@code its} means before an office that only countries have.
 * Told before the actors are gathered, since a name is known for a country's by its offices ({@link Cast}).
 */
final class OwnedOffices {
    static final Set<String> OF_STATE = Set.of("minister", "premier", "chancellor", "king", "queen", "ambassador", "envoy", "monarch", "emir", "sultan");
    /** Clubs and companies have these too: of a country only where the name is known for one. */
    private static final Set<String> OF_ANY = Set.of("president", "delegate", "negotiator", "parliament", "government", "senate");

    private final List<Phrase> phrases;
    private final Set<String> surnames = new HashSet<>();

    private OwnedOffices(List<Phrase> phrases) {
        this.phrases = phrases;
        for (Phrase phrase : phrases) if (phrase.kind() == Phrase.Kind.PERSON && phrase.name().indexOf(' ') > 0) surnames.add(phrase.name().substring(phrase.name().lastIndexOf(' ') + 1));
    }

    /** The phrases, those with the country whose office they tell where {@code its} says whose it is. */
    static List<Phrase> told(List<Phrase> phrases) {
        OwnedOffices offices = new OwnedOffices(phrases);
        List<Phrase> told = new ArrayList<>();
        for (int at = 0; at < phrases.size(); at++) {
            Phrase phrase = phrases.get(at);
            Optional<String> owner = its(phrase) ? offices.owner(at) : Optional.empty();
            told.add(owner.isPresent() ? phrase.withRole(phrase.role(), owner, phrase.gender()) : phrase);
        }
        return told;
    }

    private static boolean its(Phrase phrase) {
        Token first = phrase.sentence().tokens().get(phrase.from());
        return phrase.member().isEmpty() && !phrase.quoted() && first.text().equalsIgnoreCase("its") && (OF_STATE.contains(phrase.noun()) || OF_ANY.contains(phrase.noun()));
    }

    /** The nearest subject before it, in its sentence or the one before, else the nearest known country; nobody where a body stands there that is no country. */
    private Optional<String> owner(int at) {
        Phrase office = phrases.get(at);
        boolean ofState = OF_STATE.contains(office.noun());
        Optional<String> known = Optional.empty();
        for (int before = at - 1; before >= 0; before--) {
            Phrase one = phrases.get(before);
            if (office.order() - one.order() > 1 || one.sentence().field() != office.sentence().field()) break;
            Optional<String> country = one.kind() == Phrase.Kind.COUNTRY ? one.member() : Optional.empty();
            if (one.subject() && country.isPresent()) return country;
            if (one.subject() && ofState && mayBeCountry(one)) return Optional.of(one.name());
            if (one.subject() && one.kind() == Phrase.Kind.ORGANIZATION) return Optional.empty();
            if (known.isEmpty()) known = country;
        }
        return known;
    }

    /** One word with a capital, and nobody's surname. */
    private boolean mayBeCountry(Phrase one) {
        return one.bareName() && one.to() - one.from() == 1 && !surnames.contains(one.name()) && !one.name().equals(one.name().toUpperCase(Locale.ROOT));
    }
}
