package org.allianceledger.pilot.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.indicator.SmallCount;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.pilot.ResultEvent.ResultLinked;
import org.allianceledger.pilot.ResultEvent.SmallWinRecorded;
import org.allianceledger.pilot.view.ResultViews.Result;
import org.allianceledger.pilot.view.ResultViews.Win;
import org.allianceledger.pilot.view.ResultViews.Year;
import org.springframework.stereotype.Component;

/** Answers what has come of joint work: small wins by year, and results with what shows them. */
@Component
public class ResultQueries {

    private final Register register;

    ResultQueries(Register register) {
        this.register = register;
    }

    /**
     * The wins up to the day, newest year first.
     *
     * @param inside whether the reader may see small counts
     */
    public List<Year> wins(AllianceId alliance, PointInTime when, boolean inside, Locale locale) {
        var years = new TreeMap<Integer, List<Win>>(Comparator.reverseOrder());
        told(alliance, "win", when)
                .map(it -> win(it, (SmallWinRecorded) it.event(), inside, locale))
                .sorted(Comparator.comparing(Win::on))
                .forEach(win -> years.computeIfAbsent(win.on().getYear(), it -> new ArrayList<>())
                        .add(win));
        return years.entrySet().stream()
                .map(it -> new Year(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    /** The results up to the day, in their order. */
    public List<Result> results(AllianceId alliance, PointInTime when) {
        return told(alliance, "result", when)
                .map(it -> result(it, (ResultLinked) it.event()))
                .sorted(Comparator.comparing(Result::on))
                .toList();
    }

    Stream<RecordedEvent> told(AllianceId alliance, String kind, PointInTime when) {
        return register.histories(alliance.value(), kind, when).stream()
                .flatMap(List::stream)
                .filter(it -> !it.event().effective().isAfter(when.asOf()));
    }

    private static Win win(RecordedEvent recorded, SmallWinRecorded it, boolean inside, Locale locale) {
        SmallCount count = SmallCount.shown(it.count(), it.maskBelow(), inside);
        return new Win(
                it.winId().value(),
                it.key(),
                it.title(),
                it.on(),
                it.whatChanged(),
                it.forWhom(),
                count,
                count.in(locale),
                texts(it.pilotIds()),
                texts(it.commitmentIds()),
                texts(it.decisionIds()),
                recorded.recorded());
    }

    private static Result result(RecordedEvent recorded, ResultLinked it) {
        return new Result(
                it.resultId().value(),
                it.text(),
                it.on(),
                texts(it.decisionIds()),
                texts(it.commitmentIds()),
                texts(it.pilotIds()),
                it.documents(),
                texts(it.evidenceIds()),
                it.indicatorIds(),
                it.measurementIds(),
                recorded.recorded());
    }

    static List<String> texts(Collection<? extends LedgerId> ids) {
        return ids.stream().map(LedgerId::value).toList();
    }
}
