package org.allianceledger.commitment.view;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.commitment.CommitmentEvent;
import org.allianceledger.commitment.CommitmentId;
import org.allianceledger.commitment.CommitmentState;
import org.allianceledger.commitment.Delivery;
import org.allianceledger.commitment.Evidence;
import org.allianceledger.commitment.PledgeEvent.CommitmentRefused;
import org.allianceledger.commitment.Settlement;
import org.allianceledger.commitment.view.CommitmentPage.Breach;
import org.allianceledger.commitment.view.CommitmentPage.Move;
import org.allianceledger.commitment.view.CommitmentPage.Refused;
import org.allianceledger.commitment.view.CommitmentPage.Remedy;
import org.allianceledger.commitment.view.CommitmentPage.Report;
import org.allianceledger.commitment.view.CommitmentPage.Shown;
import org.allianceledger.commitment.view.CommitmentPage.Statement;
import org.allianceledger.commitment.view.CommitmentPage.Step;
import org.allianceledger.commitment.view.CommitmentPage.Wish;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the page of a commitment from its events, by the functions that decided them. */
@Component
public class CommitmentPages {

    private final Past past;
    private final CommitmentQueries commitments;

    CommitmentPages(Past past, CommitmentQueries commitments) {
        this.past = past;
        this.commitments = commitments;
    }

    /** The commitment with its whole story as far as it was known; empty if it was not. */
    public Optional<CommitmentPage> page(CommitmentId id, PointInTime when) {
        List<RecordedEvent> events = past.of(id.value(), when);
        return state(events).map(state -> page(state, events, when));
    }

    /** What has been paid of each of some commitments, in øre. */
    public Map<String, Long> paid(List<String> commitments, PointInTime when) {
        return past.of(commitments, when).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        it -> state(it.getValue())
                                .map(state -> state.delivery().paid())
                                .orElse(0L)));
    }

    private static Optional<CommitmentState> state(List<RecordedEvent> events) {
        return CommitmentState.after(
                events.stream().map(it -> (CommitmentEvent) it.event()).toList());
    }

    private CommitmentPage page(CommitmentState state, List<RecordedEvent> events, PointInTime when) {
        RecordedEvent last = events.getLast();
        // One that is given for a later day has a page though no list shows it yet.
        CommitmentLine line = commitments
                .line(state.alliance(), state.id().value(), when)
                .orElseGet(() -> new LineReader(when.asOf(), party -> null)
                        .line(
                                state.id().value(),
                                CommitmentFacts.of(state, last.sequence())::text,
                                last.recorded(),
                                last.position()));
        Delivery delivery = state.delivery();
        Settlement settlement = state.settlement();
        return new CommitmentPage(
                line,
                state.alliance().value(),
                last.sequence(),
                state.original().due(),
                state.termsOn(when.asOf()),
                state.versions(),
                state.pledge(),
                delivery.reports().stream()
                        .map(it -> new Report(
                                it.by().value(),
                                it.percent(),
                                it.delivered(),
                                it.stated(),
                                it.stage(),
                                it.aimsAt(),
                                it.text(),
                                it.occurred()))
                        .toList(),
                delivery.evidence().values().stream()
                        .map(CommitmentPages::shown)
                        .toList(),
                List.copyOf(delivery.milestones().values()),
                state.instalments(),
                delivery.paid(),
                settlement.requests().stream()
                        .map(it -> new Wish(
                                it.by().value(),
                                it.reason(),
                                it.wish(),
                                it.due(),
                                it.occurred(),
                                it.equals(settlement.pending())))
                        .toList(),
                settlement.statements().stream()
                        .map(it -> new Statement(it.statement(), it.occurred()))
                        .toList(),
                settlement.breaches().stream()
                        .map(it -> new Breach(it.reason(), it.remedyBy(), it.occurred(), it.authority()))
                        .toList(),
                settlement.remedies().stream()
                        .map(it -> new Remedy(it.how(), it.occurred()))
                        .toList(),
                settlement.moves().stream()
                        .map(it -> new Move(it.from().value(), it.to().value(), it.occurred()))
                        .toList(),
                settlement.ending(),
                refused(state.refused()),
                events.stream().map(CommitmentPages::step).toList(),
                when.asOf(),
                when.knownAt());
    }

    private static Shown shown(Evidence it) {
        LedgerId assessor = it.assessor();
        return new Shown(
                it.id().value(),
                it.submitted().by().value(),
                it.submitted().title(),
                it.submitted().documents(),
                it.submitted().delivered(),
                it.submitted().period(),
                it.submitted().occurred(),
                it.isAssessed() ? it.accepted() != null : null,
                assessor == null ? null : assessor.value(),
                it.verdict(),
                it.accepted() == null ? null : it.delivered(),
                it.deliveredOn(),
                it.reason(),
                it.assessed());
    }

    private static @Nullable Refused refused(@Nullable CommitmentRefused it) {
        return it == null ? null : new Refused(it.reason(), it.danish(), it.english(), it.occurred());
    }

    private static Step step(RecordedEvent it) {
        return new Step(
                it.position(),
                it.event().getClass().getSimpleName(),
                it.event().occurred(),
                it.event().effective(),
                it.recorded(),
                it.event().authority());
    }
}
