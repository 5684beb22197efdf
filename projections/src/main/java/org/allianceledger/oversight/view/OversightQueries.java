package org.allianceledger.oversight.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.oversight.Finding;
import org.allianceledger.oversight.OversightEvent.AccessRequestAnswered;
import org.allianceledger.oversight.OversightEvent.AccessRequested;
import org.allianceledger.oversight.OversightEvent.AuditReviewRecorded;
import org.allianceledger.oversight.OversightEvent.CheckpointPublished;
import org.allianceledger.oversight.OversightEvent.FindingAnswered;
import org.allianceledger.oversight.OversightEvent.InterestsDeclared;
import org.allianceledger.oversight.OversightEvent.JournalPackageExported;
import org.allianceledger.oversight.OversightEvent.SecretariatBudgetApproved;
import org.allianceledger.oversight.view.OversightViews.Answer;
import org.allianceledger.oversight.view.OversightViews.Budget;
import org.allianceledger.oversight.view.OversightViews.Checkpoint;
import org.allianceledger.oversight.view.OversightViews.Declaration;
import org.allianceledger.oversight.view.OversightViews.FindingShown;
import org.allianceledger.oversight.view.OversightViews.JournalPackage;
import org.allianceledger.oversight.view.OversightViews.Request;
import org.allianceledger.oversight.view.OversightViews.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what was declared, reviewed, asked for, handed over and published, each told from its own events. */
@Component
public class OversightQueries {

    // The limit that the Danish authority holds requests to (BACKGROUND §5), here for every request.
    private static final int MONTHS_TO_ANSWER = 1;

    private final Register register;

    OversightQueries(Register register) {
        this.register = register;
    }

    /** @param insider true for those who may see what was declared, not only that it was */
    public List<Declaration> declarations(
            AllianceId alliance, @Nullable Integer year, boolean insider, PointInTime when) {
        return told(
                alliance,
                when,
                history -> history.getFirst().event() instanceof InterestsDeclared it
                                && (year == null || it.year() == year)
                        ? new Declaration(
                                it.matterId().value(),
                                it.personId().value(),
                                it.year(),
                                it.occurred(),
                                insider ? it.interests() : null)
                        : null);
    }

    public List<Review> reviews(AllianceId alliance, PointInTime when) {
        return told(alliance, when, OversightQueries::review);
    }

    public List<Request> requests(AllianceId alliance, PointInTime when) {
        return told(alliance, when, history -> request(history, when.asOf()));
    }

    public List<JournalPackage> packages(AllianceId alliance, PointInTime when) {
        return told(alliance, when, history -> {
            if (!(history.getFirst().event() instanceof JournalPackageExported it)) {
                return null;
            }
            var request = it.requestId();
            return new JournalPackage(
                    it.matterId().value(),
                    it.key(),
                    it.partnerId().value(),
                    request == null ? null : request.value(),
                    it.occurred(),
                    it.entries());
        });
    }

    public List<Checkpoint> checkpoints(AllianceId alliance, PointInTime when) {
        return told(
                alliance,
                when,
                history -> history.getFirst().event() instanceof CheckpointPublished it
                        ? new Checkpoint(
                                it.matterId().value(),
                                it.key(),
                                it.sentTo(),
                                history.getFirst().recorded())
                        : null);
    }

    public List<Budget> budgets(AllianceId alliance, PointInTime when) {
        return told(
                alliance,
                when,
                history -> history.getFirst().event() instanceof SecretariatBudgetApproved it
                        ? new Budget(
                                it.matterId().value(),
                                it.key(),
                                it.year(),
                                it.amount(),
                                it.authority().reference())
                        : null);
    }

    private <T> List<T> told(AllianceId alliance, PointInTime when, Function<List<RecordedEvent>, @Nullable T> page) {
        return register.histories(alliance.value(), "matter", when).stream()
                .map(page)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static @Nullable Review review(List<RecordedEvent> history) {
        if (!(history.getFirst().event() instanceof AuditReviewRecorded it)) {
            return null;
        }
        List<FindingShown> findings =
                it.findings().stream().map(finding -> shown(finding, history)).toList();
        return new Review(
                it.matterId().value(),
                it.key(),
                it.auditor(),
                it.periodFrom(),
                it.periodUntil(),
                it.scope(),
                it.conclusion(),
                it.occurred(),
                findings,
                findings.stream().filter(finding -> !finding.closed()).count());
    }

    private static FindingShown shown(Finding finding, List<RecordedEvent> history) {
        List<FindingAnswered> answers = history.stream()
                .map(RecordedEvent::event)
                .filter(FindingAnswered.class::isInstance)
                .map(FindingAnswered.class::cast)
                .filter(answer -> answer.number() == finding.number())
                .toList();
        return new FindingShown(
                finding,
                answers.stream()
                        .map(answer -> new Answer(answer.answer(), answer.reference(), answer.occurred()))
                        .toList(),
                answers.stream().anyMatch(FindingAnswered::closed));
    }

    private static @Nullable Request request(List<RecordedEvent> history, LocalDate day) {
        if (!(history.getFirst().event() instanceof AccessRequested it)) {
            return null;
        }
        LocalDate answerBy = it.occurred().plusMonths(MONTHS_TO_ANSWER);
        AccessRequestAnswered answer = history.getLast().event() instanceof AccessRequestAnswered found ? found : null;
        LocalDate reckoned = answer == null ? day : answer.occurred();
        return new Request(
                it.matterId().value(),
                it.key(),
                it.by(),
                it.about(),
                it.occurred(),
                answerBy,
                answer == null ? null : answer.access(),
                answer == null ? null : answer.reason(),
                answer == null ? null : answer.occurred(),
                reckoned.isAfter(answerBy));
    }
}
