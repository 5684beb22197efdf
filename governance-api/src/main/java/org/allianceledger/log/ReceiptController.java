package org.allianceledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allianceledger.access.view.Belongings;
import org.allianceledger.access.web.AccessLog;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.account.AccountRole;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.history.view.SealedThings;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.NotYetRead;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.proof.Receipt;
import org.allianceledger.ledger.publish.EventStanding;
import org.allianceledger.ledger.publish.PublishedLog;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Receipts that anybody can check without this ledger, and how far an event has come on its way to one. */
@RestController
@RequestMapping("/api/v1")
class ReceiptController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);
    private static final int MOST_EVENTS = 100;
    private static final long PATIENCE_MILLIS = 5_000;
    private static final long PAUSE_MILLIS = 50;

    private final PublishedLog log;
    private final Belongings belongings;
    private final Clearance clearance;
    private final AccessLog accesses;
    private final SealedThings sealed;
    private final Words words;

    ReceiptController(
            PublishedLog log,
            Belongings belongings,
            Clearance clearance,
            AccessLog accesses,
            SealedThings sealed,
            Words words) {
        this.log = log;
        this.belongings = belongings;
        this.clearance = clearance;
        this.accesses = accesses;
        this.sealed = sealed;
        this.words = words;
    }

    /**
     * @param state {@code recorded}, {@code sealed}, {@code published} or {@code witnessed}
     * @param index place in the log
     * @param proof the receipt as the text of a {@code .tlog-proof} file, once there is one
     */
    record EventAnswer(
            String event,
            String state,
            @Nullable Long index,
            @Nullable String proof) {

        static EventAnswer of(EventStanding standing, @Nullable String proof) {
            return new EventAnswer(
                    standing.event(), standing.state().name().toLowerCase(Locale.ROOT), standing.index(), proof);
        }
    }

    @GetMapping("/events/{eventId}")
    EventAnswer event(@PathVariable String eventId) {
        return EventAnswer.of(standing(eventId), null);
    }

    /** The receipt of an event; waits a moment for the log to be signed. */
    @GetMapping(path = "/events/{eventId}/proof", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> proof(@PathVariable String eventId) {
        standing(eventId);
        byte[] file = await(eventId).orElseThrow(NotYetRead::new).bytes();
        return file(eventId + ".tlog-proof").contentType(TEXT).body(file);
    }

    /** The bytes that the receipt is about, for accounts that may read what is closed. */
    @GetMapping(path = "/events/{eventId}/entry", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> entry(@PathVariable String eventId) {
        standing(eventId);
        requireReach(eventId);
        byte[] entry = log.entry(eventId).orElseThrow(NotYetRead::new);
        return file(eventId + ".entry")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(entry);
    }

    // An event of no alliance is for those alone who reach them all.
    private void requireReach(String eventId) {
        Optional<AllianceId> alliance = belongings.allianceOfEvent(eventId);
        boolean reached = CurrentAccount.find()
                .filter(it -> alliance.map(of -> clearance.reaches(it, of)).orElseGet(() -> clearance.reachesAll(it)))
                .filter(it -> it.role() == AccountRole.AUDITOR || !isSealed(eventId, alliance))
                .isPresent();
        if (!reached) {
            throw new Unknown(eventId);
        }
        alliance.filter(it -> clearance.in(it).isAuditor()).ifPresent(accesses::note);
    }

    private boolean isSealed(String eventId, Optional<AllianceId> alliance) {
        return alliance.isPresent()
                && belongings
                        .thingOfEvent(eventId)
                        .filter(sealed.of(alliance.get())::contains)
                        .isPresent();
    }

    /** The receipts of an act: of all the events that its own receipt names. */
    @GetMapping("/ledger/proofs")
    List<EventAnswer> proofs(@RequestParam List<String> event) {
        if (event.size() > MOST_EVENTS) {
            throw InvalidAct.in("event", words.say("page.limit", MOST_EVENTS));
        }
        return event.stream()
                .map(it -> EventAnswer.of(
                        standing(it),
                        log.receipt(it)
                                .map(receipt -> new String(receipt.bytes(), UTF_8))
                                .orElse(null)))
                .toList();
    }

    private EventStanding standing(String event) {
        return log.standing(event).orElseThrow(() -> new Unknown(event));
    }

    private Optional<Receipt> await(String event) {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        Optional<Receipt> receipt = log.receipt(event);
        while (receipt.isEmpty()
                && System.currentTimeMillis() < deadline
                && log.standing().obstacle() == null) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return receipt;
            }
            receipt = log.receipt(event);
        }
        return receipt;
    }

    private static ResponseEntity.BodyBuilder file(String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}
