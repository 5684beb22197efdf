package org.allianceledger.ledger.witness;

import java.io.Closeable;
import java.io.IOException;
import org.allianceledger.ledger.proof.SignedNote;
import org.jspecify.annotations.Nullable;

/** The newest checkpoint of each log that a witness has cosigned. */
interface Heads extends Closeable {

    /** The newest of this log, or null if the witness has cosigned none. */
    @Nullable
    SignedNote newest(String origin) throws IOException;

    /** Puts this one in the place of the newest, and returns when a crash can no longer undo it. */
    void keep(String origin, SignedNote cosigned) throws IOException;
}
