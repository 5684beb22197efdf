package org.allianceledger.commitment;

import static org.allianceledger.commitment.CommitmentFixture.ALLIANCE;
import static org.allianceledger.commitment.CommitmentFixture.BIRTHE;
import static org.allianceledger.commitment.CommitmentFixture.BOARD;
import static org.allianceledger.commitment.CommitmentFixture.C1;
import static org.allianceledger.commitment.CommitmentFixture.C2;
import static org.allianceledger.commitment.CommitmentFixture.DECISION;
import static org.allianceledger.commitment.CommitmentFixture.E1;
import static org.allianceledger.commitment.CommitmentFixture.GIVEN;
import static org.allianceledger.commitment.CommitmentFixture.HOUSING;
import static org.allianceledger.commitment.CommitmentFixture.KOMMUNE;
import static org.allianceledger.commitment.CommitmentFixture.TODAY;
import static org.allianceledger.commitment.CommitmentFixture.WORD;

import java.time.LocalDate;
import java.util.List;
import org.allianceledger.commitment.DeliveryCommand.AcceptEvidence;
import org.allianceledger.commitment.DeliveryCommand.DropMilestone;
import org.allianceledger.commitment.DeliveryCommand.MeetInstalmentCondition;
import org.allianceledger.commitment.DeliveryCommand.ReachMilestone;
import org.allianceledger.commitment.DeliveryCommand.RejectEvidence;
import org.allianceledger.commitment.DeliveryCommand.ReleaseInstalment;
import org.allianceledger.commitment.DeliveryCommand.ReportProgress;
import org.allianceledger.commitment.DeliveryCommand.RescheduleMilestone;
import org.allianceledger.commitment.DeliveryCommand.SetMilestone;
import org.allianceledger.commitment.DeliveryCommand.SubmitEvidence;
import org.allianceledger.commitment.PledgeCommand.FailCommitmentCondition;
import org.allianceledger.commitment.PledgeCommand.MeetCommitmentCondition;
import org.allianceledger.commitment.PledgeCommand.ProposeCommitment;
import org.allianceledger.commitment.PledgeCommand.WithdrawCommitment;
import org.allianceledger.commitment.Promise.Milestone;
import org.allianceledger.commitment.SettlementCommand.AmendCommitment;
import org.allianceledger.commitment.SettlementCommand.DeclareBreach;
import org.allianceledger.commitment.SettlementCommand.HearGiver;
import org.allianceledger.commitment.SettlementCommand.MoveResponsibility;
import org.allianceledger.commitment.SettlementCommand.RefuseRenegotiation;
import org.allianceledger.commitment.SettlementCommand.ReleaseCommitment;
import org.allianceledger.commitment.SettlementCommand.RemedyBreach;
import org.allianceledger.commitment.SettlementCommand.ReplaceCommitment;
import org.allianceledger.commitment.SettlementCommand.RequestRenegotiation;
import org.allianceledger.commitment.SettlementCommand.TransferCommitment;

/** The acts on a commitment, as short as tests want to say them. */
final class Acts {

    private Acts() {}

    static ProposeCommitment propose(PartyId giver, Promise promise) {
        return new ProposeCommitment(ALLIANCE, C1, giver, promise, GIVEN, WORD);
    }

    static WithdrawCommitment withdraw() {
        return new WithdrawCommitment(C1, "Fortrudt", TODAY, WORD);
    }

    static MeetCommitmentCondition meet(LocalDate from) {
        return new MeetCommitmentCondition(C1, "Byrådet, pkt. 14", from, TODAY, WORD);
    }

    static FailCommitmentCondition fail(LocalDate from) {
        return new FailCommitmentCondition(C1, "Byrådet, pkt. 14", from, TODAY, WORD);
    }

    static ReportProgress report(PartyId by, Long delivered) {
        return new ReportProgress(C1, by, 50, delivered, null, null, null, null, TODAY, WORD);
    }

    static SetMilestone milestone(String name, LocalDate due) {
        return new SetMilestone(C1, new Milestone(name, null, due), TODAY, WORD);
    }

    static RescheduleMilestone reschedule(String name, LocalDate due) {
        return new RescheduleMilestone(C1, new Milestone(name, null, due), "Regn", TODAY, WORD);
    }

