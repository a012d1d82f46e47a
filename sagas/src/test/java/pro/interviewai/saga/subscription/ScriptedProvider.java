package pro.interviewai.saga.subscription;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.ports.payment.PaymentProvider;

/** A payment provider that answers as it is told to, the last answer over and over, and to nothing else. */
final class ScriptedProvider implements InvocationHandler {
    private final Map<String, Deque<Supplier<?>>> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    PaymentProvider provider() {
        return (PaymentProvider) Proxy.newProxyInstance(
                PaymentProvider.class.getClassLoader(), new Class<?>[] {PaymentProvider.class}, this);
    }

    ScriptedProvider answer(String method, Object answer) {
        return answerBy(method, () -> answer);
    }

    ScriptedProvider refuse(String method, RuntimeException refusal) {
        return answerBy(method, () -> {
            throw refusal;
        });
    }

    /** Forgets what was to be answered before. */
    ScriptedProvider from(String method) {
        answers.remove(method);
        return this;
    }

    private ScriptedProvider answerBy(String method, Supplier<?> answer) {
        answers.computeIfAbsent(method, _ -> new ArrayDeque<>()).add(answer);
        return this;
    }

    /** What it was asked, each with the first of what was told. */
    List<String> asked() {
        return asked;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object @Nullable [] told) {
        asked.add(method.getName() + (told == null ? "" : " " + told[0]));
        var left = answers.get(method.getName());
        if (left == null) {
            throw new AssertionError("nobody expects " + method.getName());
        }
        return (left.size() > 1 ? left.remove() : left.element()).get();
    }
}
