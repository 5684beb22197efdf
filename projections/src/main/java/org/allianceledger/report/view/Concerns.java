package org.allianceledger.report.view;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.commitment.view.CommitmentReaders;
import org.allianceledger.decision.Authorisation;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.Leadership.PartnerView;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.report.view.Concern.Why;
import org.springframework.stereotype.Component;

/** Whom a proposal concerns, by the acts it authorises first and by the names in its text where those say nothing. */
@Component
class Concerns {

    private static final Set<String> ON_RECUSAL = Set.of("RecuseSeat", "DismissConflict");

    private final CommitmentQueries commitments;
    private final CommitmentReaders readers;
    private final DoubtConcerns doubts;
    private final MandateConcerns mandates;

    Concerns(CommitmentQueries commitments, CommitmentReaders readers, DoubtConcerns doubts, MandateConcerns mandates) {
        this.commitments = commitments;
        this.readers = readers;
        this.doubts = doubts;
        this.mandates = mandates;
    }

    /** Without what the reader may not read. */
    List<Concern> of(DecisionPage page, Leadership leadership, PointInTime when, Reader reader) {
        var alliance = AllianceId.of(page.allianceId());
        var found = new LinkedHashSet<Concern>();
        for (Authorisation act : page.authorises()) {
            if (act.subject().startsWith("commitment-")) {
                found.addAll(onCommitment(act, leadership, alliance, when, reader));
            } else if (act.subject().startsWith("mandate-")) {
                found.addAll(mandates.of(act, leadership, alliance, when));
            } else if (ON_RECUSAL.contains(act.act())) {
                found.addAll(doubts.of(act.subject(), page, alliance, when, reader));
            }
            found.addAll(onPartners(act, leadership));
        }
        found.addAll(named(page, leadership, List.copyOf(found)));
        return List.copyOf(found);
    }

    private List<Concern> onCommitment(
            Authorisation act, Leadership leadership, AllianceId alliance, PointInTime when, Reader reader) {
        Optional<CommitmentLine> known = commitments.line(alliance, act.subject(), when);
        if (known.filter(line -> !readers.mayRead(line.id(), line.level(), reader.sight()))
                .isPresent()) {
            return List.of();
        }
        var concerns = new ArrayList<Concern>();
        known.ifPresent(line -> {
            boolean grant = line.grantAmount() != null;
            concerns.add((grant ? Why.OWN_TERMS : Why.OWN_COMMITMENT)
                    .of(line.giver(), line.id(), requireNonNullElse(line.giverName(), line.giver()), line.key()));
            if (grant) {
                concerns.add(Why.RECEIVES.of(
                        line.receiver(),
                        line.id(),
                        requireNonNullElse(line.receiverName(), line.receiver()),
                        line.key()));
            }
        });
        if (act.terms().get("to") instanceof String taker) {
            concerns.add(Why.TAKES_OVER.of(
                    taker,
                    act.subject(),
                    nameOf(taker, leadership),
                    known.map(CommitmentLine::key).orElse(act.subject())));
        }
        return concerns;
    }

    private static List<Concern> onPartners(Authorisation act, Leadership leadership) {
        return leadership.partners().stream()
                .filter(partner -> act.subject().equals(partner.id())
                        || act.terms().entrySet().stream()
                                .filter(term -> !term.getKey().equals("to"))
                                .anyMatch(term -> partner.id().equals(term.getValue())
                                        || partner.name().equals(term.getValue())))
                .map(partner -> Why.OWN_STANDING.of(partner.id(), partner.id(), partner.name()))
                .toList();
    }

    private static List<Concern> named(DecisionPage page, Leadership leadership, List<Concern> already) {
        Mention mention = Mention.in(page.proposal());
        return leadership.partners().stream()
                .filter(partner -> mention.of(partner.name()))
                .filter(partner -> seats(partner, leadership)
                        .noneMatch(
                                id -> already.stream().anyMatch(it -> it.whom().equals(id))))
                .map(partner -> mention.ofMoney()
                        .map(word -> Why.NAMED_WITH_MONEY.of(partner.id(), page.id(), partner.name(), word))
                        .orElseGet(() -> Why.NAMED.of(partner.id(), page.id(), partner.name())))
                .toList();
    }

    // What is said of the partner or of one of its seats already needs no guess from the text.
    private static Stream<String> seats(PartnerView partner, Leadership leadership) {
        return Stream.concat(
                Stream.of(partner.id()),
                leadership.bodies().stream()
                        .flatMap(body -> body.roles().stream())
                        .flatMap(role -> role.seats().stream())
                        .filter(seat -> partner.id().equals(seat.tie().partnerId()))
                        .map(Leadership.SeatView::id));
    }

    private static String nameOf(String party, Leadership leadership) {
        return leadership.partners().stream()
                .filter(partner -> partner.id().equals(party))
                .map(PartnerView::name)
                .findFirst()
                .orElse(party);
    }
}
