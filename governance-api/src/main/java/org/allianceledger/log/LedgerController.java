package org.allianceledger.log;

import java.util.List;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.publish.LogStanding;
import org.allianceledger.ledger.publish.PublishedLog;
import org.allianceledger.ledger.publish.WillNotSign;
import org.allianceledger.ledger.publish.WitnessStanding;
import org.allianceledger.ledger.store.LogReader;
import org.allianceledger.ledger.view.ReadModels;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the log stands: recorded, sealed, signed, and what it was at an earlier size. */
@RestController
@RequestMapping("/api/v1/ledger")
class LedgerController {

    private final LogReader log;
    private final PublishedLog published;
    private final ReadModels models;
    private final Words words;

    LedgerController(LogReader log, PublishedLog published, ReadModels models, Words words) {
        this.log = log;
        this.published = published;
        this.models = models;
        this.words = words;
    }

    /**
     * @param size number of events in the log
     * @param sealed number of those in the tree
     * @param root root over those
     * @param vkeys what the log's signatures are checked with
     * @param published newest signed tree
     * @param witnessed newest signed tree that enough witnesses have cosigned
     * @param witnesses how each witness of the policy does, as this node has heard
     * @param notSigned why this node signs nothing, if it does not
     */
    record LedgerAnswer(
            long size,
            long sealed,
            String root,
            @Nullable String origin,
            List<String> vkeys,
            @Nullable Tree published,
            @Nullable Tree witnessed,
            List<WitnessStanding> witnesses,
            @Nullable NotSigned notSigned,
            List<Read> projections) {}

    record Tree(long size, String root) {}

    /** How far a read model has read. */
    record Read(String name, long position) {}

    record NotSigned(String reason, String detail) {}

    @GetMapping
    LedgerAnswer ledger() {
        LogStanding standing = published.standing();
        return new LedgerAnswer(
                log.size(),
                standing.sealed(),
                standing.root().base64(),
                standing.origin(),
                standing.keys().stream().map(VerifierKey::toString).toList(),
                tree(standing.published()),
                tree(standing.witnessed()),
                standing.witnesses(),
                told(standing.obstacle()),
                models.all().stream()
                        .map(model -> new Read(
                                model.name(), models.standing(model.name()).position()))
                        .toList());
    }

    private static @Nullable Tree tree(@Nullable Checkpoint signed) {
        return signed == null ? null : new Tree(signed.size(), signed.root().base64());
    }

    private @Nullable NotSigned told(@Nullable WillNotSign obstacle) {
        return obstacle == null
                ? null
                : new NotSigned(
                        obstacle.obstacle().code(),
                        obstacle.sentence(words.locale().equals(Words.DANISH)));
    }

    /** The root over the first so many events, made anew from the published tiles. */
    @GetMapping("/at/{size}")
    Tree at(@PathVariable long size) {
        return published
                .rootAt(size)
                .map(root -> new Tree(size, root.base64()))
                .orElseThrow(() -> new Unknown(Long.toString(size)));
    }
}
