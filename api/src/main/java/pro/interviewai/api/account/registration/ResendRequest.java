package pro.interviewai.api.account.registration;

import pro.interviewai.api.account.MailAddress;

/** Who has not got the confirmation mail. */
record ResendRequest(@MailAddress String email) {
    @Override
    public String toString() {
        return "ResendRequest";
    }
}
