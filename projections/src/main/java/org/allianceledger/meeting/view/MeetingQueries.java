package org.allianceledger.meeting.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.allianceledger.access.view.Footing;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.ItemMinutes;
import org.allianceledger.meeting.Language;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.meeting.MinutesEvent.MinutesDrafted;
import org.allianceledger.meeting.MinutesText;
import org.allianceledger.meeting.view.MinutesPage.ItemPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Answers what happened at a meeting, told from its events as known at a moment. */
@Component
public class MeetingQueries {

    private final Past past;
    private final MeetingReaders readers;
    private final ObjectProvider<ShownSeats> seats;
    private final ObjectProvider<KnownProceedings> proceedings;

    MeetingQueries(
            Past past,
            MeetingReaders readers,
            ObjectProvider<ShownSeats> seats,
            ObjectProvider<KnownProceedings> proceedings) {
        this.past = past;
        this.readers = readers;
        this.seats = seats;
        this.proceedings = proceedings;
    }

    /** The meeting itself, or empty if it was not known then. */
    public Optional<MeetingState> meeting(MeetingId id, PointInTime when) {
        return told(past.of(id.value(), when));
    }

    /**
     * The meeting's page, or empty if it was not known then.
     *
     * @param footing who asks, as the alliance of the meeting knows them
     */
    public Optional<MeetingPage> page(MeetingId id, PointInTime when, Function<AllianceId, Footing> footing) {
        List<RecordedEvent> events = past.of(id.value(), when);
        return told(events)
                .map(meeting -> new PageAssembly(meeting, names(meeting, when), reader(meeting, footing))
                        .page(events.getLast().sequence(), when.knownAt()));
    }

    /**
     * The meeting's minutes, or empty if there is nothing that the reader may read yet: outsiders read no drafts.
     *
     * @param footing who asks, as the alliance of the meeting knows them
     */
    public Optional<MinutesPage> minutes(
            MeetingId id, PointInTime when, Language language, Function<AllianceId, Footing> footing) {
        return meeting(id, when)
                .flatMap(meeting -> Optional.of(reader(meeting, footing))
                        .filter(reader -> reader.insider() || meeting.minutes().approval() != null)
                        .map(reader -> minutes(meeting, when, language, reader)));
    }

    private MinutesPage minutes(MeetingState meeting, PointInTime when, Language language, MeetingReader reader) {
        Map<ItemId, ItemMinutes> told = new HashMap<>();
        proceedings.orderedStream().forEach(it -> told.putAll(it.of(meeting, when)));
        var assembly = new PageAssembly(meeting, names(meeting, when), reader);
        var text = new MinutesText(meeting, told, language, assembly::name, reader.insider(), reader.hidden());
        MinutesDrafted draft = meeting.minutes().draft();
        return new MinutesPage(
                meeting.id().value(),
                meeting.called().key(),
                meeting.stage(),
                meeting.minutes().approval() == null,
                meeting.minutes().isCorrected(),
                draft == null || !assembly.isReadable(null) ? null : draft.sha256(),
                draft == null ? null : draft.sha256().equals(MinutesText.sha256(meeting, told)),
                meeting.agenda().items().stream()
                        .map(item -> item(item, text, reader))
                        .toList(),
                text.whole());
    }

    private static Optional<MeetingState> told(List<RecordedEvent> events) {
        return MeetingState.told(events.stream().map(RecordedEvent::event).toList());
    }

    private MeetingReader reader(MeetingState meeting, Function<AllianceId, Footing> footing) {
        return readers.of(meeting, footing.apply(meeting.called().allianceId()));
    }

    private static ItemPage item(AgendaItem item, MinutesText text, MeetingReader reader) {
        return new ItemPage(
                item.id().value(),
                item.number(),
                reader.insider() && !reader.hidden().contains(item.id()) ? item.title() : item.openTitle(),
                item.isClosed(),
                text.under(item));
    }

    private Map<String, String> names(MeetingState meeting, PointInTime when) {
        MeetingCalled called = meeting.called();
        LocalDate day = called.day();
        var thatDay = new PointInTime(day, when.knownAt(), when.latest());
        Map<String, String> names = new HashMap<>();
        seats.orderedStream().forEach(it -> names.putAll(it.names(called.allianceId(), called.bodyId(), thatDay)));
        return names;
    }
}
