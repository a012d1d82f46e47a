package pro.interviewai.api.account;

/** Says that something is done where there is nothing else to give. */
record Done(boolean success, String message) {
    static Done because(String message) {
        return new Done(true, message);
    }
}
