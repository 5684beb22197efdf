package org.allianceledger.mandate;

import static org.allianceledger.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Claim;
import org.allianceledger.mandate.MandateCommand.DeclareHolderConflict;
import org.allianceledger.mandate.MandateCommand.GrantMandate;
import org.allianceledger.mandate.MandateCommand.RecordDisposition;
import org.allianceledger.mandate.MandateCommand.RenewMandate;
import org.allianceledger.mandate.MandateCommand.ResumeMandate;
import org.allianceledger.mandate.MandateCommand.RevokeMandate;
import org.allianceledger.mandate.MandateCommand.SubdelegateMandate;
import org.allianceledger.mandate.MandateCommand.SuspendMandate;
import org.allianceledger.mandate.MandateEvent.MandateDrawn;
import org.allianceledger.mandate.Terms.CapPeriod;
import org.allianceledger.ruleset.RuleSet.Delegation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MandateTest extends MandateFixture {

    private void says(Object result, String reason, String danish) {
        assertThat(outcome(result)).isEqualTo(reason);
        assertThat(danish(result)).isEqualTo(danish);
    }

    private static RenewMandate renew(String key, String from, String until) {
        return new RenewMandate(id(key), LocalDate.parse(from), LocalDate.parse(until), null, DECISION);
    }

    private static SuspendMandate suspend(String key, String from) {
        return new SuspendMandate(id(key), LocalDate.parse(from), "Uklarhed", null, DECISION);
    }

    private static ResumeMandate resume(String key, String from) {
        return new ResumeMandate(id(key), LocalDate.parse(from), null, DECISION);
    }

    private static GrantMandate scoped(GrantMandate it, Set<String> scope, CapPeriod period) {
        return new GrantMandate(
                it.allianceId(),
                it.mandateId(),
                it.bodyId(),
                it.key(),
                it.holder(),
                scope,
                it.subject(),
                it.perDisposition(),
                it.cap(),
                period,
                it.from(),
                it.until(),
                it.depth(),
                kroner(15_000),
                null,
                it.authority());
    }

    @Nested
    class Granting {

        @Test
        void asksTheDecisionForWhatItSettles() throws Exception {
            on("2023-03-16", FjordlysMandatesTest.m1());
            Claim claim = claims.getFirst();
            assertThat(claim.act()).isEqualTo("GrantMandate");
            assertThat(claim.body()).isEqualTo("body-sg");
            assertThat(claim.subject()).isEqualTo("mandate-M-1");
            assertThat(claim.terms())
                    .containsEntry("perDisposition", 5_000_000L)
                    .containsEntry("holder", LEAD);
        }

        @Test
        void refusesAMandateThatEndsBeforeItStarts() {
            refuses(
                    () -> act(grant("M-1", LEAD, 1, 1, "2023-04-01", "2023-03-31", 0)),
                    "ends_before_start",
                    "until",
                    "The period ends on 2023-03-31, before it starts on 2023-04-01.");
        }

        @Test
        void refusesAMandateLongerThanTheRuleSetAllows() throws Exception {
            rules.put(STEERING, new Delegation(12, 0, Set.of()));
            refuses(
                    () -> act(grant("M-1", LEAD, 1, 1, "2023-04-01", "2024-04-01", 0)),
                    "too_long",
                    "until",
                    "By the rule set a mandate can run for 12 months at most, here until 2024-03-31.",
                    "Et mandat kan højst løbe i 12 måneder efter forretningsordenen, her til og med 31.3.2024.");
            act(grant("M-1", LEAD, 1, 1, "2023-04-01", "2024-03-31", 0));
        }

        @Test
        void refusesWhatCannotBeDelegatedThenAndLater() throws Exception {
            rules.put(STEERING, new Delegation(24, 0, Set.of("natlys")));
            var grant = grant("M-1", LEAD, 10, 10, "2023-03-16", "2024-03-31", 0);
            refuses(
                    () -> act(scoped(grant, Set.of("drift", "natlys"), CapPeriod.YEAR)),
                    "not_delegable",
                    "scope",
                    "\"natlys\" cannot be delegated.",
                    "»natlys« kan ikke delegeres.");
            act(grant);
            rules.clear();
            says(
                    act(use("M-1", METTE, 1, "2023-03-16")),
                    "out_of_scope",
                    "Formålet »natlys« ligger uden for mandatet M-1.");
        }
    }

    @Nested
    class Using {

        @BeforeEach
        void grantM1() throws Exception {
            on("2023-03-16", FjordlysMandatesTest.m1());
        }

        @Test
        void countsOnEveryMandateAbove() throws Exception {
            on("2023-05-04", FjordlysMandatesTest.m2());
            on("2023-07-06", use("M-2", OSKAR, 8_500, "2023-07-06"));
            assertThat(events("M-1")).last().isInstanceOfSatisfying(MandateDrawn.class, drawn -> {
                assertThat(drawn.usedId()).isEqualTo(id("M-2"));
                assertThat(drawn.amount()).isEqualTo(kroner(8_500));
            });
        }

        @Test
        void refusesWhoeverIsNotTheHolder() throws Exception {
            says(
                    on("2023-04-08", use("M-1", OSKAR, 1, "2023-04-08")),
                    "no_mandate",
                    "Den, der handler, har ikke mandatet M-1 den 8.4.2023.");
            says(
                    on("2023-04-08", use("M-1", ACTING, 1, "2023-04-08")),
                    "no_mandate",
                    "Den, der handler, har ikke mandatet M-1 den 8.4.2023.");
        }

        @Test
        void followsTheRoleToAnActingHolderOnlyWhenItSaysSo() throws Exception {
            var acting = new Holder(Holder.Kind.ROLE, STEERING, "secretariat_lead", null, true);
            on("2023-03-16", grant("M-7", acting, 1, 1, "2023-04-01", "2024-03-31", 0));
            assertThat(uses("M-7", ACTING, 1, "2023-04-08")).isEqualTo("accepted");
        }

        @Test
        void refusesBeforeTheFirstAndAfterTheLastDay() throws Exception {
            says(
                    on("2023-03-31", use("M-1", METTE, 1, "2023-03-31")),
                    "not_yet",
                    "Mandatet M-1 gælder først fra 1.4.2023.");
            assertThat(uses("M-1", METTE, 1, "2023-04-01")).isEqualTo("accepted");
            assertThat(uses("M-1", METTE, 1, "2024-03-31")).isEqualTo("accepted");
            says(on("2024-04-01", use("M-1", METTE, 1, "2024-04-01")), "expired", "Mandatet M-1 udløb 31.3.2024.");
        }

        @Test
        void refusesWhoeverHasAConflictOfInterest() throws Exception {
            on(
                    "2023-05-01",
                    new DeclareHolderConflict(
                            id("M-1"),
                            "Låsen  ApS",
                            LocalDate.parse("2023-05-01"),
                            null,
                            new Authority(Authority.Kind.NOTICE, "Brev")));
            says(
                    on("2023-05-02", use("M-1", METTE, 1, "2023-05-02", "nøgler", "låsen ApS")),
                    "conflict",
                    "Mandathaveren er inhabil i forhold til »låsen ApS«.");
            assertThat(outcome(act(use("M-1", METTE, 1, "2023-04-30", "nøgler", "Låsen ApS"))))
                    .isEqualTo("accepted");
        }

        @Test
        void saysØreWhenThereAreAny() throws Exception {
            var it = use("M-1", METTE, 0, "2023-05-01");
            var odd = new RecordDisposition(
                    it.mandateId(), null, METTE, 5_000_050, "drift", "x", null, it.day(), null, it.authority());
            says(
                    on("2023-05-01", odd),
                    "per_disposition",
                    "50.000,50 kr. overstiger mandatets grænse på 50.000 kr. pr. disposition.");
        }

        @Test
        void refusesOnTheCapOfAMandateAbove() throws Exception {
            on("2023-05-04", FjordlysMandatesTest.m2());
            for (int i = 0; i < 4; i++) {
                assertThat(uses("M-1", METTE, 48_000, "2023-05-1" + i)).isEqualTo("accepted");
            }
            says(
                    on("2023-06-01", use("M-2", OSKAR, 9_000, "2023-06-01")),
                    "annual_cap",
                    "9.000 kr. oven i de brugte 192.000 kr. overstiger årsrammen på 200.000 kr. i mandatet M-1.");
        }

        @Test
        void refusesOnACapForTheWholePeriod() throws Exception {
            on("2023-05-04", FjordlysMandatesTest.m2());
            for (int i = 0; i < 4; i++) {
                assertThat(uses("M-2", OSKAR, 9_900, "2023-05-1" + i)).isEqualTo("accepted");
            }
            says(
                    on("2023-06-01", use("M-2", OSKAR, 500, "2023-06-01")),
                    "total_cap",
                    "500 kr. oven i de brugte 39.600 kr. overstiger mandatets ramme på 40.000 kr. i alt.");
        }

        @Test
        void refusesTheFutureAndAnAuthorityThatIsAnother() {
            today = LocalDate.parse("2023-05-01");
            refuses(
                    () -> act(use("M-1", METTE, 1, "2023-05-02")),
                    "not_done_yet",
                    "day",
                    "The disposition cannot lie on 2023-05-02; that is later than today, 2023-05-01.");
            var it = use("M-1", METTE, 1, "2023-05-01");
            refuses(
                    () -> act(new RecordDisposition(
                            it.mandateId(), null, METTE, 1, "drift", "x", null, it.day(), null, DECISION)),
                    "rests_on_the_mandate",
                    "authority",
                    "The act must rest on the mandate mandate-M-1 itself.");
            refuses(
                    () -> act(use("M-1", null, 1, "2023-05-01")),
                    "person_needed",
                    "personId",
                    "It must be said who acts.");
            refuses(
                    () -> act(use("M-0", METTE, 1, "2023-05-01")),
                    "unknown_mandate",
                    "mandateId",
                    "The ledger knows no mandate mandate-M-0.");
        }
    }

    @Nested
    class Splitting {

        @BeforeEach
        void grantUnderARuleSet() throws Exception {
            rules.put(STEERING, new Delegation(24, 14, Set.of()));
            on("2023-03-16", FjordlysMandatesTest.m1());
            on("2023-05-01", use("M-1", METTE, 30_000, "2023-05-01", "Møbler", "Bo ApS"));
        }

        @Test
        void addsUpOnePurposeWithinTheDays() throws Exception {
            says(
                    on("2023-05-15", use("M-1", METTE, 25_000, "2023-05-15", "møbler ", "bo aps")),
                    "per_disposition",
                    "55.000 kr. til samme formål inden for 14 dage overstiger mandatets grænse på 50.000 kr. pr."
                            + " disposition.");
        }

        @Test
        void addsUpNothingElse() throws Exception {
            assertThat(outcome(on("2023-05-15", use("M-1", METTE, 25_000, "2023-05-15", "Lamper", "Bo ApS"))))
                    .isEqualTo("accepted");
            assertThat(outcome(act(use("M-1", METTE, 25_000, "2023-05-15", "Møbler", "Ib ApS"))))
                    .isEqualTo("accepted");
            assertThat(outcome(on("2023-05-16", use("M-1", METTE, 25_000, "2023-05-16", "Møbler", "Bo ApS"))))
                    .isEqualTo("accepted");
        }
    }

    @Nested
    class Ending {

        @BeforeEach
        void grantM1() throws Exception {
            on("2023-03-16", FjordlysMandatesTest.m1());
            on("2023-05-04", FjordlysMandatesTest.m2());
        }

        @Test
        void revokesForwardAndLetsWhatWasDoneStand() throws Exception {
            assertThat(uses("M-1", METTE, 1_000, "2023-06-01")).isEqualTo("accepted");
            on("2023-06-02", revoke("M-1", "2023-06-10"));
            assertThat(uses("M-1", METTE, 1_000, "2023-06-09")).isEqualTo("accepted");
            says(
                    on("2023-06-10", use("M-1", METTE, 1, "2023-06-10")),
                    "revoked",
                    "Mandatet M-1 er tilbagekaldt fra 10.6.2023.");
            assertThat(uses("M-2", OSKAR, 1, "2023-06-10")).isEqualTo("revoked");
            assertThat(state("M-1").uses()).hasSize(2);
        }

        @Test
        void neverRevokesBackwards() {
            today = LocalDate.parse("2023-06-10");
            refuses(
                    () -> act(new RevokeMandate(
                            id("M-1"),
                            LocalDate.parse("2023-06-01"),
                            "Slut",
                            LocalDate.parse("2023-06-10"),
                            Authority.importedSource("Referat"))),
                    "never_backdated",
                    "from",
                    "The mandate cannot be revoked from 2023-06-01, before the revocation is made on 2023-06-10.");
        }

        @Test
        void letsAHolderTakeBackWhatTheyPassedOn() throws Exception {
            on(
                    "2023-06-01",
                    new RevokeMandate(
                            id("M-2"),
                            LocalDate.parse("2023-06-01"),
                            "Slut",
                            null,
                            Authority.mandate(id("M-1").value())));
            assertThat(uses("M-2", OSKAR, 1, "2023-06-01")).isEqualTo("revoked");
            assertThat(uses("M-1", METTE, 1, "2023-06-01")).isEqualTo("accepted");
            refuses(
                    () -> act(new RevokeMandate(id("M-2"), LocalDate.parse("2023-06-02"), "Slut", null, DECISION)),
                    "already_ended",
                    "from",
                    "The mandate has already ended from 2023-06-01.");
        }

        @Test
        void pausesAMandateAndThoseUnderIt() throws Exception {
            on("2023-06-01", suspend("M-1", "2023-06-05"));
            assertThat(uses("M-2", OSKAR, 1, "2023-06-04")).isEqualTo("accepted");
            says(
                    on("2023-06-05", use("M-2", OSKAR, 1, "2023-06-05")),
                    "suspended",
                    "Mandatet M-1 er sat i bero fra 5.6.2023.");
            refuses(
                    () -> act(suspend("M-1", "2023-06-06")),
                    "already_suspended",
                    "from",
                    "The mandate already is suspended on 2023-06-06.");
            on("2023-06-08", resume("M-1", "2023-06-08"));
            assertThat(uses("M-2", OSKAR, 1, "2023-06-08")).isEqualTo("accepted");
            assertThat(uses("M-1", METTE, 1, "2023-06-07")).isEqualTo("suspended");
            refuses(
                    () -> act(resume("M-1", "2023-06-09")),
                    "not_suspended",
                    "from",
                    "The mandate is not suspended on 2023-06-09.");
        }

        @Test
        void renewsLateAndShowsTheGap() throws Exception {
            on("2024-06-13", renew("M-1", "2024-06-13", "2025-06-30"));
            assertThat(state("M-1").course().on(LocalDate.parse("2024-04-08"))).isEqualTo(Standing.EXPIRED);
            assertThat(uses("M-1", METTE, 50_000, "2024-06-13")).isEqualTo("accepted");
            says(on("2024-06-14", use("M-1", METTE, 1, "2024-06-12")), "expired", "Mandatet M-1 udløb 31.3.2024.");
            refuses(
                    () -> act(renew("M-1", "2025-06-30", "2026-06-30")),
                    "period_taken",
                    "from",
                    "The mandate already runs until 2025-06-30 inclusive.");
            refuses(
                    () -> act(renew("M-2", "2024-06-14", "2025-07-01")),
                    "outlasts_parent",
                    "until",
                    "The period does not lie within that of the mandate it was sub-delegated from.");
            act(renew("M-2", "2024-06-14", "2025-06-30"));
        }
    }

    @Nested
    class PassingOn {

        @BeforeEach
        void grantM1() throws Exception {
            on(
                    "2023-03-16",
                    scoped(
                            grant("M-1", LEAD, 50_000, 200_000, "2023-04-01", "2024-03-31", 1),
                            Set.of("natlys", "drift"),
                            CapPeriod.TOTAL));
            today = LocalDate.parse("2023-05-04");
        }

        private SubdelegateMandate child(Set<String> scope, long per, long cap, String from, String until, int depth) {
            var it = pass("M-1", "M-2", METTE, Holder.person(OSKAR), per, cap, from, until);
            return new SubdelegateMandate(
                    it.mandateId(),
                    it.childId(),
                    METTE,
                    "M-2",
                    it.holder(),
                    scope,
                    "Natlys",
                    it.perDisposition(),
                    it.cap(),
                    CapPeriod.TOTAL,
                    it.from(),
                    it.until(),
                    depth,
                    null,
                    null,
                    it.authority());
        }

        @Test
        void refusesWhateverIsWider() throws Exception {
            Set<String> natlys = Set.of("natlys");
            says(
                    act(child(natlys, 1, 1, "2023-05-04", "2023-12-31", 1)),
                    "depth",
                    "Mandatet M-1 kan videredelegeres i 1 led; her kræves 2.");
            says(
                    act(child(Set.of("bolig"), 1, 1, "2023-05-04", "2023-12-31", 0)),
                    "out_of_scope",
                    "Videredelegationens område er videre end mandatet M-1.");
            says(
                    act(child(Set.of(), 1, 1, "2023-05-04", "2023-12-31", 0)),
                    "out_of_scope",
                    "Videredelegationens område er videre end mandatet M-1.");
            says(
                    act(child(natlys, 15_001, 1, "2023-05-04", "2023-12-31", 0)),
                    "per_disposition",
                    "15.001 kr. pr. disposition overstiger de 15.000 kr., som mandatet M-1 kan give videre.");
            says(
                    act(child(natlys, 15_000, 200_001, "2023-05-04", "2023-12-31", 0)),
                    "total_cap",
                    "En ramme på 200.001 kr. i alt overstiger rammen på 200.000 kr. i alt i mandatet M-1.");
            says(
                    act(child(natlys, 1, 1, "2023-05-04", "2024-04-01", 0)),
                    "expired",
                    "Videredelegationen til og med 1.4.2024 rækker ud over mandatet M-1, der udløber 31.3.2024.");
            assertThat(events("M-1")).hasSize(7);
            assertThat(outcome(act(child(natlys, 15_000, 200_000, "2023-05-04", "2024-03-31", 0))))
                    .isEqualTo("accepted");
        }

        @Test
        void refusesOneThatBeginsEarlierOrByAnother() throws Exception {
            today = LocalDate.parse("2023-03-20");
            says(
                    act(child(Set.of("natlys"), 1, 1, "2023-03-20", "2023-12-31", 0)),
                    "not_yet",
                    "Videredelegationen fra 20.3.2023 begynder før mandatet M-1, der gælder fra 1.4.2023.");
            today = LocalDate.parse("2023-05-04");
            assertThat(outcome(
                            act(pass("M-1", "M-3", STUDENT, Holder.person(OSKAR), 1, 1, "2023-05-04", "2023-12-31"))))
                    .isEqualTo("no_mandate");
        }
    }
}
