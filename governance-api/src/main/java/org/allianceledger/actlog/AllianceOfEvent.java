package org.allianceledger.actlog;

import java.lang.reflect.Method;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerEvent;
import org.springframework.util.ReflectionUtils;

/** Reads off any event which alliance it is about; all of them say so in the same component. */
final class AllianceOfEvent {

    private final ClassValue<Method> accessors = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> type) {
            Method accessor = ReflectionUtils.findMethod(type, "allianceId");
            if (accessor == null) {
                throw new IllegalStateException(type + " does not say which alliance it is about");
            }
            return accessor;
        }
    };

    AllianceId of(LedgerEvent event) {
        Object alliance = ReflectionUtils.invokeMethod(accessors.get(event.getClass()), event);
        return (AllianceId) java.util.Objects.requireNonNull(alliance);
    }
}
