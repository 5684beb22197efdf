package org.allianceledger.page.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allianceledger.commitment.view.CommitmentAccounts.Owing;
import org.allianceledger.page.partner.Network.Edge;
import org.allianceledger.page.partner.Network.Node;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void putsWhomMostOweInTheMiddle() {
        Network network = Network.of(List.of(owing("a", "all", 1, 0), owing("b", "all", 0, 0), owing("b", "a", 2, 1)));
        assertThat(network.nodes()).hasSize(3);
        Node middle = network.nodes().getLast();
        assertThat(middle.id()).isEqualTo("all");
        assertThat(middle.x()).isEqualTo(network.width() / 2);
        assertThat(network.edges()).extracting(Edge::late).containsExactly(false, false, true);
        assertThat(network.edges()).extracting(Edge::done).containsExactly(false, true, false);
    }

    @Test
    void drawsTwoArrowsForTwoWhoOweEachOther() {
        List<Edge> edges = Network.of(List.of(owing("a", "b", 1, 0), owing("b", "a", 1, 0)))
                .edges();
        assertThat(edges).extracting(Edge::path).doesNotHaveDuplicates();
        assertThat(edges).extracting(it -> it.textX() + "/" + it.textY()).doesNotHaveDuplicates();
    }

    @Test
    void staysOnTheSheetHoweverManyOwe() {
        var many = java.util.stream.IntStream.range(0, 40)
                .mapToObj(it -> owing("p" + it, "all", 1, 0))
                .toList();
        Network network = Network.of(many);
        assertThat(network.nodes()).allSatisfy(it -> {
            assertThat(it.x()).isBetween(0L, (long) network.width());
            assertThat(it.textY()).isBetween(0L, (long) network.height());
        });
    }

    @Test
    void isEmptyWhereNobodyOwes() {
        assertThat(Network.of(List.of()).nodes()).isEmpty();
    }

    private static Owing owing(String giver, String receiver, long owed, long overdue) {
        return new Owing(giver, "Partneren " + giver, receiver, null, owed, overdue, 0, 0);
    }
}
