package pro.interviewai.api.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The routes that bear an annotation, known before a request has got to its route. */
final class AnnotatedRoutes<A extends Annotation> {
    private final Supplier<List<Route<A>>> routes;

    private record Route<A>(String method, PathPattern path, A annotation) {
        boolean serves(String asked, PathContainer address) {
            return method.equals(asked) && path.matches(address);
        }
    }

    /** @param mappings asked once, at the first request: filters are made before them */
    AnnotatedRoutes(Class<A> annotation, Supplier<RequestMappingHandlerMapping> mappings) {
        this.routes = SingletonSupplier.of(() -> mappings.get().getHandlerMethods().entrySet().stream()
                .flatMap(route -> Optional.ofNullable(route.getValue().getMethodAnnotation(annotation)).stream()
                        .flatMap(found -> routes(route.getKey(), found)))
                .toList());
    }

    /** What stands at the route that the request goes to. */
    Optional<A> at(HttpServletRequest request) {
        var address = PathContainer.parsePath(request.getRequestURI());
        return routes.get().stream()
                .filter(route -> route.serves(request.getMethod(), address))
                .map(Route::annotation)
                .findFirst();
    }

    private static <A> Stream<Route<A>> routes(RequestMappingInfo mapping, A annotation) {
        var paths = mapping.getPathPatternsCondition();
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> (paths == null ? List.<PathPattern>of() : paths.getPatterns())
                        .stream().map(path -> new Route<>(method.name(), path, annotation)));
    }
}
