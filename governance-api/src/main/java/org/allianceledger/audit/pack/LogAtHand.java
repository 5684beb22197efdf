package org.allianceledger.audit.pack;

import org.allianceledger.alliance.AllianceId;
import org.allianceledger.audit.AuditedLog;
import org.allianceledger.http.NotYetRead;
import org.allianceledger.ledger.publish.LogPolicy;
import org.allianceledger.ledger.publish.PublishedLog;
import org.allianceledger.ledger.store.LogReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The log that this application publishes, as an auditor takes it. */
@Component
public class LogAtHand {

    private final PublishedLog log;
    private final LogReader reader;
    private final LogPolicy policy;

    LogAtHand(PublishedLog log, LogReader reader, LogPolicy policy) {
        this.log = log;
        this.reader = reader;
        this.policy = policy;
    }

    /** The log at its newest checkpoint; null before the first. */
    public @Nullable AuditedLog log() {
        return AuditedLog.of(log.files(), log.standing().keys(), policy.file(), log::cosigned);
    }

    /**
     * The log at its newest checkpoint.
     *
     * @throws NotYetRead before the first
     */
    public AuditedLog published() {
        AuditedLog published = log();
        if (published == null) {
            throw new NotYetRead();
        }
        return published;
    }

    /** Whether anything at all is recorded of the alliance. */
    public boolean knows(AllianceId alliance) {
        return !reader.stream(alliance.value()).isEmpty();
    }
}
