package org.allianceledger.commitment;

import static org.allianceledger.commitment.CommitmentReason.COUNCIL_APPROVAL_MISSING;
import static org.allianceledger.commitment.CommitmentReason.NO_PLEDGE_AUTHORITY;

import java.time.LocalDate;
import java.util.Optional;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ledger.Worded;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What a representative can lack to bind the organisation at home. */
enum Lack implements Worded {
    NO_REPRESENTATIVE("det er ikke sagt, hvem der handler for den", "it is not said who acts for it"),
    NO_PROOF("der er ingen dokumentation for fuldmagt hjemmefra", "there is no proof of authority from home"),
    GIVEN_LATER("fuldmagten er givet efter tilsagnet", "the authority was given after the commitment"),
    EXPIRED("fuldmagten er udløbet", "the authority has expired"),
    TOO_SMALL("fuldmagten dækker ikke beløbet", "the authority does not cover the amount");

    private final String danish;
    private final String english;

    Lack(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /** Why the giver cannot be bound on the day by what is shown; empty if it can. */
    static Optional<Refusal> of(
            Party giver,
            @Nullable PersonId representative,
            @Nullable HomeMandate proof,
            Promise promise,
            LocalDate day) {
        // A body is bound by whoever may act in it, which its own rules say.
        if (!giver.id().isPartner()) {
            return Optional.empty();
        }
        Optional<Lack> lack = lack(representative, proof, promise, day);
        if (lack.isPresent()) {
            return Optional.of(new Refusal(NO_PLEDGE_AUTHORITY, "proof", giver, lack.get()));
        }
        boolean council = proof != null && proof.kind() == HomeMandate.Kind.COUNCIL_ITEM;
        return giver.isMunicipality() && !council
                ? Optional.of(new Refusal(COUNCIL_APPROVAL_MISSING, "proof", giver))
                : Optional.empty();
    }

    private static Optional<Lack> lack(
            @Nullable PersonId representative, @Nullable HomeMandate proof, Promise promise, LocalDate day) {
        if (representative == null) {
            return Optional.of(NO_REPRESENTATIVE);
        }
        if (proof == null) {
            return Optional.of(NO_PROOF);
        }
        if (proof.given().isAfter(day)) {
            return Optional.of(GIVEN_LATER);
        }
        if (proof.until() != null && proof.until().isBefore(day)) {
            return Optional.of(EXPIRED);
        }
        return covers(proof, promise) ? Optional.empty() : Optional.of(TOO_SMALL);
    }

    /** True if the proof allows the money promised. */
    static boolean covers(HomeMandate proof, Promise promise) {
        return proof.limit() == null
                || promise.grant() == null
                || promise.grant().amount() <= proof.limit();
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }
}
