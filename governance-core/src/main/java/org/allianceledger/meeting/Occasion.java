package org.allianceledger.meeting;

import static org.allianceledger.meeting.MeetingReason.NOT_ON_THE_DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;
import org.allianceledger.ruleset.RuleBooks.InForce;
import org.allianceledger.ruleset.RuleSet.Proxies;
import org.jspecify.annotations.Nullable;

/**
 * What an act on a meeting meets: its body and the rules of procedure on the day of the meeting.
 *
 * @param rules null while the body has none
 */
record Occasion(BodyOnDay body, @Nullable InForce rules, LocalDate today) {

    private static final int USUAL_MINUTES_DAYS = 7;
    private static final Proxies NO_PROXIES = new Proxies(false, 0, true);

    Authority authority() {
        return rules == null
                ? MeetingCommand.PROCEDURE
                : Authority.ruleSet(rules.id().value());
    }

    int noticeDays() {
        return rules == null ? 0 : rules.rules().noticeDays();
    }

    int minutesDays() {
        return rules == null ? USUAL_MINUTES_DAYS : rules.rules().minutesDays();
    }

    boolean substitutes() {
        return rules != null && rules.rules().substitutes();
    }

    Proxies proxies() {
        return rules == null ? NO_PROXIES : rules.rules().proxies();
    }

    /** The day an act around the meeting was done: the one it states, else today. */
    LocalDate done(MeetingCommand act) {
        return LedgerCalendar.occurred(act, today, today);
    }

    /** The day an act in the room was done, which can only be that of the meeting. */
    LocalDate inTheRoom(MeetingCommand act, MeetingCalled meeting) {
        LocalDate stated = act.occurred();
        boolean then = stated == null || stated.equals(meeting.day());
        Refusal.unless(then && !meeting.day().isAfter(today), NOT_ON_THE_DAY, "occurred", meeting.day());
        return meeting.day();
    }

    SeatOnDay seat(SeatId id, String field) {
        return body.seat(id).orElseThrow(() -> new Refusal(MeetingReason.NO_SUCH_SEAT, field, id));
    }

    /** The voting seat that chairs unless somebody says otherwise: the chair's, the acting chair's, the vice chair's. */
    Optional<SeatOnDay> usualChair() {
        return voteOf("chair").or(() -> voteOf("vice_chair"));
    }

    private Optional<SeatOnDay> voteOf(String role) {
        return body.holdersOf(role)
                .map(body::votingSeatOf)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
