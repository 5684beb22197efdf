package org.allianceledger.communication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allianceledger.communication.EscalationEvent.DelegatedBack;
import org.allianceledger.communication.EscalationEvent.IssueEscalated;
import org.allianceledger.communication.EscalationEvent.PolicyMessageAdopted;
import org.allianceledger.communication.EscalationEvent.ReplyRecorded;
import org.jspecify.annotations.Nullable;

/**
 * An issue that was taken up, as its events have made it.
 *
 * @param message what was adopted to say with it; null if nothing was
 * @param back where it was sent back to; null if it was not
 */
public record EscalationState(
        IssueEscalated escalated,
        @Nullable PolicyMessageAdopted message,
        List<ReplyRecorded> replies,
        @Nullable DelegatedBack back) {

    /** The issue that the events tell of, oldest first; empty if there are none. */
    public static Optional<EscalationState> after(List<EscalationEvent> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        EscalationState state = of((IssueEscalated) events.getFirst());
        for (EscalationEvent event : events.subList(1, events.size())) {
            state = state.after(event);
        }
        return Optional.of(state);
    }

    static EscalationState of(IssueEscalated first) {
        return new EscalationState(first, null, List.of(), null);
    }

    EscalationState after(EscalationEvent event) {
        return switch (event) {
            case IssueEscalated it -> of(it);
            case PolicyMessageAdopted it -> new EscalationState(escalated, it, replies, back);
            case ReplyRecorded it -> new EscalationState(escalated, message, with(it), back);
            case DelegatedBack it -> new EscalationState(escalated, message, replies, it);
        };
    }

    /** Whether nobody has answered or sent it back. */
    public boolean isOpen() {
        return replies.isEmpty() && back == null;
    }

    /** Whether an answer should have come by the day and has not. */
    public boolean isUnanswered(LocalDate day) {
        return isOpen() && escalated.answerBy().isBefore(day);
    }

    private List<ReplyRecorded> with(ReplyRecorded one) {
        var more = new ArrayList<>(replies);
        more.add(one);
        return List.copyOf(more);
    }
}
