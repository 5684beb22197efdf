package org.allianceledger.account;

import static org.allianceledger.account.AccountRole.ACT;
import static org.allianceledger.account.AccountRole.READ_CLOSED;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Who gets to which page: a session after a login by form, and a token in every form against forged requests. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class PageSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, PasswordLogin passwords) throws Exception {
        return http.authorizeHttpRequests(requests -> requests
                        // An error page is shown for a request that has been judged already.
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/login", "/reading")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/acts/*", "/alliances/*/meetings/**")
                        .hasAuthority(ACT)
                        .requestMatchers("/alliances/*/audit/**")
                        .hasAuthority(READ_CLOSED)
                        .requestMatchers(
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
                        .authenticated())
                .authenticationProvider(passwords)
                .formLogin(login -> login.loginPage("/login")
                        .defaultSuccessUrl("/home")
                        .failureHandler((request, response, failure) -> new SimpleUrlAuthenticationFailureHandler(
                                        "/login?" + (isThrottled(failure) ? "wait" : "wrong"))
                                .onAuthenticationFailure(request, response, failure)))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .headers(SecurityHeaders::page)
                .build();
    }

    private static boolean isThrottled(AuthenticationException failure) {
        return failure instanceof TooManyAttempts;
    }
}
