package pro.interviewai.app;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Tests that start processes of their own come after the light ones, beside which the browser's tests run. */
public final class HeavyLast implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(HeavyLast::isHeavy));
    }

    private static boolean isHeavy(ClassDescriptor test) {
        return OneHeavy.isHeavy(test.getTestClass());
    }
}
