package org.allianceledger.account;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands in for what the filter chain guards: answers a read at any path, and an act with the account it would be
 * recorded under. Not a controller, lest the application's own tests scan it.
 */
class GuardedEndpoints {

    @Bean
    RouterFunction<ServerResponse> endpoints() {
        return RouterFunctions.route()
                .route(
                        RequestPredicates.method(HttpMethod.GET),
                        request -> ServerResponse.ok().body("read"))
                .route(
                        RequestPredicates.all(),
                        request -> ServerResponse.ok()
                                .body(CurrentAccount.require().accountId()))
                .build();
    }
}
