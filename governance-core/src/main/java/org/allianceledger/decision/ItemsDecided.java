package org.allianceledger.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.EffectEvent.DissentRecorded;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.ItemMinutes;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.meeting.Sentence;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcome;

/** What minutes say about the items of a meeting that decisions were taken under: a plain function. */
public final class ItemsDecided {

    private static final String PREFIX = "decision-";

    private ItemsDecided() {}

    /**
     * The minutes of the items that something was decided about.
     *
     * @param find the proceedings of a decision; empty if nothing is known of it
     */
    public static Map<ItemId, ItemMinutes> of(MeetingState meeting, Function<DecisionId, Optional<Proceedings>> find) {
        var minutes = new LinkedHashMap<ItemId, ItemMinutes>();
        meeting.agenda().items().forEach(item -> {
            String subject = item.subject();
            if (subject != null && subject.startsWith(PREFIX)) {
                find.apply(new DecisionId(subject))
                        .flatMap(it -> of(it, meeting.id(), item.id()))
                        .ifPresent(said -> minutes.put(item.id(), said));
            }
        });
        return minutes;
    }

    private static Optional<ItemMinutes> of(Proceedings proceedings, MeetingId meeting, ItemId item) {
        List<Round> rounds = proceedings.rounds().stream()
                .filter(it -> meeting.equals(it.meeting()) && item.equals(it.item()))
                .toList();
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        var sentences = new ArrayList<Sentence>();
        proceedings.conflicts().forEach((seat, conflict) -> {
            if (conflict.standing() == Conflict.Standing.RECUSED) {
                sentences.add(recused(seat));
            }
        });
        rounds.forEach(round -> round.outcome().ifPresent(it -> sentences.add(explained(it.computation()))));
        proceedings.dissents().forEach(it -> sentences.add(dissent(it)));
        Optional<Outcome> outcome = rounds.getLast()
                .declared()
                .map(VotingEvent.OutcomeDeclared::outcome)
                .or(() -> rounds.getLast().outcome().map(it -> it.computation().outcome()));
        return Optional.of(new ItemMinutes(outcome.map(ItemsDecided::word).orElse(null), sentences));
    }

    private static Sentence recused(SeatId seat) {
        return new Sentence(
                "{%s} var inhabil og forlod lokalet under punktets behandling.".formatted(seat.value()),
                "{%s} was recused and left the room while the item was dealt with.".formatted(seat.value()));
    }

    private static Sentence explained(Computation computation) {
        return new Sentence(
                computation.explanation().danish(), computation.explanation().english());
    }

    private static Sentence dissent(DissentRecorded it) {
        boolean reserves = it.opinion() == Opinion.RESERVATION;
        return new Sentence(
                "{%s} ønskede følgende tilført referatet som %s: %s"
                        .formatted(it.seatId().value(), reserves ? "forbehold" : "mindretalsudtalelse", it.text()),
                "{%s} asked for the following to be minuted as a %s: %s"
                        .formatted(it.seatId().value(), reserves ? "reservation" : "dissent", it.text()));
    }

    private static Sentence word(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> new Sentence("vedtaget", "adopted");
            case REJECTED -> new Sentence("forkastet", "rejected");
            case NO_QUORUM -> new Sentence("udsat", "deferred");
            case TIED, NOT_DECIDED -> new Sentence("bortfaldet", "lapsed");
            case BLOCKED -> new Sentence("blokeret", "blocked");
            case OBJECTION_OPEN ->
                new Sentence("ikke afgjort, da en indvending står åben", "not decided, since an objection stands");
        };
    }
}
