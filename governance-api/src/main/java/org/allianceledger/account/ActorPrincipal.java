package org.allianceledger.account;

import java.util.Collection;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/** The authenticated account as Spring Security carries it, the same whether by password or by access token. */
record ActorPrincipal(Actor actor) implements OAuth2AuthenticatedPrincipal {

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
        return actor.role().authorities();
    }
}
