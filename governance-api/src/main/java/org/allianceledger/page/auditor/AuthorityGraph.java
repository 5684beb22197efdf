package org.allianceledger.page.auditor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.page.Naming;
import org.allianceledger.why.view.WhyQueries.Basis;
import org.allianceledger.why.view.WhyQueries.Link;
import org.allianceledger.why.view.WhyQueries.Why;

/**
 * What a part rests on and what rests on it, laid out in columns from the founding act on the left to what would fall on
 * the right.
 *
 * @param hidden how many parts there was no room for; the list beside the picture has them all
 */
record AuthorityGraph(int width, int height, List<Node> nodes, List<Edge> edges, int hidden) {

    private static final int WIDE = 164;
    private static final int HIGH = 48;
    private static final int GAP_X = 34;
    private static final int GAP_Y = 14;
    private static final int MOST_IN_COLUMN = 9;
    private static final int LONGEST = 22;
    private static final Set<String> WITHIN = Set.of("decision", "mandate", "rule_set");

    /** A part, and where it stands. {@code kind}: {@code subject}, {@code up}, {@code down} or {@code ground}. */
    record Node(String id, String title, String line1, String line2, String kind, int x, int y) {

        public int width() {
            return WIDE;
        }

        public int height() {
            return HIGH;
        }
    }

    /** That one part rests on another: from the ground on the left to what rests on it. */
    record Edge(int x1, int y1, int x2, int y2) {

        public String path() {
            int bend = Math.max(20, Math.abs(x2 - x1) / 2);
            return "M%d %d C%d %d %d %d %d %d".formatted(x1, y1, x1 + bend, y1, x2 - bend, y2, x2, y2);
        }
    }

    private record Spot(String id, int column, String kind) {}

    static AuthorityGraph of(Why why, Naming names) {
        var spots = new LinkedHashMap<String, Spot>();
        var ties = new LinkedHashSet<List<String>>();
        int deepest = 0;
        for (Link link : why.up()) {
            int place = -link.distance();
            spots.putIfAbsent(link.id(), new Spot(link.id(), place, link.distance() == 0 ? "subject" : "up"));
            deepest = Math.max(deepest, link.distance());
        }
        for (Link link : why.up()) {
            for (Basis act : link.acts()) {
                String ground = act.authorityReference();
                if (!WITHIN.contains(act.authorityKind())
                        && !act.authorityKind().equals("notice")) {
                    spots.putIfAbsent(ground, new Spot(ground, -deepest - 1, "ground"));
                }
                ties.add(List.of(ground, link.id()));
            }
        }
        for (Link link : why.down()) {
            spots.putIfAbsent(link.id(), new Spot(link.id(), link.distance(), "down"));
        }
        for (Link link : why.down()) {
            link.acts().forEach(act -> ties.add(List.of(act.authorityReference(), link.id())));
        }
        return laidOut(spots, ties, names);
    }

    private static AuthorityGraph laidOut(Map<String, Spot> spots, Set<List<String>> ties, Naming names) {
        List<Integer> columns =
                spots.values().stream().map(Spot::column).distinct().sorted().toList();
        var filled = new LinkedHashMap<Integer, Integer>();
        var nodes = new LinkedHashMap<String, Node>();
        int hidden = 0;
        int most = Math.min(
                MOST_IN_COLUMN,
                columns.stream()
                        .mapToInt(column -> (int) spots.values().stream()
                                .filter(it -> it.column() == column)
                                .count())
                        .max()
                        .orElse(1));
        for (Spot spot : spots.values()) {
            int row = filled.merge(spot.column(), 1, Integer::sum) - 1;
            if (row >= MOST_IN_COLUMN) {
                hidden++;
                continue;
            }
            nodes.put(spot.id(), node(spot, columns.indexOf(spot.column()), row, names));
        }
        return new AuthorityGraph(
                columns.size() * (WIDE + GAP_X) - GAP_X + 4,
                most * (HIGH + GAP_Y) - GAP_Y + 4,
                List.copyOf(nodes.values()),
                edges(nodes, ties),
                hidden);
    }

    private static Node node(Spot spot, int column, int row, Naming names) {
        String title = names.of(spot.id());
        int cut = title.length() <= LONGEST ? title.length() : breakOf(title);
        return new Node(
                spot.id(),
                title,
                title.substring(0, cut).strip(),
                shortened(title.substring(cut).strip()),
                spot.kind(),
                column * (WIDE + GAP_X) + 2,
                row * (HIGH + GAP_Y) + 2);
    }

    private static int breakOf(String title) {
        int space = title.lastIndexOf(' ', LONGEST);
        return space > LONGEST / 2 ? space : LONGEST;
    }

    private static String shortened(String rest) {
        return rest.length() <= LONGEST ? rest : rest.substring(0, LONGEST - 1).strip() + "…";
    }

    private static List<Edge> edges(Map<String, Node> nodes, Set<List<String>> ties) {
        var edges = new ArrayList<Edge>();
        for (List<String> tie : ties) {
            Node from = nodes.get(tie.getFirst());
            Node to = nodes.get(tie.getLast());
            if (from != null && to != null && from != to) {
                edges.add(new Edge(from.x() + WIDE, from.y() + HIGH / 2, to.x(), to.y() + HIGH / 2));
            }
        }
        return edges;
    }
}
