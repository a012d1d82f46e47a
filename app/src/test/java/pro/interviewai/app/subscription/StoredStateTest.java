package pro.interviewai.app.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.slice.Slices;
import pro.interviewai.command.subscription.Subscription;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.saga.subscription.PaymentSaga;

/** What is kept between two steps comes back whole: nothing else could tell what was done already. */
class StoredStateTest {
    private final StoredSerializer serializer =
            StoredSerializer.inClear(new Slices(List.of(new SubscriptionConfiguration())).eventTypes());

    @Test
    void aSagaComesBackWithAllItsFields() throws ReflectiveOperationException {
        var saga = new PaymentSaga();
        for (var field : fields(PaymentSaga.class)) {
            field.set(saga, something(field.getType()));
        }
        assertThat(again(saga)).usingRecursiveComparison().isEqualTo(saga);
        var stored = serializer.serialize(saga, String.class);
        assertThat(stored.getType().getName()).isEqualTo("subscription.PaymentSaga");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
    }

    @Test
    void aSagaThatHasJustBegunComesBackToo() {
        assertThat(again(new PaymentSaga())).usingRecursiveComparison().isEqualTo(new PaymentSaga());
    }

    @Test
    void aSnapshotOfASubscriptionKnowsAllThatTheEventsTold() throws ReflectiveOperationException {
        Constructor<Subscription> constructor = Subscription.class.getDeclaredConstructor();
        constructor.setAccessible(true);
        var subscription = constructor.newInstance();
        Method on = Subscription.class.getDeclaredMethod("on", SubscriptionEvent.class);
        on.setAccessible(true);
        for (var event : SubscriptionExamples.ALL) {
            on.invoke(subscription, event);
        }
        assertThat(again(subscription)).usingRecursiveComparison().isEqualTo(subscription);
    }

    private <T> T again(T state) {
        SerializedObject<byte[]> stored = serializer.serialize(state, byte[].class);
        return serializer.deserialize(stored);
    }

    private static List<Field> fields(Class<?> type) {
        var fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
        fields.forEach(field -> field.setAccessible(true));
        return fields;
    }

    /** Other than what it begins with. */
    private static Object something(Class<?> type) {
        if (type == int.class) {
            return 5;
        }
        if (type == String.class) {
            return "something";
        }
        if (type == Instant.class) {
            return SubscriptionExamples.AT;
        }
        assertThat(type).isEqualTo(Instruction.class);
        return SubscriptionExamples.INSTRUCTION;
    }
}
