package org.allianceledger.voting;

import java.util.List;
import org.allianceledger.voting.Computation.Explanation;
import org.allianceledger.voting.Computation.Test;

/**
 * Whether a body can decide as the room stands, before anybody has voted.
 *
 * @param quorate true if every test holds
 * @param tests each requirement of presence, as counted
 */
public record Presence(boolean quorate, List<Test> tests, Explanation explanation) {}
