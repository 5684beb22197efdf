package org.allianceledger.body;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.body.SeatEvent.SeatFilled;
import org.allianceledger.body.SeatEvent.SubstituteNamed;
import org.allianceledger.body.SeatEvent.TermRenewed;
import org.allianceledger.ledger.Period;
import org.allianceledger.person.PersonId;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Holds what somebody gets in one body against what they have in the alliance's other bodies. */
@Component
class OtherSeats {

    private static final String UNDER_WAY = "seats-under-way";

    private final Repository<BodyDirectory> directories;
    private final SeatsElsewhere elsewhere;

    @Autowired
    OtherSeats(Repository<BodyDirectory> directories, ObjectProvider<SeatsElsewhere> elsewhere) {
        // Asked late: whoever knows who sits where reads the store, which is there after the rules.
        this(
                directories,
                (alliance, person, underWay) -> elsewhere.stream()
                        .flatMap(it -> it.of(alliance, person, underWay).stream())
                        .toList());
    }

    OtherSeats(Repository<BodyDirectory> directories, SeatsElsewhere elsewhere) {
        this.directories = directories;
        this.elsewhere = elsewhere;
    }

    /**
     * Checks what an act has led to.
     *
     * @param body as it was before the act
     * @throws org.allianceledger.ledger.Refusal if somebody would both have a vote and be of the secretariat
     */
    void require(BodyState body, List<SeatEvent> events) {
        events.stream()
                .flatMap(event -> given(body, event))
                .filter(SecretariatOutside::matters)
                .forEach(this::require);
    }

    private void require(SecretariatOutside given) {
        BodyState body = given.body();
        // Its lock lets one such act at a time through, so that two bodies cannot each give what the other must not.
        directories.load(BodyDirectory.idOf(body.alliance()));
        Set<BodyId> underWay = underWay().computeIfAbsent(given.person(), person -> new HashSet<>());
        elsewhere.of(body.alliance(), given.person(), Set.copyOf(underWay)).stream()
                .flatMap(history -> history.state().stream())
                .filter(other ->
                        other.alliance().equals(body.alliance()) && !other.id().equals(body.id()))
                .forEach(given::require);
        underWay.add(body.id());
    }

    private static Stream<SecretariatOutside> given(BodyState body, SeatEvent event) {
        return switch (event) {
            case SeatFilled it ->
                Stream.of(given(body, it, Term.Kind.HOLDER, it.personId(), Period.of(it.from(), it.until())));
            case TermRenewed it ->
                Stream.of(given(body, it, Term.Kind.HOLDER, it.personId(), Period.of(it.from(), it.until())));
            case SubstituteNamed it ->
                Stream.of(given(body, it, Term.Kind.SUBSTITUTE, it.personId(), Period.of(it.from(), it.until())));
            default -> Stream.empty();
        };
    }

    private static SecretariatOutside given(
            BodyState body, SeatEvent event, Term.Kind kind, PersonId person, Period period) {
        Seat seat = requireNonNull(body.seats().get(event.seatId()), "What was decided is about a seat of the body");
        return new SecretariatOutside(body, seat, kind, person, period);
    }

    private static Map<PersonId, Set<BodyId>> underWay() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(UNDER_WAY, key -> new HashMap<>());
    }
}
