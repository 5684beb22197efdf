package org.allianceledger.oversight;

import static org.allianceledger.ledger.LedgerCalendar.occurred;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.oversight.OversightCommand.AnswerAccessRequest;
import org.allianceledger.oversight.OversightCommand.AnswerFinding;
import org.allianceledger.oversight.OversightCommand.ApproveSecretariatBudget;
import org.allianceledger.oversight.OversightCommand.DeclareInterests;
import org.allianceledger.oversight.OversightCommand.ExportJournalPackage;
import org.allianceledger.oversight.OversightCommand.PublishCheckpoint;
import org.allianceledger.oversight.OversightCommand.RecordAuditReview;
import org.allianceledger.oversight.OversightCommand.RequestAccess;
import org.allianceledger.oversight.OversightEvent.AccessRequestAnswered;
import org.allianceledger.oversight.OversightEvent.AccessRequested;
import org.allianceledger.oversight.OversightEvent.AuditReviewRecorded;
import org.allianceledger.oversight.OversightEvent.CheckpointPublished;
import org.allianceledger.oversight.OversightEvent.FindingAnswered;
import org.allianceledger.oversight.OversightEvent.InterestsDeclared;
import org.allianceledger.oversight.OversightEvent.JournalPackageExported;
import org.allianceledger.oversight.OversightEvent.SecretariatBudgetApproved;

/** The rules of oversight as a plain function: history, act and day in, event or refusal out. */
final class OversightDecisions {

    private OversightDecisions() {}

    static OversightEvent decide(List<OversightEvent> history, OversightCommand command, LocalDate today) {
        LocalDate done = occurred(command, today, today);
        return switch (command) {
            case DeclareInterests it ->
                new InterestsDeclared(
                        it.allianceId(),
                        it.matterId(),
                        it.personId(),
                        it.year(),
                        List.copyOf(it.interests()),
                        done,
                        it.authority());
            case RecordAuditReview it -> review(it, done);
            case AnswerFinding it -> answer(history, it, done);
            case RequestAccess it ->
                new AccessRequested(
                        it.allianceId(), it.matterId(), it.key(), it.by(), it.about(), done, it.authority());
            case AnswerAccessRequest it -> answer(history, it, done);
            case ExportJournalPackage it ->
                new JournalPackageExported(
                        it.allianceId(),
                        it.matterId(),
                        it.key(),
                        it.partnerId(),
                        it.requestId(),
                        List.copyOf(it.entries()),
                        done,
                        it.authority());
            case PublishCheckpoint it ->
                new CheckpointPublished(
                        it.allianceId(), it.matterId(), it.key(), List.copyOf(it.sentTo()), done, it.authority());
            case ApproveSecretariatBudget it ->
                new SecretariatBudgetApproved(
                        it.allianceId(), it.matterId(), it.key(), it.year(), it.amount(), done, it.authority());
        };
    }

    private static AuditReviewRecorded review(RecordAuditReview it, LocalDate done) {
        Refusal.unless(
                !it.periodUntil().isBefore(it.periodFrom()),
                OversightReason.PERIOD_REVERSED,
                "periodUntil",
                it.periodUntil(),
                it.periodFrom());
        var numbers = new HashSet<Integer>();
        it.findings()
                .forEach(finding -> Refusal.unless(
                        numbers.add(finding.number()), OversightReason.NUMBERED_TWICE, "findings", finding.number()));
        return new AuditReviewRecorded(
                it.allianceId(),
                it.matterId(),
                it.key(),
                it.auditor(),
                it.periodFrom(),
                it.periodUntil(),
                it.scope(),
                it.conclusion(),
                List.copyOf(it.findings()),
                done,
                it.authority());
    }

    private static FindingAnswered answer(List<OversightEvent> history, AnswerFinding it, LocalDate done) {
        if (!(history.getFirst() instanceof AuditReviewRecorded review)) {
            throw new Refusal(OversightReason.NO_SUCH_REVIEW, "matterId", it.matterId());
        }
        Refusal.unless(
                review.findings().stream().anyMatch(finding -> finding.number() == it.number()),
                OversightReason.NO_SUCH_FINDING,
                "number",
                it.number());
        boolean closed = history.stream()
                .anyMatch(event -> event instanceof FindingAnswered earlier
                        && earlier.number() == it.number()
                        && earlier.closed());
        Refusal.unless(!closed, OversightReason.ALREADY_ANSWERED, "number");
        return new FindingAnswered(
                it.allianceId(),
                it.matterId(),
                it.number(),
                it.answer(),
                it.reference(),
                it.closed(),
                done,
                it.authority());
    }

    private static AccessRequestAnswered answer(List<OversightEvent> history, AnswerAccessRequest it, LocalDate done) {
        Refusal.unless(
                history.getFirst() instanceof AccessRequested,
                OversightReason.NO_SUCH_REQUEST,
                "matterId",
                it.matterId());
        Refusal.unless(history.size() == 1, OversightReason.ALREADY_ANSWERED, "matterId");
        String reason = it.reason();
        boolean explained = it.access() == Access.GRANTED || (reason != null && !reason.isBlank());
        Refusal.unless(explained, OversightReason.REASON_NEEDED, "reason");
        return new AccessRequestAnswered(it.allianceId(), it.matterId(), it.access(), reason, done, it.authority());
    }
}
