package org.allianceledger.alliance;

import static org.allianceledger.Refusals.refuses;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.allianceledger.alliance.AllianceCommand.DescribeContributions;
import org.allianceledger.alliance.AllianceCommand.ExpelPartner;
import org.allianceledger.alliance.AllianceCommand.WithdrawPartner;
import org.allianceledger.alliance.AllianceEvent.ContributionsDescribed;
import org.allianceledger.alliance.AllianceEvent.PartnerAdmitted;
import org.allianceledger.alliance.AllianceEvent.PartnerExpelled;
import org.allianceledger.alliance.AllianceEvent.PartnerWithdrawalNotified;
import org.allianceledger.alliance.AllianceEvent.PartnerWithdrawn;
import org.allianceledger.ledger.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PartnerTest extends AllianceFixture {

    @Nested
    class Partners {

        @Test
        void areAdmittedWithWhatTheyBring() {
            yields(admit(KOMMUNE, "kommune", FOUNDED), ADMITTED, REGISTERED);
        }

        @Test
        void areNotAdmittedBeforeThereIsAnAlliance() {
            refuses(
                    deciding(admit(KOMMUNE, "kommune", FOUNDED.minusDays(1)), REGISTERED),
                    "before_the_alliance",
                    "from",
                    "The alliance exists from 2020-01-01 on; 2019-12-31 is before that.",
                    "Alliancen findes først fra 1.1.2020; 31.12.2019 er før.");
        }

        @Test
        void areNotAdmittedTwiceAtATime() {
            String english = "Kommunen already is a partner in the period from 2024-03-21.";
            refuses(
                    deciding(admit(OTHER, "kommune", TODAY), REGISTERED, ADMITTED),
                    "partner_exists",
                    "key",
                    english,
                    "Kommunen er allerede partner i perioden fra 21.3.2024.");
            refuses(
                    deciding(admit(KOMMUNE, "new", TODAY), REGISTERED, ADMITTED),
                    "partner_exists",
                    "partnerId",
                    english);
        }

        @Test
        void areToldApartByNameWhenTheyHaveNoKey() {
            var nameless = new PartnerAdmitted(ID, OTHER, null, "Kommunen", null, Set.of(), FOUNDED, FOUNDED, BY);
            refuses(
                    deciding(admit(KOMMUNE, null, TODAY), REGISTERED, nameless),
                    "partner_exists",
                    "name",
                    "Kommunen already is a partner in the period from 2024-03-21.");
        }

        @Test
        void mayComeBackTheDayAfterTheyLeft() {
            var left = new PartnerWithdrawn(ID, KOMMUNE, TODAY, TODAY, BY);
            fixture.given(REGISTERED, ADMITTED, left)
                    .when(admit(OTHER, "kommune", TODAY.plusDays(1)))
                    .expectSuccessfulHandlerExecution();
            refuses(
                    deciding(admit(OTHER, "kommune", TODAY), REGISTERED, ADMITTED, left),
                    "partner_exists",
                    "key",
                    "Kommunen already is a partner in the period from 2024-03-21.");
        }

        @Test
        void describeWhatTheyBring() {
            yields(
                    new DescribeContributions(ID, KOMMUNE, Set.of(Contribution.PRACTICE), TODAY, null, BY),
                    new ContributionsDescribed(ID, KOMMUNE, Set.of(Contribution.PRACTICE), TODAY, TODAY, BY),
                    REGISTERED,
                    ADMITTED);
        }

        @Test
        void describeNothingOnceTheyHaveLeft() {
            var left = new PartnerWithdrawn(ID, KOMMUNE, TODAY, TODAY, BY);
            refuses(
                    deciding(
                            new DescribeContributions(ID, KOMMUNE, Set.of(), TODAY.plusDays(1), null, BY),
                            REGISTERED,
                            ADMITTED,
                            left),
                    "not_a_partner_then",
                    "from",
                    "Kommunen is not a partner on 2024-03-22.",
                    "Kommunen er ikke partner den 22.3.2024.");
        }

        @Test
        void mustBeKnown() {
            refuses(
                    deciding(new DescribeContributions(ID, OTHER, Set.of(), TODAY, null, BY), REGISTERED),
                    "unknown_partner",
                    "partnerId",
                    "The alliance knows no partner partner-other.",
                    "Partneren partner-other findes ikke i alliancen.");
        }
    }

    @Nested
    class Leaving {

        @Test
        void takesTheShortestNoticeWhenNoDayIsNamed() {
            yields(
                    notice(null, TODAY),
                    new PartnerWithdrawalNotified(ID, KOMMUNE, TODAY.plusMonths(3), TODAY, BY),
                    REGISTERED,
                    ADMITTED);
        }

        @Test
        void countsNoticeInWholeMonthsFromReceipt() {
            LocalDate endOfNovember = LocalDate.of(2023, 11, 30);
            yields(
                    notice(LocalDate.of(2024, 2, 29), endOfNovember),
                    new PartnerWithdrawalNotified(ID, KOMMUNE, LocalDate.of(2024, 2, 29), endOfNovember, BY),
                    REGISTERED,
                    ADMITTED);
        }

        @Test
        void refusesANoticeThatIsADayShort() {
            refuses(
                    deciding(notice(TODAY.plusMonths(3).minusDays(1), TODAY), REGISTERED, ADMITTED),
                    "notice_too_short",
                    "lastDay",
                    "Withdrawal takes 3 months' notice: 2024-06-21 at the earliest.",
                    "Udtræden kræver 3 måneders varsel: tidligst den 21.6.2024.");
        }

        @Test
        void refusesANoticeThatIsYetToCome() {
            refuses(
                    deciding(notice(null, TODAY.plusDays(1)), REGISTERED, ADMITTED),
                    "not_yet_done",
                    "occurred",
                    "The act cannot have been done on 2024-03-22; that is later than today, 2024-03-21.");
        }

        @Test
        void refusesASecondNoticeThatWouldStayLonger() {
            var noticed = new PartnerWithdrawalNotified(ID, KOMMUNE, TODAY.plusMonths(3), TODAY, BY);
            refuses(
                    deciding(notice(TODAY.plusMonths(4), TODAY), REGISTERED, ADMITTED, noticed),
                    "notice_stands",
                    "lastDay",
                    "Kommunen has already given notice until 2024-06-21 and cannot put it off.",
                    "Kommunen har allerede varslet udtræden til den 21.6.2024 og kan ikke udskyde den.");
        }

        /** the notice says when; what is owed decides whether. */
        @Test
        void doesNotHappenByTheNoticeAlone() {
            LocalDate noticed = TODAY.minusDays(10);
            var notice = new PartnerWithdrawalNotified(ID, KOMMUNE, noticed, noticed.minusMonths(3), BY);
            yields(
                    new DescribeContributions(ID, KOMMUNE, Set.of(Contribution.PRACTICE), TODAY, null, BY),
                    new ContributionsDescribed(ID, KOMMUNE, Set.of(Contribution.PRACTICE), TODAY, TODAY, BY),
                    REGISTERED,
                    ADMITTED,
                    notice);
            refuses(
                    deciding(admit(OTHER, "kommune", TODAY), REGISTERED, ADMITTED, notice),
                    "partner_exists",
                    "key",
                    "Kommunen already is a partner in the period from 2024-03-21.");
            yields(
                    new WithdrawPartner(ID, KOMMUNE, TODAY, TODAY, BY),
                    new PartnerWithdrawn(ID, KOMMUNE, TODAY, TODAY, BY),
                    REGISTERED,
                    ADMITTED,
                    notice);
        }

        @Test
        void recordsAWithdrawalAndItsLastDay() {
            yields(
                    new WithdrawPartner(ID, KOMMUNE, TODAY, TODAY, BY),
                    new PartnerWithdrawn(ID, KOMMUNE, TODAY, TODAY, BY),
                    REGISTERED,
                    ADMITTED);
        }

        @Test
        void doesNotLetGoOfAPartnerThatOwesSomething() {
            owed = List.of("C-6", "C-7");
            for (AllianceCommand leaving : List.of(
                    new WithdrawPartner(ID, KOMMUNE, TODAY, TODAY, BY),
                    new ExpelPartner(ID, KOMMUNE, TODAY, "Misligholdelse", TODAY, BY))) {
                fixture.given(REGISTERED, ADMITTED)
                        .when(leaving)
                        .expectException(Refusal.class)
                        .expectNoEvents();
                fixture.given(REGISTERED, ADMITTED)
                        .when(leaving)
                        .expectExceptionMessage("Kommunen cannot leave before these commitments are released,"
                                + " transferred or found breached: C-6, C-7.");
            }
            fixture.given(REGISTERED, ADMITTED)
                    .when(notice(TODAY.plusMonths(3), TODAY))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void recordsAnExpulsionWithItsReason() {
            yields(
                    new ExpelPartner(ID, KOMMUNE, TODAY, "Breach", TODAY, BY),
                    new PartnerExpelled(ID, KOMMUNE, TODAY, "Breach", TODAY, BY),
                    REGISTERED,
                    ADMITTED);
        }

        @Test
        void happensOnce() {
            String english = "It is already recorded that Kommunen leaves: the last day as a partner is %s.";
            for (LocalDate last : List.of(TODAY, TODAY.plusYears(1))) {
                for (AllianceEvent left : List.of(
                        new PartnerWithdrawn(ID, KOMMUNE, last, TODAY, BY),
                        new PartnerExpelled(ID, KOMMUNE, last, "Breach", TODAY, BY))) {
                    for (AllianceCommand again : List.of(
                            new WithdrawPartner(ID, KOMMUNE, TODAY.minusDays(1), null, BY),
                            new WithdrawPartner(ID, KOMMUNE, last, null, BY),
                            new ExpelPartner(ID, KOMMUNE, TODAY.plusDays(1), "Breach", TODAY, BY))) {
                        refuses(
                                deciding(again, REGISTERED, ADMITTED, left),
                                "already_leaving",
                                "partnerId",
                                english.formatted(last));
                    }
                }
            }
            refuses(
                    deciding(
                            notice(TODAY.plusMonths(3), TODAY),
                            REGISTERED,
                            ADMITTED,
                            new PartnerWithdrawn(ID, KOMMUNE, TODAY.plusMonths(5), TODAY, BY)),
                    "already_leaving",
                    "partnerId",
                    english.formatted("2024-08-21"),
                    "Udtræden er allerede registreret for Kommunen: sidste dag som partner er den 21.8.2024.");
        }
    }
}
