package org.allianceledger.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.allianceledger.ledger.Authority;
import org.allianceledger.mandate.MandateCommand.GrantMandate;
import org.allianceledger.mandate.MandateCommand.SubdelegateMandate;
import org.allianceledger.mandate.MandateEvent.DispositionRefused;
import org.allianceledger.mandate.MandateEvent.MandateLapsed;
import org.allianceledger.mandate.MandateEvent.MandateSubdelegationRefused;
import org.allianceledger.mandate.Terms.CapPeriod;
import org.junit.jupiter.api.Test;

/** The mandates M-1 to M-6 of the demonstration alliance, as the scenario has them. */
class FjordlysMandatesTest extends MandateFixture {

    @Test
    void playsTheFirstTwoMandatesToTheirEnd() throws Exception {
        on("2023-03-16", m1());
        assertThat(on("2023-05-04", m2())).isEqualTo(id("M-2"));
        Object tooDeep =
                on("2023-05-11", pass("M-2", "M-x", OSKAR, Holder.person(STUDENT), 1, 1, "2023-05-11", "2023-12-31"));
        assertThat(outcome(tooDeep)).isEqualTo("depth");
        assertThat(danish(tooDeep)).isEqualTo("Mandatet M-2 kan videredelegeres i 0 led; her kræves 1.");
        assertThat(events("M-2")).last().isInstanceOf(MandateSubdelegationRefused.class);
        assertThat(events("M-x")).isEmpty();

        assertThat(uses("M-1", METTE, 45_000, "2023-06-22")).isEqualTo("accepted");
        assertThat(uses("M-2", OSKAR, 8_500, "2023-07-06")).isEqualTo("accepted");
        assertThat(used("M-1")).isEqualTo(kroner(53_500));
        assertThat(used("M-2")).isEqualTo(kroner(8_500));

        Object tooMuch = on("2023-08-24", use("M-1", METTE, 68_000, "2023-08-24"));
        assertThat(outcome(tooMuch)).isEqualTo("per_disposition");
        assertThat(danish(tooMuch)).isEqualTo("68.000 kr. overstiger mandatets grænse på 50.000 kr. pr. disposition.");
        assertThat(events("M-1")).last().isInstanceOf(DispositionRefused.class);

        assertThat(uses("M-1", METTE, 48_000, "2023-10-26")).isEqualTo("accepted");
        assertThat(uses("M-1", METTE, 49_500, "2024-01-25")).isEqualTo("accepted");
        assertThat(used("M-1")).isEqualTo(kroner(151_000));
        Object overCap = on("2024-02-22", use("M-1", METTE, 49_900, "2024-02-22"));
        assertThat(outcome(overCap)).isEqualTo("annual_cap");
        assertThat(danish(overCap))
                .isEqualTo("49.900 kr. oven i de brugte 151.000 kr. overstiger årsrammen på 200.000 kr. i mandatet.");
        Object tooLate = on("2024-04-08", use("M-1", METTE, 22_000, "2024-04-08"));
        assertThat(outcome(tooLate)).isEqualTo("expired");
        assertThat(danish(tooLate)).isEqualTo("Mandatet M-1 udløb 31.3.2024.");
        assertThat(used("M-1")).isEqualTo(kroner(151_000));
        assertThat(state("M-1").uses().values().stream()
                        .filter(use -> state("M-2").uses().containsValue(use))
                        .mapToLong(Disposal::amount)
                        .sum())
                .isEqualTo(kroner(8_500));
    }

    @Test
    void letsTheTeamsMandateLapseWithTheWorkingGroups() throws Exception {
        on("2024-06-13", grant("M-4", Holder.body(HOUSING), 0, 0, "2024-06-13", "2025-12-31", 1));
        var m5 = pass("M-4", "M-5", null, Holder.body(TEAM), 0, 0, "2024-10-15", "2025-12-31");
        assertThat(on("2024-10-15", m5)).isEqualTo(id("M-5"));
        assertThat(on("2025-05-01", use("M-5", null, 0, "2025-05-01"))).isInstanceOf(DispositionId.class);

        on("2025-06-12", revoke("M-4", "2025-06-12"));

        assertThat(events("M-5")).last().isInstanceOfSatisfying(MandateLapsed.class, lapsed -> {
            assertThat(lapsed.revokedId()).isEqualTo(id("M-4"));
            assertThat(lapsed.from()).isEqualTo("2025-06-12");
        });
        Object later = on("2025-06-19", use("M-5", null, 0, "2025-06-19"));
        assertThat(outcome(later)).isEqualTo("revoked");
        assertThat(danish(later))
                .isEqualTo("Mandatet M-5 er bortfaldet fra 12.6.2025 med det mandat, det var videredelegeret fra.");
        assertThat(state("M-5").uses()).hasSize(1);
        assertThat(state("M-4").uses()).hasSize(1);
    }

    @Test
    void holdsTheFifthMandateOfTheSecretariatInTime() throws Exception {
        on("2024-06-13", grant("M-3", LEAD, 60_000, 250_000, "2024-06-13", "2025-06-30", 1));
        on("2025-06-12", grant("M-6", LEAD, 60_000, 250_000, "2025-07-01", "2026-06-30", 1));
        assertThat(uses("M-6", METTE, 1, "2025-06-30")).isEqualTo("not_yet");
        assertThat(uses("M-3", METTE, 1, "2025-06-30")).isEqualTo("accepted");
        assertThat(uses("M-6", METTE, 60_000, "2025-07-01")).isEqualTo("accepted");
        assertThat(state("M-3")
                        .capPeriodOn(LocalDate.parse("2025-06-30"))
                        .orElseThrow()
                        .from())
                .isEqualTo("2025-06-13");
    }

    private long used(String key) {
        return state(key).usedIn(state(key).terms().period());
    }

    static GrantMandate m1() {
        return new GrantMandate(
                ALLIANCE,
                id("M-1"),
                STEERING,
                "M-1",
                LEAD,
                Set.of(),
                "Sekretariatets drift",
                kroner(50_000),
                kroner(200_000),
                CapPeriod.YEAR,
                LocalDate.parse("2023-04-01"),
                LocalDate.parse("2024-03-31"),
                1,
                kroner(15_000),
                null,
                DECISION);
    }

    static SubdelegateMandate m2() {
        return new SubdelegateMandate(
                id("M-1"),
                id("M-2"),
                METTE,
                "M-2",
                Holder.person(OSKAR),
                Set.of("natlys"),
                "Prøvehandlingen Natlys",
                kroner(10_000),
                kroner(40_000),
                CapPeriod.TOTAL,
                LocalDate.parse("2023-05-04"),
                LocalDate.parse("2023-12-31"),
                0,
                null,
                null,
                Authority.mandate(id("M-1").value()));
    }
}
