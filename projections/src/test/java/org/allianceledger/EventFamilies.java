package org.allianceledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.allianceledger.ledger.LedgerEvent;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every sealed interface of events on the class path, so that no test can forget one. */
public final class EventFamilies {

    private EventFamilies() {}

    public static List<Class<? extends LedgerEvent>> all() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isInterface();
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(LedgerEvent.class));
        var families = new ArrayList<Class<? extends LedgerEvent>>();
        for (var found : scanner.findCandidateComponents("org.allianceledger")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            // A family of families, such as a decision's, holds no events of its own.
            if (type.isSealed()
                    && type.getEnclosingClass() == null
                    && Arrays.stream(type.getPermittedSubclasses()).noneMatch(Class::isInterface)) {
                families.add(type.asSubclass(LedgerEvent.class));
            }
        }
        families.sort(Comparator.comparing(Class::getName));
        return families;
    }
}
