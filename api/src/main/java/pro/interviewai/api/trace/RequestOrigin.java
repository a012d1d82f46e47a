package pro.interviewai.api.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import pro.interviewai.api.security.SignedInAuthentication;

/** Notes on each command that a request sends which request it was and who is signed in: ids only. */
@Component
public class RequestOrigin implements MessageDispatchInterceptor<CommandMessage<?>> {

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        Map<String, String> origin = new HashMap<>();
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(RequestIdFilter.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                        instanceof String id) {
            origin.put("correlationId", id);
        }
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInAuthentication checked) {
            origin.put("actorId", checked.getName());
        }
        return (_, command) -> command.andMetaData(origin);
    }
}
