package pro.interviewai.app.slice;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import pro.interviewai.query.activity.CountedEvents;

/** What the application collects when it starts, for tests that do not start it. */
public final class FoundSlices {
    private static final ClassLoader HERE = FoundSlices.class.getClassLoader();

    private FoundSlices() {}

    public static Slices found() {
        return found(HERE);
    }

    /** The same, where the class path holds more. */
    public static Slices found(ClassLoader classPath) {
        return new Slices(instances(classPath, Slice.class, "pro.interviewai.app"));
    }

    /** What each feature has counted. */
    public static List<CountedEvents> counted() {
        return instances(HERE, CountedEvents.class, "pro.interviewai.query");
    }

    private static <T> List<T> instances(ClassLoader classPath, Class<T> type, String root) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(type));
        return classes(classPath, scanner, root)
                .map(BeanUtils::instantiateClass)
                .<T>map(type::cast)
                .toList();
    }

    /** The names of all features: the packages in which they describe themselves. */
    public static Set<String> features() {
        return features(HERE);
    }

    /** The same, where the class path holds more. */
    public static Set<String> features(ClassLoader classPath) {
        return found(classPath).slices().stream()
                .map(slice -> slice.getClass().getPackageName())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The classes below a package that the scanner lets through, in the order of their names. */
    static Stream<? extends Class<?>> classes(
            ClassLoader classPath, ClassPathScanningCandidateComponentProvider scanner, String root) {
        scanner.setResourceLoader(new PathMatchingResourcePatternResolver(classPath));
        return scanner.findCandidateComponents(root).stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .sorted()
                .map(name -> ClassUtils.resolveClassName(name, classPath));
    }
}
