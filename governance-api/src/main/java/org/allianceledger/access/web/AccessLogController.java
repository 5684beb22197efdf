package org.allianceledger.access.web;

import java.util.List;
import org.allianceledger.access.view.Footing;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows those who have a seat, and the secretariat, what auditors have opened. */
@RestController
class AccessLogController {

    private final Clearance clearance;
    private final AccessLog log;
    private final Reading reading;

    AccessLogController(Clearance clearance, AccessLog log, Reading reading) {
        this.clearance = clearance;
        this.log = log;
        this.reading = reading;
    }

    @GetMapping("/api/v1/alliances/{allianceId}/access-log")
    List<AccessLog.Entry> entries(
            @PathVariable AllianceId allianceId, @RequestParam(required = false) @Nullable Integer limit) {
        Footing reader = clearance.in(allianceId);
        if (!reader.isSecretariat() && !reader.isAuditor() && reader.seats().isEmpty()) {
            throw new AccessDeniedException("Only those inside see what auditors opened");
        }
        return log.of(allianceId, reading.limit(limit));
    }
}
