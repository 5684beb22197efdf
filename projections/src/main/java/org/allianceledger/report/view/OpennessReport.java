package org.allianceledger.report.view;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.allianceledger.ledger.LedgerCalendar.ZONE;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.history.view.HistoryQueries;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.meeting.AgendaEvent.AgendaSent;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.meeting.MinutesEvent.MinutesApproved;
import org.allianceledger.meeting.MinutesEvent.MinutesDrafted;
import org.allianceledger.meeting.view.MeetingList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures how open the alliance is: notice, days to minutes, closed items, and how long partners have been silent (T12). */
@Component
public class OpennessReport {

    private static final List<String> GIVEN =
            List.of("CommitmentProposed", "CommitmentGiven", "CommitmentGivenConditionally");
    private static final Comparator<Mention> ORDER = Comparator.comparingLong(Mention::position);
    private static final String MENTIONS = "select subject, position, recorded from history_subject"
            + " where build = ? and alliance_id = ? and subject like '%s%%' and recorded <= ?";

    // A meeting whose minutes are approved has the same figures for ever, whenever they are asked for.
    private final Cache<String, Meeting> settled =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private final MeetingList held;
    private final Past past;
    private final ReadModels models;
    private final JdbcClient db;

    OpennessReport(MeetingList held, Past past, ReadModels models, JdbcClient db) {
        this.held = held;
        this.past = past;
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

    /** The newest meetings first. */
    public Openness of(AllianceId alliance, PointInTime when) {
        List<Meeting> meetings = held.of(alliance, when).reversed().stream()
                .filter(it -> it.stage() != MeetingState.Stage.CALLED)
                .flatMap(it -> meeting(it, when).stream())
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

    private Optional<Meeting> meeting(MeetingList.Row row, PointInTime when) {
        Meeting known = settled.getIfPresent(row.id());
        if (row.stage() == MeetingState.Stage.CONFIRMED && known != null) {
            return Optional.of(known);
        }
        Optional<Meeting> told = meeting(past.of(row.id(), when));
        if (row.stage() == MeetingState.Stage.CONFIRMED) {
            told.ifPresent(it -> settled.put(row.id(), it));
        }
        return told;
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

    // What happens to a commitment is about whoever gave it, though only the first event on it names them.
    private List<Silence> silences(AllianceId alliance, PointInTime when) {
        int build = models.standing(HistoryQueries.MODEL).build();
        List<Mention> partners = mentions("partner-", build, alliance, when);
        Map<Long, Set<String>> namedAt = new HashMap<>();
        partners.forEach(it ->
                namedAt.computeIfAbsent(it.position(), none -> new HashSet<>()).add(it.subject()));
        Map<String, Set<String>> givers = new HashMap<>();
        GIVEN.forEach(event -> db.sql("select aggregate_id, position from history_view"
                        + " where build = ? and alliance_id = ? and event = ?"
                        // Without the order H2 takes an index that knows nothing of the event.
                        + " order by build, alliance_id, event, position")
                .params(build, alliance.value(), event)
                .query((row, n) -> givers.computeIfAbsent(row.getString(1), none -> new HashSet<>())
                        .addAll(namedAt.getOrDefault(row.getLong(2), Set.of())))
                .list());
        Map<String, SortedSet<Mention>> heard = new HashMap<>();
        partners.forEach(it -> heard.computeIfAbsent(it.subject(), none -> new TreeSet<>(ORDER))
                .add(it));
        mentions("commitment-", build, alliance, when)
                .forEach(it -> givers.getOrDefault(it.subject(), Set.of())
                        .forEach(giver -> heard.computeIfAbsent(giver, none -> new TreeSet<>(ORDER))
                                .add(it)));
        return heard.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().first(), ORDER))
                .map(entry -> silence(
                        entry.getKey(),
                        entry.getValue().stream().map(Mention::day).toList(),
                        when.asOf()))
                .toList();
    }

    /** A place in the log where something is named, and the day it was recorded. */
    private record Mention(String subject, long position, LocalDate day) {}

    private List<Mention> mentions(String kind, int build, AllianceId alliance, PointInTime when) {
        return db.sql(MENTIONS.formatted(kind))
                .params(build, alliance.value(), Timestamp.from(when.belief()))
                .query((row, n) -> new Mention(
                        row.getString(1),
                        row.getLong(2),
                        row.getTimestamp(3).toInstant().atZone(ZONE).toLocalDate()))
                .list();
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
