package org.allianceledger.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;

/** A meeting told from its events: what its rules need to know of its past, and what a page about it shows. */
public record MeetingState(MeetingCalled called, Agenda agenda, Room room, Minutes minutes) {

    /** How far a meeting has come. */
    public enum Stage {
        CALLED,
        OPENED,
        CLOSED,
        MINUTES_DRAFTED,
        IN_CORRECTION,
        CONFIRMED
    }

    public static MeetingState of(MeetingCalled called) {
        return new MeetingState(called, Agenda.EMPTY, Room.EMPTY, Minutes.NONE);
    }

    /** The meeting after these events of its own; empty if there are none. */
    public static Optional<MeetingState> told(List<? extends LedgerEvent> events) {
        MeetingState state = null;
        for (LedgerEvent event : events) {
            if (event instanceof MeetingCalled called) {
                state = of(called);
            } else if (state != null) {
                state = state.afterAny(event);
            }
        }
        return Optional.ofNullable(state);
    }

    MeetingState after(AgendaEvent event) {
        return new MeetingState(called, agenda.after(event), room, minutes);
    }

    MeetingState after(AttendanceEvent event) {
        return new MeetingState(called, agenda, room.after(event), minutes);
    }

    MeetingState after(MinutesEvent event) {
        return new MeetingState(called, agenda, room, minutes.after(event));
    }

    public MeetingId id() {
        return called.meetingId();
    }

    public Stage stage() {
        if (room.opened() == null) {
            return Stage.CALLED;
        } else if (room.adjourned() == null) {
            return Stage.OPENED;
        } else if (minutes.draft() == null) {
            return Stage.CLOSED;
        } else if (minutes.approval() != null) {
            return Stage.CONFIRMED;
        }
        return minutes.objections().isEmpty() ? Stage.MINUTES_DRAFTED : Stage.IN_CORRECTION;
    }

    /** The meeting as deciding sees it. */
    public Sitting sitting() {
        var items = new LinkedHashMap<ItemId, Sitting.Item>();
        agenda.items().forEach(it -> items.put(it.id(), it.sitting()));
        return new Sitting(
                called.allianceId(),
                called.bodyId(),
                id(),
                called.day(),
                stage() == Stage.OPENED,
                agenda.called(),
                room.attendance(),
                room.proxies(),
                room.presiding(),
                items);
    }

    private MeetingState afterAny(LedgerEvent event) {
        return switch (event) {
            case AgendaEvent it -> after(it);
            case AttendanceEvent it -> after(it);
            case MinutesEvent it -> after(it);
            default -> this;
        };
    }
}
