package pro.interviewai.messages.account;

/** What a sign-in is checked against. It stays inside the server. */
public record CredentialsView(String userId, String passwordHash, AccountView account) {
    @Override
    public String toString() {
        return "CredentialsView[" + userId + "]";
    }
}
