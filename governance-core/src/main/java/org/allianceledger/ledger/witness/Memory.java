package org.allianceledger.ledger.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import org.allianceledger.ledger.proof.Origin;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.SignedNote;

/**
 * The question to one witness what it has cosigned last.
 *
 * @param origin name of the log that is asked about
 */
record Memory(HttpClient http, Policy.Witness witness, Origin origin) implements Callable<SignedNote> {

    @Override
    public SignedNote call() throws IOException, InterruptedException {
        String url = witness.url();
        if (url == null) {
            throw new IOException("The policy gives no address of " + witness.name() + ".");
        }
        URI address = Submission.address(url, WitnessedLog.hash(origin.value()) + "/checkpoint");
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(address).build(),
                BodyHandlers.limiting(BodyHandlers.ofByteArray(), Submission.LARGEST_ANSWER));
        if (answer.statusCode() != WitnessAnswer.COSIGNED) {
            throw new IOException(witness.name() + " answered " + answer.statusCode() + ".");
        }
        return SignedNote.parse(answer.body());
    }
}
