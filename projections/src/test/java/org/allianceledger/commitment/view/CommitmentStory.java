package org.allianceledger.commitment.view;

import static org.allianceledger.commitment.view.Rows.ALLIANCE;
import static org.allianceledger.commitment.view.Rows.SOURCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.allianceledger.alliance.AllianceEvent.PartnerAdmitted;
import org.allianceledger.alliance.GoalId;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.commitment.CommitmentId;
import org.allianceledger.commitment.Condition;
import org.allianceledger.commitment.DeliveryEvent.CommitmentFulfilled;
import org.allianceledger.commitment.DeliveryEvent.EvidenceAccepted;
import org.allianceledger.commitment.DeliveryEvent.EvidenceSubmitted;
import org.allianceledger.commitment.DeliveryEvent.MilestoneRescheduled;
import org.allianceledger.commitment.DeliveryEvent.ProgressReported;
import org.allianceledger.commitment.EvidenceId;
import org.allianceledger.commitment.Grant;
import org.allianceledger.commitment.PartyId;
import org.allianceledger.commitment.PledgeEvent.CommitmentGiven;
import org.allianceledger.commitment.PledgeEvent.CommitmentGivenConditionally;
import org.allianceledger.commitment.Promise;
import org.allianceledger.commitment.Promise.Milestone;
import org.allianceledger.commitment.Promise.Quantity;
import org.allianceledger.commitment.Promise.Recurrence;
import org.allianceledger.commitment.SettlementEvent.BreachDeclared;
import org.allianceledger.commitment.SettlementEvent.CommitmentAmended;
import org.allianceledger.commitment.SettlementEvent.CommitmentReleased;
import org.allianceledger.commitment.SettlementEvent.RenegotiationRequested;
import org.allianceledger.commitment.Verdict;
import org.allianceledger.decision.Level;

/** What happens between the partners of an alliance like Fjordlys, as the rows come to know it. */
final class CommitmentStory {

    static final PartyId ALL = PartyId.of(ALLIANCE);
    static final PartyId HOUSING = new PartyId("partner-housing");
    static final PartyId COUNCIL = new PartyId("partner-council");
    static final PartyId STREET = new PartyId("partner-street");
    static final PartyId FUND = new PartyId("partner-fund");
    static final GoalId HOMES = new GoalId("goal-homes");

    final Rows rows = new Rows();

    CommitmentStory() {
        admit(HOUSING, "Boligforeningen");
        admit(COUNCIL, "Kommunen");
        admit(STREET, "Paraplyvagten");
        admit(FUND, "Fonden");
        give("C-1", HOUSING, "2023-03-30", homes("2024-06-30", Level.OPEN));
        rows.add(
                day("2023-03-30"),
                new CommitmentGivenConditionally(
                        ALLIANCE,
                        id("C-2"),
                        COUNCIL,
                        null,
                        null,
                        promise(
                                "C-2",
                                "2 årsværk bostøtte",
                                HOUSING,
                                Set.of(),
                                null,
                                "2025-12-31",
                                null,
                                null,
                                Level.OPEN),
                        new Condition("Byrådets bevilling", "Byrådet", day("2023-10-31")),
                        day("2023-03-30"),
                        day("2023-03-30"),
                        SOURCE));
        var quarterly = new Recurrence(Recurrence.Every.QUARTER, day("2023-06-30"), null);
        // Given before it takes effect.
        give(
                "C-4",
                STREET,
                "2023-03-30",
                "2023-04-01",
                promise("C-4", "Opsøgende team", ALL, Set.of(), null, null, quarterly, null, Level.OPEN));
        var grant = new Grant(300_000_000, "SF-2023-118", "v4", List.of());
        give(
                "C-3",
                FUND,
                "2023-04-20",
                promise("C-3", "Bevilling", ALL, Set.of(), null, "2026-04-20", null, grant, Level.OPEN));
        give(
                "C-5",
                COUNCIL,
                "2023-05-01",
                promise("C-5", "Sagsbehandling", HOUSING, Set.of(), null, "2024-12-31", null, null, Level.PARTNERS));
        give(
                "C-8",
                FUND,
                "2023-05-02",
                promise("C-8", "Efter nærmere aftale", ALL, Set.of(), null, null, null, null, Level.CLOSED));
        say("C-1", HOUSING, "2023-09-01", 4L);
        show("C-4", STREET, "evidence-q2", null, "2023-Q2", "2023-07-05", "2023-06-30", "2023-07-10", Verdict.COMPLETE);
        show("C-4", STREET, "evidence-q3", null, "2023-Q3", "2023-10-05", "2023-09-30", "2023-11-02", Verdict.COMPLETE);
        rows.add(
                day("2024-02-01"),
                new MilestoneRescheduled(
                        ALLIANCE,
                        id("C-1"),
                        new Milestone("rejsegilde", null, day("2024-03-01")),
                        new Milestone("rejsegilde", null, day("2024-09-01")),
                        "frost",
                        day("2024-02-01"),
                        SOURCE));
        rows.add(
                day("2024-08-01"),
                new RenegotiationRequested(
                        ALLIANCE,
                        id("C-1"),
                        HOUSING,
                        "frost",
                        "udsættelse",
                        day("2025-03-31"),
                        day("2024-08-01"),
                        SOURCE));
        rows.add(
                day("2024-09-12"),
                new CommitmentAmended(
                        ALLIANCE,
                        id("C-1"),
                        2,
                        homes("2025-03-31", Level.OPEN),
                        day("2024-09-12"),
                        day("2024-09-12"),
                        SOURCE));
        rows.add(
                day("2024-11-21"),
                new BreachDeclared(ALLIANCE, id("C-5"), "31 dage", day("2025-02-28"), day("2024-11-21"), SOURCE));
        rows.add(
                day("2025-03-05"),
                new CommitmentReleased(
                        ALLIANCE, id("C-3"), "udtræden", null, day("2025-03-05"), null, day("2025-03-05"), SOURCE));
        show("C-1", HOUSING, "evidence-12", 12L, null, "2025-04-15", "2025-04-10", "2025-05-01", Verdict.COMPLETE);
        rows.add(
                day("2025-05-01"),
                new CommitmentFulfilled(
                        ALLIANCE,
                        id("C-1"),
                        new EvidenceId("evidence-12"),
                        day("2025-04-10"),
                        day("2025-05-01"),
                        SOURCE));
        rows.settle();
    }

