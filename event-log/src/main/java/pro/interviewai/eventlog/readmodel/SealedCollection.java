package pro.interviewai.eventlog.readmodel;

/**
 * A read model in which something is sealed with a person's key.
 *
 * @param name of the collection
 * @param subject the field that names the person
 */
public record SealedCollection(String name, String subject) {}
