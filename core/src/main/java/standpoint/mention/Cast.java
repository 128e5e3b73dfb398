package standpoint.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.news.Actor;
import standpoint.news.Spelling;
import standpoint.news.Token;

/** Brings the phrases of one article together into its actors: first by names, then by apposition, then by offices and pronouns in reading order. */
final class Cast {
    /** Names beyond so many are not compared with each other, so that time stays linear. */
    private static final int MOST_NAMES = 400;
    private static final Set<String> OF_STATE = Stream.concat(OwnedOffices.OF_STATE.stream(),
            Stream.of("government", "parliament", "ministry", "army", "navy", "embassy", "diplomat")).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OF_GOVERNMENT = Set.of("government", "administration", "cabinet", "ministry", "parliament", "army", "navy", "embassy");

    /** Parts of the world that no one speaks for. */
    private static final Set<String> REGIONS = Set.of("West", "East", "North", "South", "Middle East", "Europe", "Asia", "Africa", "America", "Latin America", "Eastern Europe",
            "Western Europe", "Baltics", "Balkans", "Caucasus", "Gulf", "Scandinavia", "Wall Street", "Brussels");

    private final PeopleWords people;
    private final Names names;
    private final Offices offices;
    private final PersonNames personNames;
    private final Salience salience = new Salience();
    private final Affiliations affiliations = new Affiliations(salience);
    private final List<CastMember> members = new ArrayList<>();
    private final List<CastMember> persons = new ArrayList<>();
    private final Institutions institutions;
    private final Map<String, CastMember> byKey = new HashMap<>();
    private final Map<String, CastMember> latestByNoun = new HashMap<>();
    private final Map<Phrase, CastMember> whose = new IdentityHashMap<>();
    private final Map<String, String> stems = new LinkedHashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, int[]> votes = new HashMap<>();
    private final Set<String> countries = new HashSet<>();

    /** @param bodies the bodies that the article speaks of, also where only as "NATO summit" */
    Cast(PeopleWords people, Names names, KnownBodies bodies) {
        this.people = people;
        this.names = names;
        this.offices = new Offices(people);
        this.institutions = new Institutions(people, names, bodies, () -> make(Actor.Kind.ORGANIZATION));
        this.personNames = new PersonNames(people);
    }

    void author(String name) {
        CastMember author = make(Actor.Kind.AUTHOR);
        author.name(name);
        author.gender = people.genderOfFirstName(PersonNames.parts(name)[0]);
        persons.add(author);
        personNames.add(name, author);
        byKey.put("person " + Spelling.folded(name), author);
    }

