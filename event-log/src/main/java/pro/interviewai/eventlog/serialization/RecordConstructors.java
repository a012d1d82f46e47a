package pro.interviewai.eventlog.serialization;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/**
 * Has Jackson make records through a handle that is adapted once. Jackson's own way adapts it for each record, in which
 * a third of the time of reading one goes.
 */
final class RecordConstructors extends JacksonModule {
    @Override
    public String getModuleName() {
        return "record-constructors";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addValueInstantiators(new ValueInstantiators.Base() {
            @Override
            public ValueInstantiator modifyValueInstantiator(
                    DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator instantiator) {
                return type.getBeanClass().isRecord()
                                && instantiator instanceof StdValueInstantiator standard
                                && standard.getWithArgsCreator() != null
                                && standard.getWithArgsCreator().getAnnotated() instanceof Constructor<?> constructor
                        ? new Adapted(standard, constructor)
                        : instantiator;
            }
        });
    }

    private static final class Adapted extends StdValueInstantiator {
        private final MethodHandle constructor;

        Adapted(StdValueInstantiator standard, Constructor<?> constructor) {
            super(standard);
            try {
                constructor.setAccessible(true);
                this.constructor = MethodHandles.lookup()
                        .unreflectConstructor(constructor)
                        .asFixedArity()
                        .asSpreader(Object[].class, constructor.getParameterCount())
                        .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("A record cannot be made: " + constructor, e);
            }
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] components) {
            try {
                return constructor.invokeExact(components);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                return context.handleInstantiationProblem(_valueClass, components, rewrapCtorProblem(context, e));
            }
        }
    }
}
