package org.allianceledger.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** An organisation's own login: a real OpenID Connect provider on a port of its own, which knows everybody by one password. */
final class LoginProvider implements AutoCloseable {

    static final String PASSWORD = "det-samme-til-alle";
    static final List<String> PEOPLE = List.of("sekretariat", "fremmed");

    private final ServletWebServerApplicationContext context;

    private LoginProvider(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /** @param port its own, @param client address of the application that sends people to it */
    static LoginProvider start(int port, String client) {
        var started = new SpringApplicationBuilder(Provider.class)
                .properties(Map.of("spring.main.banner-mode", "off", "provider.port", port, "provider.client", client))
                .run("--spring.config.name=none");
        return new LoginProvider((ServletWebServerApplicationContext) started);
    }

    @Override
    public void close() {
        context.close();
    }

    /** No component, or the application under test would find it as well. */
    @EnableWebSecurity
    @EnableWebMvc
    static class Provider {

        @Bean
        TomcatServletWebServerFactory server(Environment settings) {
            return new TomcatServletWebServerFactory(port(settings));
        }

        private static int port(Environment settings) {
            return settings.getRequiredProperty("provider.port", Integer.class);
        }

        @Bean
        org.springframework.web.servlet.DispatcherServlet dispatcherServlet() {
            return new org.springframework.web.servlet.DispatcherServlet();
        }

        @Bean
        @Order(1)
        SecurityFilterChain tokens(HttpSecurity http) throws Exception {
            http.oauth2AuthorizationServer(server -> {
                        http.securityMatcher(server.getEndpointsMatcher());
                        server.oidc(Customizer.withDefaults());
                    })
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .exceptionHandling(
                            it -> it.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")));
            return http.build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain people(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService known() {
            return new InMemoryUserDetailsManager(PEOPLE.stream()
                    .map(it -> User.withUsername(it)
                            .password("{noop}" + PASSWORD)
                            .roles("USER")
                            .build())
                    .toList());
        }

        @Bean
        RegisteredClientRepository clients(Environment settings) {
            String client = settings.getRequiredProperty("provider.client");
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("ledger")
                    .clientId("ledger")
                    .clientSecret("{noop}hemmelig")
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(client + "/login/oauth2/code/kommunen")
                    .scope("openid")
                    .build());
        }

        @Bean
        JWKSource<SecurityContext> keys() throws JOSEException {
            return new ImmutableJWKSet<>(
                    new JWKSet(new RSAKeyGenerator(2048).keyID("1").generate()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings issuer(Environment settings) {
            return AuthorizationServerSettings.builder()
                    .issuer("http://127.0.0.1:" + port(settings))
                    .build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> names() {
            return token -> token.getClaims()
                    .claim("preferred_username", token.getPrincipal().getName());
        }
    }
}
