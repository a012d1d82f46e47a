package pro.interviewai.app.slice;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.Revision;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import pro.interviewai.api.personal.PersonalRecords;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.eventlog.readmodel.SealedCollection;
import pro.interviewai.messages.StoredName;

/** What features have on a class path and do not say of themselves. Where all is said, each of these is empty. */
public final class Forgotten {
    /** Names no resource, but one of the few things that everybody may agree to. */
    private static final String PURPOSE = "{purpose}";

    private final ClassLoader classPath;
    private final Slices slices;
    private final Map<String, List<? extends Class<?>>> modules = new HashMap<>();

    /** @param slices what is said */
    Forgotten(ClassLoader classPath, Slices slices) {
        this.classPath = classPath;
        this.slices = slices;
    }

    /** What the features of a class path say, and have. */
    public static Forgotten on(ClassLoader classPath) {
        return new Forgotten(classPath, FoundSlices.found(classPath));
    }

    /** All of it, by what it is. */
    public SortedMap<String, Set<String>> all() {
        var all = new TreeMap<String, Set<String>>();
        all.put("events that nobody stores", events());
        all.put("aggregates that nobody has", aggregates());
        all.put("sagas that nobody has", sagas());
        all.put("sealed collections that nobody names", sealedCollections());
        all.put("handlers that nobody makes", handlers());
        all.put("event handlers of no group", groups());
        all.put("projections that cannot begin anew", resets());
        all.put("reactions that may be replayed", reactions("pro.interviewai.saga"));
        all.put("routes without audience", audiences());
        all.put("routes to what is nobody's", owners());
        all.put("features that export nothing", exports());
        all.values().removeIf(Set::isEmpty);
        return all;
    }

    Set<String> events() {
        var stored = slices.eventTypes().eventNames();
        return names(
                below("messages")
                        .filter(type -> type.isAnnotationPresent(StoredName.class))
                        .map(type -> type.getAnnotation(StoredName.class).value()),
                name -> !stored.contains(name));
    }

