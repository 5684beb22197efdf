package org.allianceledger.account;

/** How far an account reaches: into which alliances, by the things that belong to them. */
public interface Reach {

    /** Whether the account reaches the alliance that a thing belongs to; false also where there is no such thing. */
    boolean includes(Actor actor, String thing);
}
