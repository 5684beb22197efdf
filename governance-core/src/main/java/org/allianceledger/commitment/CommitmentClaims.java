package org.allianceledger.commitment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.SettlementCommand.AmendCommitment;
import org.allianceledger.commitment.SettlementCommand.DeclareBreach;
import org.allianceledger.commitment.SettlementCommand.HearGiver;
import org.allianceledger.commitment.SettlementCommand.MoveResponsibility;
import org.allianceledger.commitment.SettlementCommand.ReleaseCommitment;
import org.allianceledger.commitment.SettlementCommand.ReplaceCommitment;
import org.allianceledger.commitment.SettlementCommand.RequestRenegotiation;
import org.allianceledger.commitment.SettlementCommand.TransferCommitment;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Claim;
import org.jspecify.annotations.Nullable;

/** What an act on a commitment wants its authority to allow. */
final class CommitmentClaims {

    private CommitmentClaims() {}

    /** @param done the day of the act, on which a decision that it cites must be in effect */
    static Claim of(AllianceId alliance, CommitmentCommand act, LocalDate done) {
        return new Claim(
                alliance.value(),
                null,
                act.getClass().getSimpleName(),
                act.commitmentId().value(),
                done,
                act instanceof SettlementCommand it ? terms(it) : Map.of());
    }

    /** What is told of a commitment rests on somebody's word; what changes it for others, on a decision. */
    static Set<Authority.Kind> also(CommitmentCommand act) {
        return switch (act) {
            case PledgeCommand ignored -> Set.of(Authority.Kind.NOTICE, Authority.Kind.RULE_SET);
            case DeliveryCommand ignored -> Set.of(Authority.Kind.NOTICE, Authority.Kind.RULE_SET);
            case RequestRenegotiation ignored -> Set.of(Authority.Kind.NOTICE, Authority.Kind.RULE_SET);
            case HearGiver ignored -> Set.of(Authority.Kind.NOTICE, Authority.Kind.RULE_SET);
            case SettlementCommand ignored -> Set.of();
        };
    }

    private static Map<String, @Nullable Object> terms(SettlementCommand act) {
        var terms = new HashMap<String, @Nullable Object>();
        switch (act) {
            case AmendCommitment it -> {
                terms.put("due", it.promise().due());
                terms.put("from", it.from());
            }
            case ReplaceCommitment it -> {
                terms.put("due", it.promise().due());
                terms.put("from", it.from());
            }
            case TransferCommitment it -> {
                terms.put("to", it.to());
                terms.put("due", it.promise().due());
                terms.put("from", it.from());
            }
            case ReleaseCommitment it -> terms.put("lastDay", it.lastDay());
            case DeclareBreach it -> terms.put("remedyBy", it.remedyBy());
            case MoveResponsibility it -> terms.put("to", it.to());
            default -> {}
        }
        return Collections.unmodifiableMap(terms);
    }
}
