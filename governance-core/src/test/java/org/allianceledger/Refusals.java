package org.allianceledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.allianceledger.ledger.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refusal says, for tests. */
public final class Refusals {

    private static final Locale DANISH = Locale.of("da");

    private Refusals() {}

    /** Expects the act to be refused with the reason's code, about the field, in these English words. */
    public static void refuses(ThrowingCallable act, String code, String field, String english) {
        Refusal refusal = refusalOf(act);
        assertThat(refusal.reason().code()).isEqualTo(code);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal).hasMessage(english);
        assertThat(refusal.sentence(Locale.ENGLISH)).isEqualTo(english);
    }

    /** Expects the same in both languages. */
    public static void refuses(ThrowingCallable act, String code, String field, String english, String danish) {
        refuses(act, code, field, english);
        assertThat(refusalOf(act).sentence(DANISH)).isEqualTo(danish);
    }

    private static Refusal refusalOf(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }
}
