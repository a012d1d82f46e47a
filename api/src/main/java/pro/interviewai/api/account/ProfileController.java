package pro.interviewai.api.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;

/** One's own account. */
@RestController
@Access(Audience.SIGNED_IN)
@Tag(name = "Users")
class ProfileController {
    private final KnownAccounts accounts;
    private final Profiles profiles;

    ProfileController(KnownAccounts accounts, Profiles profiles) {
        this.accounts = accounts;
        this.profiles = profiles;
    }

    /** @param user as it is now */
    record ProfileChangedResponse(boolean success, ProfileResponse user) {}

    @GetMapping("/api/v1/users/profile")
    @Operation(summary = "Read one's own profile")
    ProfileResponse profile(SignedIn user) {
        return ProfileResponse.of(accounts.required(user.userId()));
    }

    @PatchMapping("/api/v1/users/profile")
    @Operation(summary = "Change parts of one's profile and preferences; what is not named stays as it is")
    ProfileChangedResponse change(SignedIn user, @Valid @RequestBody ProfilePatch patch) {
        return new ProfileChangedResponse(true, ProfileResponse.of(profiles.change(user.userId(), patch)));
    }
}
