package org.allianceledger.ruleset;

import static org.allianceledger.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.function.Consumer;
import org.allianceledger.ledger.LedgerJson;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RuleSetConsistencyTest extends RuleSetFixture {

    private static final JsonMapper JSON = LedgerJson.strictMapper();

    /** FO-1 with one thing changed. */
    private static RuleSet but(Consumer<ObjectNode> change) {
        ObjectNode tree = JSON.valueToTree(FO_1);
        change.accept(tree);
        return JSON.treeToValue(tree, RuleSet.class);
    }

    private static ObjectNode at(ObjectNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }

    private static void refuses(Consumer<ObjectNode> change, String code, String field, String english) {
        refusesToDraft(but(change), code, "rules." + field, english);
    }

    @Test
    void findsNothingWrongInTheScenariosOwn() {
        assertThatCode(() -> {
                    RuleSetConsistency.require(FO_1, "rules");
                    RuleSetConsistency.require(FO_2, "rules");
                })
                .doesNotThrowAnyException();
    }

    @Nested
    class Matters {

        @Test
        void nameRulesThatExist() {
            refuses(
                    tree -> at(tree, "/matters")
                            .putArray("conflict")
                            .add("simple")
                            .add("acclamation"),
                    "unknown_rule",
                    "matters[conflict]",
                    "The class of matter \"conflict\" uses the rule \"acclamation\", which is not among the rules.");
        }

        @Test
        void holdTheOrdinaryOne() {
            refuses(
                    tree -> at(tree, "/matters").remove("ordinary"),
                    "ordinary_missing",
                    "matters",
                    "The class of matter \"ordinary\" must be there: it holds for everything that is not listed.");
        }

        @ParameterizedTest
        @CsvSource({
            "'',castingMatters,castingMatters",
            "/urgentDecision,matters,urgentDecision.matters",
            "/delegation,notDelegable,delegation.notDelegable"
        })
        void areKnownWhereverTheyAreNamed(String in, String name, String field) {
            refuses(
                    tree -> at(tree, in).putArray(name).add("parking"),
                    "unknown_matter",
                    field,
                    "The class of matter \"parking\" is not among the matters.");
        }
    }

    @Nested
    class Shares {

        @ParameterizedTest
        @CsvSource({
            "/quorum/share,quorum.share",
            "/rules/qualified/share,rules[qualified].share",
            "/rules/qualified/quorum/share,rules[qualified].quorum.share"
        })
        void areNeverMoreThanTheWhole(String in, String field) {
            refuses(
                    tree -> at(tree, in).put("numerator", 4).put("denominator", 3),
                    "share_too_large",
                    field,
                    "The share 4/3 is more than the whole.");
        }

        @Test
        void canBeReached() {
            refuses(
                    tree -> at(tree, "/quorum/share").put("numerator", 2),
                    "share_out_of_reach",
                    "quorum.share",
                    "More than 2/2 can never be reached.");
        }

        @Test
        void mayBeTheWholeWhenReachingItIsEnough() {
            RuleSet all = but(tree -> at(tree, "/quorum")
                    .put("strict", false)
                    .putObject("share")
                    .put("numerator", 1)
                    .put("denominator", 1));
            RuleSetConsistency.require(all, "rules");
            assertThat(all.quorum().need(9)).isEqualTo(9);
        }

        @Test
        void belongToQualifiedMajoritiesAlone() {
            refuses(
                    tree -> at(tree, "/rules/qualified").remove("share"),
                    "share_misplaced",
                    "rules[qualified].share",
                    "A qualified majority must have a share, and only it can have one.");
            refuses(
                    tree -> at(tree, "/rules/simple").put("base", "cast"),
                    "base_misplaced",
                    "rules[simple].base",
                    "Only a qualified majority can have a base.");
            refuses(
                    tree -> at(tree, "/rules/simple").put("scope", "votes"),
                    "scope_misplaced",
                    "rules[simple].scope",
                    "Only unanimity can have a scope.");
        }
    }

    @Test
    void listsACategoryOnce() {
        refuses(
                tree -> tree.withArray("composition")
                        .addObject()
                        .put("category", "lived_experience")
                        .put("atLeast", 2),
                "category_twice",
                "composition",
                "The category \"lived_experience\" is listed twice.");
    }

    @Test
    void allowsNoProxiesThatNobodyCanHold() {
        refuses(
                tree -> at(tree, "/proxies").put("perHolder", 0),
                "no_proxy_possible",
                "proxies.perHolder",
                "Where proxies are allowed, a seat must be able to hold at least one.");
    }
}
