package org.allianceledger.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.allianceledger.body.SeatId;
import org.allianceledger.meeting.AgendaEvent.AgendaConfirmed;
import org.allianceledger.meeting.AgendaEvent.AgendaSent;
import org.allianceledger.meeting.AgendaEvent.ItemClosed;
import org.allianceledger.meeting.AgendaEvent.ItemOpened;
import org.allianceledger.meeting.AgendaEvent.ItemPlaced;
import org.allianceledger.meeting.AgendaEvent.ItemRemoved;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;
import org.jspecify.annotations.Nullable;

/**
 * A meeting's agenda as it stands.
 *
 * @param items in the order they are to be treated
 * @param known every item that was ever placed, also those taken off again
 * @param confirmed true once the body has confirmed it
 */
public record Agenda(List<AgendaItem> items, Set<ItemId> known, List<AgendaSent> sendings, boolean confirmed) {

    static final Agenda EMPTY = new Agenda(List.of(), Set.of(), List.of(), false);

    Agenda after(AgendaEvent event) {
        return switch (event) {
            case MeetingCalled ignored -> this;
            case ItemPlaced it -> placed(AgendaItem.of(it));
            case ItemRemoved it ->
                with(items.stream()
                        .filter(item -> !item.id().equals(it.itemId()))
                        .toList());
            case AgendaSent it -> {
                var next = new ArrayList<>(sendings);
                next.add(it);
                yield new Agenda(items, known, List.copyOf(next), confirmed);
            }
            case AgendaConfirmed it -> ordered(it.order());
            case ItemClosed it ->
                changed(it.itemId(), item -> item.with(new Closing(it.ground(), it.reviewDate(), it.neutralTitle())));
            case ItemOpened it -> changed(it.itemId(), item -> item.with(null));
        };
    }

    public Optional<AgendaItem> item(ItemId id) {
        return items.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Every seat that some sending of the agenda went to. */
    public Set<SeatId> called() {
        var called = new LinkedHashSet<SeatId>();
        sendings.forEach(it -> called.addAll(it.called()));
        return called;
    }

    /**
     * True if what is about the item is for everybody.
     *
     * @param item null for what belongs to the meeting as a whole, and so may be about any closed item
     */
    public boolean isOpen(@Nullable ItemId item) {
        return item == null
                ? items.stream().noneMatch(AgendaItem::isClosed)
                : item(item).filter(it -> !it.isClosed()).isPresent();
    }

    boolean isSent() {
        return !sendings.isEmpty();
    }

    private Agenda placed(AgendaItem item) {
        var next = new ArrayList<>(items);
        next.add(item);
        if (!confirmed) {
            next.sort(Comparator.comparingInt(AgendaItem::number));
        }
        var everKnown = new LinkedHashSet<>(known);
        everKnown.add(item.id());
        return new Agenda(List.copyOf(next), everKnown, sendings, confirmed);
    }

    private Agenda ordered(List<ItemId> order) {
        Map<ItemId, Integer> places = new HashMap<>();
        order.forEach(id -> places.put(id, places.size()));
        var next = new ArrayList<>(items);
        next.sort(Comparator.comparingInt(item -> places.getOrDefault(item.id(), places.size())));
        return new Agenda(List.copyOf(next), known, sendings, true);
    }

    private Agenda changed(ItemId id, UnaryOperator<AgendaItem> change) {
        return with(items.stream()
                .map(it -> it.id().equals(id) ? change.apply(it) : it)
                .toList());
    }

    private Agenda with(List<AgendaItem> next) {
        return new Agenda(next, known, sendings, confirmed);
    }
}
