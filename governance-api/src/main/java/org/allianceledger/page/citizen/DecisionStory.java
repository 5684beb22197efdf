package org.allianceledger.page.citizen;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.decision.DecisionId;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionPage.CorrectionShown;
import org.allianceledger.decision.view.DecisionPage.RoundShown;
import org.allianceledger.involvement.view.HeardQueries;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.meeting.view.ShownSeats;
import org.allianceledger.page.PageReader;
import org.allianceledger.pilot.view.EffectQueries;
import org.allianceledger.pilot.view.ResultQueries;
import org.allianceledger.pilot.view.ResultViews.Result;
import org.allianceledger.pilot.view.ResultViews.Thread;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells a decision from proposal to result: who voted how, what it led to, and what was corrected later. */
@Component
class DecisionStory {

    private final ObjectProvider<ShownSeats> seats;
    private final EffectQueries effects;
    private final ResultQueries results;
    private final HeardQueries heard;
    private final CommitmentQueries commitments;
    private final LeadershipQueries leadership;
    private final PageReader reader;
    private final Related related;

    DecisionStory(
            ObjectProvider<ShownSeats> seats,
            EffectQueries effects,
            ResultQueries results,
            HeardQueries heard,
            CommitmentQueries commitments,
            LeadershipQueries leadership,
            PageReader reader,
            Related related) {
        this.seats = seats;
        this.effects = effects;
        this.results = results;
        this.heard = heard;
        this.commitments = commitments;
        this.leadership = leadership;
        this.reader = reader;
        this.related = related;
    }

    /** The body that decides, by name. */
    String bodyName(DecisionPage page, PointInTime when) {
        return leadership.leadership(AllianceId.of(page.allianceId()), when).stream()
                .flatMap(it -> it.bodies().stream())
                .filter(it -> it.id().equals(page.bodyId()))
                .map(it -> it.name())
                .findFirst()
                .orElse("");
    }

    void tell(DecisionPage page, PointInTime when, Model model) {
        AllianceId alliance = AllianceId.of(page.allianceId());
        Map<String, String> names = names(page, when);
        model.addAttribute("names", names);
        if (!page.rounds().isEmpty()) {
            model.addAttribute("votes", Vote.of(page.rounds().getLast(), names));
        }
        original(page).ifPresent(it -> model.addAttribute("original", it));
        heard.on(alliance, page.id(), when).ifPresent(it -> model.addAttribute("heard", it));
        effects.thread(alliance, new DecisionId(page.id()), when).ifPresent(it -> tell(it, alliance, when, model));
        model.addAttribute("related", related.of(page, when));
    }

    private void tell(Thread thread, AllianceId alliance, PointInTime when, Model model) {
        model.addAttribute("thread", thread);
        model.addAttribute("commitments", commitments(thread, alliance, when));
        List<Result> led = results.results(alliance, when).stream()
                .filter(it -> thread.resultIds().contains(it.id()))
                .toList();
        model.addAttribute("results", led);
        model.addAttribute(
                "wins",
                results.wins(alliance, when, reader.now().inside(), reader.now().locale()).stream()
                        .flatMap(it -> it.wins().stream())
                        .filter(it -> thread.winIds().contains(it.id()))
                        .toList());
    }

    private List<CommitmentLine> commitments(Thread thread, AllianceId alliance, PointInTime when) {
        return thread.commitmentIds().stream()
                .flatMap(it -> commitments.line(alliance, it, when).stream())
                .filter(it -> reader.now().mayRead(it.level()))
                .toList();
    }

    // A vote is shown with who sat there on the day, not with who sits there now.
    private Map<String, String> names(DecisionPage page, PointInTime when) {
        var day = page.rounds().isEmpty()
                ? page.trail().getFirst().occurred()
                : page.rounds().getLast().day();
        var then = new PointInTime(day, when.knownAt(), when.latest());
        Map<String, String> names = new HashMap<>();
        seats.orderedStream()
                .forEach(it ->
                        names.putAll(it.names(AllianceId.of(page.allianceId()), new BodyId(page.bodyId()), then)));
        return names;
    }

    private static java.util.Optional<Instant> original(DecisionPage page) {
        return page.corrected()
                ? page.corrections().stream()
                        .map(CorrectionShown::recorded)
                        .findFirst()
                        .map(it -> it.minusMillis(1))
                : java.util.Optional.empty();
    }

    /** A seat on the roll and what it did; {@code choice} is one of the words of {@code citizen.choice}. */
    record Vote(String seat, String name, String choice, boolean proxy, boolean substitute) {

        static List<Vote> of(RoundShown round, Map<String, String> names) {
            var question = round.question();
            if (question == null) {
                return List.of();
            }
            return question.roll().stream()
                    .map(seat -> {
                        var cast = round.counted().stream()
                                .filter(it -> it.seat().equals(seat.seat()))
                                .findFirst();
                        String what = cast.map(it -> String.valueOf(it.choice() == null ? "ranking" : it.choice()))
                                .orElse(
                                        seat.recused()
                                                ? "recused"
                                                : !seat.filled() ? "vacant" : seat.present() ? "silent" : "absent");
                        String key = seat.key() == null ? "" : seat.key();
                        return new Vote(
                                key,
                                names.getOrDefault(seat.seat(), key),
                                what.toLowerCase(java.util.Locale.ROOT),
                                cast.map(it -> it.castBy() != null).orElse(false),
                                seat.substitute());
                    })
                    .toList();
        }
    }
}
