package org.allianceledger.page.steering;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.decision.Foresight;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.view.RoomNow;
import org.allianceledger.http.Unknown;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.Sitting.Attendance;
import org.allianceledger.voting.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** One press of a button in the meeting room: what was filled in, and how the meeting stands. */
record RoomPress(RoomNow room, MultiValueMap<String, String> fields, LocalTime at, LocalDate today) {

    MeetingId meeting() {
        return room.meeting().id();
    }

    LocalDate day() {
        return room.meeting().called().day();
    }

    Map<SeatId, Attendance> attendance() {
        return room.meeting().room().attendance();
    }

    List<SeatOnDay> filled() {
        return room.body().votingSeats().filter(SeatOnDay::isFilled).toList();
    }

    AgendaItem item() {
        String id = text("item");
        return room.meeting().agenda().items().stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown(id));
    }

    Proceedings question() {
        AgendaItem item = item();
        return room.question(item).orElseThrow(() -> new Unknown(item.id().value()));
    }

    Foresight foresight() {
        Foresight found = room.foresight();
        if (found == null) {
            throw new Unknown("rules");
        }
        return found;
    }

    Presence presence(Proceedings question, ItemId item) {
        return foresight().presence(question, item);
    }

    SeatId seat(String field) {
        return new SeatId(text(field));
    }

    @Nullable
    SeatId seatOrNull(String field) {
        return text(field).isBlank() ? null : seat(field);
    }

    @Nullable
    LocalDate dayOrNull(String field) {
        return text(field).isBlank() ? null : LocalDate.parse(text(field));
    }

    String text(String field) {
        return requireNonNullElse(fields.getFirst(field), "").strip();
    }

    String word(String field, String usual) {
        return text(field).isBlank() ? usual : text(field).toUpperCase(Locale.ROOT);
    }
}
