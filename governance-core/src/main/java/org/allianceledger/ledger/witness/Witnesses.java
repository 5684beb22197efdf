package org.allianceledger.ledger.witness;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.ConsistencyProof;
import org.allianceledger.ledger.proof.NoteSignature;
import org.allianceledger.ledger.proof.Origin;
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
     * Asks witnesses to cosign a checkpoint that the log has signed.
     *
     * @param whom those of the policy who are asked
     * @param known size of the tree that each is known to have cosigned last, 0 where it is not in the map
     * @param subtrees hashes of the log, at least up to the size of the checkpoint
     */
    public Cosigned ask(
            SignedNote checkpoint, Collection<Policy.Witness> whom, Map<VerifierKey, Long> known, Subtrees subtrees) {
        LongFunction<ConsistencyProof> proofs = oneAtATime(checkpoint, subtrees);
        List<Submission> submissions = whom.stream()
                .map(it -> new Submission(http, it, checkpoint, known.getOrDefault(it.key(), 0L), proofs))
                .toList();
        SignedNote note = checkpoint;
        var sizes = new HashMap<>(known);
        var missing = new ArrayList<Missing>();
        List<Future<NoteSignature>> answers = answers(submissions);
        for (int i = 0; i < submissions.size(); i++) {
            Submission submission = submissions.get(i);
            Policy.Witness witness = submission.witness();
            Future<NoteSignature> answer = answers.get(i);
            switch (answer.state()) {
                case SUCCESS -> {
                    note = note.with(answer.resultNow());
                }
                case FAILED -> missing.add(missing(witness, answer.exceptionNow()));
                default -> missing.add(new Missing(witness, Reason.UNREACHABLE, "It did not answer in time."));
            }
            sizes.put(witness.key(), submission.known());
        }
        return new Cosigned(note, isQuorumFor(note), sizes, missing);
    }

    /** Whether a note bears as many cosignatures as the policy asks for; those before may be among them. */
    public boolean isQuorumFor(SignedNote note) {
        return policy.quorum().isMetBy(note.signers(keys()));
    }

    private List<VerifierKey> keys() {
        return policy.witnesses().stream().map(Policy.Witness::key).toList();
    }

    /** The newest checkpoint of a log that each witness has cosigned; of those that answer, and only if it has one. */
    public Map<Policy.Witness, SignedNote> newest(Origin origin) {
        List<Memory> memories = policy.witnesses().stream()
                .map(it -> new Memory(http, it, origin))
                .toList();
        List<Future<SignedNote>> answers = answers(memories);
        var newest = new LinkedHashMap<Policy.Witness, SignedNote>();
        for (int i = 0; i < memories.size(); i++) {
            if (answers.get(i).state() == Future.State.SUCCESS) {
                newest.put(memories.get(i).witness(), answers.get(i).resultNow());
            }
        }
        return newest;
    }

    /** The answers of those that gave one in time; the others are cancelled. */
    private <T> List<Future<T>> answers(List<? extends Callable<T>> questions) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(questions, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return questions.stream().map(it -> Witnesses.<T>cancelled()).toList();
        }
    }

    private static <T> Future<T> cancelled() {
        var future = new CompletableFuture<T>();
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
