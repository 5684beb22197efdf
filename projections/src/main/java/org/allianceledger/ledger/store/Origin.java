package org.allianceledger.ledger.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an act comes from, kept as metadata of its events: account and door, never a name or an address.
 *
 * @param actor id of the account that acted
 * @param client the door it came through, such as {@code http} or {@code command-line}
 * @param actingFor the seat, role or partner it acted for, if it said so
 */
public record Origin(String actor, String client, @Nullable String actingFor) {

    /** The account that stands for the software itself. */
    public static final String SYSTEM = "account-system";

    /** What the metadata calls it when the time of recording was told by a file of acts: {@link #TOLD}. */
    public static final String RECORDED_TIME = "recordedTime";

    public static final String TOLD = "told";

    public static Origin of(String actor, String client) {
        return new Origin(actor, client, null);
    }

    Map<String, String> asMetaData() {
        var metaData = new LinkedHashMap<String, String>();
        metaData.put("actor", actor);
        metaData.put("client", client);
        if (actingFor != null) {
            metaData.put("actingFor", actingFor);
        }
        return metaData;
    }
}
