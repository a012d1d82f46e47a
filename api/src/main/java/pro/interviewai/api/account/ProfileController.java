package pro.interviewai.api.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

/** One's own account. */
@RestController
@Access(Audience.SIGNED_IN)
@Tag(name = "Users")
class ProfileController {
    private final KnownAccounts accounts;

    ProfileController(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/api/v1/users/profile")
    @Operation(summary = "Read one's own profile")
    ProfileResponse profile(SignedIn user) {
        return accounts.find(user.userId())
                .map(ProfileResponse::of)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
