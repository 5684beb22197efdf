package org.allianceledger.mandate.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.RecordedRefusal;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.mandate.MandateCommand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two or eight that want a mandate's last kroner at the same moment, or to use it while it is taken back. */
abstract class MandateRaceContract {

    private static final int ROUNDS = 6;

    abstract List<LedgerNode> nodes();

    private LocalDate today() {
        return LedgerCalendar.today(nodes().getFirst().get(Clock.class));
    }

    private MandateScene scene() {
        String key = "race-" + UUID.randomUUID().toString().substring(0, 8);
        var scene = new MandateScene(nodes().getFirst(), key);
        String from = today().minusDays(10).toString();
        String until = today().plusDays(100).toString();
        nodes().getFirst().record(scene.grant("M-1", 1000, 1000, from, until));
        nodes().getFirst().record(scene.pass("M-1", "M-2", 1000, 1000, from, until));
        return scene;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void givesTheLastKronerToOne(int many) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            MandateScene scene = scene();
            List<Receipt> receipts = together(Collections.nCopies(many, () -> scene.use("M-1", 600, today())));
            onePasses(receipts, many);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void givesTheLastKronerToTheMandateOrToTheOneUnderIt(int many) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            MandateScene scene = scene();
            var acts = new ArrayList<Callable<MandateCommand>>();
            for (int i = 0; i < many; i++) {
                String key = i % 2 == 0 ? "M-1" : "M-2";
                acts.add(() -> scene.use(key, 600, today()));
            }
            onePasses(together(acts), many);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void letsNobodyUseAMandateAfterItWasTakenBack(int many) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            MandateScene scene = scene();
            var acts = new ArrayList<Callable<MandateCommand>>();
            acts.add(() -> scene.revoke("M-1", today()));
            for (int i = 1; i < many; i++) {
                acts.add(() -> scene.use("M-2", 1, today()));
            }
            List<Receipt> receipts = together(acts);
            assertThat(receipts).extracting(MandateRaceContract::reason).isSubsetOf("accepted", "revoked");
            assertThat(receipts.getFirst().refusal()).isNull();
            assertThat(usesAfter(scene, "M-1")).isZero();
            assertThat(usesAfter(scene, "M-2")).isZero();
        }
    }

    private void onePasses(List<Receipt> receipts, int many) {
        var expected = new ArrayList<>(Collections.nCopies(many - 1, "annual_cap"));
        expected.add("accepted");
        assertThat(receipts).extracting(MandateRaceContract::reason).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(receipts).allSatisfy(receipt -> {
            assertThat(receipt.events()).isNotEmpty();
            assertThat(receipt.position()).isNotNull();
        });
    }

    private long usesAfter(MandateScene scene, String key) {
        String stream = "domain_event e where e.aggregate_identifier = '" + scene.id(key) + "'";
        return nodes().getFirst()
                .count(stream + " and e.payload_type in ('DispositionRecorded', 'MandateDrawn')"
                        + " and e.sequence_number > (select min(r.sequence_number) from domain_event r"
                        + " where r.aggregate_identifier = e.aggregate_identifier"
                        + " and r.payload_type in ('MandateRevoked', 'MandateLapsed'))");
    }

    private static String reason(Receipt receipt) {
        RecordedRefusal refusal = receipt.refusal();
        return refusal == null ? "accepted" : refusal.reason();
    }

    /** All acts at the same moment, each on the next node. */
    private List<Receipt> together(List<? extends Callable<? extends MandateCommand>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        var tasks = new ArrayList<Callable<Receipt>>();
        for (int i = 0; i < acts.size(); i++) {
            LedgerNode node = nodes().get(i % nodes().size());
            MandateCommand act = acts.get(i).call();
            tasks.add(() -> {
                start.await();
                return node.record(act);
            });
        }
        var receipts = new ArrayList<Receipt>();
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            for (var receipt : threads.invokeAll(tasks)) {
                receipts.add(receipt.get());
            }
        }
        return receipts;
    }
}