    /** Events whose present form stands nowhere below the folders of approved files. */
    public Set<String> approvedForms(Path... folders) throws IOException {
        var approved = new HashSet<String>();
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                files.forEach(file -> approved.add(file.getFileName().toString()));
            }
        }
        return names(
                slices.eventTypes().eventClasses().stream()
                        .map(type -> type.getAnnotation(StoredName.class).value() + "."
                                + type.getAnnotation(Revision.class).value()),
                form -> !approved.contains(form + ".json"));
    }

    Set<String> aggregates() {
        var known = slices.aggregates().stream().<Class<?>>map(Aggregate::type).toList();
        return names(below("command")
                .filter(Forgotten::isAggregate)
                .filter(type -> !known.contains(type))
                .map(Class::getSimpleName));
    }

    /** Such a one would never begin, nor could be stored. */
    Set<String> sagas() {
        return names(below("saga")
                .filter(Forgotten::isSaga)
                .filter(type -> !slices.sagas().contains(type))
                .map(Class::getSimpleName));
    }

    Set<String> sealedCollections() {
        var named = slices.sealed().stream().map(SealedCollection::name).toList();
        return names(
                sealedDocuments().map(type -> type.getAnnotation(Document.class).value()),
                name -> !named.contains(name));
    }

    /** What no method of a configuration gives hears of nothing. */
    private Set<String> handlers() {
        var made = below("app")
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Bean.class))
                .<Class<?>>map(Method::getReturnType)
                .collect(Collectors.toSet());
        return names(Stream.of("command", "query", "saga")
                .flatMap(this::below)
                .filter(type -> handles(type, CommandHandler.class)
                        || handles(type, EventHandler.class)
                        || handles(type, QueryHandler.class))
                .filter(type -> !isAggregate(type) && !made.contains(type))
                .map(Class::getSimpleName));
    }

    private Set<String> groups() {
        return names(Stream.of("query", "saga")
                .flatMap(this::below)
                .filter(type -> (handles(type, EventHandler.class) || isSaga(type))
                        && !type.isAnnotationPresent(ProcessingGroup.class))
                .map(Class::getSimpleName));
    }

    private Set<String> resets() {
        return names(below("query")
                .filter(type -> handles(type, EventHandler.class) && !handles(type, ResetHandler.class))
                .map(Class::getSimpleName));
    }

    Set<String> reactions(String root) {
        return names(classes(root)
                .filter(type ->
                        type.getSimpleName().matches("When.+Then.+") && !type.isAnnotationPresent(DisallowReplay.class))
                .map(Class::getSimpleName));
    }

    private Set<String> audiences() {
        return names(routes().filter(route -> route.audience().isEmpty()).map(Route::name));
    }

    /** What a path names belongs to somebody. */
    private Set<String> owners() {
        return names(routes().filter(route -> route.audience().equals(Set.of(Audience.SIGNED_IN)))
                .filter(route -> route.path().replace(PURPOSE, "").contains("{"))
                .map(Route::name));
    }

    /** What is sealed is about somebody, who may take it along. */
    private Set<String> exports() {
        var exporting = below("api")
                .filter(type -> PersonalRecords.class.isAssignableFrom(type)
                        && AnnotatedElementUtils.hasAnnotation(type, Component.class))
                .map(type -> feature(type, "api"))
                .collect(Collectors.toSet());
        return names(sealedDocuments().map(type -> feature(type, "query")), feature -> !exporting.contains(feature));
    }

    private record Route(String name, String path, Set<Audience> audience) {
        static Route of(Method method) {
            var type = method.getDeclaringClass();
            var access = method.getAnnotation(Access.class);
            var above = access == null ? type.getAnnotation(Access.class) : access;
            return new Route(
                    type.getSimpleName() + "." + method.getName(),
                    path(AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class))
                            + path(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class)),
                    above == null ? Set.of() : Set.of(above.value()));
        }

        private static String path(RequestMapping mapping) {
            return mapping == null ? "" : String.join(" ", mapping.path());
        }
    }

    private Stream<Route> routes() {
        return below("api")
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .map(Route::of);
    }

    private Stream<? extends Class<?>> sealedDocuments() {
        return below("query")
                .filter(type -> type.isAnnotationPresent(Document.class) && holdsBytes(type, new HashSet<>()));
    }

    /** What is sealed is bytes, and nothing else is. */
    private static boolean holdsBytes(Class<?> type, Set<Class<?>> seen) {
        return type.isRecord()
                && seen.add(type)
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(
                                component -> mentions(component.getGenericType().getTypeName())
                                        || Arrays.stream(type.getDeclaredClasses())
                                                .anyMatch(nested -> holdsBytes(nested, seen)));
    }

    private static boolean mentions(String type) {
        return type.contains("byte[]");
    }

    private static boolean isAggregate(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .anyMatch(field -> field.isAnnotationPresent(AggregateIdentifier.class));
    }

    private static boolean isSaga(Class<?> type) {
        return handles(type, StartSaga.class);
    }

    private static boolean handles(Class<?> type, Class<? extends Annotation> by) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(by));
    }

    private static String feature(Class<?> type, String module) {
        return type.getPackageName()
                .substring(("pro.interviewai." + module + ".").length())
                .replaceFirst("[.].*", "");
    }

    private static Set<String> names(Stream<String> found) {
        return names(found, _ -> true);
    }

    private static Set<String> names(Stream<String> found, Predicate<String> wanted) {
        return new TreeSet<>(found.filter(wanted).toList());
    }

    private Stream<? extends Class<?>> below(String module) {
        return modules
                .computeIfAbsent(
                        module, _ -> classes("pro.interviewai." + module).toList())
                .stream();
    }

    private Stream<? extends Class<?>> classes(String root) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
                return true;
            }
        };
        scanner.addIncludeFilter((_, _) -> true);
        return FoundSlices.classes(classPath, scanner, root);
    }
}
