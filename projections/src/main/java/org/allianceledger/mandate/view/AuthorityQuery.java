package org.allianceledger.mandate.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.mandate.Holder;
import org.allianceledger.mandate.Holders;
import org.allianceledger.mandate.MandateChain;
import org.allianceledger.mandate.MandateId;
import org.allianceledger.mandate.Permission;
import org.allianceledger.mandate.Permission.Wish;
import org.allianceledger.mandate.view.MandateQueries.Whose;
import org.allianceledger.mandate.view.MandateViews.Able;
import org.allianceledger.mandate.view.MandateViews.Answer;
import org.allianceledger.person.PersonId;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "May I?": asks the mandates themselves before somebody acts. */
@Component
public class AuthorityQuery {

    private final MandateQueries mandates;
    private final Holders holders;

    AuthorityQuery(MandateQueries mandates, Holders holders) {
        this.mandates = mandates;
        this.holders = holders;
    }

    /**
     * Whether somebody may do it, why or why not, and who can.
     *
     * @param who the asker; with no part set, whether anybody may
     */
    public Answer ask(AllianceId alliance, Wish wish, Whose who, PointInTime when) {
        List<MandateChain> all = mandates.frozen(() -> {
            List<MandateId> given = mandates.ids(alliance, when);
            MandatePast past = mandates.past(when).reading(given);
            return given.stream().map(past::chain).flatMap(Optional::stream).toList();
        });
        Permission permission = Permission.ask(all, wish, asker(who, wish));
        MandateChain by = permission.by();
        return new Answer(
                permission.allowed(),
                permission.reason(),
                permission.danish(),
                permission.danish(),
                permission.english(),
                by == null ? null : by.mandate().id().value(),
                by == null ? null : by.mandate().terms().key(),
                by == null ? 0 : by.remaining(wish.day()),
                permission.able().stream().map(chain -> able(chain, wish)).toList(),
                all.stream()
                        .map(chain -> chain.mandate().terms().bodyId().value())
                        .distinct()
                        .toList());
    }

    private static Able able(MandateChain chain, Wish wish) {
        return new Able(
                chain.mandate().id().value(),
                chain.mandate().terms().key(),
                chain.mandate().terms().holder(),
                chain.remaining(wish.day()));
    }

    private Predicate<Holder> asker(Whose who, Wish wish) {
        String person = who.person();
        if (person != null) {
            var id = new PersonId(person);
            return holder -> serves(holder, id, wish);
        }
        String role = who.role();
        String body = who.body();
        return holder -> role == null
                ? body == null || (holder.kind() == Holder.Kind.BODY && isBody(holder, body))
                : role.equals(holder.role()) && (body == null || isBody(holder, body));
    }

    private static boolean isBody(Holder holder, @Nullable String body) {
        return holder.bodyId() != null && holder.bodyId().value().equals(body);
    }

    // Bodies answer only within a unit of work; this one leaves nothing.
    private boolean serves(Holder holder, PersonId person, Wish wish) {
        var work = DefaultUnitOfWork.startAndGet(null);
        try {
            return holders.serves(holder, person, wish.day());
        } finally {
            work.rollback();
        }
    }
}
