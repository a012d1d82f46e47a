package pro.interviewai.messages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a stored record that holds the keyed hash by which a text is looked up without being known. Each
 * installation has a key of its own: what is brought from another one gets the hash that the text has here.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeyedHash {

    /** The component of the same record that holds the text; empty where that stands in another record. */
    String of() default "";
}
