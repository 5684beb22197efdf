package org.allianceledger.history.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import org.allianceledger.history.view.HistoryEntry;

/** A ledger event in the CloudEvents 1.0 envelope; the extension attributes carry the ledger's own dates. */
record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        long position,
        LocalDate effective,
        LocalDate occurred,
        String actor,
        @JsonRawValue String data) {

    static CloudEvent of(HistoryEntry entry) {
        return new CloudEvent(
                "1.0",
                entry.id(),
                "/api/v1/ledger",
                "org.allianceledger." + entry.event() + ".v" + entry.revision(),
                entry.aggregate(),
                entry.recorded(),
                "application/json",
                entry.position(),
                entry.effective(),
                entry.occurred(),
                entry.actor(),
                entry.data());
    }
}
