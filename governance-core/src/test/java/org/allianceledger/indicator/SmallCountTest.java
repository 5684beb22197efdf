package org.allianceledger.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SmallCountTest {

    @Test
    void masksFourOutsideThePermittedCircle() {
        SmallCount shown = SmallCount.shown(4L, 23L, 5, false);
        assertThat(shown.value()).isNull();
        assertThat(shown.of()).isNull();
        assertThat(shown.in(Locale.of("da"))).isEqualTo("færre end 5");
        assertThat(shown.in(Locale.ENGLISH)).isEqualTo("fewer than 5");
    }

    @Test
    void showsFourInsideIt() {
        SmallCount shown = SmallCount.shown(4L, 23L, 5, true);
        assertThat(shown.value()).isEqualTo(4);
        assertThat(shown.in(Locale.of("da"))).isEqualTo("4 af 23");
    }

    @Test
    void showsFiveToEverybody() {
        assertThat(SmallCount.shown(5L, 5, false).value()).isEqualTo(5);
        assertThat(SmallCount.shown(5L, 5, false).in(Locale.ENGLISH)).isEqualTo("5");
    }

    @Test
    void masksNothingThatIsUnknown() {
        assertThat(SmallCount.shown(null, 5, false).masked()).isFalse();
        assertThat(SmallCount.shown(null, 5, false).danish()).isEmpty();
    }
}
