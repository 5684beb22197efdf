package org.allianceledger.ledger.witness;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.ConsistencyProof;
import org.allianceledger.ledger.proof.NoteSignature;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.Subtrees;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.witness.Missing.Reason;

/** The witnesses of a policy, asked all at once to cosign; one that is down or lies is told of, and holds up nothing. */
public final class Witnesses {

    private final Policy policy;
    private final Duration patience;
    private final HttpClient http;

    /**
     * Those that this policy names.
     *
     * @param patience how long all of them together may take
     */
    public Witnesses(Policy policy, Duration patience) {
        this.policy = policy;
        this.patience = patience;
        // A redirection would send the checkpoint where the policy does not.
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /**
     * Asks each witness to cosign a checkpoint that the log has signed.
     *
     * @param known size of the tree that each is known to have cosigned last, 0 where it is not in the map
     * @param subtrees hashes of the log, at least up to the size of the checkpoint
     */
    public Cosigned ask(SignedNote checkpoint, Map<VerifierKey, Long> known, Subtrees subtrees) {
        LongFunction<ConsistencyProof> proofs = oneAtATime(checkpoint, subtrees);
        List<Submission> submissions = policy.witnesses().stream()
                .map(it -> new Submission(http, it, checkpoint, known.getOrDefault(it.key(), 0L), proofs))
                .toList();
        SignedNote note = checkpoint;
        var sizes = new HashMap<>(known);
        var cosigners = new ArrayList<VerifierKey>();
        var missing = new ArrayList<Missing>();
        List<Future<NoteSignature>> answers = answers(submissions);
        for (int i = 0; i < submissions.size(); i++) {
            Submission submission = submissions.get(i);
            Policy.Witness witness = submission.witness();
            Future<NoteSignature> answer = answers.get(i);
            switch (answer.state()) {
                case SUCCESS -> {
                    note = note.with(answer.resultNow());
                    cosigners.add(witness.key());
                }
                case FAILED -> missing.add(missing(witness, answer.exceptionNow()));
                default -> missing.add(new Missing(witness, Reason.UNREACHABLE, "It did not answer in time."));
            }
            sizes.put(witness.key(), submission.known());
        }
        return new Cosigned(note, policy.quorum().isMetBy(cosigners), sizes, missing);
    }

    /** The answers of those that gave one in time; the others are cancelled. */
    private List<Future<NoteSignature>> answers(List<Submission> submissions) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(submissions, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return submissions.stream().map(it -> cancelled()).toList();
        }
    }

    private static Future<NoteSignature> cancelled() {
        var future = new CompletableFuture<NoteSignature>();
        future.cancel(false);
        return future;
    }

    private static Missing missing(Policy.Witness witness, Throwable cause) {
        return cause instanceof Submission.Failed failed
                ? new Missing(witness, failed.reason(), String.valueOf(failed.getMessage()))
                : new Missing(witness, Reason.REFUSED, "Asking it failed: " + cause);
    }

    /** Proofs for one witness after another, for where subtrees are read need not be safe for several threads. */
    private static LongFunction<ConsistencyProof> oneAtATime(SignedNote checkpoint, Subtrees subtrees) {
        long size = Checkpoint.parse(checkpoint.text()).size();
        var turn = new ReentrantLock();
        return old -> {
            turn.lock();
            try {
                return ConsistencyProof.of(old, size, subtrees);
            } finally {
                turn.unlock();
            }
        };
    }
}
