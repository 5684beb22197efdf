package org.allianceledger.report.view;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.allianceledger.ledger.LedgerCalendar.ZONE;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.history.view.HistoryQueries;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.meeting.AgendaEvent.AgendaSent;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.meeting.MinutesEvent.MinutesApproved;
import org.allianceledger.meeting.MinutesEvent.MinutesDrafted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures how open the alliance is: notice, days to minutes, closed items, and how long partners have been silent (T12). */
@Component
public class OpennessReport {

    // What happens to a commitment is about whoever gave it, though only the first event on it names them.
    private static final String HEARD = """
        select s.subject, h.recorded, h.position
        from history_subject s
        join history_view h on h.build = s.build and h.position = s.position
        where s.build = ? and s.alliance_id = ? and s.subject like 'partner-%' and h.recorded <= ?
        union
        select g.subject, h.recorded, h.position
        from history_subject g
        join history_view given on given.build = g.build and given.position = g.position
            and given.event in ('CommitmentProposed', 'CommitmentGiven', 'CommitmentGivenConditionally')
        join history_subject s on s.build = g.build and s.subject = given.aggregate_id
        join history_view h on h.build = s.build and h.position = s.position
        where g.build = ? and g.alliance_id = ? and g.subject like 'partner-%' and h.recorded <= ?
        order by 3
        """;

    private final Register register;
    private final ReadModels models;
    private final JdbcClient db;

    OpennessReport(Register register, ReadModels models, JdbcClient db) {
        this.register = register;
        this.models = models;
        this.db = db;
    }

    /**
     * The whole report.
     *
     * @param medianDaysToMinutes from a meeting to its approved minutes; null while there are none
     * @param items all items of meetings held, and {@code closedItems} of them behind closed doors
     */
    public record Openness(
            List<Meeting> meetings,
            @Nullable Long medianDaysToMinutes,
            int items,
            int closedItems,
            List<Silence> silences) {}

    /**
     * One meeting that was held.
     *
     * @param noticeDays whole days from the agenda with its material to the meeting
     * @param requiredDays what the rules of the day asked for
     * @param late true if something was sent later than that
     * @param daysToDraft null while there is no draft
     * @param daysToApproval null while the minutes are not approved
     */
    public record Meeting(
            String meetingId,
            String key,
            LocalDate day,
            @Nullable Integer noticeDays,
            @Nullable Integer requiredDays,
            boolean late,
            @Nullable Long daysToDraft,
            @Nullable Long daysToApproval,
            int items,
            int closedItems) {}

    /**
     * How long nothing was recorded by or about a partner.
     *
     * @param longest days of the longest stretch, with its first day
     * @param current days since the last thing recorded
     */
    public record Silence(String partnerId, long longest, LocalDate since, long current) {}

    public Openness of(AllianceId alliance, PointInTime when) {
        List<Meeting> meetings = register.histories(alliance.value(), "meeting", when).stream()
                .map(OpennessReport::meeting)
                .flatMap(Optional::stream)
                .toList();
        List<Long> days = meetings.stream()
                .map(Meeting::daysToApproval)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
        return new Openness(
                meetings,
                days.isEmpty() ? null : days.get((days.size() - 1) / 2),
                meetings.stream().mapToInt(Meeting::items).sum(),
                meetings.stream().mapToInt(Meeting::closedItems).sum(),
                silences(alliance, when));
    }

    private static Optional<Meeting> meeting(List<RecordedEvent> history) {
        return MeetingState.told(history.stream().map(RecordedEvent::event).toList())
                .filter(state -> state.stage() != MeetingState.Stage.CALLED)
                .map(state -> meeting(state, history));
    }

    private static Meeting meeting(MeetingState state, List<RecordedEvent> history) {
        LocalDate day = state.called().day();
        AgendaSent sent = null;
        Long drafted = null;
        Long approved = null;
        boolean late = false;
        for (RecordedEvent recorded : history) {
            switch (recorded.event()) {
                case AgendaSent it -> {
                    sent = sent == null ? it : sent;
                    late |= it.lateReason() != null || it.shortNoticeReason() != null;
                }
                case MinutesDrafted it -> drafted = drafted == null ? DAYS.between(day, it.occurred()) : drafted;
                case MinutesApproved it -> approved = DAYS.between(day, it.occurred());
                default -> {}
            }
        }
        List<AgendaItem> items = state.agenda().items();
        return new Meeting(
                state.id().value(),
                state.called().key(),
                day,
                sent == null ? null : sent.noticeDays(),
                sent == null ? null : sent.requiredDays(),
                late,
                drafted,
                approved,
                items.size(),
                (int) items.stream().filter(AgendaItem::isClosed).count());
    }

    private List<Silence> silences(AllianceId alliance, PointInTime when) {
        Map<String, List<LocalDate>> heard = new LinkedHashMap<>();
        Object[] read = {models.standing(HistoryQueries.MODEL).build(), alliance.value(), Timestamp.from(when.belief())
        };
        db.sql(HEARD)
                .params(Stream.of(read, read).flatMap(Stream::of).toList())
                .query((row, n) -> heard.computeIfAbsent(row.getString(1), partner -> new ArrayList<>())
                        .add(row.getTimestamp(2).toInstant().atZone(ZONE).toLocalDate()))
                .list();
        return heard.entrySet().stream()
                .map(entry -> silence(entry.getKey(), entry.getValue(), when.asOf()))
                .toList();
    }

    private static Silence silence(String partner, List<LocalDate> days, LocalDate today) {
        long longest = 0;
        LocalDate since = days.getFirst();
        LocalDate last = days.getFirst();
        for (LocalDate day : days) {
            long gap = DAYS.between(last, day);
            if (gap > longest) {
                longest = gap;
                since = last;
            }
            last = day;
        }
        long current = Math.max(0, DAYS.between(last, today));
        return current > longest
                ? new Silence(partner, current, last, current)
                : new Silence(partner, longest, since, current);
    }
}
