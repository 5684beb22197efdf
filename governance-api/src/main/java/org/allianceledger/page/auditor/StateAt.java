package org.allianceledger.page.auditor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allianceledger.agenda.view.CommonAgendaQueries;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.decision.Stage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.decision.view.DecisionRow;
import org.allianceledger.decision.view.OutcomeQueries;
import org.allianceledger.decision.view.OutcomeQueries.Tally;
import org.allianceledger.http.Words;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.Leadership.HolderView;
import org.allianceledger.leadership.view.Leadership.SeatView;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.Worded;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.mandate.view.MandateQueries;
import org.allianceledger.mandate.view.MandateViews.Line;
import org.allianceledger.page.Names;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that holds in an alliance on a day, as it was known at a moment, line by line. */
@Component
class StateAt {

    private static final int ALL = 100_000;

    private final LeadershipQueries leadership;
    private final MandateQueries mandates;
    private final DecisionQueries decisions;
    private final OutcomeQueries counted;
    private final CommitmentQueries commitments;
    private final CommonAgendaQueries agendas;
    private final Words words;
    private final Show show;
    private final PageReader eyes;

    StateAt(
            LeadershipQueries leadership,
            MandateQueries mandates,
            DecisionQueries decisions,
            OutcomeQueries counted,
            CommitmentQueries commitments,
            CommonAgendaQueries agendas,
            Words words,
            Show show,
            PageReader eyes) {
        this.eyes = eyes;
        this.leadership = leadership;
        this.mandates = mandates;
        this.decisions = decisions;
        this.counted = counted;
        this.commitments = commitments;
        this.agendas = agendas;
        this.words = words;
        this.show = show;
    }

    List<Section> of(AllianceId alliance, PointInTime when) {
        var bodies = new ArrayList<Part>();
        var seats = new ArrayList<Part>();
        var partners = new ArrayList<Part>();
        leadership.leadership(alliance, when).ifPresent(known -> {
            known.bodies().forEach(it -> bodies.add(body(it)));
            known.bodies().forEach(it -> seats(it, seats));
            known.partners().forEach(it -> partners.add(partner(it)));
        });
        return List.of(
                new Section("bodies", bodies),
                new Section("seats", seats),
                new Section("partners", partners),
                new Section(
                        "mandates",
                        mandates.mandates(alliance, when).stream()
                                .map(this::mandate)
                                .toList()),
                new Section("agenda", agenda(alliance, when)),
                new Section("decisions", decisions(alliance, when)),
                new Section(
                        "commitments",
                        commitments.all(alliance, eyes.commitments(), when).stream()
                                .map(this::commitment)
                                .toList()));
    }

    private Part body(Leadership.BodyView it) {
        return new Part(
                it.id(),
                it.name(),
                words.say("auditor.state.filled", it.filledVotingSeats(), it.votingSeats()),
                "/why/" + it.id());
    }

    private void seats(Leadership.BodyView body, List<Part> parts) {
        body.roles()
                .forEach(role -> role.seats()
                        .forEach(seat -> parts.add(new Part(
                                seat.id(),
                                body.name() + ", " + Names.seat(seat),
                                show.word("auditor.seatrole", role.role()) + ": " + sitting(seat),
                                "/why/" + seat.id()))));
    }

    private String sitting(SeatView seat) {
        HolderView holder = seat.holder();
        HolderView acting = seat.acting();
        var text = new StringBuilder(
                holder == null
                        ? words.say("auditor.state.vacant")
                        : words.say(
                                "auditor.state.holder",
                                holder.name(),
                                show.date(holder.from()),
                                show.date(holder.until())));
        if (acting != null) {
            text.append("; ").append(words.say("auditor.state.acting", acting.name()));
        }
        seat.substitutes().forEach(it -> text.append("; ").append(words.say("auditor.state.substitute", it.name())));
        return text.toString();
    }

    private Part partner(Leadership.PartnerView it) {
        return new Part(
                it.id(),
                it.name(),
                it.until() != null
                        ? words.say("auditor.state.left", show.date(it.from()), show.date(it.until()))
                        : it.noticeUntil() != null
                                ? words.say("auditor.state.leaving", show.date(it.from()), show.date(it.noticeUntil()))
                                : words.say("auditor.state.since", show.date(it.from())),
                "/why/" + it.id());
    }

    private Part mandate(Line it) {
        return new Part(
                it.id(),
                it.terms().key() + ": " + it.terms().subject(),
                words.say(
                        "auditor.state.mandate",
                        show.word("auditor.mandate", it.standing()),
                        show.date(it.terms().until()),
                        show.kroner(it.used()),
                        show.kroner(it.remaining())),
                "/why/" + it.id());
    }

    private List<Part> agenda(AllianceId alliance, PointInTime when) {
        return agendas.inForce(alliance, when).stream()
                .map(it -> new Part(
                        "agenda",
                        words.say("auditor.state.agenda"),
                        it.key() + ": " + it.vision(),
                        "/why/" + it.id().value()))
                .toList();
    }

    private List<Part> decisions(AllianceId alliance, PointInTime when) {
        Map<String, Tally> tallies = counted.tallies(alliance, when);
        return decisions.list(alliance, Which.ALL, null, when, "", ALL).stream()
                .map(it -> decisions.told(it, eyes.sight(), when))
                .map(it -> decision(it, tallies.get(it.id())))
                .toList();
    }

    private Part decision(DecisionRow it, @Nullable Tally outcome) {
        String stage = say(Stage.valueOf(it.stage().toUpperCase(Locale.ROOT)));
        return new Part(
                it.id(),
                Names.keyed(it.key(), it.title()),
                outcome == null
                        ? stage
                        : words.say(
                                "auditor.state.decision",
                                stage,
                                show.word("auditor.outcome", outcome.outcome()),
                                votes(outcome)),
                "/audit/decisions/" + it.id());
    }

    private static String votes(Tally it) {
        return it.votesFor() + "-" + it.votesAgainst() + "-" + it.abstentions();
    }

    private Part commitment(CommitmentLine it) {
        String status = say(it.status());
        return new Part(
                it.id(),
                it.key() + ": " + it.title(),
                words.say(
                        it.quantity() == null ? "auditor.state.commitment" : "auditor.state.commitment.counted",
                        it.overdue() ? status + ", " + words.say("auditor.state.overdue") : status,
                        show.date(it.due()),
                        show.number(it.delivered() == null ? 0L : it.delivered()),
                        show.number(it.quantity())),
                null);
    }

    private String say(Worded it) {
        return words.locale().getLanguage().equals("da") ? it.danish() : it.english();
    }
}
