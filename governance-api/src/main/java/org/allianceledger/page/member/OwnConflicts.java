package org.allianceledger.page.member;

import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.member.MemberController.Place;
import org.allianceledger.report.view.SuggestedConflicts;
import org.allianceledger.report.view.Suggestions.Suggestion;
import org.springframework.stereotype.Component;

/** What a member is asked about their own seats: questions that wait, in which they may have a conflict. */
@Component
class OwnConflicts {

    private static final int MOST = 20;

    private final DecisionQueries decisions;
    private final SuggestedConflicts conflicts;
    private final PageReader eyes;

    OwnConflicts(DecisionQueries decisions, SuggestedConflicts conflicts, PageReader eyes) {
        this.decisions = decisions;
        this.conflicts = conflicts;
        this.eyes = eyes;
    }

    /** A question with what may make the member's seat conflicted in it; the first says the ground of an answer. */
    record Question(DecisionPage decision, String seatId, List<Suggestion> suggestions) {

        public Suggestion first() {
            return suggestions.getFirst();
        }
    }

    List<Question> about(AllianceId alliance, List<Place> own, PointInTime when) {
        return own.stream()
                .flatMap(place -> waiting(alliance, place.bodyId(), when)
                        .flatMap(page -> question(page, place.seat().id(), when)))
                .toList();
    }

    private Stream<DecisionPage> waiting(AllianceId alliance, String body, PointInTime when) {
        return decisions.list(alliance, Which.WAITING, body, when, "", MOST).stream()
                .flatMap(row -> decisions.page(row.id(), when).stream())
                .filter(eyes::mayRead);
    }

    private Stream<Question> question(DecisionPage page, String seat, PointInTime when) {
        List<Suggestion> found = conflicts.of(page, when, eyes.now()).suggestions().stream()
                .filter(it -> it.seatId().equals(seat) && it.answer().isUnsettled())
                .toList();
        return found.isEmpty() ? Stream.empty() : Stream.of(new Question(page, seat, found));
    }
}
