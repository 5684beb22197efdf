package org.allianceledger.audit.sample;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.audit.lag.Recording;
import org.allianceledger.decision.Authorisation;
import org.allianceledger.decision.Conflict;
import org.allianceledger.decision.CorrectionEvent;
import org.allianceledger.decision.EffectEvent.DissentRecorded;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.Proposal;
import org.allianceledger.decision.Stage;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Discrepancy;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.voting.Ballot;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcome;
import org.allianceledger.voting.VotingSeat;
import org.jspecify.annotations.Nullable;

/**
 * One decision with everything that an auditor asks about it, made from the log alone.
 *
 * @param number what it was drawn by
 * @param rounds each vote on it
 * @param up what it rests on, itself first, up to the founding act
 * @param founded whether that chain ends in a founding act or an imported source
 * @param down acts that cite it
 * @param further parts of the state that rest on those in turn
 * @param events every event of the decision, where it stands in the log, and when it happened and was recorded
 * @param deviations what did not come out when the decision was decided again; empty if all did
 */
public record Dossier(
        String number,
        String id,
        @Nullable String key,
        String alliance,
        String body,
        @Nullable String bodyName,
        Proposal proposal,
        List<Proceedings.Version> versions,
        Stage stage,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String successor,
        @Nullable String condition,
        @Nullable Urgent urgent,
        List<Conflicted> conflicts,
        List<Proceedings.Objection> objections,
        List<Vote> rounds,
        List<DissentRecorded> dissents,
        List<Correction> corrections,
        List<Link> up,
        boolean founded,
        List<Act> down,
        List<String> further,
        List<Happened> events,
        List<Discrepancy> deviations) {

    /** What the chair decided alone, and whether the body has ratified it since. */
    public record Urgent(
            String seat,
            @Nullable Long amount,
            String urgency,
            @Nullable Boolean ratified) {}

    /** A seat that is conflicted, and how far that has come. */
    public record Conflicted(String seat, Conflict conflict) {}

    /**
     * A vote.
     *
     * @param rules the whole rule set as it was frozen when the vote opened
     * @param roll every voting seat as it was at the close
     * @param recorded what the ledger says came of it, corrections included; null if it came to no outcome
     * @param first what was computed at the close, if corrections have changed the figures since
     * @param again what comes of it when it is computed now from roll, ballots and rules
     * @param declared what was declared
     */
    public record Vote(
            int number,
            LocalDate day,
            boolean written,
            boolean secondCall,
            @Nullable String meeting,
            @Nullable String item,
            String ruleSet,
            String rule,
            RuleSet rules,
            List<Seated> roll,
            List<Ballot> ballots,
            @Nullable Computation recorded,
            @Nullable Computation first,
            @Nullable Computation again,
            @Nullable Outcome declared,
            @Nullable String ruling) {

        /** Whether the same comes out. */
        public boolean comesOut() {
            return recorded != null && recorded.equals(again);
        }
    }

    /**
     * A seat on the roll.
     *
     * @param holder identifier of the person who held it that day; null if the log does not say
     */
    public record Seated(VotingSeat seat, @Nullable String holder) {}

    /** A correction, by the place of its event. */
    public record Correction(long index, String event, CorrectionEvent correction) {}

    /** A part of the state in the chain of authority, and the grounds that its acts name. */
    public record Link(String id, int distance, List<Ground> grounds) {}

    /**
     * A ground that acts name.
     *
     * @param acts how many do
     * @param index place in the log of the first of them
     * @param event what that was
     */
    public record Ground(Authority.Kind kind, String reference, int acts, long index, String event) {}

    /** An act that rests on the decision. */
    public record Act(long index, String event, String subject, LocalDate effective, String recorded, String eventId) {}

    /**
     * An event of the decision.
     *
     * @param entry name of the file that holds its bytes as they are in the log
     * @param proof name of the file with its receipt
     */
    public record Happened(
            Recording recording,
            String recorded,
            String actor,
            String client,
            Authority authority,
            String entry,
            String proof) {}

    /** The acts that follow if it is adopted. */
    public List<Authorisation> authorises() {
        return proposal.authorises();
    }

    /** How it ended: declared, or else computed; null if the chair took it alone. */
    public @Nullable Outcome outcome() {
        if (rounds.isEmpty()) {
            return null;
        }
        Vote last = rounds.getLast();
        Computation recorded = last.recorded();
        return last.declared() != null ? last.declared() : recorded == null ? null : recorded.outcome();
    }
}
