package org.allianceledger.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.decision.CorrectionEvent.AttendanceCorrected;
import org.allianceledger.decision.CorrectionEvent.BallotCorrected;
import org.allianceledger.decision.CorrectionEvent.ConflictDiscovered;
import org.allianceledger.decision.CorrectionEvent.DisputeSettled;
import org.allianceledger.decision.CorrectionEvent.EntryDisputed;
import org.allianceledger.decision.CorrectionEvent.OutcomeDisputed;
import org.allianceledger.decision.CorrectionEvent.OutcomeRecomputed;
import org.allianceledger.decision.EffectEvent.DecisionAnnulled;
import org.allianceledger.decision.EffectEvent.DecisionCalledIn;
import org.allianceledger.decision.EffectEvent.DecisionCarriedOut;
import org.allianceledger.decision.EffectEvent.DecisionConditionMet;
import org.allianceledger.decision.EffectEvent.DecisionConfirmed;
import org.allianceledger.decision.EffectEvent.DecisionFulfilled;
import org.allianceledger.decision.EffectEvent.DecisionLapsed;
import org.allianceledger.decision.EffectEvent.DecisionRatified;
import org.allianceledger.decision.EffectEvent.DecisionRescinded;
import org.allianceledger.decision.EffectEvent.DecisionSuperseded;
import org.allianceledger.decision.EffectEvent.DissentRecorded;
import org.allianceledger.decision.EffectEvent.RatificationRefused;
import org.allianceledger.decision.EffectEvent.ReviewOpened;
import org.allianceledger.decision.EffectEvent.UrgentDecisionTaken;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.jspecify.annotations.Nullable;

/** What has become of a decision since it was taken: its days of effect, what followed from it, what is in doubt. */
final class Aftermath {

    private final Set<String> carriedOut = new LinkedHashSet<>();
    private final List<DissentRecorded> dissents = new ArrayList<>();
    private @Nullable UrgentDecisionTaken urgent;
    private @Nullable Boolean ratified;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable DecisionId successor;
    private @Nullable String condition;
    private boolean disputed;
    private boolean conflictDiscovered;
    private boolean corrected;

    /** Takes in the declared outcome and says which stage it leads to. */
    Stage after(OutcomeDeclared it, boolean tiesReopen) {
        condition = it.condition();
        Stage stage = switch (it.outcome()) {
            case ADOPTED -> it.condition() == null ? Stage.IN_EFFECT : Stage.PENDING_CONDITION;
            case OBJECTION_OPEN -> Stage.DELIBERATING;
            case TIED -> tiesReopen ? Stage.DELIBERATING : Stage.FINAL;
            case NO_QUORUM -> Stage.ADJOURNED;
            default -> Stage.FINAL;
        };
        from = stage == Stage.IN_EFFECT ? it.from() : null;
        return stage;
    }

    /** Takes in the next event and says which stage it leads to. */
    Stage after(EffectEvent event, Stage stage) {
        return switch (event) {
            case UrgentDecisionTaken it -> {
                urgent = it;
                from = it.effective();
                yield Stage.IN_EFFECT;
            }
            case DecisionRatified ignored -> {
                ratified = true;
                yield stage;
            }
            case RatificationRefused ignored -> {
                ratified = false;
                yield stage;
            }
            case DecisionSuperseded it -> {
                successor = it.successor();
                until = it.lastDay();
                yield Stage.SUPERSEDED;
            }
            case DecisionRescinded it -> {
                until = it.lastDay();
                yield Stage.REVOKED;
            }
            case DecisionAnnulled ignored -> Stage.VOIDED;
            case ReviewOpened ignored -> Stage.UNDER_REVIEW;
            case DecisionConfirmed ignored -> {
                conflictDiscovered = false;
                yield stage == Stage.UNDER_REVIEW ? Stage.IN_EFFECT : stage;
            }
            case DecisionConditionMet it -> {
                from = it.from();
                yield Stage.IN_EFFECT;
            }
            case DecisionLapsed ignored -> Stage.LAPSED;
            case DecisionFulfilled ignored -> Stage.FULFILLED;
            case DecisionCalledIn ignored -> Stage.REFERRED;
            case DissentRecorded it -> {
                dissents.add(it);
                yield stage;
            }
            case DecisionCarriedOut it -> {
                carriedOut.add(it.act() + " " + it.subject());
                yield stage;
            }
        };
    }

    /** Takes in the next event and says which stage it leads to. */
    Stage after(CorrectionEvent event, Stage stage) {
        switch (event) {
            case BallotCorrected ignored -> corrected = true;
            case AttendanceCorrected ignored -> corrected = true;
            case ConflictDiscovered ignored -> conflictDiscovered = true;
            case OutcomeDisputed ignored -> disputed = true;
            case DisputeSettled it -> {
                disputed = false;
                return it.upheld() ? stage : Stage.VOIDED;
            }
            case OutcomeRecomputed ignored -> {}
            case EntryDisputed ignored -> {}
        }
        return stage;
    }

    /** True if a decision at this stage binds on the day, also one that has ended since. */
    boolean bindsOn(LocalDate day, Stage stage) {
        LocalDate first = from;
        LocalDate last = until;
        boolean ended = (stage == Stage.SUPERSEDED || stage == Stage.REVOKED) && last != null && !day.isAfter(last);
        return (stage.isBinding() || ended) && first != null && !day.isBefore(first);
    }

    Optional<UrgentDecisionTaken> urgent() {
        return Optional.ofNullable(urgent);
    }

    @Nullable
    Boolean ratified() {
        return ratified;
    }

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate until() {
        return until;
    }

    @Nullable
    DecisionId successor() {
        return successor;
    }

    @Nullable
    String condition() {
        return condition;
    }

    boolean isDisputed() {
        return disputed;
    }

    boolean hasDiscoveredConflict() {
        return conflictDiscovered;
    }

    boolean isCorrected() {
        return corrected;
    }

    List<DissentRecorded> dissents() {
        return List.copyOf(dissents);
    }

    Set<String> carriedOut() {
        return Set.copyOf(carriedOut);
    }
}
