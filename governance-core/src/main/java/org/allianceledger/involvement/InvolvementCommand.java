package org.allianceledger.involvement;

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
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Kroner;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of involvement. */
public sealed interface InvolvementCommand extends Act {

    InvolvementId involvementId();

    /**
     * Records that somebody was heard.
     *
     * @param other who they were, where no word of the list fits
     * @param people how many; null when nobody counted
     * @param topics identifiers of what they were heard on
     * @param heardBy who heard them
     * @param honorarium what they were paid in all, in øre; null when nothing is known of it
     */
    record RecordInvolvement(
            @NotNull AllianceId allianceId,
            @NotNull InvolvementId involvementId,
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 300) String title,
            @NotNull LocalDate on,
            @NotNull Category category,
            @Nullable @Size(max = 200) String other,
            @NotNull Form how,
            @Nullable @Min(0) @Max(100_000) Integer people,

            @Size(max = 50) List<@NotBlank @Size(max = 128) @Pattern(regexp = "[a-z]+-[A-Za-z0-9-]*") String> topics,

            @NotBlank @Size(max = 200) String heardBy,
            @Size(max = 200) List<@NotNull @Valid Input> inputs,
            @Nullable @Min(0) @Max(Kroner.MOST) Long honorarium,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements InvolvementCommand {

        public RecordInvolvement {
            involvementId = involvementId == null ? InvolvementId.next() : involvementId;
            topics = topics == null ? List.of() : List.copyOf(topics);
            inputs = inputs == null ? List.of() : List.copyOf(inputs);
        }
    }

    /** Adds something else that was said. */
    record AddInput(
            @NotNull InvolvementId involvementId,
            @NotNull InputId inputId,
            @NotBlank @Size(max = 5000) String text,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements InvolvementCommand {

        public AddInput {
            inputId = inputId == null ? InputId.next() : inputId;
        }
    }

    /** Says what came of something that was said. */
    record AnswerInput(
            @NotNull InvolvementId involvementId,
            @NotNull InputId inputId,
            @NotBlank @Size(max = 5000) String answer,
            @NotNull Adoption outcome,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements InvolvementCommand {}
}
