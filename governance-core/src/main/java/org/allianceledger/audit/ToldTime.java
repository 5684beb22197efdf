package org.allianceledger.audit;

import org.allianceledger.ledger.LedgerJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The mark of an event whose time of recording was told by the file it was taken over from. */
public final class ToldTime {

    /** The name under which the metadata of an event says it. */
    public static final String KEY = "recordedTime";

    /** What it says. */
    public static final String TOLD = "told";

    private static final JsonMapper JSON = LedgerJson.mapper();

    private ToldTime() {}

    static boolean isIn(byte[] metadata) {
        try {
            return TOLD.equals(JSON.readTree(metadata).path(KEY).asString(""));
        } catch (JacksonException notJson) {
            return false;
        }
    }
}
