package org.allianceledger.pilot;

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
import org.allianceledger.commitment.CommitmentId;
import org.allianceledger.commitment.Document;
import org.allianceledger.commitment.EvidenceId;
import org.allianceledger.decision.DecisionId;
import org.allianceledger.indicator.SmallCount;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.jspecify.annotations.Nullable;

/** How one says what has come of joint work. */
public sealed interface ResultCommand extends Act {

    AllianceId allianceId();

    /**
     * Records visible progress.
     *
     * @param count how many it is about; null when nobody counted
     * @param maskBelow the number under which the count is not told to everybody
     */
    record RecordSmallWin(
            @NotNull AllianceId allianceId,
            @NotNull WinId winId,
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 300) String title,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 2000) String whatChanged,
            @NotBlank @Size(max = 500) String forWhom,
            @Nullable @Min(0) @Max(1_000_000_000) Long count,
            @NotNull @Min(0) @Max(1000) Integer maskBelow,
            @Size(max = 50) List<@NotNull PilotId> pilotIds,
            @Size(max = 50) List<@NotNull CommitmentId> commitmentIds,
            @Size(max = 50) List<@NotNull DecisionId> decisionIds,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements ResultCommand {

        public RecordSmallWin {
            winId = winId == null ? WinId.next() : winId;
            maskBelow = maskBelow == null ? Integer.valueOf(SmallCount.USUAL) : maskBelow;
            pilotIds = pilotIds == null ? List.of() : List.copyOf(pilotIds);
            commitmentIds = commitmentIds == null ? List.of() : List.copyOf(commitmentIds);
            decisionIds = decisionIds == null ? List.of() : List.copyOf(decisionIds);
        }
    }

    /**
     * Claims a result, with what led to it and what shows it.
     *
     * @param documents what shows it, each named by what it holds
     * @param evidenceIds what was handed in for one of the commitments
     * @param measurementIds what was measured of one of the indicators
     */
    record LinkResult(
            @NotNull AllianceId allianceId,
            @NotNull ResultId resultId,
            @NotBlank @Size(max = 5000) String text,
            @NotNull LocalDate on,
            @Size(max = 50) List<@NotNull CommitmentId> commitmentIds,
            @Size(max = 50) List<@NotNull PilotId> pilotIds,
            @Size(max = 50) List<@NotNull DecisionId> decisionIds,
            @Size(max = 50) List<@NotNull @Valid Document> documents,
            @Size(max = 50) List<@NotNull EvidenceId> evidenceIds,

            @Size(max = 50)
            List<@NotBlank @Size(max = 100) @Pattern(regexp = "indicator-[A-Za-z0-9-]+") String> indicatorIds,

            @Size(max = 50)
            List<@NotBlank @Size(max = 100) @Pattern(regexp = "measurement-[A-Za-z0-9-]+") String> measurementIds,

            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements ResultCommand {

        public LinkResult {
            resultId = resultId == null ? ResultId.next() : resultId;
            commitmentIds = commitmentIds == null ? List.of() : List.copyOf(commitmentIds);
            pilotIds = pilotIds == null ? List.of() : List.copyOf(pilotIds);
            decisionIds = decisionIds == null ? List.of() : List.copyOf(decisionIds);
            documents = documents == null ? List.of() : List.copyOf(documents);
            evidenceIds = evidenceIds == null ? List.of() : List.copyOf(evidenceIds);
            indicatorIds = indicatorIds == null ? List.of() : List.copyOf(indicatorIds);
            measurementIds = measurementIds == null ? List.of() : List.copyOf(measurementIds);
        }
    }
}
