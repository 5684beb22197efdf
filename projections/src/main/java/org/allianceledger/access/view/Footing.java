package org.allianceledger.access.view;

import java.util.Collection;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who a reader is in one alliance today, as the ledger says; what they may read and do follows from it (RULES §10).
 *
 * @param kind what the reader's account is for, as far as it reaches this alliance
 * @param person who the reader is; null when the account is tied to nobody
 * @param partner whom the reader speaks for; null when the account is tied to no partner
 * @param seats what the person holds today, acting and as a substitute too
 */
public record Footing(
        AllianceId alliance,
        Kind kind,
        @Nullable PersonId person,
        @Nullable String partner,
        List<HeldSeat> seats) {

    private static final String STEERING_GROUP = "steering_group";

    /** What an account is for, as far as that matters here. */
    public enum Kind {
        /** Sees what everybody sees. */
        PUBLIC,
        /** Tied to a person or a partner, and sees what these may. */
        TIED,
        SECRETARIAT,
        AUDITOR
    }

    /** Someone who sees what everybody sees. */
    public static Footing publicly(AllianceId alliance) {
        return new Footing(alliance, Kind.PUBLIC, null, null, List.of());
    }

    /** Whether the reader's account is of the alliance at all. */
    public boolean isKnown() {
        return kind != Kind.PUBLIC;
    }

    /** Whether the reader may read what is for partners. */
    public boolean isAmongPartners() {
        return isSecretariat() || isAuditor() || partner != null || !seats.isEmpty();
    }

    public boolean isSecretariat() {
        return kind == Kind.SECRETARIAT;
    }

    public boolean isAuditor() {
        return kind == Kind.AUDITOR;
    }

    /** Whether the reader has a seat in the body. */
    public boolean sitsIn(String body) {
        return seats.stream().anyMatch(it -> it.body().value().equals(body));
    }

    /** Whether the reader has one of these seats. */
    public boolean hasOneOf(Collection<SeatId> some) {
        return seats.stream().anyMatch(it -> some.contains(it.seat()));
    }

    /** Whether the reader speaks for the seat: not as a mere substitute. */
    public boolean serves(SeatId seat) {
        return seats.stream().anyMatch(it -> it.seat().equals(seat) && !it.substitute());
    }

    /** Whether the reader is the person. */
    public boolean is(PersonId other) {
        return other.equals(person);
    }

    /** Whether the reader belongs to those who lead the alliance, keep its papers or audit it. */
    public boolean isInside() {
        return isSecretariat()
                || isAuditor()
                || seats.stream().anyMatch(it -> it.kind().equalsIgnoreCase(STEERING_GROUP));
    }

    /** Whether the reader may read what a body has closed, unless they are recused. */
    public boolean mayReadClosedOf(BodyId body) {
        return isSecretariat() || isAuditor() || sitsIn(body.value());
    }
}
