package org.allianceledger.decision;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.Conflict.Ground;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Restricted;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcome;
import org.allianceledger.voting.Question;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Events of corrections of a decision's record, always by addition. */
public sealed interface CorrectionEvent extends DecisionEvent {

    @Revision("1")
    record BallotCorrected(
            AllianceId allianceId,
            DecisionId decisionId,
            SeatId seatId,
            @Restricted Choice choice,
            @Restricted String reason,
            Hands hands,
            int round,
            @Restricted @Nullable Choice was,
            LocalDate occurred,
            Authority authority)
            implements CorrectionEvent {}

    @Revision("1")
    record AttendanceCorrected(
            AllianceId allianceId,
            DecisionId decisionId,
            SeatId seatId,
            boolean present,
            @Restricted String reason,
            Hands hands,
            int round,
            boolean was,
            LocalDate occurred,
            Authority authority)
            implements CorrectionEvent {}

    @Revision("1")
    record ConflictDiscovered(
            AllianceId allianceId,
            DecisionId decisionId,
            SeatId seatId,
            Ground ground,
            Hands hands,
            int round,
            LocalDate occurred,
            Authority authority)
            implements CorrectionEvent {}

    @Revision("1")
    record OutcomeRecomputed(
            AllianceId allianceId,
            DecisionId decisionId,
            int round,
            @Restricted Question question,
            @Restricted Computation computation,
            boolean hypothetical,
            boolean flips,
            LocalDate occurred,
            Authority authority)
            implements CorrectionEvent {}

    @Revision("1")
    record OutcomeDisputed(
            AllianceId allianceId,
            DecisionId decisionId,
            Outcome computed,
            Outcome declared,
            LocalDate occurred,
            Authority authority)
            implements CorrectionEvent {}

    @Revision("1")
    record DisputeSettled(
            AllianceId allianceId,
            DecisionId decisionId,
            boolean upheld,
            @Restricted String reason,
            LocalDate occurred,
            Authority authority)
            implements CorrectionEvent {}

    @Revision("1")
    record EntryDisputed(
            AllianceId allianceId,
            DecisionId decisionId,
            String by,
            @Restricted String text,
            LocalDate occurred,
            Authority authority)
            implements CorrectionEvent {}
}
