package pro.interviewai.saga.mail;

/**
 * To whom a letter goes.
 *
 * @param firstName by which they are greeted where it is a plain name; may be empty
 * @param language ISO 639-1 code
 */
public record Recipient(String userId, String email, String firstName, String language) {}
