package org.allianceledger.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.allianceledger.account.Actor;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ledger.store.Acts;
import org.allianceledger.ledger.store.ExpectedVersion;
import org.allianceledger.ledger.store.Origin;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.ledger.store.RepeatableActs;
import org.allianceledger.ledger.store.RepeatableActs.Remembered;
import org.allianceledger.ledger.store.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.node.ObjectNode;

/** Records acts that come over HTTP, honouring {@code Idempotency-Key}, {@code If-Match} and {@code Acting-For}. */
@Component
public class ActDesk {

    private static final int LONGEST_KEY = 200;
    private static final List<String> AGGREGATES = List.of(
            "decisionId",
            "meetingId",
            "mandateId",
            "commitmentId",
            "indicatorId",
            "agreementId",
            "matterId",
            "pilotId",
            "involvementId",
            "escalationId",
            "bodyId",
            "personId",
            "allianceId");

    private final Acts acts;
    private final RepeatableActs repeatable;
    private final ObjectProvider<ActPermit> permits;
    private final Words words;

    ActDesk(Acts acts, RepeatableActs repeatable, ObjectProvider<ActPermit> permits, Words words) {
        this.acts = acts;
        this.repeatable = repeatable;
        this.permits = permits;
        this.words = words;
    }

    /** Records an act and answers 200 with the receipt. */
    public ResponseEntity<Receipt> record(Act act) {
        return ResponseEntity.ok(receiptFor(act));
    }

    /** Records an act that creates something and answers 201 with the receipt and where to find it. */
    public ResponseEntity<Receipt> create(Act act, String location) {
        Receipt receipt = receiptFor(act);
        return ResponseEntity.created(URI.create(location.replace("{id}", receipt.id())))
                .body(receipt);
    }

    /**
     * How an act is sent.
     *
     * @param key what makes sending it twice record it once; null to record it each time
     * @param content what the same key must come with again
     * @param actingFor the seat, role or partner it is done for
     */
    public record Terms(
            @Nullable String key, String content, @Nullable String actingFor) {}

    /**
     * Records an act that a page has sent.
     *
     * @throws Declined if it was refused, and that it was is recorded
     */
    public Receipt record(Act act, Terms terms) {
        return accepted(recorded(act, origin("web", terms.actingFor()), null, terms.key(), digest(terms.content())));
    }

    /**
     * Records acts that a page has sent and that belong together: all of them, or none.
     *
     * @param subject what they are about
     */
    public Receipt recordTogether(String subject, List<Act> acts, Terms terms) {
        acts.forEach(this::requireAllowed);
        Origin origin = origin("web", terms.actingFor());
        return once(
                origin,
                terms.key(),
                digest(terms.content()),
                before -> this.acts.recordTogether(subject, acts, origin, before));
    }

    private Receipt receiptFor(Act act) {
        HttpServletRequest request = request();
        return accepted(recorded(
                act,
                origin("http", request.getHeader("Acting-For")),
                expected(request),
                request.getHeader("Idempotency-Key"),
                fingerprint(request)));
    }

    private static Receipt accepted(Receipt receipt) {
        if (receipt.refusal() != null) {
            throw new Declined(receipt, receipt.refusal());
        }
        return receipt;
    }

    private Receipt recorded(
            Act act, Origin origin, @Nullable ExpectedVersion expected, @Nullable String key, String fingerprint) {
        requireAllowed(act);
        return once(origin, key, fingerprint, before -> acts.record(act, origin, expected, before));
    }

    private void requireAllowed(Act act) {
        Actor actor = CurrentAccount.require();
        permits.forEach(it -> it.require(act, actor));
        if (act.authority().kind() == Authority.Kind.IMPORTED_SOURCE) {
            CurrentAccount.requireTakeOver();
        }
    }

    private Receipt once(
            Origin origin, @Nullable String key, String fingerprint, Function<Consumer<Receipt>, Receipt> recording) {
        if (key == null) {
            return recording.apply(receipt -> {});
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw InvalidAct.in("Idempotency-Key", words.say("header.key", LONGEST_KEY));
        }
        return first(origin, key, fingerprint).orElseGet(() -> {
            try {
                return recording.apply(receipt -> remember(origin, key, fingerprint, receipt));
            } catch (Refusal | StaleVersion | RepeatedMeanwhile lost) {
                // The same request may have won while this one was on its way.
                return first(origin, key, fingerprint).orElseThrow(() -> lost);
            }
        });
    }

    private void remember(Origin origin, String key, String fingerprint, Receipt receipt) {
        try {
            repeatable.remember(origin.actor(), key, fingerprint, receipt);
        } catch (DuplicateKeyException other) {
            throw new RepeatedMeanwhile();
        }
    }

    private Optional<Receipt> first(Origin origin, String key, String fingerprint) {
        Optional<Remembered> remembered = repeatable.find(origin.actor(), key);
        if (remembered.isPresent() && !remembered.get().fingerprint().equals(fingerprint)) {
            throw InvalidAct.in("Idempotency-Key", words.say("header.key-reused"));
        }
        return remembered.map(Remembered::receipt).map(acts::again);
    }

    private Origin origin(String client, @Nullable String actingFor) {
        if (actingFor != null && !actingFor.matches("[a-z]+-[A-Za-z0-9-]{1,100}")) {
            throw InvalidAct.in("Acting-For", words.say("header.acting-for"));
        }
        return new Origin(CurrentAccount.require().accountId(), client, actingFor);
    }

    private @Nullable ExpectedVersion expected(HttpServletRequest request) {
        String etag = request.getHeader("If-Match");
        if (etag == null || etag.equals("*")) {
            return null;
        }
        Map<String, String> path = ActArgument.path(new ServletRequestAttributes(request));
        String aggregate = AGGREGATES.stream()
                .map(path::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        if (!etag.matches("\"\\d{1,18}\"") || aggregate.isEmpty()) {
            throw InvalidAct.in("If-Match", words.say("header.if-match"));
        }
        return new ExpectedVersion(aggregate, Long.parseLong(etag, 1, etag.length() - 1, 10));
    }

    // Who a person is stays out, since a hash of a name can be guessed and this one outlives an erasure.
    private static String fingerprint(HttpServletRequest request) {
        ObjectNode tree = ((ObjectNode) request.getAttribute(ActArgument.TREE)).deepCopy();
        tree.remove("identity");
        tree.remove("livedExperience");
        return digest(request.getRequestURI() + tree);
    }

    private static String digest(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    private static final class RepeatedMeanwhile extends RuntimeException {

        RepeatedMeanwhile() {
            super("The same request has been recorded meanwhile");
        }
    }
}
