package org.allianceledger.audit.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import org.allianceledger.audit.LogArchive;
import org.allianceledger.audit.LogSource;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.VerifierKey;
import tools.jackson.databind.ObjectWriter;

/** The files of a sample: the page on top, the dossiers, and what it takes to prove each event alone. */
public final class SampleFiles {

    private SampleFiles() {}

    /** Takes a file. */
    @FunctionalInterface
    public interface Taker {

        void take(String name, byte[] content) throws IOException;
    }

    /** Hands over every file of the sample. */
    public static void write(DrawnSample drawn, LogSource source, Taker taker) throws IOException {
        ObjectWriter json = LedgerJson.mapper().writerWithDefaultPrettyPrinter();
        taker.take("README.da.md", SamplePage.danish(drawn).getBytes(UTF_8));
        taker.take("README.en.md", SamplePage.english(drawn).getBytes(UTF_8));
        taker.take("sample.json", json.writeValueAsBytes(drawn.sample()));
        taker.take(LogArchive.logName(LogFiles.CHECKPOINT), source.note());
        int number = 1;
        for (VerifierKey key : source.keys()) {
            taker.take(LogArchive.keyName(number++), (key + "\n").getBytes(UTF_8));
        }
        for (Map.Entry<String, Dossier> it : drawn.byName().entrySet()) {
            taker.take(it.getKey() + ".da.md", DossierPage.danish(it.getValue()).getBytes(UTF_8));
            taker.take(
                    it.getKey() + ".en.md", DossierPage.english(it.getValue()).getBytes(UTF_8));
            taker.take(it.getKey() + ".json", json.writeValueAsBytes(it.getValue()));
        }
        for (Map.Entry<Long, byte[]> it : drawn.entries().entrySet()) {
            taker.take(LogArchive.entryName(it.getKey()), it.getValue());
            byte[] receipt = source.receipt(it.getKey());
            if (receipt != null) {
                taker.take(LogArchive.proofName(it.getKey()), receipt);
            }
        }
    }
}
