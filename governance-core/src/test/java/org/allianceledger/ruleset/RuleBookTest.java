package org.allianceledger.ruleset;

import static org.allianceledger.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ruleset.RuleSetCommand.AdoptRuleSet;
import org.allianceledger.ruleset.RuleSetCommand.DraftRuleSet;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetDrafted;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RuleBookTest extends RuleSetFixture {

    private static final RuleSetDrafted FIRST = drafted("fo-1", FO_1, FOUNDED);
    private static final RuleSetDrafted SECOND = drafted("fo-2", FO_2, TODAY);

    @Nested
    class Drafting {

        @Test
        void keepsEveryWordOfIt() {
            fixture.givenNoPriorActivity()
                    .when(drafting("fo-1", FO_1))
                    .expectEvents(drafted("fo-1", FO_1, TODAY))
                    .expectResultMessagePayload(id("fo-1"));
            assertThat(grounds.asked()).as("a draft binds nobody").isEmpty();
        }

        @Test
        void copiesATemplateWordForWord() {
            fixture.givenNoPriorActivity()
                    .when(new DraftRuleSet(STEERING, id("a"), "FO", null, "foundation", "Som fonden", FOUNDED, BY))
                    .expectEvents(new RuleSetDrafted(
                            ALLIANCE,
                            STEERING,
                            id("a"),
                            "FO",
                            RuleSetTemplate.named("foundation", "template").rules(),
                            "foundation",
                            "Som fonden",
                            FOUNDED,
                            BY));
        }

        @Test
        void knowsNoOtherTemplates() {
            var command = new DraftRuleSet(STEERING, id("a"), "FO", null, "royal", null, null, BY);
            refuses(
                    () -> RuleSetDecisions.draft(RuleBookHistory.EMPTY, ALLIANCE, command, TODAY),
                    "unknown_template",
                    "template",
                    "There is no template \"royal\". Choose one of: municipal, foundation, association, sociocratic.");
        }

        @Test
        void neverChangesWhatIsWritten() {
            refuses(
                    () -> RuleSetDecisions.draft(book(FIRST), ALLIANCE, drafting("fo-1", FO_2), TODAY),
                    "rule_set_exists",
                    "ruleSetId",
                    "The rule set rules-fo-1 already exists.");
        }
    }

    @Nested
    class Adopting {

        @Test
        void putsItInForceAndTellsTheAlliance() {
            fixture.given(FIRST)
                    .when(adopting("fo-1", FOUNDED, FOUNDED))
                    .expectEvents(adopted("fo-1", FOUNDED, FOUNDED));
            assertThat(constituted).containsExactly("alliance-fjordlys 2023-02-02 2023-02-02 decision-1");
        }

        @Test
        void asksWhetherTheBodyHasDecidedIt() {
            AdoptRuleSet act = adopting("fo-2", AUTUMN, TODAY);
            fixture.given(FIRST, adopted("fo-1", FOUNDED, FOUNDED), SECOND)
                    .when(act)
                    .expectEvents(adopted("fo-2", AUTUMN, TODAY));
            grounds.lastAskedFor(
                    act,
                    new Claim(
                            "alliance-fjordlys",
                            "body-steering",
                            "AdoptRuleSet",
                            "rules-fo-2",
                            AUTUMN,
                            Map.of("from", "2024-10-01")));
        }

        @Test
        void refusesWhatNobodyHasDrafted() {
            fixture.givenNoPriorActivity()
                    .when(adopting("fo-1", FOUNDED, FOUNDED))
                    .expectNoEvents()
                    .expectExceptionMessage("The body has no rule set rules-fo-1.");
            fixture.given(FIRST)
                    .when(adopting("fo-2", FOUNDED, FOUNDED))
                    .expectNoEvents()
                    .expectExceptionMessage("The body has no rule set rules-fo-2.");
        }

        @Test
        void refusesToAdoptTheSameTwice() {
            refuses(
                    () -> RuleSetDecisions.adopt(
                            book(FIRST, adopted("fo-1", FOUNDED, FOUNDED)),
                            ALLIANCE,
                            adopting("fo-1", AUTUMN, TODAY),
                            TODAY),
                    "rule_set_adopted",
                    "ruleSetId",
                    "The rule set \"FO-1\" has already been adopted with effect from 2023-02-02.");
        }

        @Test
        void letsOneRuleSetGovernADay() {
            refuses(
                    () -> RuleSetDecisions.adopt(
                            book(FIRST, adopted("fo-1", FOUNDED, FOUNDED), SECOND),
                            ALLIANCE,
                            adopting("fo-2", FOUNDED, FOUNDED),
                            TODAY),
                    "before_the_latest",
                    "from",
                    "A new rule set must take effect on a later day than \"FO-1\", which does so on 2023-02-02.",
                    "En ny forretningsorden skal gælde fra en senere dag end »FO-1«, som gælder fra 2.2.2023.");
        }

        @Test
        void neverReachesBackBeforeItWasDone() {
            refuses(
                    () -> RuleSetDecisions.adopt(
                            book(FIRST), ALLIANCE, adopting("fo-1", FOUNDED, FOUNDED.plusDays(1)), TODAY),
                    "backdated",
                    "occurred",
                    "Effect from 2023-02-02 lies before the act itself, 2023-02-03. Only an imported source may reach"
                            + " back.");
        }
    }

    @Nested
    class Asking {

        private final RuleSetCommandHandler books =
                onAnEventStoreWith(FIRST, adopted("fo-1", FOUNDED, FOUNDED), SECOND, adopted("fo-2", AUTUMN, TODAY));

        @Test
        void answersTheRuleSetOfTheDay() {
            assertThat(onDay(STEERING, FOUNDED)).isEqualTo("FO-1 2023-02-02");
            assertThat(onDay(STEERING, AUTUMN.minusDays(1))).isEqualTo("FO-1 2023-02-02");
            assertThat(onDay(STEERING, AUTUMN)).isEqualTo("FO-2 2024-10-01");
        }

        @Test
        void asksTheBodyAboveWhereThereIsNone() {
            assertThat(onDay(WORKING, TODAY)).isEqualTo("FO-1 2023-02-02");
            assertThat(onDay(STRANGERS, TODAY)).isEqualTo("none");
        }

        @Test
        void answersADraftWhetherAdoptedOrNot() {
            assertThat(asking(
                            () -> books.draft(STEERING, id("fo-2"), "ruleSetId").rules()))
                    .isEqualTo(FO_2);
            refuses(
                    () -> asking(() -> books.draft(STEERING, id("fo-9"), "contents.ruleSetId")),
                    "unknown_rule_set",
                    "contents.ruleSetId",
                    "The body has no rule set rules-fo-9.");
        }

        private String onDay(BodyId body, LocalDate day) {
            RuleBooks.InForce found = asking(() -> books.onDay(body, day));
            return found == null ? "none" : found.name() + " " + found.from();
        }

        private static <T> T asking(Supplier<T> question) {
            var work = DefaultUnitOfWork.startAndGet(null);
            try {
                return question.get();
            } finally {
                work.rollback();
            }
        }
    }

    @Nested
    class History {

        private final RuleBookHistory book =
                book(SECOND, FIRST, adopted("fo-1", FOUNDED, FOUNDED), adopted("fo-2", AUTUMN, TODAY));

        @Test
        void hasNoneBeforeTheFirst() {
            assertThat(book.onDay(FOUNDED.minusDays(1))).isNull();
            assertThat(RuleBookHistory.EMPTY.onDay(TODAY)).isNull();
        }

        @Test
        void endsEachOnTheDayBeforeTheNext() {
            assertThat(book.adopted().map(version -> version.drafted().name())).containsExactly("FO-1", "FO-2");
            assertThat(book.adopted().map(version -> String.valueOf(book.until(version))))
                    .containsExactly("2024-09-30", "null");
        }
    }
}
