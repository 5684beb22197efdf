package org.allianceledger.page.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allianceledger.commitment.view.CommitmentAccounts.Owing;

/** Who owes whom as a drawing: parties in a ring, the one that most owe to in its middle, and an arrow for each debt. */
record Network(int width, int height, List<Node> nodes, List<Edge> edges) {

    private static final int WIDTH = 920;
    private static final int HEIGHT = 560;
    private static final int MIDDLE_X = WIDTH / 2;
    private static final int MIDDLE_Y = HEIGHT / 2;
    private static final int ACROSS = 265;
    private static final int UP = 205;
    private static final int ROOM = 30;
    private static final int LONGEST = 20;

    /** A party; its name stands beside it, broken into lines. */
    record Node(String id, long x, long y, long textX, long textY, String anchor, List<String> name) {}

    /** What one owes another. */
    record Edge(Owing owing, String path, long textX, long textY) {

        public boolean late() {
            return owing.overdue() > 0;
        }

        /** Nothing is owed any more. */
        public boolean done() {
            return owing.owed() == 0;
        }
    }

    static Network of(List<Owing> owing) {
        Map<String, String> parties = new LinkedHashMap<>();
        owing.forEach(it -> {
            parties.put(it.giver(), Shelf.orId(it.giverName(), it.giver()));
            parties.put(it.receiver(), Shelf.orId(it.receiverName(), it.receiver()));
        });
        String middle = parties.keySet().stream()
                .max(Comparator.comparingLong(id ->
                        owing.stream().filter(it -> it.receiver().equals(id)).count()))
                .orElse("");
        var nodes = new LinkedHashMap<String, Node>();
        List<String> ring = parties.keySet().stream()
                .filter(it -> !it.equals(middle))
                .sorted(Comparator.comparing(parties::get))
                .toList();
        for (int i = 0; i < ring.size(); i++) {
            double angle = 2 * Math.PI * i / ring.size() - Math.PI / 2;
            nodes.put(ring.get(i), onRing(ring.get(i), parties.getOrDefault(ring.get(i), ring.get(i)), angle));
        }
        if (parties.containsKey(middle)) {
            nodes.put(
                    middle,
                    new Node(
                            middle,
                            MIDDLE_X,
                            MIDDLE_Y,
                            MIDDLE_X,
                            MIDDLE_Y + 34,
                            "middle",
                            broken(parties.get(middle))));
        }
        return new Network(
                WIDTH,
                HEIGHT,
                List.copyOf(nodes.values()),
                owing.stream()
                        .flatMap(it -> Stream.ofNullable(nodes.get(it.giver()))
                                .flatMap(from -> Stream.ofNullable(nodes.get(it.receiver()))
                                        .map(to -> edge(it, from, to))))
                        .toList());
    }

    private static Node onRing(String id, String name, double angle) {
        double x = MIDDLE_X + ACROSS * Math.cos(angle);
        double y = MIDDLE_Y + UP * Math.sin(angle);
        double side = Math.cos(angle);
        String anchor = Math.abs(side) < 0.2 ? "middle" : side > 0 ? "start" : "end";
        List<String> lines = broken(name);
        double textX = anchor.equals("middle") ? x : x + (side > 0 ? 20 : -20);
        double textY = !anchor.equals("middle")
                ? y + 5 - 9 * (lines.size() - 1)
                : y < MIDDLE_Y ? y - 20 - 18 * (lines.size() - 1) : y + 30;
        return new Node(id, Math.round(x), Math.round(y), Math.round(textX), Math.round(textY), anchor, lines);
    }

    // Bent to one side, so that two who owe each other have two arrows.
    private static Edge edge(Owing owing, Node from, Node to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.max(1, Math.hypot(dx, dy));
        double ux = dx / length;
        double uy = dy / length;
        double bendX = (from.x() + to.x()) / 2.0 - uy * ROOM;
        double bendY = (from.y() + to.y()) / 2.0 + ux * ROOM;
        String path = "M%d %d Q%d %d %d %d"
                .formatted(
                        Math.round(from.x() + ux * 14),
                        Math.round(from.y() + uy * 14),
                        Math.round(bendX),
                        Math.round(bendY),
                        Math.round(to.x() - ux * 26),
                        Math.round(to.y() - uy * 26));
        return new Edge(
                owing,
                path,
                Math.round((from.x() + to.x()) / 4.0 + bendX / 2),
                Math.round((from.y() + to.y()) / 4.0 + bendY / 2 + 5));
    }

    private static List<String> broken(String name) {
        var lines = new ArrayList<String>();
        for (String word : name.split(" ", -1)) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + word.length() < LONGEST) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
