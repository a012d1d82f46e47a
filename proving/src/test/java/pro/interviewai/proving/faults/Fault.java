package pro.interviewai.proving.faults;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that tries one row of {@code docs/faults.md} and reports it through {@link FaultReport}. */
@Test
@Tag("fault")
@ExtendWith(ChosenFaults.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fault {
    /** The id of the row. */
    String value();
}
