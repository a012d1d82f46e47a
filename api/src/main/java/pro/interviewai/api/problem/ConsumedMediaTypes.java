package pro.interviewai.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Knows what the routes at an address take that take something else than JSON: what they declare themselves to consume. */
@Component
class ConsumedMediaTypes {
    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    ConsumedMediaTypes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    /** A sentence about the content that is wanted at the request's address; none where that is JSON. */
    Optional<String> at(HttpServletRequest request) {
        var path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
        var wanted = routes.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(route -> isAt(route.getKey(), path, request.getMethod()))
                .flatMap(route -> types(route.getKey(), route.getValue()))
                .sorted()
                .distinct()
                .toList();
        return wanted.isEmpty() ? Optional.empty() : Optional.of("This address takes " + alternatives(wanted) + ".");
    }

    private static boolean isAt(RequestMappingInfo route, PathContainer path, String method) {
        var patterns = route.getPathPatternsCondition();
        return patterns != null
                && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path))
                && route.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .anyMatch(method::equals);
    }

    private static Stream<String> types(RequestMappingInfo route, HandlerMethod handler) {
        return route.getConsumesCondition().getConsumableMediaTypes().stream()
                .filter(type -> !type.equals(MediaType.ALL))
                .map(type -> MediaType.MULTIPART_FORM_DATA.includes(type) ? type + files(handler) : type.toString());
    }

    private static String files(HandlerMethod handler) {
        var names = new ArrayList<String>();
        Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == MultipartFile.class)
                .forEach(parameter -> names.add(name(parameter)));
        return names.isEmpty() ? "" : " with the file as the part " + String.join(", ", names);
    }

    private static String name(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return String.valueOf(parameter.getParameterName());
    }

    private static String alternatives(List<String> all) {
        return all.size() == 1
                ? all.getFirst()
                : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast();
    }
}
