package org.allianceledger.audit.pack;

import org.allianceledger.audit.sample.Draw;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.Words;

/**
 * Which sample somebody asks for.
 *
 * @param size how many decisions, from 1 to a thousand
 */
public record SampleWish(String seed, int size) {

    private static final int MOST = 1_000;

    /** @throws InvalidAct if it is no seed, or too few or many */
    public static SampleWish of(String seed, int size, Words words) {
        if (!Draw.isSeed(seed)) {
            throw InvalidAct.in("seed", words.say("audit.seed"));
        }
        if (size < 1 || size > MOST) {
            throw InvalidAct.in("size", words.say("page.limit", MOST));
        }
        return new SampleWish(seed, size);
    }
}
