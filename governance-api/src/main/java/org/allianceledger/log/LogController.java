package org.allianceledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.account.AccountRole;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.history.view.SealedThings;
import org.allianceledger.http.Unknown;
import org.allianceledger.ledger.proof.EntryPath;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.TilePath;
import org.allianceledger.ledger.publish.PublishedLog;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published log as any client of a transparency log reads it (c2sp.org/tlog-tiles). */
@RestController
@RequestMapping("/log")
class LogController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);
    private static final Duration FOR_EVER = Duration.ofDays(365);
    private static final String ENTRIES = "tile/entries/";

    private final PublishedLog log;
    private final Clearance clearance;
    private final SealedThings sealed;

    LogController(PublishedLog log, Clearance clearance, SealedThings sealed) {
        this.log = log;
        this.clearance = clearance;
        this.sealed = sealed;
    }

    @GetMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return text(log.files().read(LogFiles.CHECKPOINT), LogFiles.CHECKPOINT);
    }

    /** What the signatures on the checkpoint are checked with, one key on a line. */
    @GetMapping("/vkey")
    ResponseEntity<byte[]> keys() {
        String keys = log.standing().keys().stream().map(key -> key + "\n").collect(joining());
        return text(keys.isEmpty() ? null : keys.getBytes(UTF_8), "vkey");
    }

    /** A tile of hashes, open to all, or a bundle of entries, for accounts that may read what is closed. */
    @GetMapping("/tile/**")
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        String uri = request.getRequestURI();
        String path = uri.substring(uri.indexOf("/log/") + "/log/".length());
        if (path.startsWith(ENTRIES)) {
            requireReachOfAll();
        }
        byte[] bytes = isPublished(path) ? log.files().read(path) : null;
        if (bytes == null) {
            throw new Unknown(path);
        }
        CacheControl kept = CacheControl.maxAge(FOR_EVER).immutable();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(path.startsWith(ENTRIES) ? kept.cachePrivate() : kept.cachePublic())
                .body(bytes);
    }

    // A bundle mixes the events of all alliances.
    private void requireReachOfAll() {
        boolean allowed = CurrentAccount.find()
                .filter(clearance::reachesAll)
                .filter(it -> it.role() == AccountRole.AUDITOR || sealed.isEmpty())
                .isPresent();
        if (!allowed) {
            throw new AccessDeniedException("A bundle holds the events of every alliance");
        }
    }

    // Only what is written exactly as a path of the log is ever looked for on the disk.
    private static boolean isPublished(String path) {
        try {
            return path.startsWith(ENTRIES)
                    ? EntryPath.parse(path).path().equals(path)
                    : TilePath.parse(path).path().equals(path);
        } catch (ProofException none) {
            return false;
        }
    }

    private static ResponseEntity<byte[]> text(byte @Nullable [] bytes, String name) {
        if (bytes == null) {
            throw new Unknown(name);
        }
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .body(bytes);
    }
}
