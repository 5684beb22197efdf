package org.allianceledger.popolo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.allianceledger.body.SeatCommand.VacateSeat;
import org.allianceledger.ledger.Act;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the planned terms of one post among those the ledger holds. By person and first day and not by seat, for
 * the ledger's seats may have come about in another order than the plan's.
 */
final class TermComparison {

    private static final List<BiPredicate<PlannedTerm, Held.Term>> LIKENESSES = List.of(
            (planned, held) -> planned.person().equals(held.person()) && startTogether(planned, held),
            (planned, held) -> held.person() == null && startTogether(planned, held),
            (planned, held) ->
                    planned.person().equals(held.person()) && planned.period().overlaps(held.period()));

    private final SeatComparison context;
    private final PlannedBody body;
    private final BodyTarget target;
    private final List<Slot> slots;
    private final Map<PlannedTerm, Slot> places = new HashMap<>();
    private final Set<Held.Term> recognised = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Act> vacating = new ArrayList<>();

    TermComparison(SeatComparison context, PlannedBody body, BodyTarget target, List<Slot> slots) {
        this.context = context;
        this.body = body;
        this.target = target;
        this.slots = slots;
    }

    /** Finds as many of the terms as it can, and returns the acts that end those that the file says have ended. */
    List<Act> recognise(List<PlannedTerm> planned) {
        for (BiPredicate<PlannedTerm, Held.Term> like : LIKENESSES) {
            for (PlannedTerm term : planned) {
                if (!places.containsKey(term)) {
                    recognise(term, like);
                }
            }
        }
        for (Slot slot : slots) {
            slot.terms().stream()
                    .filter(term -> !recognised.contains(term))
                    .forEach(term -> context.findings()
                            .notice(
                                    Wording.NOT_IN_FILE,
                                    body.pointer(),
                                    term.person() == null ? "–" : term.person(),
                                    slot.id(),
                                    term.period().from()));
        }
        return vacating;
    }

    @Nullable
    Slot placeOf(PlannedTerm term) {
        return places.get(term);
    }

    List<PlannedTerm> missing(PlannedSeat seat) {
        return seat.terms().stream().filter(term -> !places.containsKey(term)).toList();
    }

    private void recognise(PlannedTerm term, BiPredicate<PlannedTerm, Held.Term> like) {
        for (Slot slot : slots) {
            for (Held.Term held : List.copyOf(slot.terms())) {
                if (!places.containsKey(term) && !recognised.contains(held) && like.test(term, held)) {
                    places.put(term, slot);
                    recognised.add(compare(term, held, slot));
                }
            }
        }
    }

    private Held.Term compare(PlannedTerm term, Held.Term held, Slot slot) {
        if (held.person() == null) {
            context.sawErased(term.person());
        }
        if (!startTogether(term, held)) {
            differs(term, "start_date", term.period().from(), held.period().from());
        }
        LocalDate until = term.period().until();
        LocalDate before = held.period().until();
        if (until.equals(before) || (until.equals(target.dissolving()) && until.isBefore(before))) {
            return held;
        }
        if (until.isAfter(before) || until.isBefore(held.period().from())) {
            differs(term, "end_date", until, before);
            return held;
        }
        vacating.add(new VacateSeat(target.id(), slot.id(), until, null, context.authority()));
        return slot.end(held, until);
    }

    private void differs(PlannedTerm term, String field, LocalDate inFile, LocalDate inLedger) {
        context.findings().notice(Wording.DIFFERS, term.pointer() + "/" + field, field, inFile, inLedger);
    }

    private static boolean startTogether(PlannedTerm planned, Held.Term held) {
        return planned.period().from().equals(held.period().from());
    }
}
