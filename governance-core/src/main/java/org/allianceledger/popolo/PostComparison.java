package org.allianceledger.popolo;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.allianceledger.body.SeatCommand.AbolishSeat;
import org.allianceledger.body.SeatCommand.CreateSeat;
import org.allianceledger.body.SeatCommand.FillSeat;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Period;
import org.allianceledger.popolo.PlannedSeat.Post;
import org.jspecify.annotations.Nullable;

/** Finds the seats and terms of one post that the ledger lacks, and room for them. */
final class PostComparison {

    private static final BinaryOperator<LocalDate> LATER = BinaryOperator.maxBy(naturalOrder());

    private final SeatComparison context;
    private final PlannedBody body;
    private final BodyTarget target;
    private final Post post;
    private final Tie tie;
    private final List<Slot> slots = new ArrayList<>();
    private final boolean isNew;
    private final List<Act> filling = new ArrayList<>();
    private final List<Act> abolishing = new ArrayList<>();

    PostComparison(SeatComparison context, PlannedBody body, BodyTarget target, Post post) {
        this.context = context;
        this.body = body;
        this.target = target;
        this.post = post;
        tie = context.tie(post, target);
        target.seats().stream()
                .filter(seat -> post.key().equals(seat.key())
                        && post.role().equals(seat.role())
                        && tie.tie().equals(seat.tie()))
                .forEach(seat -> slots.add(Slot.held(seat, target.life().until())));
        isNew = slots.isEmpty();
    }

    List<Act> acts(List<PlannedSeat> seats) {
        var terms = new TermComparison(context, body, target, slots);
        List<Act> vacating = terms.recognise(
                seats.stream().flatMap(seat -> seat.terms().stream()).toList());
        Map<PlannedSeat, Slot> claims = claims(seats, terms);
        seats.forEach(seat -> complete(seat, claims.get(seat), terms));
        return Stream.of(vacating, filling, abolishing).flatMap(List::stream).toList();
    }

    private Map<PlannedSeat, Slot> claims(List<PlannedSeat> seats, TermComparison terms) {
        var claims = new HashMap<PlannedSeat, Slot>();
        Set<Slot> free = new HashSet<>(slots);
        for (PlannedSeat seat : seats) {
            seat.terms().stream()
                    .map(terms::placeOf)
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .filter(free::remove)
                    .ifPresent(slot -> claims.put(seat, slot));
        }
        for (PlannedSeat seat : seats) {
            if (!claims.containsKey(seat)) {
                slots.stream()
                        .filter(slot -> free.contains(slot)
                                && terms.missing(seat).stream().allMatch(it -> slot.hasRoomFor(it.period())))
                        .findFirst()
                        .filter(free::remove)
                        .ifPresent(slot -> claims.put(seat, slot));
            }
        }
        return claims;
    }

    private void complete(PlannedSeat seat, @Nullable Slot claimed, TermComparison terms) {
        List<PlannedTerm> missing = terms.missing(seat);
        Slot slot = claimed;
        if (slot == null) {
            boolean isVacancy = isNew && seat.terms().isEmpty();
            if (missing.isEmpty() && !isVacancy) {
                return;
            }
            LocalDate from = Stream.of(target.life().from(), tie.life().from())
                    .reduce(seat.life().from(), LATER);
            if (!canStartOn(from) || from.isAfter(seat.life().until())) {
                missing.forEach(this::refuse);
                return;
            }
            slot = create(from);
        }
        for (PlannedTerm term : missing) {
            fill(term, slot);
        }
        abolish(slot, seat.life().until());
    }

    private void fill(PlannedTerm term, Slot slot) {
        if (slots.stream().anyMatch(it -> it.isHeldBy(term.person(), term.period()))) {
            refuse(term);
        } else if (slot.hasRoomFor(term.period())) {
            place(term, slot);
        } else if (target.life().contains(term.period())
                && canStartOn(term.period().from())) {
            Slot extra = create(term.period().from());
            place(term, extra);
            abolish(extra, term.period().until());
        } else {
            refuse(term);
        }
    }

    private boolean canStartOn(LocalDate day) {
        return target.life().contains(day) && tie.life().contains(day);
    }

    private Slot create(LocalDate from) {
        SeatId id = context.ids().seat().get();
        filling.add(new CreateSeat(
                target.id(),
                id,
                post.key(),
                post.role(),
                post.label(),
                0,
                tie.tie(),
                Set.of(),
                from,
                null,
                context.authority()));
        Slot slot = Slot.added(id, new Period(from, target.life().until()));
        slots.add(slot);
        return slot;
    }

    private void place(PlannedTerm term, Slot slot) {
        Period period = term.period();
        filling.add(new FillSeat(
                target.id(),
                slot.id(),
                context.ids().term().get(),
                context.person(term.person()),
                period.from(),
                period.isOpen() ? null : period.until(),
                null,
                context.authority()));
        slot.take(new Held.Term(term.person(), period));
    }

    private void abolish(Slot slot, LocalDate until) {
        boolean endsBefore = until.isBefore(body.life().until());
        LocalDate lastDay =
                until.isBefore(target.life().until()) ? until : target.life().until();
        boolean nothingElseEndsIt = endsBefore || target.isClosed();
        if (nothingElseEndsIt && slot.isOpenOn(lastDay)) {
            abolishing.add(new AbolishSeat(target.id(), slot.id(), lastDay, null, context.authority()));
        }
    }

    private void refuse(PlannedTerm term) {
        LocalDate from = term.period().from();
        if (tie.clamped() && from.isBefore(tie.life().from())) {
            context.findings()
                    .fault(
                            Wording.BEFORE_ALLIANCE,
                            term.pointer() + "/start_date",
                            String.valueOf(post.onBehalfOf()),
                            from,
                            tie.life().from());
        } else {
            context.findings().notice(Wording.CANNOT_ADD, term.pointer(), term.person(), from);
        }
    }
}
