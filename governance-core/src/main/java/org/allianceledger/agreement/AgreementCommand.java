package org.allianceledger.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of agreements and representatives. */
public sealed interface AgreementCommand extends Act {

    AllianceId allianceId();

    /**
     * Partners sign.
     *
     * @param bindingParts the parts that bind; the rest is intent
     * @param sha256 of the signed document, in lower-case hexadecimal; null if it is not kept by its hash
     */
    record SignPartnershipAgreement(
            @NotNull AllianceId allianceId,
            @NotNull AgreementId agreementId,
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 300) String title,
            @NotEmpty @Size(max = 500) List<@NotNull @Valid Signature> signatures,
            @Size(max = 50) List<@NotBlank @Size(max = 300) String> bindingParts,
            @Min(0) @Max(120) int noticeMonths,
            @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements AgreementCommand {

        public SignPartnershipAgreement {
            agreementId = agreementId == null ? AgreementId.next() : agreementId;
            signatures = signatures == null ? List.of() : signatures;
            bindingParts = bindingParts == null ? List.of() : bindingParts;
        }
    }

    /** The signatories agree on a new version. */
    record AmendPartnershipAgreement(
            @NotNull AllianceId allianceId,
            @NotNull AgreementId agreementId,
            @NotBlank @Size(max = 4000) String what,
            @NotEmpty @Size(max = 500) List<@NotNull @Valid Signature> signatures,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements AgreementCommand {

        public AmendPartnershipAgreement {
            signatures = signatures == null ? List.of() : signatures;
        }
    }

    record TerminatePartnershipAgreement(
            @NotNull AllianceId allianceId,
            @NotNull AgreementId agreementId,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull LocalDate lastDay,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements AgreementCommand {}

    /** A partner's council has been elected anew: who speaks for it must be appointed again. */
    record RecordElection(
            @NotNull AllianceId allianceId,
            @NotNull PartnerId partnerId,
            @NotBlank @Size(max = 200) String council,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements AgreementCommand {}

    /** @param reference the new council's item that appoints them */
    record ReappointRepresentative(
            @NotNull AllianceId allianceId,
            @NotNull PartnerId partnerId,
            @NotNull PersonId personId,
            @NotBlank @Size(max = 300) String reference,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements AgreementCommand {}
}
