package pro.interviewai.api.account.registration;

/** The account that now waits for its address to be confirmed. */
record RegisterResponse(boolean success, String message, String userId, boolean verificationSent) {
    static RegisterResponse of(String userId) {
        return new RegisterResponse(true, "Registration successful. Please verify your email.", userId, true);
    }
}
