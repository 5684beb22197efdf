package org.allianceledger.decision;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allianceledger.body.Bodies;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.body.SeatTie;
import org.allianceledger.ledger.Authority;
import org.allianceledger.voting.VotingSeat;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds out from decisions' aggregates who took part in them. */
@Component
class RollDeciders implements Deciders {

    private final Docket docket;
    private final Bodies bodies;

    RollDeciders(Docket docket, @Lazy Bodies bodies) {
        this.docket = docket;
        this.bodies = bodies;
    }

    @Override
    public Set<SeatTie> of(Authority cited) {
        Proceedings proceedings = docket.proceedings(docket.load(DecisionId.cited(cited), "authority.reference"));
        return Stream.concat(
                        proceedings.lastRound().stream().flatMap(round -> ties(proceedings, round)),
                        proceedings.urgent().stream()
                                .flatMap(it -> ties(proceedings, Stream.of(it.seatId()), it.occurred())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<SeatTie> ties(Proceedings proceedings, Round round) {
        Stream<SeatId> there = round.roll().stream()
                .filter(seat -> !seat.recused() && (seat.present() || round.isWritten()))
                .map(VotingSeat::seat)
                .map(SeatId::new);
        // A proxy speaks for a seat that is not there itself.
        Stream<SeatId> voted = round.ballots().stream().map(ballot -> new SeatId(ballot.seat()));
        return ties(proceedings, Stream.concat(there, voted), round.day());
    }

    private Stream<SeatTie> ties(Proceedings proceedings, Stream<SeatId> seats, LocalDate day) {
        BodyOnDay body = bodies.onDay(proceedings.body(), day, "authority.reference");
        return seats.flatMap(seat -> body.seat(seat).stream()).map(SeatOnDay::tie);
    }
}