    static DropMilestone drop(String name) {
        return new DropMilestone(C1, name, null, TODAY, WORD);
    }

    static ReachMilestone reach(String name) {
        return new ReachMilestone(C1, name, TODAY, WORD);
    }

    static SubmitEvidence submit(PartyId by, EvidenceId id, Long delivered, String period) {
        var document = new Document("0a".repeat(32), "tilladelse.pdf");
        return new SubmitEvidence(C1, id, by, "Tilladelse", List.of(document), delivered, period, TODAY, WORD);
    }

    static AcceptEvidence accept(PartyId assessor, EvidenceId id, Verdict verdict) {
        return new AcceptEvidence(C1, id, assessor, verdict, null, TODAY.minusDays(6), null, TODAY, WORD);
    }

    static RejectEvidence reject(PartyId assessor) {
        return new RejectEvidence(C1, E1, assessor, null, "Mangler underskrift", TODAY, WORD);
    }

    static MeetInstalmentCondition meetInstalment(int number) {
        return new MeetInstalmentCondition(C1, number, "Statusrapport", TODAY, WORD);
    }

    static ReleaseInstalment pay(int number, Long amount) {
        return new ReleaseInstalment(C1, number, amount, TODAY, WORD);
    }

    static RequestRenegotiation ask(PartyId by) {
        return new RequestRenegotiation(C1, by, "Forsinket", "Ny frist", LocalDate.of(2025, 3, 31), TODAY, WORD);
    }

    static AmendCommitment amend(Promise promise) {
        return new AmendCommitment(C1, promise, TODAY, TODAY, DECISION);
    }

    static RefuseRenegotiation refuse() {
        return new RefuseRenegotiation(C1, "Det haster", TODAY, DECISION);
    }

    static HearGiver hear() {
        return new HearGiver(C1, "Vi er på vej", TODAY, WORD);
    }

    static DeclareBreach breach(LocalDate remedyBy) {
        return new DeclareBreach(C1, "Intet leveret", remedyBy, TODAY, DECISION);
    }

    static RemedyBreach remedy() {
        return new RemedyBreach(C1, "Leveret", TODAY, DECISION);
    }

    static ReplaceCommitment replace(Promise promise) {
        return new ReplaceCommitment(C1, C2, "Nye vilkår", promise, TODAY, TODAY, DECISION);
    }

    static TransferCommitment transfer(PartyId to, HomeMandate proof) {
        return new TransferCommitment(
                C1,
                C2,
                to,
                4L,
                null,
                BIRTHE,
                proof,
                CommitmentFixture.due(LocalDate.of(2025, 12, 31)),
                TODAY,
                TODAY,
                DECISION);
    }

    static ReleaseCommitment release(LocalDate lastDay) {
        return new ReleaseCommitment(C1, "Udtrådt", 4L, lastDay, null, TODAY, DECISION);
    }

    static MoveResponsibility move(PartyId to) {
        return new MoveResponsibility(C1, to, TODAY, DECISION);
    }

    /** One of each. */
    static List<CommitmentCommand> all() {
        return List.of(
                propose(HOUSING, CommitmentFixture.promise()),
                CommitmentFixture.give(HOUSING, BOARD, null),
                CommitmentFixture.conditionally(KOMMUNE, TODAY),
                withdraw(),
                meet(TODAY),
                fail(TODAY),
                report(HOUSING, 8L),
                milestone("Rejsegilde", TODAY),
                reschedule("Rejsegilde", TODAY),
                drop("Rejsegilde"),
                reach("Rejsegilde"),
                submit(HOUSING, E1, 8L, null),
                accept(KOMMUNE, E1, Verdict.COMPLETE),
                reject(KOMMUNE),
                meetInstalment(1),
                pay(1, null),
                ask(HOUSING),
                amend(CommitmentFixture.promise()),
                refuse(),
                hear(),
                breach(TODAY.plusDays(30)),
                remedy(),
                replace(CommitmentFixture.promise()),
                transfer(KOMMUNE, BOARD),
                release(TODAY),
                move(HOUSING));
    }
}
