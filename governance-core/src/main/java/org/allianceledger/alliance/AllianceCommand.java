package org.allianceledger.alliance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of an alliance. */
public sealed interface AllianceCommand extends Act {

    AllianceId allianceId();

    /**
     * Founds an alliance.
     *
     * @param key short name for links; made from the name when left out
     * @param withdrawalNoticeMonths whole months a leaving partner must give notice; 0 when none is agreed
     */
    record RegisterAlliance(
            @NotBlank @Pattern(regexp = AllianceId.KEY_PATTERN, message = "{alliance.key}")
            String key,

            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 2000) String purpose,
            @Min(0) @Max(60) Integer withdrawalNoticeMonths,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements AllianceCommand {

        public RegisterAlliance {
            key = key == null && name != null ? AllianceId.keyFor(name) : key;
            withdrawalNoticeMonths = withdrawalNoticeMonths == null ? 0 : withdrawalNoticeMonths;
        }

        @Override
        public AllianceId allianceId() {
            return AllianceId.of(key);
        }
    }

    record AdmitPartner(
            @NotNull AllianceId allianceId,
            @NotNull PartnerId partnerId,
            @Nullable @Size(max = 200) String key,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 100) String kind,
            Set<Contribution> contributions,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements AllianceCommand {

        public AdmitPartner {
            partnerId = partnerId == null ? PartnerId.next() : partnerId;
            contributions = contributions == null ? Set.of() : Set.copyOf(contributions);
        }
    }

    record DescribeContributions(
            @NotNull AllianceId allianceId,
            @NotNull PartnerId partnerId,
            @NotNull Set<Contribution> contributions,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements AllianceCommand {}

    /** @param lastDay last day as partner; the shortest notice allowed when left out */
    record NotifyWithdrawal(
            @NotNull AllianceId allianceId,
            @NotNull PartnerId partnerId,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements AllianceCommand {}

    record WithdrawPartner(
            @NotNull AllianceId allianceId,
            @NotNull PartnerId partnerId,
            @NotNull LocalDate lastDay,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements AllianceCommand {}

    record ExpelPartner(
            @NotNull AllianceId allianceId,
            @NotNull PartnerId partnerId,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements AllianceCommand {}

    /** @param partnerId the partner that the host is, or null if the host is none */
    record AppointHost(
            @NotNull AllianceId allianceId,
            @NotBlank @Size(max = 200) String organisation,
            @Nullable PartnerId partnerId,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements AllianceCommand {}

    record AppointSecretariat(
            @NotNull AllianceId allianceId,
            @NotBlank @Size(max = 200) String name,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements AllianceCommand {}
}
