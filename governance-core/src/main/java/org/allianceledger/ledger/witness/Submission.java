package org.allianceledger.ledger.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.allianceledger.ledger.proof.AddCheckpoint;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.ConsistencyProof;
import org.allianceledger.ledger.proof.NoteSignature;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.witness.Missing.Reason;

/** One checkpoint on its way to one witness. */
final class Submission implements Callable<NoteSignature> {

    static final int LARGEST_ANSWER = 64 * 1024;
    private static final Pattern SIZE = Pattern.compile("(0|[1-9][0-9]{0,17})\n");
    private static final int SHOWN = 120;

    private final HttpClient http;
    private final Policy.Witness witness;
    private final SignedNote note;
    private final long size;
    private final LongFunction<ConsistencyProof> proofs;
    private volatile long known;

    Submission(
            HttpClient http,
            Policy.Witness witness,
            SignedNote note,
            long known,
            LongFunction<ConsistencyProof> proofs) {
        this.http = http;
        this.witness = witness;
        this.note = note;
        this.size = Checkpoint.parse(note.text()).size();
        this.known = known;
        this.proofs = proofs;
    }

    /** Why there is no cosignature. */
    static final class Failed extends Exception {

        private static final long serialVersionUID = 1L;

        private final Reason reason;

        Failed(Reason reason, String sentence) {
            super(sentence);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    Policy.Witness witness() {
        return witness;
    }

    /** The size of the tree that the witness cosigned last, as far as it has told. */
    long known() {
        return known;
    }

    @Override
    public NoteSignature call() throws Failed, InterruptedException {
        // A size above the log's own may have been a lie; asking from 0 brings the true one.
        HttpResponse<byte[]> answer = post(known > size ? 0 : known);
        if (answer.statusCode() == WitnessAnswer.CONFLICT) {
            known = said(answer);
            if (known > size) {
                throw new Failed(Reason.AHEAD, "It says it has cosigned a tree of " + known + " entries.");
            }
            answer = post(known);
        }
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.statusCode() != WitnessAnswer.COSIGNED) {
            // Before July 2026 the protocol answered 409, not 422, to another root of the size it knows.
            boolean conflicting = answer.statusCode() == WitnessAnswer.NOT_CONSISTENT
                    || answer.statusCode() == WitnessAnswer.CONFLICT && known == size;
            throw new Failed(
                    conflicting ? Reason.CONFLICTING : Reason.REFUSED,
                    "It answered " + answer.statusCode() + ": " + shown(body));
        }
        NoteSignature cosignature = own(body);
        known = size;
        return cosignature;
    }

    private HttpResponse<byte[]> post(long old) throws Failed, InterruptedException {
        String url = witness.url();
        if (url == null) {
            throw new Failed(Reason.UNREACHABLE, "The policy gives no address of it.");
        }
        byte[] body = AddCheckpoint.of(proof(old), note).bytes();
        try {
            HttpRequest request = HttpRequest.newBuilder(address(url, "add-checkpoint"))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            return http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        } catch (IOException | IllegalArgumentException e) {
            throw new Failed(Reason.UNREACHABLE, "It could not be reached: " + shown(e.toString()));
        }
    }

    static URI address(String url, String path) {
        return URI.create(url + (url.endsWith("/") ? "" : "/") + path);
    }

    private ConsistencyProof proof(long old) throws Failed {
        try {
            return proofs.apply(old);
        } catch (RuntimeException e) {
            throw new Failed(
                    Reason.NO_PROOF, "No proof from " + old + " entries could be made: " + shown(e.toString()));
        }
    }

    private long said(HttpResponse<byte[]> answer) throws Failed {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        if (!SIZE.matcher(body).matches()) {
            throw new Failed(Reason.UNTRUE, "It answered 409 without a size: " + shown(body));
        }
        return Long.parseLong(body.strip());
    }

    /** The witness's own line among those it answered; lines of keys that nobody here knows say nothing. */
    private NoteSignature own(String body) throws Failed {
        try {
            for (NoteSignature line : SignedNote.signatures(body)) {
                var alone = new SignedNote(note.text(), List.of(line));
                if (!alone.signers(List.of(witness.key())).isEmpty()) {
                    return line;
                }
            }
        } catch (ProofException e) {
            throw new Failed(Reason.UNTRUE, "It answered no cosignature: " + shown(String.valueOf(e.getMessage())));
        }
        throw new Failed(Reason.UNTRUE, "It answered no cosignature by the key that the policy names.");
    }

    private static String shown(String foreign) {
        String line = foreign.strip().replaceAll("\\p{Cntrl}", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
