package org.allianceledger.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.allianceledger.ledger.Discrepancy;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.mandate.MandateEvent.DispositionRecorded;
import org.allianceledger.mandate.MandateEvent.DispositionRefused;
import org.allianceledger.mandate.MandateEvent.MandateDrawn;
import org.allianceledger.mandate.MandateEvent.MandateSubdelegated;
import org.jspecify.annotations.Nullable;

/** Uses every mandate of a ledger again from its first event, and says where its limits were not kept. */
public final class MandateCheck {

    private static final Locale DANISH = Locale.of("da");

    private final Consumer<Discrepancy> found;
    private final Map<MandateId, MandateState> mandates = new LinkedHashMap<>();
    private final Map<DispositionId, Long> drawn = new LinkedHashMap<>();

    public MandateCheck(Consumer<Discrepancy> found) {
        this.found = found;
    }

    /**
     * What a mandate comes to on a day.
     *
     * @param used what counts against its cap in the cap period of the day, in øre
     * @param remaining what is left of the cap, and of every cap above it, in øre
     */
    public record Balance(MandateId mandate, String key, Standing standing, long cap, long used, long remaining) {}

    /** Takes in the next event, in log order. */
    public void apply(long index, MandateEvent event) {
        switch (event) {
            case MandateSubdelegated it -> subdelegated(index, it);
            case MandateDrawn it -> drawn.put(it.dispositionId(), index);
            case DispositionRecorded it -> recorded(index, it);
            case DispositionRefused it -> refused(index, it);
            default -> {}
        }
        MandateState state = mandates.get(event.mandateId());
        mandates.put(event.mandateId(), state == null ? MandateState.of(event) : state.after(event));
    }

    /** Says what is still open when the log has ended. */
    public void finish() {
        drawn.forEach((disposition, index) -> report(
                index,
                disposition.value(),
                "Der er trukket på mandatet uden en disposition.",
                "The mandate was drawn on without a disposition."));
    }

    /** What every mandate comes to on the day, in the order in which they were given. */
    public List<Balance> balances(LocalDate day) {
        return mandates.values().stream().map(it -> balance(it, day)).toList();
    }

    private Balance balance(MandateState state, LocalDate day) {
        long used = state.capPeriodOn(day).map(state::usedIn).orElse(0L);
        long remaining = chain(state.id(), null).map(it -> it.remaining(day)).orElse(0L);
        return new Balance(
                state.id(),
                state.terms().key(),
                state.course().on(day),
                state.terms().cap(),
                used,
                remaining);
    }

    private void recorded(long index, DispositionRecorded it) {
        Optional<MandateChain> chain = chain(it.mandateId(), it.dispositionId());
        if (chain.isEmpty()) {
            reportNoChain(index, it.dispositionId().value());
            return;
        }
        chain.get().refusalOf(it.disposal(), true).ifPresent(refusal -> report(index, it.dispositionId(), refusal));
        boolean counted = chain.get().links().stream()
                .skip(1)
                .allMatch(link -> it.disposal().equals(known(link).uses().get(it.dispositionId())));
        if (!counted) {
            report(
                    index,
                    it.dispositionId().value(),
                    "Dispositionen tæller ikke med det samme beløb i mandaterne over den.",
                    "The disposition does not count with the same amount in the mandates above it.");
        }
        drawn.remove(it.dispositionId());
    }

    private void refused(long index, DispositionRefused it) {
        if (it.reason().equals(LimitReason.NO_MANDATE.code())) {
            return;
        }
        var wish = new Disposal(it.amount(), it.purpose(), it.text(), it.beneficiary(), it.day());
        boolean again = chain(it.mandateId(), null)
                .flatMap(chain -> chain.refusalOf(wish, true))
                .filter(refusal -> refusal.reason().code().equals(it.reason()))
                .isPresent();
        if (!again) {
            report(
                    index,
                    it.dispositionId().value(),
                    "Afslaget kommer ikke igen, når mandatet prøves.",
                    "The refusal does not come out again when the mandate is tried.");
        }
    }

    private void subdelegated(long index, MandateSubdelegated it) {
        Optional<MandateChain> chain = chain(it.parentId(), null);
        if (chain.isEmpty()) {
            reportNoChain(index, it.mandateId().value());
            return;
        }
        SubdelegationDecisions.refusalOf(chain.get(), it.terms(), true)
                .ifPresent(refusal -> report(
                        index, it.mandateId().value(), refusal.sentence(DANISH), refusal.sentence(Locale.ENGLISH)));
    }

    private MandateState known(MandateState link) {
        return mandates.getOrDefault(link.id(), link);
    }

    /** The mandate and all above it as they stood before the disposition; empty if one of them is not known. */
    private Optional<MandateChain> chain(MandateId id, @Nullable DispositionId before) {
        var links = new ArrayList<MandateState>();
        var seen = new HashSet<MandateId>();
        MandateId next = id;
        while (next != null) {
            MandateState link = mandates.get(next);
            if (link == null || !seen.add(next)) {
                return Optional.empty();
            }
            links.add(before == null ? link : link.without(before));
            next = link.parent();
        }
        return Optional.of(new MandateChain(links));
    }

    private void report(long index, DispositionId disposition, Refusal refusal) {
        report(index, disposition.value(), refusal.sentence(DANISH), refusal.sentence(Locale.ENGLISH));
    }

    private void reportNoChain(long index, String subject) {
        report(
                index,
                subject,
                "Mandatet eller et af dem, det er videregivet fra, findes ikke.",
                "The mandate or one that it was passed on from does not exist.");
    }

    private void report(long index, String subject, String danish, String english) {
        found.accept(new Discrepancy("mandate", index, subject, danish, english));
    }
}
