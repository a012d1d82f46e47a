package pro.interviewai.app.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Names the schemas of the document by their classes and says of each record which fields are always there: those that
 * the code does not mark as {@link Nullable}. Clients get their types from it, so two classes must not share a name.
 */
final class SchemaNames extends TypeNameResolver implements OpenApiCustomizer {
    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();
    private final Set<String> clashes = ConcurrentHashMap.newKeySet();

    @Override
    protected String getNameOfClass(Class<?> type) {
        String name = type.getSimpleName();
        if (type.isEnum()) {
            return name; // stands where it is used, without a name
        }
        Class<?> known = classes.putIfAbsent(name, type);
        if (known != null && known != type) {
            clashes.add("Two schemas are named " + name + ": " + known + " and " + type);
        }
        return name;
    }

    @Override
    public void customise(OpenAPI document) {
        if (!clashes.isEmpty()) {
            throw new IllegalStateException(String.join("\n", clashes));
        }
        document.getComponents().getSchemas().forEach((name, schema) -> {
            Class<?> type = classes.get(name);
            if (type != null && type.isRecord()) {
                require(schema, type);
            }
        });
    }

    private static void require(Schema<?> schema, Class<?> type) {
        schema.setRequired(Arrays.stream(type.getRecordComponents())
                .filter(component -> !isNullable(component))
                .map(RecordComponent::getName)
                .filter(field ->
                        schema.getProperties() != null && schema.getProperties().containsKey(field))
                .sorted()
                .toList());
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
