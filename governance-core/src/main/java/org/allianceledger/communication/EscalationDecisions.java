package org.allianceledger.communication;

import static org.allianceledger.communication.CommunicationReason.ANSWER_TOO_EARLY;
import static org.allianceledger.communication.CommunicationReason.DELEGATED_BACK;
import static org.allianceledger.communication.CommunicationReason.MESSAGE_EXISTS;
import static org.allianceledger.communication.CommunicationReason.NOT_YET;
import static org.allianceledger.communication.CommunicationReason.RECEIVER_UNCLEAR;
import static org.allianceledger.communication.CommunicationReason.SAME_BODY;
import static org.allianceledger.communication.NarrativeDecisions.done;

import java.time.LocalDate;
import org.allianceledger.communication.EscalationCommand.AdoptPolicyMessage;
import org.allianceledger.communication.EscalationCommand.DelegateBack;
import org.allianceledger.communication.EscalationCommand.EscalateIssue;
import org.allianceledger.communication.EscalationCommand.RecordReply;
import org.allianceledger.communication.EscalationEvent.DelegatedBack;
import org.allianceledger.communication.EscalationEvent.IssueEscalated;
import org.allianceledger.communication.EscalationEvent.PolicyMessageAdopted;
import org.allianceledger.communication.EscalationEvent.ReplyRecorded;
import org.allianceledger.ledger.Refusal;

/** The rules of taking an issue up and of its coming down again (T7) as plain functions. */
final class EscalationDecisions {

    private EscalationDecisions() {}

    static IssueEscalated escalate(EscalateIssue it, LocalDate today) {
        String external = it.external();
        boolean outside = external != null && !external.isBlank();
        Refusal.unless(outside == (it.toBody() == null), RECEIVER_UNCLEAR, outside ? "external" : "toBody");
        Refusal.unless(!it.fromBody().equals(it.toBody()), SAME_BODY, "toBody");
        LocalDate done = done(it, today, today);
        Refusal.unless(!it.answerBy().isBefore(done), ANSWER_TOO_EARLY, "answerBy", it.answerBy(), done);
        return new IssueEscalated(
                it.allianceId(),
                it.escalationId(),
                it.key(),
                it.fromBody(),
                it.toBody(),
                external,
                it.level(),
                it.subject(),
                it.reason(),
                it.about(),
                it.answerBy(),
                done,
                it.authority());
    }

    static PolicyMessageAdopted adopt(EscalationState state, AdoptPolicyMessage it, LocalDate today) {
        Refusal.unless(state.message() == null, MESSAGE_EXISTS, "escalationId");
        return new PolicyMessageAdopted(
                state.escalated().allianceId(),
                it.escalationId(),
                it.text(),
                it.recipient(),
                done(it, today, today),
                it.authority());
    }

    static ReplyRecorded reply(EscalationState state, RecordReply it, LocalDate today) {
        Refusal.unless(!it.on().isAfter(today), NOT_YET, "on", it.on(), today);
        return new ReplyRecorded(
                state.escalated().allianceId(),
                it.escalationId(),
                it.sender(),
                it.text(),
                it.on(),
                done(it, it.occurred() == null ? it.on() : today, today),
                it.authority());
    }

    static DelegatedBack delegate(EscalationState state, DelegateBack it, LocalDate today) {
        Refusal.unless(state.back() == null, DELEGATED_BACK, "escalationId");
        return new DelegatedBack(
                state.escalated().allianceId(),
                it.escalationId(),
                it.bodyId(),
                it.reason(),
                done(it, today, today),
                it.authority());
    }
}
