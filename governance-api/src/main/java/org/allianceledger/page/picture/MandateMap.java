package org.allianceledger.page.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.mandate.Holder;
import org.allianceledger.mandate.Standing;
import org.allianceledger.mandate.view.MandateViews.Line;
import org.jspecify.annotations.Nullable;

/** A drawing of mandates: from the body that gave one to whoever holds it, and on to those it was passed on to. */
record MandateMap(List<Node> bodies, List<Node> mandates, List<Edge> edges, int width, int height) {

    private static final int COLUMN = 330;
    private static final int WIDTH = 270;
    private static final int ROW = 74;

    /**
     * A box.
     *
     * @param line the mandate; null for a body
     * @param holder who holds it, in words; empty for a body
     * @param from the key of the mandate or the name of the body it was given by
     */
    record Node(String name, @Nullable Line line, String holder, String from, int x, int y) {

        /** Whether it can be used on the day. */
        public boolean inForce() {
            return line == null || line.standing().name().equals("IN_FORCE");
        }
    }

    record Edge(int x1, int y1, int x2, int y2) {}

    /** Those that can be used on the day, and those they were sub-delegated from. */
    static List<Line> inUse(List<Line> lines) {
        Map<String, Line> byId = lines.stream().collect(Collectors.toMap(Line::id, it -> it, (one, other) -> one));
        var used = new LinkedHashSet<String>();
        for (Line line : lines) {
            Line next = line.standing() == Standing.IN_FORCE ? line : null;
            while (next != null && used.add(next.id())) {
                String parent = next.parentId();
                next = parent == null ? null : byId.get(parent);
            }
        }
        return lines.stream().filter(it -> used.contains(it.id())).toList();
    }

    static MandateMap of(List<Line> lines, Leadership state, UnaryOperator<String> personName) {
        Map<String, String> names = state.bodies().stream().collect(Collectors.toMap(it -> it.id(), it -> it.name()));
        var bodies = new ArrayList<Node>();
        var placed = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        Map<String, Node> byId = new HashMap<>();
        var givers = new LinkedHashSet<String>();
        lines.stream()
                .filter(it -> it.parentId() == null)
                .forEach(it -> givers.add(it.terms().bodyId().value()));
        for (String giver : givers) {
            String name = names.getOrDefault(giver, giver);
            var body = new Node(name, null, "", "", 0, placed.size() * ROW);
            bodies.add(body);
            lines.stream()
                    .filter(it ->
                            it.parentId() == null && it.terms().bodyId().value().equals(giver))
                    .forEach(it -> place(it, body, lines, state, personName, placed, edges, byId));
        }
        int columns = placed.stream().mapToInt(Node::x).max().orElse(0) + WIDTH;
        return new MandateMap(bodies, placed, edges, columns + 10, Math.max(1, placed.size()) * ROW);
    }

    private static void place(
            Line line,
            Node from,
            List<Line> all,
            Leadership state,
            UnaryOperator<String> personName,
            List<Node> placed,
            List<Edge> edges,
            Map<String, Node> byId) {
        if (byId.containsKey(line.id())) {
            return;
        }
        var node = new Node(
                line.terms().key(),
                line,
                holder(line.terms().holder(), state, personName),
                from.name(),
                from.x() + COLUMN,
                placed.size() * ROW);
        byId.put(line.id(), node);
        placed.add(node);
        edges.add(new Edge(from.x() + WIDTH, from.y() + ROW / 2 - 6, node.x(), node.y() + ROW / 2 - 6));
        all.stream()
                .filter(it -> line.id().equals(it.parentId()))
                .forEach(it -> place(it, node, all, state, personName, placed, edges, byId));
    }

    private static String holder(Holder holder, Leadership state, UnaryOperator<String> personName) {
        var person = holder.personId();
        if (person != null) {
            return personName.apply(person.value());
        }
        String body = Objects.toString(holder.bodyId(), "");
        return state.bodies().stream()
                .filter(it -> it.id().equals(body))
                .findFirst()
                .map(it -> it.roles().stream()
                        .filter(role -> role.role().equals(holder.role()))
                        .flatMap(role -> role.seats().stream())
                        .map(seat -> Objects.toString(seat.label(), it.name()))
                        .findFirst()
                        .orElse(it.name()))
                .orElse(body);
    }

    /** How wide a box is. */
    public int box() {
        return WIDTH;
    }
}
