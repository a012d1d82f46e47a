package pro.interviewai.messages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an event or snapshot stands in the store, {@code feature.Name}. It never changes, so that a class
 * may be moved or renamed without touching stored data.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StoredName {
    String value();
}
