package standpoint.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Everybody whom a page of HTML may name as its author: by its data, its head, elements that say so, bylines, scripts, and the name of the site. */
final class AuthorCandidates {
    private static final int MOST = 60;
    private static final int MOST_LINKED = 12;
    private static final int LONGEST = 140;
    private static final List<String> HEAD = List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author", "byl",
            "article:author_name", "og:article:author", "rbauthors", "cxenseparse:author", "authors", "dc.contributor", "article.author", "page.author", "book:author");
    private static final List<String> OTHER_ROLES = List.of("reviewed by", "fact check", "edited by", "editor:", "photo", "illustrat", "translated", "sponsored", "checked by", "approved by",
            "presented by", "powered by", "updated by");

    private final HtmlPage page;
    private final Vicinity places;
    private final int title;
    private final Place titlePlace;
    private final Map<String, AuthorCandidate> found = new LinkedHashMap<>();

    AuthorCandidates(HtmlPage page, Vicinity places) {
        this.page = page;
        this.places = places;
        this.title = places.title();
        this.titlePlace = places.titlePlace();
    }

    List<AuthorCandidate> find(LinkedData data, Optional<JsonNode> article, Set<String> siteNames, String content) {
        article.ifPresent(node -> {
            collect(node.path("author"), data, AuthorSource.LINKED);
            collect(node.path("creator"), data, AuthorSource.LINKED_CREATOR);
        });
        head();
        marks();
        lines();
        for (String name : ScriptedNames.authors(content)) addAll(name, AuthorSource.SCRIPT);
        int persons = 0;
        for (JsonNode node : data.all()) {
            if (persons > MOST_LINKED) break;
            if (!LinkedData.is(node, "person")) continue;
            persons++;
            LinkedData.words(node, "name").ifPresent(name -> addAll(name, AuthorSource.LINKED_PERSON));
        }
        page.meta("og:site_name").or(page::title).map(AuthorCandidates::lastPart).filter(Byline::isName).ifPresent(name -> add(name, AuthorSource.SITE));
        List<AuthorCandidate> all = new ArrayList<>(found.values());
        AuthorComparison.compare(all, page, siteNames);
        return all;
    }

    private static String lastPart(String title) {
        int bar = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" \u2014 ")));
        return bar < 0 ? Words.squeeze(title) : Words.squeeze(title.substring(bar + 3));
    }

    private void collect(JsonNode authors, LinkedData data, AuthorSource source) {
        List<JsonNode> open = new ArrayList<>();
        if (authors.isArray()) authors.forEach(open::add);
        else open.add(authors);
        for (JsonNode author : open.subList(0, Math.min(MOST_LINKED, open.size()))) {
            if (author.isTextual()) addAll(author.asText(), source);
            else if (author.has("name")) LinkedData.words(author, "name").ifPresent(name -> addAll(name, source));
            else if (author.has("@id")) byId(author.path("@id").asText(), data).ifPresent(name -> addAll(name, source));
        }
    }

    private static Optional<String> byId(String id, LinkedData data) {
        return data.all().stream().filter(node -> node.path("@id").asText().equals(id) && node.has("name")).findFirst()
                .flatMap(node -> LinkedData.words(node, "name"));
    }

    private void head() {
        for (HtmlPage.Meta meta : page.metas()) if (HEAD.contains(meta.name())) addAll(meta.content(), AuthorSource.HEAD);
        for (int i = 1; i <= 4; i++) {
            boolean labelled = page.meta("twitter:label" + i).map(words -> words.toLowerCase(Locale.ROOT)).map(words -> words.contains("by") || words.contains("author")).orElse(false);
            if (labelled) page.meta("twitter:data" + i).ifPresent(words -> addAll(words, AuthorSource.HEAD_LABELLED));
        }
    }

    /** What data gives as a name is kept as it is; several in one string come apart. */
    private void addAll(String given, AuthorSource source) {
        String words = Words.squeeze(org.jsoup.parser.Parser.unescapeEntities(given, false));
        if (words.isBlank() || words.startsWith("http") || words.length() > 200) return;
        words = Byline.withoutOpening(words);
        boolean several = words.contains(",") || words.contains(" and ") || words.contains(" & ") || words.contains(";") || words.contains("|");
        List<String> names = several ? Byline.names(words) : List.of();
        if (names.size() > 1) names.forEach(name -> add(name, source));
        else add(words, source);
    }

    private Optional<AuthorCandidate> add(String name, AuthorSource source) {
        String key = key(name);
        boolean usable = !key.isEmpty() && name.length() <= 100 && !name.contains("@") && !name.contains("://") && (found.size() < MOST || found.containsKey(key));
        if (!usable) return Optional.empty();
        AuthorCandidate candidate = found.computeIfAbsent(key, known -> new AuthorCandidate(name, found.size()));
        candidate.note(name, source);
        return Optional.of(candidate);
    }

    /** The name as it is compared: "Dr. Ann Poe" is Ann Poe. */
    private static String key(String name) {
        String fold = Words.fold(name);
        for (String title : List.of("dr ", "prof ", "professor ", "mr ", "ms ", "mrs ")) if (fold.startsWith(title)) return fold.substring(title.length());
        return fold;
    }

    private void marks() {
        for (HtmlPage.Mark mark : page.marks()) {
            if (mark.kind() != HtmlPage.Mark.Kind.AUTHOR) continue;
            Element element = mark.element();
            boolean says = element.attr("itemprop").contains("author") || element.attr("rel").equals("author");
            Element inner = says ? element.selectFirst("[itemprop=name]") : null;
            String words = Marks.words(inner == null ? element : inner, LONGEST);
            if (words.isEmpty()) words = element.attr("content");
            if (words.isBlank()) continue;
            boolean near = mark.block() >= title - 8 && mark.block() <= title + 14 && !places.isAside(mark.place());
            boolean link = element.normalName().equals("a") && !says;
            AuthorSource source = places.isComment(mark.place()) ? AuthorSource.COMMENT : says ? near ? AuthorSource.PROPERTY_NEAR : AuthorSource.PROPERTY_FAR
                    : !near && places.isAside(mark.place()) ? AuthorSource.ASIDE : link ? near ? AuthorSource.LINK_NEAR : AuthorSource.LINK_FAR
                    : near ? AuthorSource.CLASS_NEAR : AuthorSource.CLASS_FAR;
            for (String name : namesOf(words)) add(name, source).ifPresent(one -> tell(one, mark.block(), mark.place(), words(element), name));
        }
    }

    private static String words(Element element) { return Marks.words(element, LONGEST); }

    /** The names in the words of an author's element; where there is none in the usual form, a few words alone are one: "Marisol", "The Harbour Team". */
    private static List<String> namesOf(String words) {
        List<String> names = Byline.names(words);
        if (!names.isEmpty()) return names;
        String bare = Byline.withoutOpening(words);
        boolean plain = bare.length() > 2 && !Byline.isLabel(bare) && bare.length() <= 40 && Words.count(bare) <= 4 && Character.isLetter(bare.charAt(0)) && bare.chars().noneMatch(Character::isDigit);
        return plain ? List.of(bare) : List.of();
    }

    /** Bylines anywhere; names alone, or beside a date, near the title. */
    private void lines() {
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            boolean close = i >= title - 6 && i <= title + 14;
            String text = block.text();
            if (text.length() > LONGEST || !close && !Byline.opens(text) || block.words() > 25) continue;
            Place place = page.places().get(i);
            boolean near = close && !places.isAside(place);
            List<String> names = Byline.line(text).orElse(List.of());
            AuthorSource source = near ? AuthorSource.BYLINE_NEAR : AuthorSource.BYLINE_FAR;
            int at = i;
            if (names.isEmpty() && Byline.isLabel(text) && i + 1 < page.blocks().size() && page.blocks().get(i + 1).words() <= 12) {
                at = i + 1;
                names = namesOf(Words.squeeze(page.blocks().get(at).text()));
                source = near ? AuthorSource.LABEL_NEAR : AuthorSource.LABEL_FAR;
            }
            boolean bare = names.isEmpty() && near && i != title && block.words() <= 16 && block.level() != 1;
            if (bare) {
                names = Byline.names(text);
                source = Words.count(text) <= 4 ? AuthorSource.BARE_NEAR : AuthorSource.DATED_NEAR;
            }
            if (!names.isEmpty() && places.isComment(place)) source = AuthorSource.COMMENT;
            for (String name : names) {
                int where = at;
                add(name, source).ifPresent(one -> tell(one, where, page.places().get(where), text, name));
            }
        }
    }

    /** Notes where somebody is named, and what else the words there say. */
    private void tell(AuthorCandidate candidate, int block, Place place, String words, String name) {
        float[] f = candidate.numbers;
        boolean first = f[AuthorCandidate.SHOWN] == 0;
        float distance = Math.min(60, Math.abs(block - title));
        if (first || distance < f[AuthorCandidate.DISTANCE]) {
            f[AuthorCandidate.DISTANCE] = distance;
            f[AuthorCandidate.AFTER] = Math.max(-60, Math.min(60, block - title));
            f[AuthorCandidate.REST] = Math.max(0, words.length() - name.length());
        }
        float tree = titlePlace.depth - titlePlace.with(place).depth;
        f[AuthorCandidate.TREE] = first ? tree : Math.min(f[AuthorCandidate.TREE], tree);
        f[AuthorCandidate.SHOWN]++;
        String lower = (words + " " + (block > 0 && block <= page.blocks().size() && page.blocks().get(block - 1).words() <= 5 ? page.blocks().get(block - 1).text() : "")).toLowerCase(Locale.ROOT);
        for (String role : OTHER_ROLES) if (lower.contains(role)) f[AuthorCandidate.OTHER_ROLE]++;
    }
}
