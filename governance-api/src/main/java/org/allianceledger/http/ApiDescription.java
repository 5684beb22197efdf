package org.allianceledger.http;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;

/** Describes acts and moments in OpenAPI the way they are really read. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ApiDescription {

    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Moment.class);
    }

    @Bean
    OpenAPI ledgerApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Alliance Governance Ledger")
                        .version("v1")
                        .description("Acts are POSTed to what they concern; readings take asOf and knownAt.")
                        .license(new License().name("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")));
    }

    @Bean
    OperationCustomizer actsAndMoments() {
        return (operation, method) -> {
            for (MethodParameter parameter : method.getMethodParameters()) {
                if (parameter.hasParameterAnnotation(ActBody.class)) {
                    describeBody(operation, parameter);
                    describeHeaders(operation);
                } else if (parameter.hasParameterAnnotation(QuestionBody.class)) {
                    describeBody(operation, parameter);
                } else if (parameter.getParameterType() == Moment.class) {
                    describeMoment(operation);
                }
            }
            return operation;
        };
    }

    /** What stands in the path is no field of the body, though both end up in the act. */
    @Bean
    OpenApiCustomizer identifiersInPaths() {
        return api -> {
            ModelConverters.getInstance()
                    .read(Fault.class)
                    .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
            api.getPaths()
                    .forEach((path, item) -> item.readOperations().forEach(operation -> {
                        inPath(path)
                                .forEach(name -> bodiesOf(operation).forEach(body -> {
                                    body.getProperties().remove(name);
                                    leaveOut(body, name);
                                }));
                        for (String name : inPath(path)) {
                            boolean known = operation.getParameters() != null
                                    && operation.getParameters().stream()
                                            .anyMatch(it -> name.equals(it.getName()) && "path".equals(it.getIn()));
                            if (!known) {
                                operation.addParametersItem(
                                        new PathParameter().name(name).schema(new StringSchema()));
                            }
                        }
                    }));
        };
    }

    private static void describeBody(Operation operation, MethodParameter parameter) {
        if (operation.getParameters() != null) {
            var others = new ArrayList<>(operation.getParameters());
            others.removeIf(it -> it.getName() != null && it.getName().equals(parameter.getParameterName()));
            operation.setParameters(others);
        }
        Class<?> act = parameter.getParameterType();
        operation.setSummary(act.getSimpleName());
        Schema<?> schema = ModelConverters.getInstance().readAllAsResolvedSchema(act).schema;
        ActDefaults.of(act).forEach(name -> leaveOut(schema, name));
        operation.setRequestBody(new RequestBody()
                .required(true)
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema))));
        operation.addSecurityItem(new io.swagger.v3.oas.models.security.SecurityRequirement().addList("basic"));
        operation.addSecurityItem(new io.swagger.v3.oas.models.security.SecurityRequirement().addList("token"));
    }

    private static void describeHeaders(Operation operation) {
        header(operation, "Idempotency-Key", "Asking again with the same key answers the first result");
        header(operation, "If-Match", "The ETag that was read; refused with 412 if it is no longer the newest");
        header(operation, "Acting-For", "The seat, role or partner that the act is done for");
    }

    private static List<String> inPath(String path) {
        return IN_PATH.matcher(path).results().map(found -> found.group(1)).toList();
    }

    private static List<Schema<?>> bodiesOf(Operation operation) {
        var bodies = new ArrayList<Schema<?>>();
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            operation.getRequestBody().getContent().values().forEach(type -> {
                if (type.getSchema() != null && type.getSchema().getProperties() != null) {
                    bodies.add(type.getSchema());
                }
            });
        }
        return bodies;
    }

    private static void leaveOut(Schema<?> schema, String name) {
        if (schema.getRequired() != null) {
            var required = new ArrayList<>(schema.getRequired());
            required.remove(name);
            schema.setRequired(required);
        }
    }

    private static void header(Operation operation, String name, String description) {
        operation.addParametersItem(
                new Parameter().in("header").name(name).description(description).schema(new StringSchema()));
    }

    private static void describeMoment(Operation operation) {
        List.of(
                        query("asOf", "The day in effect, 2024-03-21; today if left out"),
                        query("knownAt", "Using only what was recorded by then: a day or a time; now if left out"),
                        query("minPosition", "The place in the log that the answer must have read"))
                .forEach(operation::addParametersItem);
    }

    private static Parameter query(String name, String description) {
        return new Parameter().in("query").name(name).description(description).schema(new StringSchema());
    }
}
