package org.allianceledger.report.view;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyHistory;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.decision.Level;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionPage.RoundShown;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.Sight;
import org.allianceledger.leadership.view.Leadership.PartnerView;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.voting.Ballot;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Outcome;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts again without a funder's ballots: which decisions were carried only because the funder voted for (T8). */
@Component
public class PowerReport {

    private static final String MONEY = "money";

    private final LeadershipQueries leadership;
    private final DecisionQueries decisions;
    private final Register register;
    private final Past past;

    PowerReport(LeadershipQueries leadership, DecisionQueries decisions, Register register, Past past) {
        this.leadership = leadership;
        this.decisions = decisions;
        this.register = register;
        this.past = past;
    }

    /**
     * What one funder's votes have meant.
     *
     * @param decided decisions that its seats voted on
     * @param inFavour those of them it voted for
     * @param carriedAlone those that would not have been adopted if its seats had not voted
     */
    public record Power(String partnerId, String name, int decided, int inFavour, List<Carried> carriedAlone) {

        /** The same without naming what the reader may not read. */
        public Power seenBy(Sight sight) {
            return new Power(
                    partnerId,
                    name,
                    decided,
                    inFavour,
                    carriedAlone.stream()
                            .filter(it -> sight.mayReadDecision(it.decisionId(), it.level()))
                            .toList());
        }
    }

    /** @param instead what the other ballots alone would have given */
    public record Carried(String decisionId, @Nullable String key, Level level, Outcome instead) {}

    /** One line for each partner that brings money. */
    public List<Power> of(AllianceId alliance, PointInTime when) {
        List<DecisionPage> pages = register.of(alliance.value(), "decision", when).stream()
                .map(id -> decisions.page(id, when))
                .flatMap(Optional::stream)
                .toList();
        return leadership.leadership(alliance, when).stream()
                .flatMap(known -> known.partners().stream())
                .filter(partner -> partner.contributions().contains(MONEY))
                .map(partner -> power(partner, pages, when))
                .toList();
    }

    private Power power(PartnerView partner, List<DecisionPage> pages, PointInTime when) {
        int decided = 0;
        int inFavour = 0;
        var carried = new ArrayList<Carried>();
        for (DecisionPage page : pages) {
            RoundShown round = page.rounds().isEmpty() ? null : page.rounds().getLast();
            Question question = round == null ? null : round.question();
            if (round == null || question == null) {
                continue;
            }
            Set<String> seats = seatsOf(partner.id(), page.bodyId(), round, when);
            List<Ballot> own = question.ballots().stream()
                    .filter(ballot -> seats.contains(ballot.seat()))
                    .toList();
            decided += own.isEmpty() ? 0 : 1;
            if (own.stream().anyMatch(ballot -> ballot.choice() == Choice.FOR)) {
                inFavour++;
                Outcome instead =
                        Outcomes.compute(question.withoutBallotsOf(seats)).outcome();
                if (Outcomes.compute(question).outcome() == Outcome.ADOPTED && instead != Outcome.ADOPTED) {
                    carried.add(
                            new Carried(page.id(), page.key(), page.proposal().level(), instead));
                }
            }
        }
        return new Power(partner.id(), partner.name(), decided, inFavour, carried);
    }

    private Set<String> seatsOf(String partner, String body, RoundShown round, PointInTime when) {
        return BodyHistory.of(
                        past.of(body, when).stream().map(RecordedEvent::event).toList())
                .onDay(round.day())
                .stream()
                .flatMap(known -> known.seats().stream())
                .filter(seat -> isOf(seat, partner))
                .map(seat -> seat.id().value())
                .collect(toUnmodifiableSet());
    }

    private static boolean isOf(SeatOnDay seat, String partner) {
        var tied = seat.tie().partnerId();
        return tied != null && tied.value().equals(partner);
    }
}
