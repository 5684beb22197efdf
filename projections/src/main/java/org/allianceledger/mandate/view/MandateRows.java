package org.allianceledger.mandate.view;

import java.util.Locale;
import java.util.Map;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.ledger.view.BitemporalTable;
import org.allianceledger.ledger.view.BitemporalTable.Key;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.allianceledger.mandate.Holder;
import org.allianceledger.mandate.MandateEvent;
import org.allianceledger.mandate.MandateEvent.DispositionRecorded;
import org.allianceledger.mandate.MandateEvent.DispositionRefused;
import org.allianceledger.mandate.MandateEvent.HolderConflictDeclared;
import org.allianceledger.mandate.MandateEvent.MandateBranched;
import org.allianceledger.mandate.MandateEvent.MandateDrawn;
import org.allianceledger.mandate.MandateEvent.MandateGranted;
import org.allianceledger.mandate.MandateEvent.MandateLapsed;
import org.allianceledger.mandate.MandateEvent.MandateRenewed;
import org.allianceledger.mandate.MandateEvent.MandateResumed;
import org.allianceledger.mandate.MandateEvent.MandateRevoked;
import org.allianceledger.mandate.MandateEvent.MandateSubdelegated;
import org.allianceledger.mandate.MandateEvent.MandateSubdelegationRefused;
import org.allianceledger.mandate.MandateEvent.MandateSuspended;
import org.allianceledger.mandate.MandateId;
import org.allianceledger.mandate.Terms;
import org.jspecify.annotations.Nullable;

/** The rows of the days on which mandates can be used. */
final class MandateRows {

    static final String IN_FORCE = "in_force";
    static final String SUSPENDED = "suspended";

    static final BitemporalTable TABLE = new BitemporalTable(
            "mandate_view",
            "alliance_id",
            "mandate_id",
            "mandate_key",
            "body_id",
            "parent_id",
            "holder_kind",
            "holder_body",
            "holder_role",
            "holder_person",
            "standing",
            "authority_kind",
            "authority_reference");

    void apply(MandateEvent event, RecordedEvent recorded, RowBatch rows) {
        var mandate = new Key(
                "alliance_id",
                event.allianceId().value(),
                "mandate_id",
                event.mandateId().value());
        switch (event) {
            case MandateGranted it -> insert(it, it.terms(), null, recorded, rows);
            case MandateSubdelegated it -> insert(it, it.terms(), it.parentId(), recorded, rows);
            case MandateRenewed it -> insert(it, it.terms(), it.parentId(), recorded, rows);
            case MandateSuspended it ->
                TABLE.changeFrom(rows, recorded, mandate, it.from(), Map.of("standing", SUSPENDED));
            case MandateResumed it ->
                TABLE.changeFrom(rows, recorded, mandate, it.from(), Map.of("standing", IN_FORCE));
            case MandateRevoked it ->
                TABLE.endOn(rows, recorded, mandate, it.from().minusDays(1));
            case MandateLapsed it ->
                TABLE.endOn(rows, recorded, mandate, it.from().minusDays(1));
            case MandateBranched ignored -> {
                // The child's own first event says it.
            }
            case DispositionRecorded ignored -> {
                // What is left is counted from the mandate's own events.
            }
            case MandateDrawn ignored -> {
                // As above.
            }
            case HolderConflictDeclared ignored -> {
                // Changes no day of the mandate.
            }
            case DispositionRefused ignored -> {
                // A row of refusals.
            }
            case MandateSubdelegationRefused ignored -> {
                // A row of refusals.
            }
        }
    }

    private static void insert(
            MandateEvent event, Terms terms, @Nullable MandateId parent, RecordedEvent recorded, RowBatch rows) {
        Holder holder = terms.holder();
        TABLE.insert(
                rows,
                recorded,
                terms.from(),
                terms.until(),
                event.allianceId().value(),
                event.mandateId().value(),
                terms.key(),
                terms.bodyId().value(),
                text(parent),
                word(holder.kind()),
                text(holder.bodyId()),
                holder.role(),
                text(holder.personId()),
                IN_FORCE,
                word(event.authority().kind()),
                event.authority().reference());
    }

    private static @Nullable String text(@Nullable LedgerId id) {
        return id == null ? null : id.value();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
