package org.allianceledger.body;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.allianceledger.alliance.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a seat belongs to.
 *
 * @param partnerId the partner it is tied to, for {@link Kind#PARTNER} alone
 * @param bodyId the body that nominates its member, for {@link Kind#NOMINATING_BODY} alone
 */
public record SeatTie(
        @NotNull Kind kind,
        @Nullable PartnerId partnerId,
        @Nullable BodyId bodyId) {

    /** The three ways a seat can be tied. */
    public enum Kind {
        PARTNER,
        NOMINATING_BODY,
        INDEPENDENT
    }

    public static final SeatTie INDEPENDENT = new SeatTie(Kind.INDEPENDENT, null, null);

    public static SeatTie to(PartnerId partner) {
        return new SeatTie(Kind.PARTNER, partner, null);
    }

    public static SeatTie nominatedBy(BodyId body) {
        return new SeatTie(Kind.NOMINATING_BODY, null, body);
    }

    @AssertTrue(message = "{tie.consistent}")
    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean isConsistent() {
        return (kind == Kind.PARTNER) == (partnerId != null) && (kind == Kind.NOMINATING_BODY) == (bodyId != null);
    }
}
