package pro.interviewai.proving.feature;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.springframework.util.ClassUtils;
import pro.interviewai.app.architecture.ArchitectureRules;
import pro.interviewai.app.slice.Forgotten;
import pro.interviewai.app.slice.FoundSlices;

/** The checks that the house makes of itself, made of the house with one more feature. */
final class HouseChecks {
    private static final Path APPROVED = Path.of("..", "app", "src", "test", "resources", "events");
    private static final String TEST = "pro.interviewai.app.keepsake.KeepsakeEventsTest";

    private HouseChecks() {}

    /** What they find, a sentence each. */
    static List<String> red(AddedFeature feature) throws IOException {
        var red = new ArrayList<String>();
        try (var classPath = feature.loader()) {
            var forgotten = Forgotten.on(classPath);
            forgotten.all().forEach((what, names) -> red.add(what + ": " + names));
            var forms = forgotten.approvedForms(APPROVED, feature.resources());
            if (!forms.isEmpty()) {
                red.add("events without approved form: " + forms);
            }
            red.addAll(architecture(feature, classPath));
            red.addAll(ownTest(classPath));
        } catch (IllegalArgumentException cannotBeStored) {
            red.add(cannotBeStored.getMessage());
        }
        return red;
    }

    private static List<String> architecture(AddedFeature feature, ClassLoader classPath) {
        var classes = ArchConfiguration.withThreadLocalScope((ArchConfiguration here) -> {
            here.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter().importPaths(feature.classes());
        });
        return ArchitectureRules.below("pro.interviewai", FoundSlices.features(classPath)).values().stream()
                .flatMap(rule -> rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails().stream())
                .toList();
    }

    /** The test that a feature brings for its events. */
    private static List<String> ownTest(ClassLoader classPath) {
        var red = new ArrayList<String>();
        var test = ClassUtils.resolveClassName(TEST, classPath);
        for (var method : AnnotationSupport.findAnnotatedMethods(test, Test.class, HierarchyTraversalMode.TOP_DOWN)) {
            try {
                ReflectionSupport.invokeMethod(method, ReflectionSupport.newInstance(test));
            } catch (AssertionError | RuntimeException | LinkageError found) {
                red.add(String.valueOf(found.getMessage()));
            }
        }
        return red;
    }
}
