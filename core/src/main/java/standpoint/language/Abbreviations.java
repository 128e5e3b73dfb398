package standpoint.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Short forms written with a stop, and what may follow them. */
final class Abbreviations {
    private enum Kind { TITLE, MONTH, NUMBERING, OTHER, FINAL }

    private final Map<String, Kind> kinds = new HashMap<>();

    Abbreviations() {
        add(Kind.TITLE, "Mr Mrs Ms Mx Dr Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Sgt Capt Cpl Maj Adm Cmdr Rev Hon Pres Amb Msgr Fr St Mt Ft "
                + "Messrs Mme Mlle Supt Insp Atty Asst Brig Pvt Cdr Comdr Pte Del Sec Vice-Adm Maj-Gen");
        add(Kind.MONTH, "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");
        add(Kind.NUMBERING, "No Nos Art Arts Fig Figs Vol pp p para cl ch approx ca c");
        add(Kind.OTHER, "vs v cf viz al eds ed est dept Dept Ave Blvd Rd Calif Ariz Fla Ga Ala Ark Colo Conn Del Ill Ind Kan Ky La Md Me Mass Mich Minn "
                + "Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Mon Tue Tues Wed Thu Thurs Fri Ont Que Alta");
        add(Kind.FINAL, "Inc Corp Co Cos Ltd Plc Jr Sr Bros etc Esq PhD");
    }

    private void add(Kind kind, String words) {
        for (String word : words.split(" ")) kinds.put(word, kind);
    }

    boolean contains(String word) { return kinds.containsKey(word); }

    boolean month(String word) { return kinds.get(word) == Kind.MONTH; }

    boolean numbering(String word) { return kinds.get(word) == Kind.NUMBERING; }

    /** Whether a sentence may end with this abbreviation: never with a title ({@code Mr.}), which waits for its name. */
    boolean mayEnd(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        Kind kind = kinds.get(bare);
        return kind == null ? bare.length() > 1 || bare.toLowerCase(Locale.ROOT).equals(bare) : kind != Kind.TITLE && kind != Kind.NUMBERING;
    }
}
