package org.allianceledger.communication.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.communication.GovernmentLevel;
import org.jspecify.annotations.Nullable;

/** What readers are told about what goes up and comes down. */
public final class EscalationViews {

    private EscalationViews() {}

    /** What was adopted to say with an issue. */
    public record Message(String text, String recipient, LocalDate on, String authority) {}

    /** An answer. */
    public record Reply(String sender, String text, LocalDate on) {}

    /**
     * An issue that went up.
     *
     * @param toBody null when it went out of the alliance
     * @param about what was learned from, by identifier
     * @param backTo the body it was delegated back to; null if it was not
     * @param unanswered true if an answer should have come by the day and has not
     * @param daysUnanswered how many days it is late; 0 if it is not
     */
    public record Up(
            String id,
            String key,
            String fromBody,
            @Nullable String toBody,
            @Nullable String external,
            GovernmentLevel level,
            String subject,
            String reason,
            List<String> about,
            LocalDate on,
            LocalDate answerBy,
            @Nullable Message message,
            List<Reply> replies,
            @Nullable String backTo,
            boolean unanswered,
            long daysUnanswered) {}

    /**
     * Something that came down, or was called in from below.
     *
     * @param kind {@code reply}, {@code delegated_back} or {@code call_in}
     * @param subject identifier of the issue or the decision
     * @param who who answered, or the body it came to
     */
    public record Down(String kind, String subject, String who, LocalDate on) {}

    /** A pilot from which something was learned that has not been passed on. */
    public record Learning(String pilotId, String key) {}

    /** What went up, what came down and what is still waited for. */
    public record Elevator(
            List<Up> up,
            List<Down> down,
            List<Up> unanswered,
            List<Learning> notPassedOn,
            LocalDate asOf,
            Instant knownAt) {}
}
