package org.allianceledger.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.allianceledger.access.web.AccessLog;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.account.AccountRole;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.audit.AuditedLog;
import org.allianceledger.audit.pack.AuditPackage;
import org.allianceledger.audit.pack.LogAtHand;
import org.allianceledger.history.view.SealedThings;
import org.allianceledger.http.NotYetRead;
import org.allianceledger.http.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the log, or one alliance's part of it, with all that is needed to prove it. */
@RestController
@RequestMapping("/api/v1/ledger")
class AuditPackageController {

    private static final String ZIP = "application/zip";

    private final LogAtHand log;
    private final AuditPackage packages;
    private final Clearance clearance;
    private final SealedThings sealed;
    private final AccessLog accesses;

    AuditPackageController(
            LogAtHand log, AuditPackage packages, Clearance clearance, SealedThings sealed, AccessLog accesses) {
        this.log = log;
        this.packages = packages;
        this.clearance = clearance;
        this.sealed = sealed;
        this.accesses = accesses;
    }

    /** For auditors, and for accounts that both read what is closed and run the ledger: it holds every event in full. */
    @GetMapping(value = "/audit-package", produces = ZIP)
    void give(@RequestParam(required = false) @Nullable AllianceId alliance, HttpServletResponse response)
            throws IOException {
        if (!mayTake(alliance)) {
            throw new AccessDeniedException("The audit package holds closed items");
        }
        if (alliance != null && !log.knows(alliance)) {
            throw new Unknown(alliance.key());
        }
        AuditedLog published = log.log();
        if (published == null) {
            throw new NotYetRead();
        }
        response.setContentType(ZIP);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(AuditPackage.fileName(alliance))
                        .build()
                        .toString());
        packages.write(published, alliance, response.getOutputStream(), (done, size) -> {});
    }

    private boolean mayTake(@Nullable AllianceId alliance) {
        boolean allowed = CurrentAccount.find()
                .filter(it -> it.role().mayReadLog())
                .filter(it -> alliance == null ? clearance.reachesAll(it) : clearance.reaches(it, alliance))
                .filter(it -> it.role() == AccountRole.AUDITOR
                        || (alliance == null ? sealed.isEmpty() : sealed.isEmpty(alliance)))
                .isPresent();
        if (allowed && alliance != null && clearance.in(alliance).isAuditor()) {
            accesses.note(alliance);
        }
        return allowed;
    }
}
