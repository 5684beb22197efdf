package org.allianceledger.communication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of an issue that goes to another level. */
public sealed interface EscalationCommand extends Act {

    EscalationId escalationId();

    /**
     * Takes an issue up.
     *
     * @param toBody a body of the alliance; null when it goes out of it
     * @param external who receives it outside the alliance; null when a body does
     * @param about identifiers of what was learned from, such as a pilot
     * @param answerBy the day by which an answer is expected
     */
    record EscalateIssue(
            @NotNull AllianceId allianceId,
            @NotNull EscalationId escalationId,
            @NotBlank @Size(max = 100) String key,
            @NotNull BodyId fromBody,
            @Nullable BodyId toBody,
            @Nullable @Size(max = 200) String external,
            @NotNull GovernmentLevel level,
            @NotBlank @Size(max = 300) String subject,
            @NotBlank @Size(max = 5000) String reason,

            @Size(max = 50) List<@NotBlank @Size(max = 128) @Pattern(regexp = "[a-z]+-[A-Za-z0-9-]*") String> about,

            @NotNull LocalDate answerBy,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements EscalationCommand {

        public EscalateIssue {
            escalationId = escalationId == null ? EscalationId.next() : escalationId;
            about = about == null ? List.of() : List.copyOf(about);
        }
    }

    /** Decides what is said with it. */
    record AdoptPolicyMessage(
            @NotNull EscalationId escalationId,
            @NotBlank @Size(max = 10_000) String text,
            @NotBlank @Size(max = 200) String recipient,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements EscalationCommand {}

    /** @param sender who answered */
    record RecordReply(
            @NotNull EscalationId escalationId,
            @NotBlank @Size(max = 200) String sender,
            @NotBlank @Size(max = 10_000) String text,
            @NotNull LocalDate on,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements EscalationCommand {}

    /** Leaves the matter to a body that is nearer to it. */
    record DelegateBack(
            @NotNull EscalationId escalationId,
            @NotNull BodyId bodyId,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements EscalationCommand {}
}
