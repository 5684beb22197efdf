package org.allianceledger.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.jspecify.annotations.Nullable;

/** What one can ask of an indicator, its method and its data agreements. */
public sealed interface IndicatorCommand extends Act {

    IndicatorId indicatorId();

    /**
     * Defines what is measured.
     *
     * @param key the name it goes by, such as {@code I-1}
     * @param owner identifier of the partner or body that answers for it, or of the alliance
     * @param method how it is measured: the first version of the method
     * @param smallCounts true if it counts people so few that they could be told, so that small counts are masked
     * @param maskBelow counts under this are masked
     * @param needsAgreement true if nothing may be measured but under a data agreement
     */
    record DefineIndicator(
            @NotNull AllianceId allianceId,
            @NotNull IndicatorId indicatorId,
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 100) String unit,
            @NotBlank @Size(max = 4000) String description,

            @NotBlank @Size(max = 100) @Pattern(regexp = "(partner|body|alliance)-[A-Za-z0-9-]+")
            String owner,

            @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 300) String> sources,
            @NotNull Frequency frequency,
            @NotBlank @Size(max = 4000) String method,
            @NotNull Boolean smallCounts,
            @NotNull @Min(1) @Max(1000) Integer maskBelow,
            @NotNull Boolean needsAgreement,
            @NotNull Level level,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements IndicatorCommand {

        public DefineIndicator {
            indicatorId = indicatorId == null ? IndicatorId.next() : indicatorId;
            smallCounts = smallCounts != null && smallCounts;
            maskBelow = maskBelow == null ? SmallCount.USUAL : maskBelow;
            needsAgreement = needsAgreement != null && needsAgreement;
            level = level == null ? Level.OPEN : level;
        }
    }

    /**
     * Lets it be measured otherwise from a day on.
     *
     * @param method how, as the next version
     */
    record ChangeMethod(
            @NotNull IndicatorId indicatorId,
            @NotBlank @Size(max = 4000) String method,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements IndicatorCommand {}

    /**
     * Keeps an agreement about sharing the data.
     *
     * @param reference where it is found
     * @param signedOn null as long as it is unsigned
     */
    record AgreeDataSharing(
            @NotNull IndicatorId indicatorId,
            @NotNull AgreementId agreementId,
            @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 200) String> parties,
            @NotBlank @Size(max = 300) String reference,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements IndicatorCommand {

        public AgreeDataSharing {
            agreementId = agreementId == null ? AgreementId.next() : agreementId;
        }
    }

    /** Says that all parties have signed an agreement. */
    record SignDataSharing(
            @NotNull IndicatorId indicatorId,
            @NotNull AgreementId agreementId,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 300) String reference,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements IndicatorCommand {}
}
