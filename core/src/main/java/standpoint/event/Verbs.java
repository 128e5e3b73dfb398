package standpoint.event;

import java.util.Set;

/** The verbs and nouns of things that happen, as general knowledge of the news. */
final class Verbs {
    static final Set<String> EVENTS = Set.of("attack", "strike", "hit", "kill", "injure", "wound", "destroy", "damage", "bomb", "shell", "target", "shoot",
            "sign", "ratify", "approve", "adopt", "reject", "pass", "elect", "appoint", "resign", "dismiss", "sack", "fire", "arrest", "detain",
            "charge", "sentence", "convict", "release", "free", "meet", "visit", "arrive", "travel", "fly", "attend", "hold", "host", "begin", "start", "open", "end",
            "close", "launch", "cancel", "postpone", "suspend", "halt", "resume", "invade", "seize", "capture", "occupy", "annex", "withdraw", "deploy",
            "send", "deliver", "join", "leave", "found", "establish", "create", "win", "lose", "die", "crash", "collapse", "buy", "acquire", "merge", "present",
            "submit", "table", "veto", "block", "ban", "sanction", "expel", "impose", "lift", "evacuate", "displace", "conclude", "agree", "freeze",
            "pause", "order", "down", "intercept", "rescue", "explode", "erupt", "break", "vote", "award", "unveil", "publish", "summon", "recall", "inaugurate",
            "reopen", "derail", "sink", "flood", "burn", "protest", "march", "assassinate", "abduct", "kidnap", "extradite", "nominate", "swear", "invite", "endorse", "declare",
            "withhold", "scrap", "abolish", "amend", "repeal", "overturn", "uphold", "acquit", "fine", "sue");
    static final Set<String> PLANS = Set.of("plan", "schedule", "set", "expect", "slate", "due", "intend", "agree", "arrange");
    static final Set<String> SAYS = Set.of("say", "report", "announce", "confirm", "add", "state", "tell", "declare", "write");
    static final Set<String> DENIALS = Set.of("deny", "reject", "dismiss", "refute");
    static final Set<String> HYPOTHETICAL = Set.of("would", "could", "may", "might", "can", "should", "must", "ought", "need");
    static final Set<String> OCCASIONS = Set.of("summit", "election", "elections", "vote", "referendum", "meeting", "talks", "hearing", "conference", "parade",
            "march", "trial", "invasion", "ceasefire", "truce", "strike", "attack", "session", "ceremony", "inauguration", "games", "congress", "visit", "deadline",
            "negotiations", "protest", "protests", "rally", "agreement", "treaty", "earthquake", "flood", "explosion", "crash", "coup", "takeover");
    static final Set<String> VAGUE = Set.of("it", "this", "that", "these", "those", "move", "deal", "plan", "decision", "step", "process", "thing", "one");

    /** Verbs that tell of an event only with a noun of occasion, or with what is decided. */
    private static final Set<String> LIGHT = Set.of("hold", "host", "attend", "open", "close", "begin", "start", "end", "break", "found", "pass", "table", "lose", "leave",
            "create", "order", "fire", "publish", "present", "target", "free", "fine", "down", "lift", "charge", "protest", "burn", "block", "hit", "strike");
    private static final Set<String> DECIDED = Set.of("bill", "law", "resolution", "budget", "motion", "act", "amendment", "measure", "treaty", "sanctions", "embargo",
            "plan", "proposal", "report", "border", "crossing", "factory", "plant", "embassy", "airport", "port", "bridge", "factories", "missile", "missiles", "drone", "drones",
            "aircraft", "jet", "jets", "pact", "accord", "halt", "freeze", "war", "fighting", "fire", "operation", "operations", "offensive", "campaign", "investigation", "inquiry",
            "village", "town", "city", "region", "regions", "centre", "center", "building", "hospital", "school", "depot", "power", "people", "civilians", "soldiers", "strike",
            "strikes", "attack", "attacks", "forum", "council", "union", "alliance", "call", "crisis", "parliament", "assembly");

    private Verbs() { }

    /** True when the verb tells of an event of itself, or with its subject or object. */
    static boolean tells(Tree tree, int verb) {
        if (!LIGHT.contains(tree.lemma(verb))) return true;
        for (int child : tree.children(verb)) {
            String relation = tree.relation(child);
            boolean noun = relation.equals("dobj") || relation.startsWith("nsubj") || relation.startsWith("nmod") && tree.child(verb, "dobj").isEmpty();
            if (noun && (OCCASIONS.contains(tree.word(child)) || OCCASIONS.contains(tree.lemma(child)) || DECIDED.contains(tree.lemma(child))
                    || DECIDED.contains(tree.word(child)))) return true;
        }
        return false;
    }
}
