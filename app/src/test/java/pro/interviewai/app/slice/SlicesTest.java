package pro.interviewai.app.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.eventlog.readmodel.SealedCollection;
import pro.interviewai.messages.StoredName;

/** Nothing that a feature has is missing from what it says of itself; each check finds what was forgotten on purpose. */
class SlicesTest {
    private static final Slices ALL = FoundSlices.found();
    private static final Slices NOBODY = new Slices(List.of());

    @Test
    void eachEvent_isStoredByAFeature() {
        assertThat(eventsThatNobodyStores(ALL)).isEmpty();
        assertThat(eventsThatNobodyStores(NOBODY)).contains("account.AccountRegistered", "interview.AnswerSubmitted");
    }

    @Test
    void eachAggregate_isAFeatures() {
        assertThat(aggregatesThatNobodyHas(ALL)).isEmpty();
        assertThat(aggregatesThatNobodyHas(NOBODY)).contains("Account", "Interview");
    }

    @Test
    void eachReadModelWithSealedFields_isScrubbedWhenSomebodyIsErased() {
        assertThat(sealedCollectionsThatNobodyNames(ALL)).isEmpty();
        assertThat(sealedCollectionsThatNobodyNames(NOBODY)).contains("accounts", "interviews", "recordings");
    }

    @Test
    void eachReaction_isNeverReplayed() {
        assertThat(reactionsThatMayBeReplayed("pro.interviewai.saga")).isEmpty();
        assertThat(reactionsThatMayBeReplayed("planted.saga")).contains("WhenPlantedThenForget");
    }

    private static Set<String> eventsThatNobodyStores(Slices slices) {
        var stored = slices.eventTypes().eventNames();
        return names(
                below("pro.interviewai.messages")
                        .map(type -> type.getDeclaredAnnotation(StoredName.class))
                        .filter(name -> name != null)
                        .map(StoredName::value),
                name -> !stored.contains(name));
    }

    private static Set<String> aggregatesThatNobodyHas(Slices slices) {
        var known = slices.aggregates().stream().<Class<?>>map(Aggregate::type).toList();
        return names(
                below("pro.interviewai.command")
                        .filter(type -> !known.contains(type))
                        .filter(type -> Arrays.stream(type.getDeclaredFields())
                                .anyMatch(field -> field.isAnnotationPresent(AggregateIdentifier.class)))
                        .map(Class::getSimpleName),
                _ -> true);
    }

    private static Set<String> sealedCollectionsThatNobodyNames(Slices slices) {
        var named = slices.sealed().stream().map(SealedCollection::name).toList();
        return names(
                below("pro.interviewai.query")
                        .filter(type -> type.isAnnotationPresent(Document.class) && holdsBytes(type, new HashSet<>()))
                        .map(type -> type.getAnnotation(Document.class).value()),
                name -> !named.contains(name));
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

    private static Set<String> reactionsThatMayBeReplayed(String root) {
        return names(
                below(root)
                        .filter(type -> type.getSimpleName().matches("When.+Then.+")
                                && !type.isAnnotationPresent(DisallowReplay.class))
                        .map(Class::getSimpleName),
                _ -> true);
    }

    private static Set<String> names(Stream<String> found, Predicate<String> wanted) {
        return new TreeSet<>(found.filter(wanted).toList());
    }

    private static Stream<? extends Class<?>> below(String root) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
                return true;
            }
        };
        scanner.addIncludeFilter((_, _) -> true);
        return FoundSlices.classes(scanner, root);
    }
}
