package org.allianceledger.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.allianceledger.ledger.Authority;
import org.allianceledger.mandate.MandateCommand.GrantMandate;
import org.allianceledger.mandate.MandateCommand.RecordDisposition;
import org.allianceledger.mandate.MandateCommand.RevokeMandate;
import org.allianceledger.mandate.MandateCommand.SubdelegateMandate;
import org.allianceledger.mandate.Terms.CapPeriod;
import org.allianceledger.ruleset.RuleSet.Delegation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random trees of mandates and uses, against a book-keeper that only knows lists and adds up from the start. */
class RandomMandatesTest {

    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");
    private static final List<String> WORDS = List.of("natlys", "drift", "bolig");

    private record Node(
            String key,
            Node above,
            Set<String> scope,
            long per,
            long cap,
            boolean yearly,
            LocalDate from,
            LocalDate until,
            int depth) {}

    private record Spent(Node node, long amount, String text, LocalDate day) {}

    private final List<Node> nodes = new ArrayList<>();
    private final List<Spent> spent = new ArrayList<>();
    private final List<Node> ended = new ArrayList<>();
    private final List<LocalDate> endedFrom = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void agreesWithTheBookKeeper(long seed) throws Exception {
        var random = new Random(seed);
        int splitting = random.nextInt(3) * 10;
        var ledger = new MandateFixture();
        ledger.rules.put(MandateFixture.STEERING, new Delegation(36, splitting, Set.of()));
        int accepted = 0;
        int refused = 0;
        for (int step = 0; step < 400; step++) {
            ledger.today = FIRST.plusDays(step * 2L);
            int kind = random.nextInt(20);
            if (nodes.size() < 2 || kind == 0) {
                Node root = node(random, null, ledger.today);
                ledger.act(grant(root));
                nodes.add(root);
            } else if (kind < 4) {
                Node child = node(random, nodes.get(random.nextInt(nodes.size())), ledger.today);
                boolean passed = MandateFixture.outcome(ledger.act(pass(child))).equals("accepted");
                assertThat(passed).as("seed %s step %s %s", seed, step, child).isEqualTo(mayPass(child));
                if (passed) {
                    nodes.add(child);
                }
            } else if (kind == 4 && random.nextInt(3) == 0) {
                Node node = nodes.get(random.nextInt(nodes.size()));
                if (!hasEnded(node, ledger.today)) {
                    ledger.act(new RevokeMandate(
                            MandateFixture.id(node.key()), ledger.today, "Slut", null, MandateFixture.DECISION));
                    ended.add(node);
                    endedFrom.add(ledger.today);
                }
            } else {
                Node node = nodes.get(random.nextInt(nodes.size()));
                long amount = random.nextLong(1, 400) * 100;
                String word = WORDS.get(random.nextInt(WORDS.size()));
                String text = random.nextInt(3) == 0 ? "leje" : "køb " + step;
                LocalDate day = ledger.today.minusDays(random.nextInt(4));
                String expected = outcome(node, amount, word, text, day, splitting);
                Object found = ledger.act(use(node, amount, word, text, day));
                assertThat(MandateFixture.outcome(found))
                        .as("seed %s step %s %s %s %s", seed, step, node, amount, day)
                        .isEqualTo(expected);
                if (expected.equals("accepted")) {
                    spent.add(new Spent(node, amount, text, day));
                    accepted++;
                } else {
                    refused++;
                }
            }
        }
        assertThat(accepted).isGreaterThan(20);
        assertThat(refused).isGreaterThan(20);
    }

    private Node node(Random random, Node above, LocalDate today) {
        LocalDate from = today.plusDays(random.nextInt(8));
        return new Node(
                "n" + nodes.size() + "-" + random.nextInt(1_000_000),
                above,
                random.nextBoolean() ? Set.of() : Set.copyOf(List.of(WORDS.get(random.nextInt(3)), "drift")),
                random.nextLong(50, 400) * 100,
                random.nextLong(100, 4000) * 100,
                random.nextBoolean(),
                from,
                from.plusDays(random.nextInt(1000)),
                random.nextInt(4));
    }

