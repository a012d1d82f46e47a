package pro.interviewai.messages.account;

import pro.interviewai.messages.Problem;

/** Refusals about accounts. */
public enum AccountProblem implements Problem {
    PASSWORD_TOO_WEAK(
            400,
            "Please choose a password of 8 to 72 bytes with an upper-case letter, a lower-case letter, a digit and a special"
                    + " character."),
    PASSWORD_TOO_COMMON(400, "This password is among the first that anybody would guess. Please choose another one."),
    WRONG_PASSWORD(403, "This is not your current password."),
    PASSWORD_LINK_INVALID(400, "This link is not valid, or it has been used. Please ask for a new one."),
    PASSWORD_LINK_EXPIRED(410, "This link has expired. Please ask for a new one."),
    TERMS_NOT_ACCEPTED(400, "Please accept the terms to create an account."),
    CAPTCHA_REQUIRED(400, "Please solve the captcha first."),
    VERIFICATION_LINK_INVALID(400, "This confirmation link is not valid. Please ask for a new one."),
    VERIFICATION_LINK_EXPIRED(410, "This confirmation link has expired. Please ask for a new one."),
    REGISTRATION_CONTESTED(
            409,
            "More than one registration was made with your address, perhaps not all of them by you. Please confirm it with the"
                    + " password that you chose last; if that is refused, choose a new one by \"Forgot your password?\"."),
    PROVIDER_REFUSED(400, "You could not be signed in there. Please try again."),
    PROVIDER_ADDRESS_UNCONFIRMED(
            403, "Your account there has no confirmed e-mail address. Please confirm it there first."),
    IMPORT_UNREADABLE(400, "This is no export of InterviewAI Pro, or one of a later version."),
    IMPORT_CLASHES(409, "Part of this is here already and went on differently, or another account has the address."),
    EMAIL_TAKEN(409, "There is an account with this address already."),
    EMAIL_LINK_INVALID(400, "This link is not valid, or it has been used. Please ask for the change once more."),
    EMAIL_LINK_EXPIRED(410, "This link has expired. Please ask for the change once more."),
    NOT_A_PICTURE(415, "Please choose a picture in the format PNG, JPEG or GIF."),
    PICTURE_TOO_LARGE(413, "Please choose a picture of at most 5 MB and 12 million pixels."),
    INVALID_CREDENTIALS(401, "The e-mail address or the password is wrong, or the address is not confirmed yet."),
    TOO_MANY_FAILED_SIGN_INS(
            429, "There were too many failed attempts to sign in. Please wait a quarter of an hour and try again."),
    INVALID_REFRESH_TOKEN(401, "Your session has ended. Please sign in again."),
    ADMINISTRATOR_NOT_ERASABLE(
            409, "An administrator is not erased. Please have another administrator take your role away first."),
    OWN_ROLE_UNCHANGEABLE(409, "Nobody changes their own role. Please ask another administrator.");

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
