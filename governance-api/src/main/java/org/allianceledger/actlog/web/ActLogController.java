package org.allianceledger.actlog.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.actlog.ActLogExport;
import org.allianceledger.actlog.ActLogImport;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.history.view.SealedThings;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.store.Origin;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes act logs and hands them out, a line at a time; what is in them is never kept as a file, since it holds names. */
@RestController
@RequestMapping("/api/v1")
class ActLogController {

    private final ActLogImport intake;
    private final ActLogExport export;
    private final Clearance clearance;
    private final SealedThings sealed;
    private final Words words;

    ActLogController(ActLogImport intake, ActLogExport export, Clearance clearance, SealedThings sealed, Words words) {
        this.intake = intake;
        this.export = export;
        this.clearance = clearance;
        this.sealed = sealed;
        this.words = words;
    }

    @PostMapping(
            value = "/imports",
            consumes = {
                MediaType.APPLICATION_NDJSON_VALUE,
                "application/jsonl",
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.APPLICATION_JSON_VALUE
            })
    ActLogImport.Report take(@RequestParam(defaultValue = "acts") String format, HttpServletRequest request)
            throws IOException {
        if (!format.equals("acts")) {
            throw InvalidAct.in("format", words.say("act.not-one-of", "acts"));
        }
        if (!clearance.reachesAll(CurrentAccount.require())) {
            throw new AccessDeniedException("An act log may be about any alliance");
        }
        var origin = Origin.of(CurrentAccount.require().accountId(), "http");
        return intake.run(request.getInputStream(), origin, done -> {});
    }

    /** All acts on an alliance, with the names of its people and what was said behind closed doors. */
    @GetMapping(value = "/alliances/{allianceId}/export", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void give(@PathVariable AllianceId allianceId, HttpServletResponse response) throws IOException {
        if (!clearance.in(allianceId).isSecretariat() || !sealed.isEmpty(allianceId)) {
            throw new AccessDeniedException(
                    "The export holds closed items, and what is sealed not even the secretariat reads");
        }
        if (!export.knows(allianceId)) {
            throw new Unknown(allianceId.key());
        }
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        export.write(response.getOutputStream(), allianceId, (done, total) -> {});
    }
}
