package org.allianceledger.page.steering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allianceledger.body.SeatId;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.decision.Conflict.Ground;
import org.allianceledger.decision.DecisionCommand;
import org.allianceledger.decision.ProposalCommand.RecuseSeat;
import org.allianceledger.http.Unknown;
import org.allianceledger.ledger.Act;
import org.allianceledger.meeting.AgendaItem;
import org.allianceledger.meeting.AttendanceCommand.RecordArrival;
import org.allianceledger.meeting.AttendanceCommand.RecordDeparture;
import org.allianceledger.meeting.AttendanceCommand.RecordReturn;
import org.allianceledger.meeting.Sitting.Attendance;
import org.allianceledger.person.PersonId;

/** Who comes, goes and stands aside in the meeting room. */
record AttendanceSteps(RoomPress press) {

    List<Act> everybodyArrives() {
        return press.filled().stream()
                .filter(seat -> !press.attendance().containsKey(seat.id()))
                .<Act>map(seat -> new RecordArrival(press.meeting(), seat.id(), null, press.at(), press.day()))
                .toList();
    }

    // Those who are ticked are here now, and those who are not are not; nothing is said of who is out as recused.
    List<Act> comeAndGo() {
        Set<String> here = new HashSet<>(press.fields().getOrDefault("here", List.of()));
        var acts = new ArrayList<Act>();
        for (SeatOnDay seat : press.filled()) {
            Attendance now = press.attendance().get(seat.id());
            boolean ticked = here.contains(seat.id().value());
            if (now == null) {
                if (ticked) {
                    acts.add(new RecordArrival(press.meeting(), seat.id(), null, press.at(), press.day()));
                }
            } else if (ticked && !now.inRoom()) {
                acts.add(new RecordReturn(press.meeting(), seat.id(), press.at(), press.day()));
            } else if (!ticked && now.inRoom()) {
                acts.add(new RecordDeparture(press.meeting(), seat.id(), press.at(), null, press.day()));
            }
        }
        return acts;
    }

    List<Act> substituteArrives() {
        String[] who = press.text("who").split("/", 2);
        if (who.length < 2) {
            throw new Unknown("who");
        }
        return List.of(
                new RecordArrival(press.meeting(), new SeatId(who[0]), new PersonId(who[1]), press.at(), press.day()));
    }

    List<Act> recuse() {
        SeatId seat = press.seat("seat");
        AgendaItem item = press.item();
        var acts = new ArrayList<Act>();
        acts.add(new RecuseSeat(
                press.question().id(),
                seat,
                Ground.valueOf(press.word("ground", "OTHER_DOUBT")),
                seat.value(),
                press.meeting(),
                item.id(),
                press.day(),
                DecisionCommand.PROCEDURE));
        Attendance now = press.attendance().get(seat);
        if (now != null && now.inRoom()) {
            acts.add(new RecordDeparture(press.meeting(), seat, press.at(), item.id(), press.day()));
        }
        return acts;
    }

    List<Act> comeBack() {
        return press.attendance().entrySet().stream()
                .filter(it -> it.getValue().leftFor() != null)
                .<Act>map(it -> new RecordReturn(press.meeting(), it.getKey(), press.at(), press.day()))
                .toList();
    }
}