    private boolean mayPass(Node child) {
        Node above = child.above();
        boolean scope = above.scope().isEmpty()
                || (!child.scope().isEmpty() && above.scope().containsAll(child.scope()));
        long years = 0;
        for (LocalDate day = child.from();
                !day.isAfter(child.until());
                day = child.from().plusYears(years)) {
            years++;
        }
        long most = !above.yearly() && child.yearly() ? child.cap() * years : child.cap();
        boolean alive = true;
        for (Node node = above; node != null; node = node.above()) {
            alive &= !hasEnded(node, child.from());
        }
        return scope
                && alive
                && child.depth() < above.depth()
                && child.per() <= above.per()
                && most <= above.cap()
                && !child.from().isBefore(above.from())
                && !child.until().isAfter(above.until());
    }

    private boolean hasEnded(Node node, LocalDate day) {
        for (int i = 0; i < ended.size(); i++) {
            if (isUnder(node, ended.get(i)) && !day.isBefore(endedFrom.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnder(Node node, Node top) {
        return node != null && (node == top || isUnder(node.above(), top));
    }

    private String outcome(Node node, long amount, String word, String text, LocalDate day, int splitting) {
        if (day.isBefore(node.from())) {
            return hasEnded(node, day) ? "revoked" : "not_yet";
        }
        if (hasEnded(node, day)) {
            return "revoked";
        }
        if (day.isAfter(node.until())) {
            return "expired";
        }
        if (!node.scope().isEmpty() && !node.scope().contains(word)) {
            return "out_of_scope";
        }
        for (Node link = node; link != null; link = link.above()) {
            long together = amount;
            for (Spent one : spent) {
                long apart = Math.abs(one.day().toEpochDay() - day.toEpochDay());
                if (splitting > 0 && isUnder(one.node(), link) && one.text().equals(text) && apart <= splitting) {
                    together += one.amount();
                }
            }
            if (together > link.per()) {
                return "per_disposition";
            }
        }
        for (Node link = node; link != null; link = link.above()) {
            long total = amount;
            for (Spent one : spent) {
                boolean sameYear = !link.yearly() || year(link, one.day()) == year(link, day);
                if (isUnder(one.node(), link) && sameYear) {
                    total += one.amount();
                }
            }
            if (total > link.cap()) {
                return link.yearly() ? "annual_cap" : "total_cap";
            }
        }
        return "accepted";
    }

    private static int year(Node node, LocalDate day) {
        int year = 0;
        while (!node.from().plusYears(year + 1L).isAfter(day)) {
            year++;
        }
        return year;
    }

    private static GrantMandate grant(Node it) {
        return new GrantMandate(
                MandateFixture.ALLIANCE,
                MandateFixture.id(it.key()),
                MandateFixture.STEERING,
                it.key(),
                Holder.person(MandateFixture.METTE),
                it.scope(),
                "Alt",
                it.per(),
                it.cap(),
                it.yearly() ? CapPeriod.YEAR : CapPeriod.TOTAL,
                it.from(),
                it.until(),
                it.depth(),
                null,
                null,
                MandateFixture.DECISION);
    }

    private static SubdelegateMandate pass(Node it) {
        return new SubdelegateMandate(
                MandateFixture.id(it.above().key()),
                MandateFixture.id(it.key()),
                MandateFixture.METTE,
                it.key(),
                Holder.person(MandateFixture.METTE),
                it.scope(),
                "Noget",
                it.per(),
                it.cap(),
                it.yearly() ? CapPeriod.YEAR : CapPeriod.TOTAL,
                it.from(),
                it.until(),
                it.depth(),
                null,
                null,
                Authority.mandate(MandateFixture.id(it.above().key()).value()));
    }

    private static RecordDisposition use(Node it, long amount, String word, String text, LocalDate day) {
        return new RecordDisposition(
                MandateFixture.id(it.key()),
                null,
                MandateFixture.METTE,
                amount,
                word,
                text,
                null,
                day,
                null,
                Authority.mandate(MandateFixture.id(it.key()).value()));
    }
}