    private Promise homes(String due, Level level) {
        return new Promise(
                "C-1",
                "12 ungdomsboliger",
                "Boliger",
                ALL,
                Set.of(HOMES),
                new Quantity(12, "boliger"),
                day(due),
                null,
                List.of(new Milestone("rejsegilde", null, day(due.startsWith("2024") ? "2024-03-01" : "2024-09-01"))),
                "Overdragelse",
                null,
                level);
    }

    private Promise promise(
            String key,
            String title,
            PartyId receiver,
            Set<GoalId> goals,
            Quantity quantity,
            String due,
            Recurrence recurrence,
            Grant grant,
            Level level) {
        return new Promise(
                key,
                title,
                title,
                receiver,
                goals,
                quantity,
                due == null ? null : day(due),
                recurrence,
                List.of(),
                "Dokumentation",
                grant,
                level);
    }

    private void admit(PartyId party, String name) {
        LocalDate from = day("2023-01-01");
        rows.add(
                from,
                new PartnerAdmitted(
                        ALLIANCE, new PartnerId(party.value()), null, name, null, Set.of(), from, from, SOURCE));
    }

    private void give(String key, PartyId giver, String day, Promise promise) {
        give(key, giver, day, day, promise);
    }

    private void give(String key, PartyId giver, String day, String from, Promise promise) {
        rows.add(
                day(day),
                new CommitmentGiven(ALLIANCE, id(key), giver, null, null, promise, day(from), null, day(day), SOURCE));
    }

    private void say(String key, PartyId giver, String day, Long delivered) {
        rows.add(
                day(day),
                new ProgressReported(
                        ALLIANCE, id(key), giver, null, delivered, "i gang", null, null, null, day(day), SOURCE));
    }

    private void show(
            String key,
            PartyId giver,
            String evidence,
            Long delivered,
            String period,
            String submitted,
            String deliveredOn,
            String assessed,
            Verdict verdict) {
        rows.add(
                day(submitted),
                new EvidenceSubmitted(
                        ALLIANCE,
                        id(key),
                        new EvidenceId(evidence),
                        giver,
                        "Dokumentation",
                        List.of(),
                        delivered,
                        period,
                        day(submitted),
                        SOURCE));
        rows.add(
                day(assessed),
                new EvidenceAccepted(
                        ALLIANCE,
                        id(key),
                        new EvidenceId(evidence),
                        ALL,
                        verdict,
                        delivered,
                        day(deliveredOn),
                        null,
                        day(assessed),
                        SOURCE));
    }

    static CommitmentId id(String key) {
        return new CommitmentId("commitment-" + key);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
