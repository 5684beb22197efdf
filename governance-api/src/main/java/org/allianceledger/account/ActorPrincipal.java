package org.allianceledger.account;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/** The authenticated account as Spring Security carries it, the same whether by password or by access token. */
record ActorPrincipal(Actor actor, TokenScope scope) implements OAuth2AuthenticatedPrincipal, Serializable {

    /** The account with all that it may do. */
    ActorPrincipal(Actor actor) {
        this(actor, TokenScope.ACT);
    }

    @Override
    public String getName() {
        return actor.accountId();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of("sub", actor.accountId(), "username", actor.username());
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        return scope == TokenScope.READ
                ? actor.role().authoritiesToRead()
                : actor.role().authorities();
    }
}
