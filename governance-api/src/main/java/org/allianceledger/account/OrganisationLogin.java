package org.allianceledger.account;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Lets somebody in whom an organisation's own login (OpenID Connect) knows, if there is an open account by the name that
 * it tells. It opens no account: who may have one is not the organisation's to say.
 */
final class OrganisationLogin implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final String UNKNOWN = "unknown_account";

    private final OidcUserService organisation = new OidcUserService();
    private final Accounts accounts;
    private final String claim;

    /** @param claim which claim of the login is the account's username */
    OrganisationLogin(Accounts accounts, String claim) {
        this.accounts = accounts;
        this.claim = claim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser known = organisation.loadUser(request);
        Optional<Account> account = Optional.ofNullable(known.getClaimAsString(claim))
                .flatMap(accounts::find)
                .filter(Account::open);
        if (account.isEmpty()) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(UNKNOWN), "The organisation knows somebody who has no account here");
        }
        return new Known(known, account.get());
    }

    /** Named by the account, as all that follows a login goes by. */
    private static final class Known extends DefaultOidcUser {

        private static final long serialVersionUID = 1L;

        private final String accountId;

        Known(OidcUser known, Account account) {
            super(account.role().authorities(), known.getIdToken(), known.getUserInfo());
            this.accountId = account.accountId();
        }

        @Override
        public String getName() {
            return accountId;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return super.equals(other) && other instanceof Known known && accountId.equals(known.accountId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(super.hashCode(), accountId);
        }
    }
}
