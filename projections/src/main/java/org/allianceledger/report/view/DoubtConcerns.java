package org.allianceledger.report.view;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.Conflict;
import org.allianceledger.decision.view.DecisionMarks;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionPage.ConflictShown;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.report.view.Concern.Why;
import org.springframework.stereotype.Component;

/**
 * Whom a decision about a conflict of interest concerns: the seat in doubt.
 *
 * <p>A doubt that somebody else raised is settled by a decision of its own, and the ground is the one they gave.
 */
@Component
class DoubtConcerns {

    private final DecisionQueries decisions;
    private final Register register;

    DoubtConcerns(DecisionQueries decisions, Register register) {
        this.decisions = decisions;
        this.register = register;
    }

    List<Concern> of(String seat, DecisionPage page, AllianceId alliance, PointInTime when, Reader reader) {
        List<Concern> doubts = register.of(alliance.value(), DecisionMarks.CONFLICTED, when).stream()
                .filter(id -> !id.equals(page.id()))
                .map(id -> decisions.page(id, when))
                .flatMap(Optional::stream)
                .filter(reader::mayRead)
                .flatMap(other -> other.conflicts().stream()
                        .filter(it -> it.seatId().equals(seat) && awaits(it, other, page.id()))
                        .map(it -> Why.DOUBTED.of(
                                seat,
                                it.conflict().ground(),
                                other.id(),
                                requireNonNullElse(other.key(), other.proposal().title()))))
                .toList();
        return doubts.isEmpty() ? List.of(Why.OWN_RECUSAL.of(seat, page.id())) : doubts;
    }

    private static boolean awaits(ConflictShown it, DecisionPage other, String settling) {
        return !it.conflict().raisedBy().equals(it.seatId())
                && (it.conflict().standing() == Conflict.Standing.DECLARED
                        || other.trail().stream()
                                .anyMatch(act -> act.authority().reference().equals(settling)));
    }
}
