package pro.interviewai.api.account;

/** Who has not got the confirmation mail. */
record ResendRequest(@MailAddress String email) {
    @Override
    public String toString() {
        return "ResendRequest";
    }
}
