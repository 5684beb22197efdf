package org.allianceledger.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Kroner;
import org.allianceledger.mandate.Terms.CapPeriod;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of a mandate. */
public sealed interface MandateCommand extends Act {

    MandateId mandateId();

    /** A body gives a mandate; the fields are those of {@link Terms}. */
    record GrantMandate(
            @NotNull AllianceId allianceId,
            @NotNull MandateId mandateId,
            @NotNull BodyId bodyId,
            @NotBlank @Size(max = 100) String key,
            @NotNull @Valid Holder holder,
            @Size(max = 50) Set<@NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9_-]*") String> scope,
            @NotBlank @Size(max = 500) String subject,
            @Min(0) @Max(Kroner.MOST) long perDisposition,
            @Min(0) @Max(Kroner.MOST) long cap,
            @NotNull CapPeriod capPeriod,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Min(0) @Max(100) int depth,
            @Nullable @Min(0) @Max(Kroner.MOST) Long childPerDisposition,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements MandateCommand {

        public GrantMandate {
            mandateId = mandateId == null ? MandateId.next() : mandateId;
            scope = scope == null ? Set.of() : Set.copyOf(scope);
        }

        Terms terms() {
            return new Terms(
                    key,
                    bodyId,
                    holder,
                    scope,
                    subject,
                    perDisposition,
                    cap,
                    capPeriod,
                    from,
                    until,
                    depth,
                    childPerDisposition);
        }
    }

    /**
     * A holder passes a part of their mandate on.
     *
     * @param mandateId the mandate they have
     * @param childId the mandate that comes of it
     * @param personId who passes it on; null when a body does
     */
    record SubdelegateMandate(
            @NotNull MandateId mandateId,
            @NotNull MandateId childId,
            @Nullable PersonId personId,
            @NotBlank @Size(max = 100) String key,
            @NotNull @Valid Holder holder,
            @Size(max = 50) Set<@NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9_-]*") String> scope,
            @NotBlank @Size(max = 500) String subject,
            @Min(0) @Max(Kroner.MOST) long perDisposition,
            @Min(0) @Max(Kroner.MOST) long cap,
            @NotNull CapPeriod capPeriod,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Min(0) @Max(100) int depth,
            @Nullable @Min(0) @Max(Kroner.MOST) Long childPerDisposition,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements MandateCommand {

        public SubdelegateMandate {
            childId = childId == null ? MandateId.next() : childId;
            scope = scope == null ? Set.of() : Set.copyOf(scope);
        }

        Terms terms(BodyId bodyId) {
            return new Terms(
                    key,
                    bodyId,
                    holder,
                    scope,
                    subject,
                    perDisposition,
                    cap,
                    capPeriod,
                    from,
                    until,
                    depth,
                    childPerDisposition);
        }
    }

    /** Lets the mandate run for a further period. */
    record RenewMandate(
            @NotNull MandateId mandateId,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements MandateCommand {}

    /** Lets nobody use the mandate from a day on, until it is resumed. */
    record SuspendMandate(
            @NotNull MandateId mandateId,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements MandateCommand {}

    /** Lets the mandate be used again. */
    record ResumeMandate(
            @NotNull MandateId mandateId,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements MandateCommand {}

    /** @param from the first day on which the mandate no longer holds */
    record RevokeMandate(
            @NotNull MandateId mandateId,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements MandateCommand {}

    /**
     * Uses a mandate.
     *
     * @param personId who disposes; null when a body does
     * @param amount in øre
     * @param purpose the word that the mandate's scope knows it by
     * @param text what it is for
     */
    record RecordDisposition(
            @NotNull MandateId mandateId,
            @NotNull DispositionId dispositionId,
            @Nullable PersonId personId,
            @Min(0) @Max(Kroner.MOST) long amount,

            @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9_-]*")
            String purpose,

            @NotBlank @Size(max = 500) String text,
            @Nullable @Size(max = 200) String beneficiary,
            @NotNull LocalDate day,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements MandateCommand {

        public RecordDisposition {
            dispositionId = dispositionId == null ? DispositionId.next() : dispositionId;
        }

        Disposal disposal() {
            return new Disposal(amount, purpose, text, beneficiary, day);
        }
    }

    /** Says that the holder has a conflict of interest about a beneficiary. */
    record DeclareHolderConflict(
            @NotNull MandateId mandateId,
            @NotBlank @Size(max = 200) String beneficiary,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements MandateCommand {}
}
