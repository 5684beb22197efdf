package org.allianceledger.mandate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who has a mandate, said explicitly.
 *
 * @param bodyId the body of the role, or the body that has the mandate itself
 * @param actingToo true if a role's mandate follows the role to an acting holder; null for no
 */
public record Holder(
        @NotNull Kind kind,
        @Nullable BodyId bodyId,
        @Nullable @Size(max = 100) String role,
        @Nullable PersonId personId,
        @Nullable Boolean actingToo) {

    /** Whom a mandate can be given to. */
    public enum Kind {
        /** Whoever has a role in a body. */
        ROLE,
        /** One person, whatever role they have. */
        PERSON,
        /** A body. */
        BODY
    }

    /** Whoever has the role in the body, but nobody who is only acting in it. */
    public static Holder role(BodyId body, String role) {
        return new Holder(Kind.ROLE, body, role, null, null);
    }

    public static Holder person(PersonId person) {
        return new Holder(Kind.PERSON, null, null, person, null);
    }

    public static Holder body(BodyId body) {
        return new Holder(Kind.BODY, body, null, null, null);
    }

    @JsonIgnore
    @AssertTrue(message = "{holder.consistent}")
    public boolean isConsistent() {
        return switch (kind) {
            case null -> true;
            case ROLE -> bodyId != null && role != null && !role.isBlank() && personId == null;
            case PERSON -> personId != null && bodyId == null && role == null && actingToo == null;
            case BODY -> bodyId != null && personId == null && role == null && actingToo == null;
        };
    }

    /**
     * True if the person may use what this holder has.
     *
     * @param person null when a body acts as such
     * @param body the holder's body on the day; null if it has none or it does not exist then
     */
    public boolean isServedBy(@Nullable PersonId person, @Nullable BodyOnDay body) {
        if (kind == Kind.PERSON) {
            return Objects.equals(personId, person);
        }
        if (body == null || person == null) {
            return kind == Kind.BODY && body != null;
        }
        boolean acting = Boolean.TRUE.equals(actingToo);
        return body.seats().stream()
                .filter(seat -> kind == Kind.BODY || seat.role().equals(role))
                .anyMatch(seat -> person.equals(seat.holder()) || (acting && person.equals(seat.acting())));
    }
}
