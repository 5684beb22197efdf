package org.allianceledger.pilot;

import static org.allianceledger.pilot.PilotDecisions.afterwards;
import static org.allianceledger.pilot.PilotReason.NOTHING_BEHIND;
import static org.allianceledger.pilot.PilotReason.NOTHING_TO_SHOW;
import static org.allianceledger.pilot.PilotReason.NOT_YET;

import java.time.LocalDate;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.pilot.ResultCommand.LinkResult;
import org.allianceledger.pilot.ResultCommand.RecordSmallWin;
import org.allianceledger.pilot.ResultEvent.ResultLinked;
import org.allianceledger.pilot.ResultEvent.SmallWinRecorded;

/** When one may say that something has come of joint work (T1): plain functions. */
final class ResultDecisions {

    private ResultDecisions() {}

    static SmallWinRecorded win(RecordSmallWin it, LocalDate today) {
        Refusal.unless(!it.on().isAfter(today), NOT_YET, "on", it.on(), today);
        return new SmallWinRecorded(
                it.allianceId(),
                it.winId(),
                it.key(),
                it.title(),
                it.on(),
                it.whatChanged(),
                it.forWhom(),
                it.count(),
                it.maskBelow(),
                it.pilotIds(),
                it.commitmentIds(),
                it.decisionIds(),
                afterwards(it, it.on(), today),
                it.authority());
    }

    static ResultLinked link(LinkResult it, LocalDate today) {
        Refusal.unless(!it.on().isAfter(today), NOT_YET, "on", it.on(), today);
        Refusal.unless(!it.commitmentIds().isEmpty() || !it.pilotIds().isEmpty(), NOTHING_BEHIND, "commitmentIds");
        boolean shown = !it.documents().isEmpty()
                || !it.evidenceIds().isEmpty()
                || !it.measurementIds().isEmpty();
        Refusal.unless(shown, NOTHING_TO_SHOW, "documents");
        return new ResultLinked(
                it.allianceId(),
                it.resultId(),
                it.text(),
                it.on(),
                it.commitmentIds(),
                it.pilotIds(),
                it.decisionIds(),
                it.documents(),
                it.evidenceIds(),
                it.indicatorIds(),
                it.measurementIds(),
                afterwards(it, it.on(), today),
                it.authority());
    }
}
