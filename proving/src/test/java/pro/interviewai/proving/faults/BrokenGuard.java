package pro.interviewai.proving.faults;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.eventlog.readmodel.GuardedWriter;

/** Writes read models whatever position they are at already, when BROKEN is "unguarded". */
class BrokenGuard {
    @Bean
    static BeanPostProcessor unguarded(ObjectProvider<MongoTemplate> mongo) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof GuardedWriter && BrokenParts.is("unguarded")
                        ? new GuardedWriter(unguarded(mongo.getObject()))
                        : bean;
            }
        };
    }

    private static MongoOperations unguarded(MongoTemplate mongo) {
        return (MongoOperations) Proxy.newProxyInstance(
                MongoOperations.class.getClassLoader(), new Class<?>[] {MongoOperations.class}, (_, method, given) -> {
                    var result = method.invoke(mongo, given);
                    return result instanceof MongoCollection<?> collection ? unguarded(collection) : result;
                });
    }

    private static Object unguarded(MongoCollection<?> collection) {
        return Proxy.newProxyInstance(
                MongoCollection.class.getClassLoader(), new Class<?>[] {MongoCollection.class}, (_, method, given) -> {
                    if (method.getName().equals("updateOne")) {
                        given[0] = anyPosition((Bson) given[0]);
                    } else if (method.getName().equals("bulkWrite")) {
                        given[0] = ((List<?>) given[0])
                                .stream().map(BrokenGuard::anyPosition).toList();
                    }
                    try {
                        return method.invoke(collection, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static UpdateOneModel<?> anyPosition(Object write) {
        var model = (UpdateOneModel<?>) write;
        return new UpdateOneModel<>(anyPosition(model.getFilter()), model.getUpdate(), model.getOptions());
    }

    private static Bson anyPosition(Bson filter) {
        return new Document("_id", ((Document) filter).get("_id"));
    }
}
