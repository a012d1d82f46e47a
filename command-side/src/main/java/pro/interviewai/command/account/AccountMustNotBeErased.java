package pro.interviewai.command.account;

import org.jspecify.annotations.Nullable;

/** From an erasure's first step on nobody is written to, and whoever asks for it is not told why. */
final class AccountMustNotBeErased {
    private AccountMustNotBeErased() {}

    /** Whom letters go to if it holds, else null. */
    static @Nullable Addressee addressee(AccountState state) {
        return state.erasureBegun ? null : state.addressee();
    }
}
