package org.allianceledger.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.audit.LogSource;
import org.allianceledger.audit.pack.AuditorsOnly;
import org.allianceledger.audit.pack.LogAtHand;
import org.allianceledger.audit.pack.SampleWish;
import org.allianceledger.audit.pack.SampleZip;
import org.allianceledger.audit.sample.DrawnSample;
import org.allianceledger.audit.sample.Sampling;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Draws decisions of an alliance for those who may read all of it: the same that anybody draws from the package. */
@RestController
@RequestMapping("/api/v1/alliances/{allianceId}/audit/sample")
class SampleController {

    private final LogAtHand log;
    private final AuditorsOnly auditors;
    private final Words words;

    SampleController(LogAtHand log, AuditorsOnly auditors, Words words) {
        this.log = log;
        this.auditors = auditors;
        this.words = words;
    }

    /** What was drawn, with the dossiers. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    DrawnSample tell(@PathVariable AllianceId allianceId, @RequestParam String seed, @RequestParam int size)
            throws IOException {
        return drawn(published(allianceId), allianceId, seed, size);
    }

    /** The same as files, with the proofs. */
    @GetMapping(produces = SampleZip.TYPE)
    void give(
            @PathVariable AllianceId allianceId,
            @RequestParam String seed,
            @RequestParam int size,
            HttpServletResponse response)
            throws IOException {
        LogSource source = published(allianceId);
        SampleZip.write(drawn(source, allianceId, seed, size), source, allianceId, response);
    }

    private LogSource published(AllianceId alliance) {
        auditors.require(alliance);
        if (!log.knows(alliance)) {
            throw new Unknown(alliance.key());
        }
        return LogSource.of(log.published());
    }

    private DrawnSample drawn(LogSource source, AllianceId alliance, String seed, int size) throws IOException {
        SampleWish wish = SampleWish.of(seed, size, words);
        return new Sampling(source).draw(wish.seed(), wish.size(), alliance.value());
    }
}
