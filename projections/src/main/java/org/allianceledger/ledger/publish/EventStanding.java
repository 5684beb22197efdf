package org.allianceledger.ledger.publish;

import org.jspecify.annotations.Nullable;

/**
 * How far an event has come on its way into the published log.
 *
 * @param event identifier of the event
 * @param state how far
 * @param index its place in the log, null before it has one
 */
public record EventStanding(
        String event, State state, @Nullable Long index) {

    /** Each includes the one before. */
    public enum State {
        /** Stored, so that no crash takes it away. */
        RECORDED,
        /** Hashed into the tree. */
        SEALED,
        /** Covered by the newest signed checkpoint. */
        PUBLISHED,
        /** Covered by a checkpoint that as many witnesses have cosigned as the policy asks for. */
        WITNESSED
    }
}
