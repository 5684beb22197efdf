package org.allianceledger.involvement;

import static org.allianceledger.involvement.InvolvementReason.ALREADY_ANSWERED;
import static org.allianceledger.involvement.InvolvementReason.CATEGORY_UNNAMED;
import static org.allianceledger.involvement.InvolvementReason.INPUT_EXISTS;
import static org.allianceledger.involvement.InvolvementReason.NOT_YET;
import static org.allianceledger.involvement.InvolvementReason.UNKNOWN_INPUT;
import static org.allianceledger.ledger.LedgerCalendar.occurred;

import java.time.LocalDate;
import java.util.HashSet;
import org.allianceledger.involvement.InvolvementCommand.AddInput;
import org.allianceledger.involvement.InvolvementCommand.AnswerInput;
import org.allianceledger.involvement.InvolvementCommand.RecordInvolvement;
import org.allianceledger.involvement.InvolvementEvent.InputAdded;
import org.allianceledger.involvement.InvolvementEvent.InvolvementAnswered;
import org.allianceledger.involvement.InvolvementEvent.InvolvementRecorded;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Refusal;

/** The rules of hearing people and answering them (T6) as plain functions. */
final class InvolvementDecisions {

    private InvolvementDecisions() {}

    static InvolvementRecorded record(RecordInvolvement it, LocalDate today) {
        Refusal.unless(!it.on().isAfter(today), NOT_YET, "on", it.on(), today);
        String other = it.other();
        Refusal.unless(
                it.category() != Category.OTHER || (other != null && !other.isBlank()), CATEGORY_UNNAMED, "other");
        var seen = new HashSet<InputId>();
        it.inputs()
                .forEach(input -> Refusal.unless(seen.add(input.inputId()), INPUT_EXISTS, "inputs", input.inputId()));
        return new InvolvementRecorded(
                it.allianceId(),
                it.involvementId(),
                it.key(),
                it.title(),
                it.on(),
                it.category(),
                other,
                it.how(),
                it.people(),
                it.topics(),
                it.heardBy(),
                it.inputs(),
                it.honorarium(),
                done(it, it.occurred() == null ? it.on() : today, today),
                it.authority());
    }

    static InputAdded add(InvolvementState state, AddInput it, LocalDate today) {
        Refusal.unless(!state.inputs().containsKey(it.inputId()), INPUT_EXISTS, "inputId", it.inputId());
        return new InputAdded(
                state.recorded().allianceId(),
                it.involvementId(),
                it.inputId(),
                it.text(),
                done(it, today, today),
                it.authority());
    }

    static InvolvementAnswered answer(InvolvementState state, AnswerInput it, LocalDate today) {
        Refusal.unless(state.inputs().containsKey(it.inputId()), UNKNOWN_INPUT, "inputId", it.inputId());
        Refusal.unless(!state.answers().containsKey(it.inputId()), ALREADY_ANSWERED, "inputId");
        return new InvolvementAnswered(
                state.recorded().allianceId(),
                it.involvementId(),
                it.inputId(),
                it.answer(),
                it.outcome(),
                done(it, today, today),
                it.authority());
    }

    private static LocalDate done(Act act, LocalDate unless, LocalDate today) {
        LocalDate stated = act.occurred();
        return occurred(act, stated == null ? unless : stated, today);
    }
}
