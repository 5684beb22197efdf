package org.allianceledger.audit.pack;

import org.allianceledger.access.web.AccessLog;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.account.AccountRole;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.history.view.SealedThings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Auditors, and accounts that both read what is closed and run the ledger: what they are given holds every event. */
@Component
public class AuditorsOnly {

    private final Clearance clearance;
    private final SealedThings sealed;
    private final AccessLog accesses;

    AuditorsOnly(Clearance clearance, SealedThings sealed, AccessLog accesses) {
        this.clearance = clearance;
        this.sealed = sealed;
        this.accesses = accesses;
    }

    /**
     * Lets them pass, and notes that an auditor did.
     *
     * @param alliance whose events are asked for; null for the whole log
     * @throws AccessDeniedException to everybody else
     */
    public void require(@Nullable AllianceId alliance) {
        if (!admits(alliance)) {
            throw new AccessDeniedException("What an auditor is given holds closed items");
        }
        if (alliance != null) {
            accesses.noting(clearance.in(alliance));
        }
    }

    /**
     * Whether they would pass.
     *
     * @param alliance whose events are asked for; null for the whole log
     */
    public boolean admits(@Nullable AllianceId alliance) {
        return CurrentAccount.find()
                .filter(it -> it.role().mayReadLog())
                .filter(it -> alliance == null ? clearance.reachesAll(it) : clearance.reaches(it, alliance))
                .filter(it -> it.role() == AccountRole.AUDITOR
                        || (alliance == null ? sealed.isEmpty() : sealed.isEmpty(alliance)))
                .isPresent();
    }
}
