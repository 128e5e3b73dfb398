package standpoint.app.cli;

import java.util.ArrayList;
import java.util.List;
import standpoint.format.EntryCodec;
import standpoint.ledger.Entry;
import standpoint.news.Amendment;
import standpoint.news.ByHand;
import standpoint.news.Position;
import standpoint.news.Testimony;

/** What people added, between the ledger's entries and the values that an inquiry takes. */
final class Entries {
    static final String EVIDENCE = "evidence";

    private Entries() { }

    static ByHand read(List<Entry> entries) {
        EntryCodec codec = new EntryCodec();
        List<Amendment> amendments = new ArrayList<>();
        List<Testimony> testimonies = new ArrayList<>();
        for (Entry entry : entries) {
            Position.Correction made = new Position.Correction(entry.by(), entry.at(), entry.why());
            if (entry.kind().equals(EVIDENCE)) testimonies.add(codec.testimony(entry.json(), made));
            else amendments.add(codec.amendment(entry.kind(), entry.json(), made));
        }
        return new ByHand(amendments, testimonies);
    }
}