    /** Who each phrase speaks of; phrases that speak of nobody are left out. */
    Map<Phrase, CastMember> gather(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            boolean stem = phrase.kind() == Phrase.Kind.PERSON && phrase.bareName() || phrase.kind() == Phrase.Kind.PLACE || phrase.kind() == Phrase.Kind.NAME || phrase.kind() == Phrase.Kind.ORGANIZATION;
            if (stem && !phrase.name().isEmpty() && stems.size() < MOST_NAMES) stems.put(phrase.name(), phrase.name());
            if (phrase.kind() == Phrase.Kind.PLACE) places.add(phrase.name());
        }
        learnCountries(phrases);
        phrases.forEach(this::vote);
        List<Phrase> fullFirst = new ArrayList<>(phrases);
        fullFirst.sort(Comparator.comparingInt(phrase -> -phrase.name().split(" ").length));
        for (Phrase phrase : fullFirst) if (phrase.kind() == Phrase.Kind.PERSON && phrase.name().indexOf(' ') > 0) fullName(phrase);
        List<Phrase> beside = phrases.stream().filter(phrase -> phrase.kind() != Phrase.Kind.HOST).toList();
        for (int at = 0; at + 1 < beside.size(); at++) appose(beside, at);
        for (int at = 1; at < phrases.size(); at++) if (phrases.get(at).kind() == Phrase.Kind.POST) post(phrases, at);
        for (int at = 0; at < phrases.size(); at++) {
            Phrase phrase = phrases.get(at);
            if (phrase.kind() == Phrase.Kind.HOST) affiliations.host(phrases, at, institutions.met(phrase), whose);
            CastMember who = whose.get(phrase);
            if (who == null) who = find(phrase);
            if (who == null) continue;
            if (whose.put(phrase, who) == null) who.add(phrase);
            if (who.member.isEmpty()) who.member = ownersMember(phrase);
            who.member = who.member.map(this::stem);
            affiliations.note(phrases, at, whose);
            salience.meet(phrase, who);
            // "Ms Venn's government fell; she left"
            if (who.kind == Actor.Kind.ORGANIZATION) ownerOf(phrase).ifPresent(owner -> salience.meet(phrase, owner));
        }
        return whose;
    }

    /** {@code Veltria} is a country when somebody is its minister or envoy, or Veltrian president; then its bare name is one wherever it stands. */
    private void learnCountries(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.member().isEmpty() || names.isUsual(phrase.member().get()) || countries.size() > MOST_NAMES) continue;
            String country = stem(phrase.member().get());
            boolean state = OF_STATE.contains(phrase.noun()) || phrase.noun().equals("president") && !country.equals(phrase.member().get());
            if (state) countries.add(country);
        }
    }

    List<CastMember> members() { return members; }

    /** {@code his administration}, {@code her foreign minister}: they speak for whom he or she speaks for. */
    private Optional<String> ownersMember(Phrase phrase) {
        if (phrase.kind() == Phrase.Kind.GROUP || phrase.kind() == Phrase.Kind.PRONOUN) return Optional.empty();
        Optional<String> owners = ownerOf(phrase).flatMap(owner -> owner.member);
        if (owners.isPresent()) return owners;
        boolean office = phrase.kind() == Phrase.Kind.OFFICE || phrase.kind() == Phrase.Kind.ORGANIZATION && OF_GOVERNMENT.contains(phrase.noun());
        if (!office || phrase.quoted()) return Optional.empty();
        return salience.owner(phrase).flatMap(owner -> owner.member);
    }

    private Optional<CastMember> ownerOf(Phrase phrase) {
        return personOwning(phrase).flatMap(name -> personNames.find(name, PeopleWords.Gender.UNKNOWN, phrase.order()));
    }

    /** {@code Brask's press secretary}: the person's name before the possessive, when there is one. */
    private Optional<String> personOwning(Phrase phrase) {
        List<Token> tokens = phrase.sentence().tokens();
        for (int at = phrase.from() + 1; at < phrase.head(); at++) {
            if (!tokens.get(at).tag().equals("POS")) continue;
            int first = at;
            while (first > phrase.from() && tokens.get(first - 1).tag().startsWith("NNP") && !people.isHonorific(tokens.get(first - 1).text())) first--;
            return first < at ? Optional.of(phrase.text(first, at)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** {@code Orla Venn, who took over as Veltria's envoy in 2031}: the office is that of the person named before it in the sentence. */
    private void post(List<Phrase> phrases, int at) {
        Phrase post = phrases.get(at);
        for (int before = at - 1; before >= 0 && phrases.get(before).sentence() == post.sentence(); before--) {
            Phrase one = phrases.get(before);
            if (one.kind() != Phrase.Kind.PERSON) continue;
            CastMember who = whose.get(one);
            if (who == null) who = personNames.find(one.name(), one.gender(), Integer.MAX_VALUE).orElse(null);
            if (who == null) return;
            who.role(post.role(), post.noun());
            if (who.member.isEmpty()) who.member = post.member();
            return;
        }
    }

    private CastMember make(Actor.Kind kind) {
        CastMember member = new CastMember(kind);
        members.add(member);
        return member;
    }

    private void assign(Phrase phrase, CastMember who) {
        whose.put(phrase, who);
        who.add(phrase);
    }

    private void fullName(Phrase phrase) {
        CastMember who = personNames.find(phrase.name(), phrase.gender(), Integer.MAX_VALUE).orElseGet(() -> newPerson(phrase));
        personNames.add(phrase.name(), who);
        assign(phrase, who);
    }

    private void remember(CastMember person) { if (persons.size() < MOST_NAMES) persons.add(person); }

    private CastMember newPerson(Phrase phrase) {
        CastMember person = make(Actor.Kind.PERSON);
        person.gender = phrase.gender();
        remember(person);
        return person;
    }

    /** Two phrases side by side for one actor: the description goes to whoever is named. */
    private void appose(List<Phrase> phrases, int at) {
        Optional<Appositions.Pair> pair = Appositions.at(phrases, at);
        if (pair.isEmpty()) return;
        Phrase name = pair.get().name();
        if (pair.get().person()) {
            if (name.kind() != Phrase.Kind.PERSON && !whose.containsKey(name)) return;
            assign(pair.get().description(), whose.computeIfAbsent(name, this::single));
            return;
        }
        if (whose.containsKey(pair.get().description())) return;
        CastMember who = whose.get(name);
        if (who == null) who = body(name);
        if (who == null) return;
        if (whose.put(name, who) == null) who.add(name);
        whose.put(pair.get().description(), who);
        who.describe(pair.get().description());
    }

    /** The body that a name beside its description names, whatever the name alone is taken for; null when it is somebody known by more. */
    private CastMember body(Phrase name) {
        if (name.kind() == Phrase.Kind.COUNTRY) return null;
        if (name.kind() == Phrase.Kind.PERSON && personNames.find(name.name(), name.gender(), Integer.MAX_VALUE).isPresent()) return null;
        votes.computeIfAbsent(name.name(), unused -> new int[3])[1] += 10;
        return institutions.called(name.name());
    }

    private CastMember single(Phrase phrase) {
        CastMember who = find(phrase);
        if (who == null) who = newPerson(phrase);
        who.add(phrase);
        return who;
    }

    private CastMember find(Phrase phrase) {
        if (countries.contains(phrase.name()) && phrase.role().isEmpty() && phrase.to() - phrase.from() == 1) return country(phrase);
        return switch (usualKind(phrase)) {
            case PERSON -> shortName(phrase);
            case NAME -> unknownName(phrase);
            case ORGANIZATION -> phrase.name().isEmpty() ? someBody(phrase) : institutions.called(phrase.name());
            case COUNTRY -> keyed("country " + phrase.name(), Actor.Kind.COUNTRY);
            case PLACE -> place(phrase);
            case GROUP -> keyed("group " + Spelling.folded(bare(phrase)), Actor.Kind.GROUP, bare(phrase));
            case DOCUMENT -> described(phrase, Actor.Kind.DOCUMENT);
            case OFFICE -> office(phrase);
            case POST, HOST -> null;
            case UNNAMED -> described(phrase, Actor.Kind.UNNAMED);
            case PRONOUN -> salience.meant(phrase).orElse(null);
        };
    }

    /** {@code the ministry}, {@code his party}. */
    private CastMember someBody(Phrase phrase) {
        Optional<CastMember> owner = salience.owner(phrase);
        Optional<CastMember> body = owner.flatMap(known -> known.body);
        if (body.isPresent() && institutions.isCalled(body.get(), phrase.noun())) return body.get();
        if (body.isPresent()) return keyed("owned " + members.indexOf(owner.get()) + " " + phrase.noun(), Actor.Kind.ORGANIZATION, bare(phrase));
        if (elsewhere(phrase)) return institutions.called(bare(phrase));
        return institutions.generic(phrase, bare(phrase), owner.isPresent() || phrase.sentence().tokens().get(phrase.from()).tag().equals("PRP$"));
    }

    /** {@code the cooperative in neighbouring Arden}: another one than the cooperative that was named. */
    private boolean elsewhere(Phrase phrase) {
        List<Token> tokens = phrase.sentence().tokens();
        if (people.in("state", phrase.noun()) || phrase.to() + 1 >= tokens.size()) return false;
        String next = tokens.get(phrase.to()).text();
        if (!next.equals("in") && !next.equals("at") && !next.equals("near")) return false;
        int place = tokens.get(phrase.to()).head();
        return place > phrase.to() && tokens.get(place).head() == phrase.head() && Character.isUpperCase(tokens.get(place).text().charAt(0));
    }

    private void vote(Phrase phrase) {
        if (!phrase.bareName() || phrase.kind() == Phrase.Kind.NAME) return;
        int[] kinds = votes.computeIfAbsent(phrase.name(), name -> new int[3]);
        // "Mr Venn" is a person, whatever the name alone is taken for elsewhere
        kinds[phrase.kind() == Phrase.Kind.PERSON ? 0 : phrase.kind() == Phrase.Kind.ORGANIZATION ? 1 : 2] += phrase.to() - phrase.from() > 1 ? 10 : 1;
    }

    /** What most places of the article take a bare name for; one name is not a person here and a body there. */
    private Phrase.Kind usualKind(Phrase phrase) {
        if (!phrase.bareName()) return phrase.kind();
        int[] kinds = votes.get(phrase.name());
        boolean person = phrase.kind() != Phrase.Kind.PLACE && personNames.find(phrase.name(), phrase.gender(), phrase.order()).isPresent();
        if (person) return Phrase.Kind.PERSON;
        if (kinds == null) return phrase.kind();
        if (kinds[0] > kinds[1] && kinds[0] > kinds[2]) return Phrase.Kind.PERSON;
        return kinds[1] >= kinds[2] ? Phrase.Kind.ORGANIZATION : Phrase.Kind.PLACE;
    }

    private CastMember country(Phrase phrase) {
        CastMember country = keyed("country " + phrase.name(), Actor.Kind.COUNTRY);
        if (country.member.isEmpty()) country.member = Optional.of(phrase.name());
        return country;
    }

    private CastMember shortName(Phrase phrase) {
        String key = "person " + Spelling.sounds(phrase.name());
        CastMember known = personNames.find(phrase.name(), phrase.gender(), phrase.order()).orElse(byKey.get(key));
        if (known != null) return known;
        boolean bare = phrase.role().isEmpty() && phrase.to() - phrase.from() == 1;
        if (bare && places.contains(phrase.name())) return null;
        Optional<CastMember> body = bare ? institutions.startingWith(phrase.name()) : Optional.empty();
        if (body.isPresent()) return body.get();
        CastMember person = newPerson(phrase);
        byKey.put(key, person);
        return person;
    }

    /** A name of which nothing tells what it names: somebody known by it, else a body when it acts, else nobody. */
    private CastMember unknownName(Phrase phrase) {
        CastMember person = personNames.find(phrase.name(), phrase.gender(), phrase.order()).orElse(byKey.get("person " + Spelling.sounds(phrase.name())));
        if (person != null) return person;
        CastMember known = institutions.known(phrase.name());
        if (known != null) return known;
        if (!phrase.subject()) return null;
        CastMember some = institutions.called(phrase.name());
        some.uncertain = true;
        return some;
    }

    private CastMember place(Phrase phrase) {
        CastMember known = institutions.known(phrase.name());
        if (known != null) return known;
        boolean shout = phrase.name().equals(phrase.name().toUpperCase(Locale.ROOT));
        return phrase.subject() && !shout && !REGIONS.contains(phrase.name()) ? institutions.called(phrase.name()) : null;
    }

    private CastMember keyed(String key, Actor.Kind kind) { return byKey.computeIfAbsent(key, unused -> make(kind)); }

    private CastMember keyed(String key, Actor.Kind kind, String name) {
        CastMember member = keyed(key, kind);
        if (!member.named()) member.name(name);
        return member;
    }

    /** A phrase without its article. */
    private static String bare(Phrase phrase) {
        int from = phrase.from();
        while (from + 1 < phrase.to() && phrase.sentence().tokens().get(from).tag().equals("DT")) from++;
        return phrase.text(from, phrase.to());
    }

    private CastMember office(Phrase phrase) {
        String first = phrase.sentence().tokens().get(phrase.from()).text();
        Optional<CastMember> body = first.equalsIgnoreCase("its") ? salience.ownerBody(phrase) : Optional.empty();
        // "its leader": nobody of another body
        if (body.isPresent()) return persons.stream().filter(one -> one.body.equals(body) && one.roleNouns().contains(phrase.noun())).findFirst().orElseGet(() -> described(phrase, Actor.Kind.PERSON));
        Optional<CastMember> holder = offices.holder(phrase, phrase.member().map(this::stem), persons);
        CastMember described = latestByNoun.get(Actor.Kind.UNNAMED + " " + phrase.noun());
        // "a diplomat said ... The diplomat added": the one met last, not a minister who is a diplomat too
        boolean again = described != null && described.lastSeen >= phrase.order() - 2 && phrase.member().isEmpty();
        if (again && (holder.isEmpty() || described.lastSeen > holder.get().lastSeen || !holder.get().roleNouns().contains(phrase.noun()))) return described;
        if (holder.isPresent()) {
            if (holder.get().member.isEmpty()) holder.get().member = phrase.member().map(this::stem);
            return holder.get();
        }
        if (!people.is("office", phrase.noun())) return described(phrase, Actor.Kind.UNNAMED);
        CastMember person = make(Actor.Kind.PERSON);
        person.name(bare(phrase));
        remember(person);
        return person;
    }

    /** Somebody or something that only a description tells of; "the diplomat" is the one met last. */
    private CastMember described(Phrase phrase, Actor.Kind kind) {
        String noun = kind + " " + phrase.noun();
        CastMember latest = latestByNoun.get(noun);
        boolean again = latest != null && phrase.definite() && phrase.sentence().tokens().get(phrase.from()).tag().equals("DT");
        if (again) return latest;
        CastMember member = make(kind);
        member.name(phrase.definite() ? bare(phrase) : phrase.text());
        latestByNoun.put(noun, member);
        return member;
    }

    /** The name of an unknown country whose adjective the text uses: "Veltrian" is of "Veltria" when the article speaks of it, else the word itself. */
    private String stem(String member) {
        String known = names.isUsual(member) ? member : stems.get(member);
        if (known != null) return known;
        for (String name : stems.values().toArray(String[]::new)) {
            int shared = 0;
            while (shared < Math.min(name.length(), member.length()) && name.charAt(shared) == member.charAt(shared)) shared++;
            if (shared >= 4 && shared >= name.length() - 2 && name.length() <= member.length() && member.length() - shared <= 3 && name.indexOf(' ') < 0) {
                stems.put(member, name);
                return name;
            }
        }
        stems.put(member, member);
        return member;
    }
}
