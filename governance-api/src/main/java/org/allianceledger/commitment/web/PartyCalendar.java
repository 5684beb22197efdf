package org.allianceledger.commitment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.commitment.view.CommitmentFilter;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.commitment.view.CommitmentLine.MilestoneLine;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.meeting.view.MeetingList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what a party has to have in its calendar: due dates, milestones, and the alliance's meetings. */
@Component
class PartyCalendar {

    private static final int DAYS_BACK = 31;
    private static final int MOST_MEETINGS = 1000;

    private final CommitmentQueries commitments;
    private final MeetingList meetings;
    private final Register register;
    private final Past past;

    PartyCalendar(CommitmentQueries commitments, MeetingList meetings, Register register, Past past) {
        this.commitments = commitments;
        this.meetings = meetings;
        this.register = register;
        this.past = past;
    }

    /** What sort of date it is. */
    enum Kind {
        WE_OWE,
        OWED_TO_US,
        OWED,
        MILESTONE,
        MEETING
    }

    /**
     * A date.
     *
     * @param uid the same for as long as the thing exists
     * @param sequence how often the thing has changed
     * @param stamp when the ledger last learned something about it
     * @param start null for a whole day
     * @param line null for a meeting
     */
    record Entry(
            Kind kind,
            String uid,
            long sequence,
            Instant stamp,
            LocalDate day,
            @Nullable LocalTime start,
            String title,
            @Nullable CommitmentLine line) {}

    /** @param party whose dates; null for everybody's */
    List<Entry> entries(AllianceId alliance, @Nullable String party, CommitmentFilter filter, PointInTime when) {
        var all = new ArrayList<Entry>();
        if (party == null) {
            add(all, Kind.OWED, commitments.all(alliance, filter.owed(), when));
        } else {
            add(all, Kind.WE_OWE, commitments.all(alliance, filter.owed().givenBy(party), when));
            add(all, Kind.OWED_TO_US, commitments.all(alliance, filter.owed().owedTo(party), when));
        }
        register.of(alliance.value(), "body", when).stream()
                .flatMap(body -> meetings(new BodyId(body), when))
                .forEach(all::add);
        return all;
    }

    private static void add(List<Entry> all, Kind kind, List<CommitmentLine> lines) {
        for (CommitmentLine line : lines) {
            if (line.due() != null) {
                all.add(entry(kind, line.id(), line, line.due(), line.title()));
            }
            for (MilestoneLine milestone : line.milestones()) {
                if (milestone.due() != null && milestone.reached() == null) {
                    String uid = line.id() + "-"
                            + Integer.toHexString(milestone.name().hashCode());
                    all.add(entry(Kind.MILESTONE, uid, line, milestone.due(), milestone.name() + ": " + line.title()));
                }
            }
        }
    }

    private static Entry entry(Kind kind, String uid, CommitmentLine line, LocalDate day, String title) {
        return new Entry(kind, uid, line.sequence(), line.changed(), day, null, title, line);
    }

    private Stream<Entry> meetings(BodyId body, PointInTime when) {
        var after = new MeetingList.Place(when.asOf().minusDays(DAYS_BACK), "");
        return meetings.of(body, when, after, MOST_MEETINGS).stream().map(row -> {
            RecordedEvent last = past.of(row.id(), when).getLast();
            return new Entry(
                    Kind.MEETING, row.id(), last.sequence(), last.recorded(), row.day(), row.start(), row.key(), null);
        });
    }
}
