package org.allianceledger.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.allianceledger.alliance.GoalId;
import org.allianceledger.alliance.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * A goal in one version of the common agenda.
 *
 * @param goalId the same through all versions; made up when it is left out
 * @param key the name it goes by, such as {@code M-1}
 * @param indicatorId the indicator in the ledger; null when it is measured elsewhere
 * @param indicator what it is measured by, in words
 * @param baseline where it started
 * @param target where it shall be by the deadline
 */
public record Goal(
        @NotNull GoalId goalId,
        @NotBlank @Size(max = 100) String key,
        @NotBlank @Size(max = 2000) String text,
        @Nullable IndicatorId indicatorId,
        @NotBlank @Size(max = 500) String indicator,
        @NotBlank @Size(max = 100) String unit,
        @NotNull @Min(0) @Max(MOST) Long baseline,
        @NotNull @Min(0) @Max(MOST) Long target,
        @NotNull LocalDate deadline) {

    private static final long MOST = 1_000_000_000_000L;

    public Goal {
        goalId = goalId == null ? GoalId.next() : goalId;
    }
}
