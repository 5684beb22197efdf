package org.allianceledger.meeting.view;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.access.view.Footing;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.AttendanceEvent.SeatLeft;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Works out which items of a meeting somebody may read, by all that is known of them today. */
@Component
public class MeetingReaders {

    private final Past past;
    private final ObjectProvider<SubjectReaders> subjects;

    MeetingReaders(Past past, ObjectProvider<SubjectReaders> subjects) {
        this.past = past;
        this.subjects = subjects;
    }

    /** The reader of a meeting; @param shown the meeting as they ask to see it, which may be as it was known long ago. */
    public MeetingReader of(MeetingState shown, Footing footing) {
        boolean insider = footing.mayReadClosedOf(shown.called().bodyId());
        // Whoever turned out to be recused later must not get round it by asking what was known before.
        MeetingState today = MeetingState.told(past.of(shown.id().value(), PointInTime.ALL_KNOWN).stream()
                        .map(RecordedEvent::event)
                        .toList())
                .orElse(shown);
        Set<ItemId> hidden = shown.agenda().items().stream()
                .filter(item -> item.isClosed() ? !insider || isRecused(item, today, footing) : !follows(item, footing))
                .map(AgendaItem::id)
                .collect(toSet());
        return new MeetingReader(insider, hidden);
    }

    private boolean isRecused(AgendaItem item, MeetingState today, Footing footing) {
        boolean left = today.room().log().stream()
                .filter(SeatLeft.class::isInstance)
                .map(SeatLeft.class::cast)
                .filter(it -> item.id().equals(it.leftFor()))
                .anyMatch(it -> footing.hasOneOf(Set.of(it.seatId())));
        Stream<String> turns = today.room().turns().stream()
                .filter(it -> it.itemId().equals(item.id()))
                .map(it -> it.subject());
        return !footing.isAuditor() && (left || !follows(item, footing) || !turns.allMatch(it -> follows(it, footing)));
    }

    private boolean follows(AgendaItem item, Footing footing) {
        String subject = item.subject();
        return subject == null || follows(subject, footing);
    }

    private boolean follows(String subject, Footing footing) {
        return subjects.stream().allMatch(it -> it.mayFollow(subject, footing));
    }
}
