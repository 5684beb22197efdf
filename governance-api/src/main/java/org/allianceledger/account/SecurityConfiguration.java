package org.allianceledger.account;

import static org.allianceledger.account.AccountRole.ACT;
import static org.allianceledger.account.AccountRole.ACT_FOR_OWN;
import static org.allianceledger.account.AccountRole.OPERATE;
import static org.allianceledger.account.AccountRole.READ_LOG;
import static org.allianceledger.account.AccountRole.TAKE_OVER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import tools.jackson.databind.json.JsonMapper;

/** Who gets through: reading is open to all, acts take an account that may act. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityConfiguration {

    private static final Set<HttpMethod> READING = Set.of(GET, HEAD, OPTIONS);
    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

    @Bean
    OpaqueTokenIntrospector accessTokenLogin(AccessTokens tokens, SharedLogin shared) {
        return secret -> tokens.check(secret).orElseThrow(() -> {
            shared.throttle().failedOrTooMany();
            return new BadOpaqueTokenException("The access token is not valid");
        });
    }

    @Bean
    SharedLogin sharedLogin(Accounts accounts, Passwords passwords) {
        var throttle = new LoginThrottle(Ticker.systemTicker());
        return new SharedLogin(new PasswordLogin(accounts, passwords, throttle), throttle);
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(HttpSecurity http, SharedLogin login, JsonMapper json) throws Exception {
        var problems = new SecurityProblems(json);
        return http.securityMatcher(ProgramAddresses.patterns())
                .authorizeHttpRequests(SecurityConfiguration::rules)
                .authenticationProvider(login.passwords())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .oauth2ResourceServer(bearer -> bearer.opaqueToken(token -> {})
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        // The default metadata would promise tokens bound to client certificates.
                        .protectedResourceMetadata(metadata -> metadata.protectedResourceMetadataCustomizer(
                                resource -> resource.tlsClientCertificateBoundAccessTokens(false))))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(SecurityHeaders::write)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // There is no session and no cookie to ride on. What a browser may send by itself is a Basic password
                // it has kept, and fromAnotherSite refuses writing with that.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        // An error page is shown for a request that has been judged already.
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(SecurityConfiguration::fromAnotherSite)
                .denyAll()
                .requestMatchers("/actuator/health/**")
                .access(SecurityConfiguration::reading)
                .requestMatchers("/actuator/**")
                .hasAuthority(OPERATE)
                // Holds the names of people.
                .requestMatchers("/api/v1/alliances/*/export")
                .hasAuthority(OPERATE)
                // What they hold was never meant for everybody; only their names are.
                .requestMatchers(GET, "/api/v1/documents/*")
                .authenticated()
                // The entries of the log hold every event in full, also of closed items.
                .requestMatchers("/log/tile/entries/**", "/api/v1/events/*/entry")
                .hasAuthority(READ_LOG)
                .requestMatchers(SecurityConfiguration::onlyReads)
                .access(SecurityConfiguration::reading)
                .requestMatchers("/api/v1/projections/**")
                .hasAuthority(OPERATE)
                .requestMatchers("/api/v1/imports/**", "/api/v1/alliances/*/imports/**")
                .hasAuthority(TAKE_OVER)
                // A reading that is posted only because of its length; still not for everybody, since it works hard.
                .requestMatchers(POST, "/api/v1/outcomes/preview", "/api/v1/decisions/*/what-if")
                .authenticated();
        // What exactly of it is their own, the acts' desk knows.
        requests.requestMatchers(
                        POST,
                        "/api/v1/commitments/**",
                        "/api/v1/decisions/*/ballots",
                        "/api/v1/decisions/*/conflicts",
                        "/api/v1/decisions/*/dissents",
                        "/api/v1/decisions/*/objections",
                        "/api/v1/meetings/*/minutes/objections",
                        "/api/v1/alliances/*/interests")
                .hasAuthority(ACT_FOR_OWN);
        for (HttpMethod method : Set.of(POST, PUT, PATCH, DELETE)) {
            requests.requestMatchers(method, "/api/v1/**").hasAuthority(ACT);
        }
        requests.anyRequest().denyAll();
    }

    private static boolean onlyReads(HttpServletRequest request) {
        return READING.contains(HttpMethod.valueOf(request.getMethod()));
    }

    private static boolean fromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return !onlyReads(request) && site != null && OTHER_SITES.contains(site);
    }

    // Wrong credentials stop in their filters; this stops those of a kind that no filter understands.
    private static AuthorizationDecision reading(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        boolean presentsNone = context.getRequest().getHeader(HttpHeaders.AUTHORIZATION) == null;
        return new AuthorizationDecision(
                presentsNone || new AuthenticationTrustResolverImpl().isAuthenticated(authentication.get()));
    }
}
