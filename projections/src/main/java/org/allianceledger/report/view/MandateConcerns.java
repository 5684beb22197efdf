package org.allianceledger.report.view;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.Authorisation;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.Leadership.HolderView;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.mandate.Holder;
import org.allianceledger.mandate.view.MandateQueries;
import org.allianceledger.report.view.Concern.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whom an act on a mandate concerns: the person who has it, or whoever has the role it belongs to.
 *
 * <p>A body's mandate is nobody's own, so its members decide on it like everybody else.
 */
@Component
class MandateConcerns {

    private final MandateQueries mandates;

    MandateConcerns(MandateQueries mandates) {
        this.mandates = mandates;
    }

    /** The holder as a proposal's terms name it, or as the mandate does. */
    private record Named(
            @Nullable String body,
            @Nullable String role,
            @Nullable String person,
            boolean actingToo,
            String key) {}

    List<Concern> of(Authorisation act, Leadership leadership, AllianceId alliance, PointInTime when) {
        return named(act, alliance, when)
                .flatMap(named -> holders(named, leadership)
                        .map(holder ->
                                Why.OWN_MANDATE.of(holder.personId(), act.subject(), holder.name(), named.key())))
                .toList();
    }

    private Stream<Named> named(Authorisation act, AllianceId alliance, PointInTime when) {
        if (act.terms().get("holder") instanceof Map<?, ?> holder) {
            return Stream.of(new Named(
                    text(holder, "bodyId"),
                    text(holder, "role"),
                    text(holder, "personId"),
                    Boolean.TRUE.equals(holder.get("actingToo")),
                    requireNonNullElse(text(act.terms(), "key"), act.subject())));
        }
        return mandates.mandates(alliance, when).stream()
                .filter(line -> line.id().equals(act.subject()))
                .map(line -> named(line.terms().holder(), line.terms().key()));
    }

    private static Named named(Holder holder, String key) {
        return new Named(
                Objects.toString(holder.bodyId(), null),
                holder.role(),
                Objects.toString(holder.personId(), null),
                Boolean.TRUE.equals(holder.actingToo()),
                key);
    }

    private static Stream<HolderView> holders(Named named, Leadership leadership) {
        return leadership.bodies().stream()
                .flatMap(body -> body.roles().stream()
                        .flatMap(role -> role.seats().stream()
                                .flatMap(seat -> Stream.of(seat.holder(), seat.acting())
                                        .filter(Objects::nonNull)
                                        .map(Objects::requireNonNull)
                                        .filter(person -> person.personId().equals(named.person())
                                                || (body.id().equals(named.body())
                                                        && role.role().equals(named.role())
                                                        && (named.actingToo() || person.equals(seat.holder())))))))
                .distinct();
    }

    private static @Nullable String text(Map<?, ?> terms, String name) {
        return terms.get(name) instanceof String text ? text : null;
    }
}
