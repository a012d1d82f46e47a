package pro.interviewai.app;

import java.util.Comparator;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.springframework.test.annotation.DirtiesContext;

/** Tests that leave the application unfit for others come last, so that it is started anew for none but them. */
public final class SpoilersLast implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(test -> test.isAnnotated(DirtiesContext.class)));
    }
}
