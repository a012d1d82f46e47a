package pro.interviewai.messages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one component of a stored record that names a key apart, under which the record's personal data is sealed so
 * that it can be destroyed before the person's. Null seals with the key of the {@link DataSubject} alone.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnKey {}
