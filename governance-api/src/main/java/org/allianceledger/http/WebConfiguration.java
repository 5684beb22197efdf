package org.allianceledger.http;

import java.util.List;
import org.allianceledger.ledger.LedgerJson;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the HTTP door reads and writes. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebConfiguration implements WebMvcConfigurer {

    private final ActArgument acts;
    private final MomentArgument moments;
    private final PlainRequests plain;

    WebConfiguration(ActArgument acts, MomentArgument moments, PlainRequests plain) {
        this.acts = acts;
        this.moments = moments;
        this.plain = plain;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(acts);
        resolvers.add(moments);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(plain);
    }

    @Bean
    static JsonMapperBuilderCustomizer oneDialect() {
        return builder -> LedgerJson.dialect(builder);
    }

    @Bean
    static LocaleResolver localeResolver() {
        return new LanguageOfRequest();
    }
}
