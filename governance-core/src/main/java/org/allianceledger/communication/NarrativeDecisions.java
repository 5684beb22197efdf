package org.allianceledger.communication;

import static org.allianceledger.communication.CommunicationReason.ALREADY_ADOPTED;
import static org.allianceledger.communication.CommunicationReason.ANOTHER_NARRATIVE;
import static org.allianceledger.communication.CommunicationReason.NOT_YET;
import static org.allianceledger.communication.CommunicationReason.NO_MESSAGE;
import static org.allianceledger.communication.CommunicationReason.NO_NARRATIVE;
import static org.allianceledger.communication.CommunicationReason.OVERTAKEN;
import static org.allianceledger.communication.CommunicationReason.UNKNOWN_VERSION;
import static org.allianceledger.communication.CommunicationReason.VERSION_EXISTS;
import static org.allianceledger.ledger.LedgerCalendar.occurred;

import java.time.LocalDate;
import org.allianceledger.communication.NarrativeCommand.AdoptNarrative;
import org.allianceledger.communication.NarrativeCommand.DraftNarrative;
import org.allianceledger.communication.NarrativeCommand.IssueStatement;
import org.allianceledger.communication.NarrativeEvent.NarrativeAdopted;
import org.allianceledger.communication.NarrativeEvent.NarrativeDrafted;
import org.allianceledger.communication.NarrativeEvent.StatementIssued;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Refusal;

/** The rules of telling one story at a time (T5) as plain functions. */
final class NarrativeDecisions {

    private NarrativeDecisions() {}

    static NarrativeDrafted draft(NarrativeState state, DraftNarrative it, LocalDate today) {
        Refusal.unless(state.version(it.versionId()).isEmpty(), VERSION_EXISTS, "versionId", it.versionId());
        Refusal.unless(!it.keyMessages().isEmpty(), NO_MESSAGE, "keyMessages");
        return new NarrativeDrafted(
                it.allianceId(),
                it.versionId(),
                it.key(),
                it.problem(),
                it.keyMessages(),
                done(it, today, today),
                it.authority());
    }

    static NarrativeAdopted adopt(NarrativeState state, AdoptNarrative it, LocalDate today) {
        Refusal.unless(state.version(it.versionId()).isPresent(), UNKNOWN_VERSION, "versionId", it.versionId());
        for (NarrativeAdopted before : state.adopted()) {
            Refusal.unless(!before.versionId().equals(it.versionId()), ALREADY_ADOPTED, "versionId");
            Refusal.unless(before.from().isBefore(it.from()), OVERTAKEN, "from", before.from());
        }
        return new NarrativeAdopted(
                it.allianceId(),
                it.versionId(),
                it.from(),
                it.reason(),
                occurred(it, it.from(), today),
                it.authority());
    }

    static StatementIssued issue(NarrativeState state, IssueStatement it, LocalDate today) {
        Refusal.unless(!it.on().isAfter(today), NOT_YET, "on", it.on(), today);
        Refusal.unless(state.version(it.versionId()).isPresent(), UNKNOWN_VERSION, "versionId", it.versionId());
        NarrativeAdopted told =
                state.inForce(it.on()).orElseThrow(() -> new Refusal(NO_NARRATIVE, "versionId", it.on()));
        String key = state.version(told.versionId()).map(NarrativeDrafted::key).orElse("");
        Refusal.unless(told.versionId().equals(it.versionId()), ANOTHER_NARRATIVE, "versionId", it.on(), key);
        return new StatementIssued(
                it.allianceId(),
                it.statementId(),
                it.versionId(),
                it.personId(),
                it.channel(),
                it.text(),
                it.on(),
                done(it, it.occurred() == null ? it.on() : today, today),
                it.authority());
    }

    /** The day an act was done: the one it states, or else the one given. */
    static LocalDate done(Act act, LocalDate unless, LocalDate today) {
        LocalDate stated = act.occurred();
        return occurred(act, stated == null ? unless : stated, today);
    }
}
