package org.allianceledger.ledger.witness.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.ledger.proof.KeyType;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.witness.Witness;
import org.jspecify.annotations.Nullable;

/**
 * How a witness is started.
 *
 * @param state directory of its key and of what it has cosigned
 * @param name name of the witness and its key
 * @param logs public keys of the logs that it watches
 * @param origin origin that these keys sign for; each its own name if null
 * @param address address to listen on
 * @param port port to listen on, 0 for any
 */
public record WitnessSetup(
        Path state,
        String name,
        List<String> logs,
        @Nullable String origin,
        String address,
        int port) {

    public WitnessSetup {
        logs = List.copyOf(logs);
    }

    /** The server, which answers when this returns; what is wrong with the set-up is told in one sentence. */
    public WitnessServer start() throws IOException {
        try {
            Witness witness = Witness.open(state, name, keysByOrigin(), Clock.systemUTC());
            try {
                return WitnessServer.start(witness, address, port);
            } catch (IOException | RuntimeException e) {
                witness.close();
                throw e;
            }
        } catch (ProofException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Map<String, List<VerifierKey>> keysByOrigin() {
        var keys = new HashMap<String, List<VerifierKey>>();
        for (String log : logs) {
            VerifierKey key = VerifierKey.parse(log);
            if (key.type() != KeyType.ED25519) {
                throw new IllegalArgumentException(key.name() + " is not the key of a log.");
            }
            keys.computeIfAbsent(origin == null ? key.name() : origin, it -> new ArrayList<>())
                    .add(key);
        }
        return keys;
    }
}
