package org.allianceledger.report.view;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allianceledger.decision.Proposal;
import org.allianceledger.leadership.view.Leadership.HolderView;
import org.allianceledger.leadership.view.Leadership.SeatView;
import org.allianceledger.oversight.Interest;
import org.allianceledger.oversight.view.OversightViews.Declaration;
import org.allianceledger.report.view.Concern.Why;
import org.jspecify.annotations.Nullable;

/** Whom the yearly register of interests ties to what a proposal is about: each by their newest declaration. */
final class InterestConcerns {

    private final Proposal proposal;
    private final List<Concern> already;

    /** @param already the concerns of partners, which a member can have a tie to besides the one they sit for */
    InterestConcerns(Proposal proposal, List<Concern> already) {
        this.proposal = proposal;
        this.already = already;
    }

    List<Concern> of(List<Declaration> declarations, List<SeatView> seats) {
        Collection<Declaration> newest = declarations.stream()
                .collect(toMap(
                        Declaration::personId,
                        Function.identity(),
                        BinaryOperator.maxBy(comparing(Declaration::year).thenComparing(Declaration::declared))))
                .values();
        return seats.stream()
                .flatMap(seat -> Stream.of(Optional.ofNullable(seat.holder()), Optional.ofNullable(seat.acting()))
                        .flatMap(Optional::stream)
                        .flatMap(person -> newest.stream()
                                .filter(it -> it.personId().equals(person.personId()))
                                .flatMap(it -> ties(it, seats).map(tie -> concern(person, it, tie)))))
                .distinct()
                .toList();
    }

    // What the partner that a member sits for is concerned by is said of the seat already.
    private Stream<Interest> ties(Declaration declaration, List<SeatView> seats) {
        @Nullable List<Interest> declared = declaration.interests();
        return (declared == null ? List.<Interest>of() : declared)
                .stream()
                        .filter(it -> seats.stream()
                                .filter(seat -> Concern.serves(declaration.personId(), seat))
                                .noneMatch(seat -> isOwnPartner(it, seat)))
                        .filter(this::isConcerned);
    }

    private static boolean isOwnPartner(Interest interest, SeatView seat) {
        String own = seat.tie().partnerId();
        return own != null
                && (own.equals(Objects.toString(interest.partnerId(), null))
                        || interest.organisation().equals(seat.tie().name()));
    }

    private boolean isConcerned(Interest interest) {
        String partner = Objects.toString(interest.partnerId(), null);
        return already.stream().anyMatch(it -> it.whom().equals(partner))
                || Mention.in(proposal).of(interest.organisation())
                || proposal.authorises().stream()
                        .anyMatch(act ->
                                act.subject().equals(partner) || act.terms().containsValue(interest.organisation()));
    }

    private static Concern concern(HolderView person, Declaration declaration, Interest interest) {
        return Why.REGISTERED.of(
                person.personId(),
                declaration.matterId(),
                person.name(),
                Integer.toString(declaration.year()),
                interest.organisation(),
                interest.nature());
    }
}
