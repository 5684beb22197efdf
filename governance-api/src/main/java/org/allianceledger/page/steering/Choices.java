package org.allianceledger.page.steering;

import java.util.List;
import java.util.stream.Stream;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.page.Show;
import org.springframework.stereotype.Component;

/** What a form lets one choose among, named the way people name it. */
@Component
class Choices {

    private final Show show;

    Choices(Show show) {
        this.show = show;
    }

    /** One choice. */
    record Choice(String value, String name) {}

    /** Whoever can hold a mandate: the roles of the bodies, and the bodies themselves. */
    List<Choice> holders(Leadership known) {
        return known.bodies().stream()
                .flatMap(body -> Stream.concat(
                        body.roles().stream()
                                .map(role -> new Choice(
                                        body.id() + "/" + role.role(),
                                        show.word("office", role.role()) + ", " + body.name())),
                        Stream.of(new Choice(body.id(), body.name()))))
                .toList();
    }

    /** Whoever can give a commitment: partners and bodies. */
    List<Choice> givers(Leadership known) {
        return Stream.concat(
                        known.partners().stream().map(it -> new Choice(it.id(), it.name())),
                        known.bodies().stream().map(it -> new Choice(it.id(), it.name())))
                .toList();
    }

    /** The bodies. */
    List<Choice> bodies(Leadership known) {
        return known.bodies().stream().map(it -> new Choice(it.id(), it.name())).toList();
    }
}
