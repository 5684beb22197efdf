package org.allianceledger.access.web;

import static org.allianceledger.access.web.AccessReason.NOT_ITS_OWN;
import static org.allianceledger.access.web.AccessReason.NO_ALLIANCE;
import static org.allianceledger.access.web.AccessReason.OTHER_ALLIANCE;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Set;
import org.allianceledger.access.view.Belongings;
import org.allianceledger.account.Actor;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.ActPermit;
import org.allianceledger.http.NotAllowed;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.ledger.Reason;
import org.allianceledger.ledger.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets accounts act in the alliances that they reach, and those of partners and members for their own alone. */
@Component
class PermitByLedger implements ActPermit {

    private final Clearance clearance;
    private final Belongings belongings;
    private final ObjectProvider<OwnActs> own;

    PermitByLedger(Clearance clearance, Belongings belongings, ObjectProvider<OwnActs> own) {
        this.clearance = clearance;
        this.belongings = belongings;
        this.own = own;
    }

    @Override
    public void require(Act act, Actor actor) {
        if (actor.role().mayAct() && clearance.reachesAll(actor)) {
            return;
        }
        Set<AllianceId> alliances = alliances(act);
        require(!alliances.isEmpty(), NO_ALLIANCE);
        for (AllianceId alliance : alliances) {
            require(clearance.reaches(actor, alliance), OTHER_ALLIANCE, alliance.key());
            require(
                    actor.role().mayAct()
                            || (actor.role().mayActForOwn()
                                    && own.stream().anyMatch(it -> it.cover(act, clearance.in(alliance)))),
                    NOT_ITS_OWN);
        }
    }

    // By everything that the act names, so that none can be smuggled in beside what it is about.
    private Set<AllianceId> alliances(Act act) {
        var found = new LinkedHashSet<AllianceId>();
        for (RecordComponent component : act.getClass().getRecordComponents()) {
            if (LedgerId.class.isAssignableFrom(component.getType()) && value(component, act) instanceof LedgerId id) {
                if (id instanceof AllianceId alliance) {
                    found.add(alliance);
                } else {
                    belongings.allianceOf(id.value()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static @Nullable Object value(RecordComponent component, Act act) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(act);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void require(boolean allowed, Reason reason, Object... arguments) {
        if (!allowed) {
            throw new NotAllowed(new Refusal(reason, null, arguments));
        }
    }
}
