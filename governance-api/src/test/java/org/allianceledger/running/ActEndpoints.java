package org.allianceledger.running;

import java.util.Arrays;
import java.util.List;
import org.allianceledger.http.ActBody;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses that take acts, as the application itself lists them, so that a new one cannot be forgotten. */
final class ActEndpoints {

    private ActEndpoints() {}

    record Endpoint(String path, Class<?> act) {

        @Override
        public String toString() {
            return act.getSimpleName();
        }
    }

    static List<Endpoint> of(ApplicationContext context) {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(entry -> Arrays.stream(entry.getValue().getMethodParameters())
                        .filter(parameter -> parameter.hasParameterAnnotation(ActBody.class))
                        .map(parameter -> new Endpoint(path(entry.getKey()), parameter.getParameterType())))
                .toList();
    }

    private static String path(RequestMappingInfo mapping) {
        return mapping.getPatternValues().iterator().next();
    }
}
