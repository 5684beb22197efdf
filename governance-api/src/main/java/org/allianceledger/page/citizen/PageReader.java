package org.allianceledger.page.citizen;

import org.allianceledger.account.CurrentAccount;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.decision.web.Readable;
import org.allianceledger.http.Words;
import org.springframework.stereotype.Component;

/** Who reads the page that is being made, as far as it matters for what it tells. */
@Component
public class PageReader {

    private final Words words;

    PageReader(Words words) {
        this.words = words;
    }

    /** What the reader may read, and in which language. */
    public Reader now() {
        return new Reader(CurrentAccount.mayReadClosed(), Readable.levels(), words.locale());
    }
}
