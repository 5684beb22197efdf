package org.allianceledger.popolo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.store.Origin;
import org.allianceledger.popolo.intake.PopoloImport;
import org.allianceledger.popolo.intake.PopoloImport.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a file as the body of a request: read into memory and never kept as a file, since it holds names. */
@RestController
@RequestMapping("/api/v1/alliances/{allianceId}/imports")
class ImportController {

    private static final int LARGEST_FILE = 64 * 1024 * 1024;

    private final PopoloImport popolo;
    private final Clearance clearance;
    private final Words words;

    ImportController(PopoloImport popolo, Clearance clearance, Words words) {
        this.popolo = popolo;
        this.clearance = clearance;
        this.words = words;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Report take(
            @PathVariable AllianceId allianceId,
            @RequestParam(defaultValue = "popolo") String format,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(defaultValue = "HTTP") String source,
            HttpServletRequest request)
            throws IOException {
        if (!format.equals("popolo")) {
            throw InvalidAct.in("format", words.say("act.not-one-of", "popolo"));
        }
        if (!allianceId.key().matches(AllianceId.KEY_PATTERN)) {
            throw InvalidAct.in("allianceId", words.say("import.key"));
        }
        if (!clearance.reaches(CurrentAccount.require(), allianceId)) {
            throw new AccessDeniedException("The account is not tied to the alliance");
        }
        byte[] file = request.getInputStream().readNBytes(LARGEST_FILE + 1);
        if (file.length > LARGEST_FILE) {
            throw InvalidAct.tooLarge(words.say("act.too-large", LARGEST_FILE / 1024 / 1024));
        }
        var origin = Origin.of(CurrentAccount.require().accountId(), "http");
        return popolo.run(file, allianceId, name, source, origin, (done, total) -> {});
    }
}
