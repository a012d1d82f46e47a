package pro.interviewai.messages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a component of a stored record that it was considered and is no personal data. Every component of an event is
 * either this, {@link PersonalData}, the {@link DataSubject}, or a record (or list of records) whose components are.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotPersonalData {}
