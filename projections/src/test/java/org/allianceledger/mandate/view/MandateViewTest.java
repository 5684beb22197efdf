package org.allianceledger.mandate.view;

import static org.allianceledger.mandate.view.MandateScene.at;
import static org.allianceledger.mandate.view.MandateScene.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.allianceledger.Databases;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.Rebuild;
import org.allianceledger.mandate.Permission.Wish;
import org.allianceledger.mandate.Standing;
import org.allianceledger.mandate.view.MandateQueries.Whose;
import org.allianceledger.mandate.view.MandateViews.Able;
import org.allianceledger.mandate.view.MandateViews.Answer;
import org.allianceledger.mandate.view.MandateViews.Gap;
import org.allianceledger.mandate.view.MandateViews.Line;
import org.allianceledger.mandate.view.MandateViews.Page;
import org.allianceledger.mandate.view.MandateViews.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mandates of the demonstration alliance, recorded on the days they were and read from any other. */
class MandateViewTest {

    @TempDir
    static Path directory;

    private static LedgerNode node;
    private static MandateScene scene;

    @BeforeAll
    static void play() {
        node = LedgerNode.on(Databases.h2(directory));
        scene = new MandateScene(node, "fjordlys");
        scene.on("2023-03-16", scene.grant("M-1", 50_000, 200_000, "2023-04-01", "2024-03-31"));
        scene.on("2023-05-04", scene.pass("M-1", "M-2", 10_000, 40_000, "2023-05-04", "2023-12-31"));
        scene.on("2023-05-11", scene.pass("M-2", "M-x", 1, 1, "2023-05-11", "2023-12-31"));
        use("M-1", 45_000, "2023-06-22");
        use("M-2", 8_500, "2023-07-06");
        use("M-1", 68_000, "2023-08-24");
        use("M-1", 48_000, "2023-10-26");
        use("M-1", 49_500, "2024-01-25");
        use("M-1", 49_900, "2024-02-22");
        use("M-1", 22_000, "2024-04-08");
        scene.on("2024-06-13", scene.grant("M-3", 60_000, 250_000, "2024-06-13", "2025-06-30"));
        scene.on("2024-06-13", scene.grant("M-4", 0, 0, "2024-06-13", "2025-12-31"));
        scene.on("2024-10-15", scene.pass("M-4", "M-5", 0, 0, "2024-10-15", "2025-12-31"));
        scene.on("2025-06-12", scene.revoke("M-4", LocalDate.parse("2025-06-12")));
        scene.on("2025-06-12", scene.grant("M-6", 60_000, 250_000, "2025-07-01", "2026-06-30"));
        use("M-5", 0, "2025-06-19");
        node.settle(MandateQueries.MODEL);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static void use(String key, long amount, String day) {
        scene.on(day, scene.use(key, amount, LocalDate.parse(day)));
    }

    private MandateQueries mandates() {
        return node.get(MandateQueries.class);
    }

    private Line line(String key, String asOf) {
        return mandates().mandates(scene.alliance, now(asOf)).stream()
                .filter(line -> line.terms().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void knowsWhatWasUsedOfTheFirstMandateAtItsExpiry() {
        Page page = mandates().mandate(scene.id("M-1"), at("2024-03-31")).orElseThrow();
        assertThat(page.usedInAll()).isEqualTo(15_100_000);
        assertThat(page.usedBelow()).isEqualTo(850_000);
        assertThat(page.mandate().remaining()).isEqualTo(4_900_000);
        assertThat(page.uses()).hasSize(4);
        assertThat(page.refusals()).extracting(Refused::reason).containsExactly("per_disposition", "annual_cap");
        assertThat(page.children()).extracting(Line::standing).containsExactly(Standing.EXPIRED);
        assertThat(page.chain())
                .extracting(link -> link.authority().reference())
                .containsExactly("decision-1");
    }

    @Test
    void showsTheChainUpToTheDecision() {
        Page page = mandates().mandate(scene.id("M-2"), at("2023-07-06")).orElseThrow();
        assertThat(page.chain()).extracting(MandateViews.Link::key).containsExactly("M-2", "M-1");
        assertThat(page.mandate().remaining()).isEqualTo(3_150_000);
    }

    @Test
    void tellsWhatEachMandateIsWorthOnADay() {
        assertThat(line("M-1", "2024-04-08").standing()).isEqualTo(Standing.EXPIRED);
        assertThat(line("M-3", "2024-04-08").standing()).isEqualTo(Standing.NOT_YET);
        assertThat(line("M-4", "2025-06-11").standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(line("M-4", "2025-06-12").standing()).isEqualTo(Standing.REVOKED);
        assertThat(line("M-5", "2025-06-12").standing()).isEqualTo(Standing.LAPSED);
        assertThat(mandates().mandates(scene.alliance, at("2024-04-08")))
                .extracting(it -> it.terms().key())
                .containsExactly("M-1", "M-2");
        assertThat(mandates().mandate(scene.id("M-3"), at("2024-04-08"))).isEmpty();
    }

    @Test
    void listsTheRefusalsInOrder() {
        assertThat(mandates().refusals(scene.alliance, now("2026-01-01"), -1, 100))
                .extracting(Refused::reason)
                .containsExactly("depth", "per_disposition", "annual_cap", "expired", "revoked");
        assertThat(mandates().refusals(scene.alliance, at("2023-08-24"), -1, 100))
                .last()
                .extracting(Refused::danish)
                .isEqualTo("68.000 kr. overstiger mandatets grænse på 50.000 kr. pr. disposition.");
        assertThat(mandates().refusals(scene.alliance, now("2026-01-01"), -1, 2))
                .hasSize(2);
    }

    @Test
    void findsTheDaysWithoutAMandate() {
        var whose = new Whose(null, scene.body.value(), null);
        assertThat(mandates().gaps(scene.alliance, whose, now("2025-06-01")))
                .containsExactly(new Gap(
                        LocalDate.parse("2024-04-01"),
                        LocalDate.parse("2024-06-12"),
                        73,
                        false,
                        "1.4.–12.6.2024, 73 dage",
                        "2024-04-01 to 2024-06-12, 73 days"));
        assertThat(mandates().gaps(scene.alliance, whose, at("2024-04-08")))
                .extracting(Gap::days, Gap::ongoing)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(8L, true));
    }

    @Test
    void warnsOfMandatesThatExpireSoon() {
        assertThat(mandates().expiring(scene.alliance, at("2024-03-01"), 30))
                .extracting(it -> it.terms().key())
                .containsExactly("M-1");
        assertThat(mandates().expiring(scene.alliance, at("2024-03-01"), 29)).isEmpty();
    }

    @Test
    void answersWhoCouldDisposeInTheGap() {
        Answer answer = ask(45_000, "2024-04-08");
        assertThat(answer.allowed()).isFalse();
        assertThat(answer.reason()).isEqualTo("expired");
        assertThat(answer.danish()).isEqualTo("Mandatet M-1 udløb 31.3.2024.");
        assertThat(answer.whoCan()).isEmpty();
        assertThat(answer.deciding()).containsExactly(scene.body.value());
    }

    @Test
    void answersWhoMayAndWhatIsLeft() {
        Answer answer = ask(45_000, "2023-06-23");
        assertThat(answer.allowed()).isTrue();
        assertThat(answer.key()).isEqualTo("M-1");
        assertThat(answer.whoCan()).extracting(Able::key).containsExactly("M-1");
        assertThat(ask(9_000, "2023-06-23").whoCan()).extracting(Able::key).containsExactly("M-1", "M-2");
        assertThat(ask(50_001, "2023-06-23").danish())
                .isEqualTo("50.001 kr. overstiger mandatets grænse på 50.000 kr. pr. disposition.");
    }

    @Test
    void readsTheSameFromTheLogAgain() {
        ReadModel model = node.get(MandateReadModel.class);
        assertThat(node.get(Rebuild.class).check(model, (done, of) -> {}).differences())
                .isEmpty();
    }

    private Answer ask(long amount, String day) {
        var wish = new Wish(amount * 100, null, null, null, LocalDate.parse(day));
        return node.get(AuthorityQuery.class)
                .ask(scene.alliance, wish, new Whose(null, scene.body.value(), null), at(day));
    }
}
