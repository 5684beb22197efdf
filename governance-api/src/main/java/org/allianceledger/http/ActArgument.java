package org.allianceledger.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.node.ObjectNode;

/** Hands a controller its {@link ActBody} or {@link QuestionBody}. */
@Component
class ActArgument implements HandlerMethodArgumentResolver {

    /** Longer requests are not read at all. */
    static final int LARGEST_BODY = 8 * 1024 * 1024;

    static final String TREE = ActArgument.class.getName() + ".tree";
    static final String PATH = ActArgument.class.getName() + ".path";

    private final ActReader reader;
    private final Words words;

    ActArgument(ActReader reader, Words words) {
        this.reader = reader;
        this.words = words;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ActBody.class) || parameter.hasParameterAnnotation(QuestionBody.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        Map<String, String> path = pathOf(request);
        request.setAttribute(PATH, path);
        ObjectNode tree = reader.parse(body(request));
        request.setAttribute(TREE, tree.deepCopy());
        return reader.read(tree, path, parameter.getParameterType());
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (!isJson(type)) {
            throw new InvalidAct(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, List.of(Fault.in("", words.say("act.wrong-media-type"))));
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw InvalidAct.tooLarge(words.say("act.too-large", LARGEST_BODY / 1024 / 1024));
        }
        return body;
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> pathOf(HttpServletRequest request) {
        var path = new HashMap<String, String>();
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> found) {
            path.putAll((Map<String, String>) found);
        }
        path.computeIfPresent("allianceId", (name, key) -> key.startsWith("alliance-") ? key : "alliance-" + key);
        return path;
    }

    /** The identifiers in the path of the request under way. */
    @SuppressWarnings("unchecked")
    static Map<String, String> path(RequestAttributes request) {
        Object path = request.getAttribute(PATH, RequestAttributes.SCOPE_REQUEST);
        return path == null ? Map.of() : (Map<String, String>) path;
    }
}
