package org.allianceledger.decision;

import java.util.List;
import java.util.Optional;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.body.SeatOnDay;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.Sitting;
import org.allianceledger.person.PersonId;
import org.allianceledger.voting.Question.Proxy;
import org.allianceledger.voting.VotingSeat;
import org.allianceledger.voting.VotingSeat.Chairing;

/** Who may vote on a question: a plain function of the body, the meeting and the conflicts of interest. */
final class Rolls {

    private static final String CHAIR = "chair";

    private Rolls() {}

    /** The roll for an item of a meeting. */
    static List<VotingSeat> inMeeting(BodyOnDay body, Sitting sitting, ItemId item, Proceedings proceedings) {
        return body.votingSeats()
                .map(seat -> {
                    Optional<Sitting.Attendance> attendance = sitting.of(seat.id());
                    boolean recused = proceedings.isRecused(seat.id());
                    return seat(
                            seat,
                            recused || attendance.filter(it -> it.attends(item)).isPresent(),
                            attendance.filter(Sitting.Attendance::substitute).isPresent(),
                            recused,
                            seat.id().equals(sitting.presiding()) ? chairing(seat) : Chairing.NONE);
                })
                .toList();
    }

    /** The roll of a written procedure: every filled seat is invited, and present once it replies. */
    static List<VotingSeat> inWriting(BodyOnDay body, Proceedings proceedings) {
        return body.votingSeats()
                .map(seat -> seat(
                        seat,
                        proceedings.isRecused(seat.id()),
                        false,
                        proceedings.isRecused(seat.id()),
                        chairs(body, seat)))
                .toList();
    }

    static List<Proxy> proxies(Sitting sitting) {
        return sitting.proxies().stream()
                .map(it -> new Proxy(it.giver().value(), it.holder().value()))
                .toList();
    }

    static VotingSeat attending(VotingSeat it, boolean present) {
        return new VotingSeat(
                it.seat(),
                it.key(),
                it.categories(),
                it.filled(),
                it.suspended(),
                present,
                it.substitute(),
                it.recused(),
                it.chairing());
    }

    static VotingSeat recused(VotingSeat it) {
        return new VotingSeat(
                it.seat(),
                it.key(),
                it.categories(),
                it.filled(),
                it.suspended(),
                true,
                it.substitute(),
                true,
                it.chairing());
    }

    private static VotingSeat seat(
            SeatOnDay seat, boolean present, boolean substitute, boolean recused, Chairing chairing) {
        return new VotingSeat(
                seat.id().value(),
                seat.key(),
                seat.categories(),
                seat.isFilled(),
                false,
                seat.isFilled() && present,
                substitute,
                recused,
                chairing);
    }

    private static Chairing chairing(SeatOnDay seat) {
        return seat.role().equals(CHAIR) ? Chairing.CHAIR : Chairing.ACTING_CHAIR;
    }

    private static Chairing chairs(BodyOnDay body, SeatOnDay seat) {
        if (seat.role().equals(CHAIR)) {
            boolean first = body.votingSeats()
                    .filter(it -> it.role().equals(CHAIR))
                    .findFirst()
                    .filter(seat::equals)
                    .isPresent();
            return first ? Chairing.CHAIR : Chairing.NONE;
        }
        PersonId holder = seat.holder();
        boolean acting = holder != null
                && body.seats().stream()
                        .filter(it -> it.role().equals(CHAIR))
                        .anyMatch(it -> holder.equals(it.acting()));
        return acting ? Chairing.ACTING_CHAIR : Chairing.NONE;
    }
}
