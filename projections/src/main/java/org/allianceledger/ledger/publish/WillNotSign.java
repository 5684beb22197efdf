package org.allianceledger.ledger.publish;

import org.jspecify.annotations.Nullable;

/** That this node may not sign the log as it stands. */
public final class WillNotSign extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;
    private final String danish;

    WillNotSign(Obstacle obstacle, @Nullable Object... arguments) {
        super(obstacle.say(false, arguments));
        this.obstacle = obstacle;
        this.danish = obstacle.say(true, arguments);
    }

    public Obstacle obstacle() {
        return obstacle;
    }

    /** The sentence that says why. */
    public String sentence(boolean inDanish) {
        return inDanish ? danish : String.valueOf(getMessage());
    }

    static void unless(boolean holds, Obstacle obstacle, @Nullable Object... arguments) {
        if (!holds) {
            throw new WillNotSign(obstacle, arguments);
        }
    }
}
