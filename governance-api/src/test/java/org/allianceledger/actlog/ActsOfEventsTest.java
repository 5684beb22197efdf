package org.allianceledger.actlog;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.allianceledger.ledger.LedgerEvent;
import org.junit.jupiter.api.Test;

class ActsOfEventsTest {

    @Test
    void saysOfEveryEventWhichActItComesFrom() {
        Set<String> events = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.allianceledger").stream()
                        .filter(type -> type.isRecord() && type.isAssignableTo(LedgerEvent.class))
                        .map(JavaClass::getSimpleName)
                        .collect(toSet());
        assertThat(events).hasSizeGreaterThan(100);
        assertThat(ActsOfEvents.table().keySet()).containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void findsEveryActInSomeEvent() {
        assertThat(ActsOfEvents.table().values().stream().flatMap(acts -> acts.stream()))
                .containsAll(new ActNames().all());
        assertThat(new ActNames().all())
                .containsAll(ActsOfEvents.table().values().stream()
                        .flatMap(acts -> acts.stream())
                        .toList());
    }
}
