package org.allianceledger.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting at a moment: who is in the room, who may vote for whom, and which items it has.
 *
 * @param running true once it is opened and until it is adjourned
 * @param called seats to which the agenda was sent
 * @param attendance the seats that have arrived at some time, with whoever took them
 * @param proxies the proxies handed in for this meeting
 * @param presiding the seat that chairs; null until it is opened
 */
public record Sitting(
        AllianceId alliance,
        BodyId body,
        MeetingId id,
        LocalDate day,
        boolean running,
        Set<SeatId> called,
        Map<SeatId, Attendance> attendance,
        List<Proxy> proxies,
        @Nullable SeatId presiding,
        Map<ItemId, Item> items) {

    /**
     * A seat's attendance.
     *
     * @param person who took the seat, its member or a substitute
     * @param leftFor the item for which a conflicted member is out of the room; null otherwise
     */
    public record Attendance(
            PersonId person,
            boolean substitute,
            boolean inRoom,
            @Nullable ItemId leftFor) {

        /** In the room, or out of it only because it is recused from this item. */
        public boolean attends(ItemId item) {
            return inRoom || item.equals(leftFor);
        }
    }

    /** One seat's written authority to cast another's vote. */
    public record Proxy(SeatId giver, SeatId holder) {}

    /**
     * An item on the agenda.
     *
     * @param closed true if its material is restricted
     * @param subject identifier of the decision it is about; null if none
     */
    public record Item(
            ItemId id,
            int number,
            String title,
            boolean closed,
            @Nullable String subject) {}

    public Optional<Attendance> of(SeatId seat) {
        return Optional.ofNullable(attendance.get(seat));
    }
}
