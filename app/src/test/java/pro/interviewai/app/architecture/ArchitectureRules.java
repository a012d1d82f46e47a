package pro.interviewai.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.servlet.AsyncContext;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.context.request.async.WebAsyncTask;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import pro.interviewai.gateways.file.SealedFolder;
import pro.interviewai.saga.personal.PersonalFiles;
import pro.interviewai.saga.privacy.ErasureLedger;
import software.amazon.awssdk.services.s3.S3Client;

/** The rules of the house, for all packages below a root; a second root with planted violations shows that they bite. */
public final class ArchitectureRules {
    private static final Map<String, List<String>> ARROWS = arrows();

    private static final DescribedPredicate<JavaClass> WRITE_FILES = DescribedPredicate.describe(
            "write files",
            type -> type.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> call.getTargetOwner().isEquivalentTo(FileChannel.class)
                            || call.getTargetOwner().isEquivalentTo(Files.class)
                                    && call.getName().matches("write|writeString|newOutputStream|copy|move")
                            || call.getTargetOwner().isEquivalentTo(SealedFolder.class)
                                    && call.getName().equals("keep")
                            || call.getTargetOwner().isEquivalentTo(S3Client.class)
                                    && call.getName().equals("putObject")));

    private ArchitectureRules() {}

    /** Each module's packages and which of ours they may know, beside their own. */
    private static Map<String, List<String>> arrows() {
        var arrows = new LinkedHashMap<String, List<String>>();
        arrows.put("messages", List.of());
        arrows.put("ports", List.of("messages"));
        arrows.put("embeddedmongo", List.of());
        arrows.put("eventlog", List.of("messages"));
        arrows.put("command", List.of("messages"));
        arrows.put("query", List.of("messages", "eventlog"));
        arrows.put("intelligence", List.of("messages", "ports"));
        arrows.put("saga", List.of("messages", "ports", "intelligence"));
        arrows.put("api", List.of("messages", "ports", "intelligence"));
        arrows.put("telegram", List.of("messages", "ports", "intelligence"));
        arrows.put("gateways", List.of("messages", "ports", "saga", "api"));
        return arrows;
    }

    /** The modules by the names of their packages, and which others each may know. */
    public static Map<String, List<String>> allowed() {
        return ARROWS;
    }

    /** @param features by the names of their packages */
    public static Map<String, ArchRule> below(String root, Set<String> features) {
        var rules = new LinkedHashMap<String, ArchRule>();
        ARROWS.forEach((module, _) -> rules.put("arrows of " + module, arrowsOf(root, module)));
        rules.put(
                "the event log knows no more of the messages than their annotations",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".eventlog..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".messages.*.."));
        for (var module : List.of("command", "query", "saga", "api")) {
            rules.put(
                    "features of " + module + " do not know each other",
                    slices().matching(root + "." + module + ".(" + String.join("|", features) + ")..")
                            .should()
                            .notDependOnEachOther()
                            .allowEmptyShould(true));
        }
        rules.put("packages of a module know each other in one direction only", oneDirection(root));
        rules.put(
                "aggregates know neither Spring nor MongoDB",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".command..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson.."));
        rules.put("time and chance come in from the edge", timeAndChance(root));
        rules.put(
                "wiring stands in configurations only",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".app..")
                        .and()
                        .haveSimpleNameNotEndingWith("Configuration")
                        .should()
                        .beAnnotatedWith("org.springframework.context.annotation.Configuration"));
        rules.put(
                "nothing is serialised the Java way",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(ObjectOutputStream.class, ObjectInputStream.class)
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAPackage("com.thoughtworks.xstream.."));
        rules.put(
                "controllers stand at the edge",
                classes()
                        .that()
                        .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                        .should()
                        .resideInAPackage(root + ".api.."));
        // another thread's writing meets the filters of the request's own, which may still be writing headers
        rules.put(
                "an answer is written by the thread that serves its request",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(ResponseBodyEmitter.class)
                        .orShould()
                        .dependOnClassesThat()
                        .belongToAnyOf(
                                StreamingResponseBody.class,
                                DeferredResult.class,
                                WebAsyncTask.class,
                                AsyncContext.class));
        rules.put(
                "what is kept in files for people is removed when they are erased",
                classes()
                        .that()
                        .resideInAPackage(root + ".gateways..")
                        .and(WRITE_FILES)
                        .should(new BeRemovedWithThePerson(root)));
        return rules;
    }

    private static ArchRule arrowsOf(String root, String module) {
        var forbidden = ARROWS.keySet().stream()
                .filter(other -> !other.equals(module) && !ARROWS.get(module).contains(other))
                .map(other -> root + "." + other + "..")
                .toList();
        var all = new ArrayList<>(forbidden);
        all.add(root + ".app..");
        return noClasses()
                .that()
                .resideInAPackage(root + "." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(all.toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private static ArchRule oneDirection(String root) {
        return CompositeArchRule.of(Stream.concat(ARROWS.keySet().stream(), Stream.of("app"))
                .map(module -> slices().matching(root + "." + module + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true))
                .toList());
    }

    private static ArchRule timeAndChance(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".command..", root + ".query..", root + ".saga..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor(SecureRandom.class);
    }

    /** One of the {@code PersonalFiles} knows the port that the class stands behind. */
    private static final class BeRemovedWithThePerson extends ArchCondition<JavaClass> {
        private final String root;

        BeRemovedWithThePerson(String root) {
            super("stand behind a port that some PersonalFiles know");
            this.root = root;
        }

        @Override
        public void check(JavaClass adapter, ConditionEvents events) {
            var ports = adapter.getAllRawInterfaces().stream()
                    .filter(port -> port.getPackageName().startsWith(root))
                    .toList();
            var known = ports.stream().anyMatch(BeRemovedWithThePerson::isLedger)
                    || ports.stream()
                            .flatMap(port -> port.getDirectDependenciesToSelf().stream())
                            .map(Dependency::getOriginClass)
                            .anyMatch(origin -> origin.isAssignableTo(PersonalFiles.class));
            events.add(new SimpleConditionEvent(
                    adapter,
                    known || ports.isEmpty(),
                    adapter.getName() + " writes files that no PersonalFiles remove"));
        }

        /** Who was erased has to outlive that. */
        private static boolean isLedger(JavaClass port) {
            return port.isEquivalentTo(ErasureLedger.class);
        }
    }
}
