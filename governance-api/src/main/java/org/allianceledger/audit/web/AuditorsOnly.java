package org.allianceledger.audit.web;

import org.allianceledger.account.AccountRole;
import org.allianceledger.account.CurrentAccount;
import org.springframework.security.access.AccessDeniedException;

/** Auditors, and accounts that both read what is closed and run the ledger: what they are given holds every event. */
final class AuditorsOnly {

    private AuditorsOnly() {}

    static void require() {
        boolean may = CurrentAccount.find()
                .map(actor -> actor.role())
                .filter(role -> role == AccountRole.AUDITOR || role.mayReadClosed() && role.mayOperate())
                .isPresent();
        if (!may) {
            throw new AccessDeniedException("What an auditor is given holds closed items");
        }
    }
}
