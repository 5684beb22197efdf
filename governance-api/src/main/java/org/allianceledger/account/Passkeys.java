package org.allianceledger.account;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/** The passkeys by which people log in without a password; each belongs to one account. */
@Component
public final class Passkeys {

    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository credentials;
    private final WebAuthnRelyingPartyOperations operations;
    private final Accounts accounts;

    /** @param site address at which people reach this server; passkeys work there and nowhere else */
    Passkeys(
            JdbcOperations db,
            Accounts accounts,
            @Value("${ledger.site:http://localhost:${server.port:8080}}") URI site) {
        this.accounts = accounts;
        this.owners = new NamedOwners(new JdbcPublicKeyCredentialUserEntityRepository(db), accounts);
        this.credentials = new JdbcUserCredentialRepository(db);
        this.operations = new Webauthn4JRelyingPartyOperations(
                owners,
                credentials,
                PublicKeyCredentialRpEntity.builder()
                        .id(site.getHost())
                        .name("Alliance Governance Ledger")
                        .build(),
                Set.of(site.toString()));
    }

    WebAuthnRelyingPartyOperations operations() {
        return operations;
    }

    PublicKeyCredentialUserEntityRepository owners() {
        return owners;
    }

    UserCredentialRepository credentials() {
        return credentials;
    }

    /** Checks a passkey, and answers as a password would: with the account it belongs to. */
    AuthenticationManager login() {
        var passkey = new WebAuthnAuthenticationProvider(operations, holders());
        return attempt -> AccountOfSession.authenticated(
                open(passkey.authenticate(attempt).getName()));
    }

    UserDetailsService holders() {
        return accountId ->
                User.withUsername(open(accountId).accountId()).password("").build();
    }

    private Account open(String accountId) {
        Account account = accounts.byId(accountId)
                .orElseThrow(() -> new UsernameNotFoundException("The passkey belongs to no account"));
        if (!account.open()) {
            throw new DisabledException("The account is closed");
        }
        return account;
    }

    /** The account's passkeys. */
    public List<CredentialRecord> of(String accountId) {
        PublicKeyCredentialUserEntity owner = owners.findByUsername(accountId);
        return owner == null ? List.of() : credentials.findByUserId(owner.getId());
    }

    /** Takes one of the account's passkeys away; nothing happens if it is not the account's. */
    public void remove(String accountId, String credentialId) {
        of(accountId).stream()
                .map(CredentialRecord::getCredentialId)
                .filter(it -> it.toBase64UrlString().equals(credentialId))
                .forEach(credentials::delete);
    }

    /** Shows people their user name where a device lists its passkeys, instead of the account's identifier. */
    private record NamedOwners(PublicKeyCredentialUserEntityRepository stored, Accounts accounts)
            implements PublicKeyCredentialUserEntityRepository {

        @Override
        public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
            return stored.findById(id);
        }

        @Override
        public @Nullable PublicKeyCredentialUserEntity findByUsername(String accountId) {
            return stored.findByUsername(accountId);
        }

        @Override
        public void save(PublicKeyCredentialUserEntity owner) {
            stored.save(ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(owner.getId())
                    .name(owner.getName())
                    .displayName(accounts.byId(owner.getName())
                            .map(Account::username)
                            .orElse(owner.getName()))
                    .build());
        }

        @Override
        public void delete(Bytes id) {
            stored.delete(id);
        }
    }
}
