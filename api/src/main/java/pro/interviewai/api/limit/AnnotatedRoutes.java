package pro.interviewai.api.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The routes that bear an annotation, at their method or else at its class, known before a request has got to its route. */
public final class AnnotatedRoutes<A extends Annotation> {
    private static final String HEAD = "HEAD";
    private static final String GET = "GET";

    private final Supplier<List<Route<A>>> routes;

    private record Route<A>(String method, PathPattern path, A annotation) {
        boolean serves(String asked, PathContainer address) {
            return method.equals(asked.equals(HEAD) ? GET : asked) && path.matches(address);
        }
    }

    /** @param mappings asked once, at the first request: filters are made before them */
    public AnnotatedRoutes(Class<A> annotation, Supplier<RequestMappingHandlerMapping> mappings) {
        this.routes = SingletonSupplier.of(() -> mappings.get().getHandlerMethods().entrySet().stream()
                .flatMap(route -> annotation(route.getValue(), annotation).stream()
                        .flatMap(found -> routes(route.getKey(), found)))
                .sorted(Comparator.comparing(Route::path))
                .toList());
    }

    /** What stands at the route that the request goes to; of several the one whose path says most. */
    public Optional<A> at(HttpServletRequest request) {
        var address = PathContainer.parsePath(request.getRequestURI());
        return routes.get().stream()
                .filter(route -> route.serves(request.getMethod(), address))
                .map(Route::annotation)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> annotation(HandlerMethod handler, Class<A> annotation) {
        return Optional.ofNullable(handler.getMethodAnnotation(annotation))
                .or(() -> Optional.ofNullable(handler.getBeanType().getAnnotation(annotation)));
    }

    private static <A extends Annotation> Stream<Route<A>> routes(RequestMappingInfo mapping, A annotation) {
        var paths = mapping.getPathPatternsCondition();
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> (paths == null ? List.<PathPattern>of() : paths.getPatterns())
                        .stream().map(path -> new Route<>(method.name(), path, annotation)));
    }
}
