package org.allianceledger.running;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses of the application, from its own table of routes, so that none can be forgotten. */
final class Readings {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private Readings() {}

    /** What can be asked for, with variables in braces. */
    static Set<String> patterns(ApplicationContext context) {
        return patterns(context, RequestMethod.GET);
    }

    /** What can be asked of the application in one way, with variables in braces. */
    static Set<String> patterns(ApplicationContext context, RequestMethod method) {
        var patterns = new LinkedHashSet<String>();
        context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(it -> it.getHandlerMethods().keySet().stream())
                .filter(it -> it.getMethodsCondition().getMethods().isEmpty()
                        || it.getMethodsCondition().getMethods().contains(method))
                .forEach(it -> patterns.addAll(it.getPatternValues()));
        return patterns;
    }

    /** Every address that the pattern stands for; a variable without a value stays in braces. */
    static List<String> filled(String pattern, Map<String, List<String>> things) {
        List<String> all = List.of(pattern);
        Matcher variable = VARIABLE.matcher(pattern);
        while (variable.find()) {
            String name = variable.group(1);
            var next = new ArrayList<String>();
            for (String value : things.getOrDefault(name, List.of("{" + name + "}"))) {
                all.forEach(it -> next.add(it.replace("{" + name + "}", value)));
            }
            all = next;
        }
        return all;
    }
}
