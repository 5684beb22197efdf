package org.allianceledger.account;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The account that the request on this thread was authenticated as. */
public final class CurrentAccount {

    private CurrentAccount() {}

    /** The actor, or empty when the request came without an account. */
    public static Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActorPrincipal principal
                ? Optional.of(principal.actor())
                : Optional.empty();
    }

    /**
     * Checks that the request's account may cite records kept elsewhere as what an act rests on.
     *
     * @throws org.allianceledger.ledger.Refusal if it may not
     */
    public static void requireTakeOver() {
        boolean allowed = find().map(actor -> actor.role().mayTakeOver()).orElse(false);
        if (!allowed) {
            throw AccountReason.TAKE_OVER_ONLY.refusal("authority");
        }
    }

    /**
     * The actor of an act.
     *
     * @throws AuthenticationCredentialsNotFoundException answered with 401, if the request came without an account
     */
    public static Actor require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("An act needs an account"));
    }
}
