package org.allianceledger.document;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.springframework.stereotype.Component;

/** Keeps which things name a document: every event that holds a {@code sha256}, its own or that of something in it. */
@Component
class DocumentReferences implements ReadModel {

    static final String NAME = "documents";

    private static final String HASH = "sha256";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("document_reference");
    }

    @Override
    public void apply(RecordedEvent recorded, RowBatch rows) {
        for (String sha256 : named((Record) recorded.event())) {
            rows.add(
                    "insert into document_reference (build, sha256, subject, position) values (?, ?, ?, ?)",
                    rows.build(),
                    sha256,
                    recorded.aggregate(),
                    recorded.position());
        }
    }

    private static Set<String> named(Record holder) {
        var found = new TreeSet<String>();
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            boolean hash = component.getName().equals(HASH);
            if (hash || Collection.class.isAssignableFrom(component.getType())) {
                Object value = value(component, holder);
                if (hash && value instanceof String sha256) {
                    found.add(sha256);
                } else if (value instanceof Collection<?> many) {
                    many.stream()
                            .filter(Record.class::isInstance)
                            .map(Record.class::cast)
                            .forEach(it -> found.addAll(named(it)));
                }
            }
        }
        return found;
    }

    private static Object value(RecordComponent component, Record holder) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(holder);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
