package pro.interviewai.messages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a stored record that tells something about a person. It may be a {@code String}, a
 * {@code List<String>}, or a record that is written as the one text that it holds. It is stored only encrypted with the key of the record's {@link DataSubject}; once that key is
 * destroyed it reads as {@code null} (a list as an empty list).
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {}
