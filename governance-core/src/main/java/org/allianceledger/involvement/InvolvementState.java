package org.allianceledger.involvement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.involvement.InvolvementEvent.InputAdded;
import org.allianceledger.involvement.InvolvementEvent.InvolvementAnswered;
import org.allianceledger.involvement.InvolvementEvent.InvolvementRecorded;

/**
 * An occasion on which somebody was heard, as its events have made it.
 *
 * @param inputs what was said, in order
 * @param answers what came of it
 */
public record InvolvementState(
        InvolvementRecorded recorded, Map<InputId, String> inputs, Map<InputId, InvolvementAnswered> answers) {

    /** The occasion that the events tell of, oldest first; empty if there are none. */
    public static Optional<InvolvementState> after(List<InvolvementEvent> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        InvolvementState state = of((InvolvementRecorded) events.getFirst());
        for (InvolvementEvent event : events.subList(1, events.size())) {
            state = state.after(event);
        }
        return Optional.of(state);
    }

    static InvolvementState of(InvolvementRecorded first) {
        var inputs = new LinkedHashMap<InputId, String>();
        first.inputs().forEach(it -> inputs.put(it.inputId(), it.text()));
        return new InvolvementState(first, Collections.unmodifiableMap(inputs), Map.of());
    }

    InvolvementState after(InvolvementEvent event) {
        return switch (event) {
            case InvolvementRecorded it -> of(it);
            case InputAdded it -> new InvolvementState(recorded, with(inputs, it.inputId(), it.text()), answers);
            case InvolvementAnswered it -> new InvolvementState(recorded, inputs, with(answers, it.inputId(), it));
        };
    }

    private static <V> Map<InputId, V> with(Map<InputId, V> some, InputId key, V value) {
        var more = new LinkedHashMap<>(some);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }
}
