package org.allianceledger.account;

import static org.allianceledger.account.AccountRole.ACT;
import static org.allianceledger.account.AccountRole.ACT_FOR_OWN;
import static org.allianceledger.account.AccountRole.READ_CLOSED;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/**
 * Who gets to which page. One logs in by password, by passkey, or with an organisation's own login where it is set up;
 * a session follows, and every form carries a token against forged requests.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class PageSecurity {

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(Passkeys passkeys) {
        return passkeys.operations();
    }

    @Bean
    UserCredentialRepository passkeyCredentials(Passkeys passkeys) {
        return passkeys.credentials();
    }

    @Bean
    PublicKeyCredentialUserEntityRepository passkeyOwners(Passkeys passkeys) {
        return passkeys.owners();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            Accounts accounts,
            SharedLogin shared,
            Passkeys passkeys,
            ObjectProvider<ClientRegistrationRepository> organisations,
            @Value("${ledger.oidc.username-claim:preferred_username}") String claim)
            throws Exception {
        http.setSharedObject(UserDetailsService.class, passkeys.holders());
        http.authorizeHttpRequests(PageSecurity::rules)
                .authenticationProvider(shared.passwords())
                .formLogin(login ->
                        login.loginPage("/login").defaultSuccessUrl("/home").failureHandler(PageSecurity::refuse))
                .webAuthn(door -> door.disableDefaultRegistrationPage(true)
                        .withObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
                            @Override
                            public <F extends WebAuthnAuthenticationFilter> F postProcess(F filter) {
                                filter.setAuthenticationManager(passkeys.login());
                                return filter;
                            }
                        }))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                // Readers without an account need no session for it.
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
                .addFilterBefore(new AccountOfSession(accounts), AuthorizationFilter.class)
                .headers(SecurityHeaders::page);
        if (organisations.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/login")
                    .defaultSuccessUrl("/home")
                    .failureUrl("/login?unknown")
                    .userInfoEndpoint(info -> info.oidcUserService(new OrganisationLogin(accounts, claim))));
        }
        return http.build();
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof TooManyAttempts) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(LoginThrottle.WINDOW.toSeconds()));
            request.getRequestDispatcher("/login/wait").forward(request, response);
        } else {
            new SimpleUrlAuthenticationFailureHandler("/login?wrong")
                    .onAuthenticationFailure(request, response, failure);
        }
    }

    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        // An error page is shown for a request that has been judged already.
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers("/login", "/reading", "/webauthn/authenticate/options", "/login/webauthn")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/acts/*")
                .hasAuthority(ACT_FOR_OWN)
                .requestMatchers(HttpMethod.POST, "/alliances/*/meetings/**", "/alliances/*/leadership/*")
                .hasAuthority(ACT)
                .requestMatchers("/alliances/*/audit/**")
                .hasAuthority(READ_CLOSED)
                .requestMatchers(
                        "/home",
                        "/account/**",
                        "/alliances/*/steering/**",
                        "/alliances/*/meetings/*/room/**",
                        "/alliances/*/partner/**",
                        "/alliances/*/member/**")
                .authenticated()
                .requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/**")
                .permitAll()
                .anyRequest()
                .authenticated();
    }
}
