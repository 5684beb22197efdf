package org.allianceledger.ledger.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.Origin;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.Quorum;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.Subtrees;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.publish.LogRows.Head;
import org.allianceledger.ledger.witness.Cosigned;
import org.allianceledger.ledger.witness.Missing;
import org.allianceledger.ledger.witness.Missing.Reason;
import org.allianceledger.ledger.witness.Witnesses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the witnesses of the log's policy cosign what the log signs. One that gives no answer is left alone a while. */
final class Cosigning {

    /** How long the log waits for all witnesses together, before it publishes with the cosignatures it has. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Cosigning.class);
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Policy policy;
    private final Witnesses witnesses;
    private final Map<VerifierKey, Long> known = new ConcurrentHashMap<>();
    private final Map<VerifierKey, Long> restingSince = new ConcurrentHashMap<>();
    private final Map<VerifierKey, Missing> troubles = new ConcurrentHashMap<>();
    private volatile boolean compared;

    /** @param policy whose witnesses are asked; one without witnesses asks nobody */
    Cosigning(Policy policy, Duration patience) {
        this.policy = policy;
        this.witnesses = new Witnesses(policy, patience);
    }

    /** Whether somebody who may be asked now has not cosigned this. */
    boolean wants(SignedNote note) {
        return !missing(note).isEmpty();
    }

    private List<Policy.Witness> missing(SignedNote note) {
        List<VerifierKey> cosigners = note.signers(
                policy.witnesses().stream().map(Policy.Witness::key).toList());
        return policy.witnesses().stream()
                .filter(it -> !cosigners.contains(it.key()))
                .filter(it -> !isResting(it.key()))
                .toList();
    }

    private boolean isResting(VerifierKey witness) {
        Long since = restingSince.get(witness);
        return since != null && System.nanoTime() - since < REST_NANOS;
    }

    /** The note with the cosignatures that its witnesses gave. */
    SignedNote cosign(SignedNote note, Subtrees subtrees) {
        List<Policy.Witness> asked = missing(note);
        if (asked.isEmpty()) {
            return note;
        }
        Cosigned cosigned = witnesses.ask(note, asked, known, subtrees);
        known.putAll(cosigned.known());
        var silent = new ArrayList<VerifierKey>();
        for (Missing it : cosigned.missing()) {
            silent.add(it.witness().key());
            restingSince.put(it.witness().key(), System.nanoTime());
            tell(it);
        }
        asked.stream()
                .map(Policy.Witness::key)
                .filter(it -> !silent.contains(it))
                .forEach(this::recovered);
        return cosigned.note();
    }

    private void tell(Missing missing) {
        Missing before = troubles.put(missing.witness().key(), missing);
        boolean alarm = missing.reason() == Reason.AHEAD || missing.reason() == Reason.CONFLICTING;
        if (alarm) {
            compared = false;
        }
        if (before == null || before.reason() != missing.reason()) {
            String name = missing.witness().name();
            if (alarm) {
                LOG.error("The witness {} does not cosign: {}", name, missing.sentence());
            } else {
                LOG.warn("The witness {} has not cosigned: {}", name, missing.sentence());
            }
        }
    }

    private void recovered(VerifierKey witness) {
        restingSince.remove(witness);
        if (troubles.remove(witness) != null) {
            LOG.info("The witness {} cosigns again", witness.name());
        }
    }

    /** Whether as many witnesses have cosigned a note as the policy asks for; never where it asks for none. */
    boolean isEnough(SignedNote note) {
        return !(policy.quorum() instanceof Quorum.None) && witnesses.isQuorumFor(note);
    }

    /**
     * The trees that witnesses have cosigned last, as far as they answer. Asked at the start and after an alarm only: nobody
     * but this log can have signed more since. Empty once {@link #compared} has been called.
     *
     * @param signing the keys that this log signs with; what they did not sign says nothing about it, whoever cosigned it
     */
    List<Head> memories(Origin origin, Policy signing) {
        if (compared || policy.witnesses().isEmpty()) {
            return List.of();
        }
        var heads = new ArrayList<Head>();
        witnesses.newest(origin).forEach((witness, note) -> {
            try {
                Checkpoint seen = signing.openSigned(note).checkpoint();
                heads.add(new Head(seen.size(), seen.root()));
            } catch (ProofException notOurs) {
                LOG.warn("The witness {} shows what this log did not sign: {}", witness.name(), notOurs.getMessage());
            }
        });
        return heads;
    }

    /** What witnesses know does not speak against signing. */
    void compared() {
        compared = true;
    }

    /** How each witness does. */
    List<WitnessStanding> standing() {
        return policy.witnesses().stream()
                .map(it -> WitnessStanding.of(it, known.get(it.key()), troubles.get(it.key())))
                .toList();
    }
}
