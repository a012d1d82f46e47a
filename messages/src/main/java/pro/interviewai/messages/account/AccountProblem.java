package pro.interviewai.messages.account;

import pro.interviewai.messages.Problem;

/** Refusals about accounts. */
public enum AccountProblem implements Problem {
    PASSWORD_TOO_WEAK(
            400,
            "Please choose a password of at least 8 characters and at most 72 bytes, with an upper-case letter, a lower-case"
                    + " letter, a digit and a special character. It may not be your name or email address."),
    PASSWORD_TOO_COMMON(400, "This password is too easy to guess. Please choose another one."),
    WRONG_PASSWORD(403, "This is not your current password."),
    PASSWORD_LINK_INVALID(400, "This link is not valid or has already been used. Please request a new one."),
    PASSWORD_LINK_EXPIRED(410, "This link has expired. Please request a new one."),
    TERMS_NOT_ACCEPTED(400, "Please accept the terms to create an account."),
    CAPTCHA_REQUIRED(400, "Please solve the captcha first."),
    VERIFICATION_LINK_INVALID(400, "This confirmation link is not valid. Please request a new one."),
    VERIFICATION_LINK_EXPIRED(410, "This confirmation link has expired. Please request a new one."),
    REGISTRATION_CONTESTED(
            409,
            "Several registrations were made with your address, perhaps not all of them by you. Please confirm it with the"
                    + " password you chose last, or choose a new one with \"Forgot your password?\"."),
    PROVIDER_REFUSED(400, "You could not be signed in there. Please try again."),
    PROVIDER_ADDRESS_UNCONFIRMED(
            403, "Your account there has no confirmed email address. Please confirm it there first."),
    IMPORT_UNREADABLE(400, "This is not an export of InterviewAI Pro, or it comes from a later version."),
    IMPORT_CLASHES(409, "Part of this already exists here and has changed since, or another account has the address."),
    EMAIL_TAKEN(409, "There is already an account with this address."),
    EMAIL_LINK_INVALID(400, "This link is not valid or has already been used. Please request the change again."),
    EMAIL_LINK_EXPIRED(410, "This link has expired. Please request the change again."),
    NOT_A_PICTURE(415, "Please choose a PNG, JPEG or GIF picture."),
    PICTURE_TOO_LARGE(413, "Please choose a picture of at most 5 MB and 12 million pixels."),
    INVALID_CREDENTIALS(401, "The email address or the password is wrong, or the address has not been confirmed yet."),
    TOO_MANY_FAILED_SIGN_INS(429, "Too many failed attempts to sign in. Please try again in 15 minutes."),
    INVALID_REFRESH_TOKEN(401, "Your session has ended. Please sign in again."),
    ADMINISTRATOR_NOT_ERASABLE(
            409,
            "An administrator account cannot be erased. Please ask another administrator to change your role first."),
    OWN_ROLE_UNCHANGEABLE(409, "You cannot change your own role. Please ask another administrator.");

    private final int status;
    private final String sentence;

    AccountProblem(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
