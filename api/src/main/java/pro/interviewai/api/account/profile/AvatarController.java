package pro.interviewai.api.account.profile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.limit.MaxBody;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.intelligence.Sha256;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountCommand.ChangeAvatar;
import pro.interviewai.messages.account.AccountCommand.RemoveAvatar;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountQuery.FindAvatar;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.AvatarView;

/** One's picture. */
@RestController
@Access(Audience.SIGNED_IN)
@RequestMapping(AvatarController.PATH)
@Tag(name = "Users")
class AvatarController {
    static final String PATH = "/api/v1/users/profile/avatar";
    private static final int ID_DIGITS = 24;
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final Dispatcher dispatcher;
    private final Pictures pictures;
    private final ProfileResponses profiles;
    private final Clock clock;

    AvatarController(Dispatcher dispatcher, Pictures pictures, ProfileResponses profiles, Clock clock) {
        this.dispatcher = dispatcher;
        this.pictures = pictures;
        this.profiles = profiles;
        this.clock = clock;
    }

    @MaxBody(MOST_BYTES)
    @PutMapping(consumes = {MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_GIF_VALUE})
    @Operation(
            summary = "Upload a profile picture: PNG, JPEG or GIF of at most 5 MB",
            description = "It is cropped to a square and redrawn, so nothing else of the file is kept.")
    ProfileResponse set(SignedIn user, @RequestBody byte[] file) {
        byte[] jpeg = pictures.square(file, user.userId().value());
        return profiles.of(dispatcher.carryOut(
                new ChangeAvatar(
                        user.userId(),
                        Sha256.of(jpeg).substring(0, ID_DIGITS),
                        Base64.getEncoder().encodeToString(jpeg),
                        clock.instant()),
                version -> new FindAccount(user.userId(), version),
                AccountView.class));
    }

    @GetMapping(produces = MediaType.IMAGE_JPEG_VALUE)
    @Operation(summary = "Get your profile picture: JPEG of 256 x 256 pixels")
    ResponseEntity<byte[]> get(SignedIn user) {
        return dispatcher
                .find(new FindAvatar(user.userId()), AvatarView.class)
                .map(avatar -> ResponseEntity.ok()
                        .eTag(avatar.id())
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                        .body(Base64.getDecoder().decode(avatar.jpeg())))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove your profile picture")
    void remove(SignedIn user) {
        dispatcher.carryOut(
                new RemoveAvatar(user.userId(), clock.instant()),
                version -> new FindAccount(user.userId(), version),
                AccountView.class);
    }
}
