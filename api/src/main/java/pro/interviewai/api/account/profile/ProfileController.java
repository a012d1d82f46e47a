package pro.interviewai.api.account.profile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.json.MergePatches;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import tools.jackson.databind.node.ObjectNode;

/** One's own account. */
@RestController
@Access(Audience.SIGNED_IN)
@Tag(name = "Users")
class ProfileController {
    private final Dispatcher dispatcher;
    private final Profiles profiles;
    private final ProfileResponses responses;
    private final MergePatches patches;

    ProfileController(Dispatcher dispatcher, Profiles profiles, ProfileResponses responses, MergePatches patches) {
        this.dispatcher = dispatcher;
        this.profiles = profiles;
        this.responses = responses;
        this.patches = patches;
    }

    /** @param user as it is now */
    record ProfileChangedResponse(boolean success, ProfileResponse user) {}

    @GetMapping("/api/v1/users/profile")
    @Operation(summary = "Get your profile")
    ProfileResponse profile(SignedIn user) {
        return responses.of(dispatcher.read(new FindAccount(user.userId()), AccountView.class));
    }

    @PatchMapping("/api/v1/users/profile")
    @Operation(
            summary = "Update your profile and preferences; fields that are left out stay as they are",
            description = "An unknown field is refused. The picture itself is set at /avatar; here avatar may"
                    + " only be the link of the picture that one has, or null to have none.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ProfilePatch.class))))
    ProfileChangedResponse change(SignedIn user, @RequestBody ObjectNode patch) {
        var wanted = patches.read(patch, ProfilePatch.class, ProfilePatch.REMOVABLE);
        return new ProfileChangedResponse(true, responses.of(profiles.change(user.userId(), wanted)));
    }
}
