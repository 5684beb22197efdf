package org.allianceledger.meeting.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.body.SeatId;
import org.allianceledger.meeting.AgendaEvent.AgendaSent;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.Closing;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.meeting.Room;
import org.allianceledger.meeting.view.MeetingPage.AttendanceView;
import org.allianceledger.meeting.view.MeetingPage.ItemView;
import org.allianceledger.meeting.view.MeetingPage.ProxyView;
import org.allianceledger.meeting.view.MeetingPage.SeatView;
import org.allianceledger.meeting.view.MeetingPage.SendingView;
import org.allianceledger.meeting.view.MeetingPage.TurnView;
import org.jspecify.annotations.Nullable;

/**
 * Puts a meeting's page together.
 *
 * @param names what seats and persons may be called, by their identifiers
 * @param reader who is shown it
 */
record PageAssembly(MeetingState meeting, Map<String, String> names, MeetingReader reader) {

    MeetingPage page(long version, Instant knownAt) {
        MeetingCalled called = meeting.called();
        Room room = meeting.room();
        SeatId presiding = room.presiding();
        return new MeetingPage(
                meeting.id().value(),
                called.key(),
                called.allianceId().value(),
                called.bodyId().value(),
                called.day(),
                called.start(),
                called.place(),
                called.kind(),
                meeting.stage(),
                meeting.agenda().confirmed(),
                meeting.minutes().isCorrected(),
                room.opened(),
                room.adjourned(),
                presiding == null ? null : seat(presiding),
                meeting.agenda().items().stream().map(this::item).toList(),
                meeting.agenda().sendings().stream().map(this::sending).toList(),
                attendance(),
                room.log().stream()
                        .flatMap(it -> Timeline.of(it, this).stream())
                        .toList(),
                room.proxies().stream()
                        .map(it -> new ProxyView(seat(it.giver()), seat(it.holder())))
                        .toList(),
                new MinutesAssembly(this).minutes(),
                called.authority(),
                version,
                knownAt);
    }

    SeatView seat(SeatId id) {
        return new SeatView(id.value(), name(id));
    }

    /** The seat by whoever took it, else by whoever holds it. */
    String name(SeatId id) {
        return Optional.ofNullable(meeting.room().attendance().get(id))
                .map(it -> names.get(it.person().value()))
                .or(() -> Optional.ofNullable(names.get(id.value())))
                .orElse(id.value());
    }

    boolean isReadable(@Nullable ItemId item) {
        return item == null
                ? reader.hidden().isEmpty()
                : (reader.insider() && reader.hidden().isEmpty())
                        || (meeting.agenda().item(item).isPresent()
                                && !reader.hidden().contains(item));
    }

    private ItemView item(AgendaItem it) {
        boolean stub = reader.hidden().contains(it.id());
        Closing closing = it.closing();
        return new ItemView(
                it.id().value(),
                it.number(),
                reader.insider() && !stub ? it.title() : it.openTitle(),
                it.purpose(),
                closing,
                stub,
                stub ? null : it.subject(),
                stub ? null : it.presentation(),
                stub ? null : it.recommendation(),
                stub ? null : it.lateReason(),
                stub ? List.of() : turns(it.id()));
    }

    private List<TurnView> turns(ItemId item) {
        return meeting.room().turns().stream()
                .filter(it -> it.itemId().equals(item))
                .map(it -> new TurnView(it.subject(), it.turn()))
                .toList();
    }

    private SendingView sending(AgendaSent it) {
        return new SendingView(
                it.revision(),
                it.occurred(),
                it.noticeDays(),
                it.requiredDays(),
                it.shortNoticeReason(),
                isReadable(null) ? it.lateReason() : null,
                it.called().stream().map(SeatId::value).toList(),
                it.material().stream()
                        .filter(material -> isReadable(material.itemId()))
                        .toList());
    }

    private List<AttendanceView> attendance() {
        return meeting.room().attendance().entrySet().stream()
                .map(it -> {
                    ItemId leftFor = it.getValue().leftFor();
                    String person = it.getValue().person().value();
                    return new AttendanceView(
                            seat(it.getKey()),
                            person,
                            names.get(person),
                            it.getValue().substitute(),
                            it.getValue().inRoom(),
                            leftFor == null ? null : leftFor.value());
                })
                .toList();
    }
}
