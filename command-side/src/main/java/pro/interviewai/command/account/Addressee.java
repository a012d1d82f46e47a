package pro.interviewai.command.account;

/**
 * Whom letters about an account go to, and how they are greeted.
 *
 * @param language ISO 639-1 code
 */
record Addressee(String email, String firstName, String language) {
    Addressee named(String name) {
        return new Addressee(email, name, language);
    }
}
