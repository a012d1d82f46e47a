package pro.interviewai.app.processing;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Events that were brought from another installation have had their effects there and have none here. */
public final class ImportedEventFilter implements MessageHandlerInterceptor<EventMessage<?>> {
    private static final String MARK = "imported";

    /** What each of them bears. */
    public static MetaData mark() {
        return MetaData.with(MARK, "true");
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
            throws Exception {
        return work.getMessage().getMetaData().containsKey(MARK) ? null : chain.proceed();
    }
}
