package org.allianceledger.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.audit.AuditedLog;
import org.allianceledger.audit.pack.AuditPackage;
import org.allianceledger.audit.pack.AuditorsOnly;
import org.allianceledger.audit.pack.LogAtHand;
import org.allianceledger.http.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
    private final AuditorsOnly auditors;

    AuditPackageController(LogAtHand log, AuditPackage packages, AuditorsOnly auditors) {
        this.log = log;
        this.packages = packages;
        this.auditors = auditors;
    }

    /** For auditors, and for accounts that both read what is closed and run the ledger: it holds every event in full. */
    @GetMapping(value = "/audit-package", produces = ZIP)
    void give(@RequestParam(required = false) @Nullable AllianceId alliance, HttpServletResponse response)
            throws IOException {
        auditors.require(alliance);
        if (alliance != null && !log.knows(alliance)) {
            throw new Unknown(alliance.key());
        }
        AuditedLog published = log.published();
        response.setContentType(ZIP);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(AuditPackage.fileName(alliance))
                        .build()
                        .toString());
        packages.write(published, alliance, response.getOutputStream(), (done, size) -> {});
    }
}
