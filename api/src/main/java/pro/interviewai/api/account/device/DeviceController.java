package pro.interviewai.api.account.device;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.account.LoginSessionId;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.UserId;

/** The devices on which people are signed in. */
@RestController
@Access(Audience.SIGNED_IN)
@Tag(name = "Devices")
class DeviceController {
    private final Devices devices;

    DeviceController(Devices devices) {
        this.devices = devices;
    }

    /**
     * A signed-in device.
     *
     * @param device what it said of itself when it signed in
     * @param lastSeenAt when it signed in or last renewed its tokens
     * @param expiresAt when it has to sign in again unless it renews its tokens before
     * @param current whether it is the one that asks
     */
    record Device(String id, String device, Instant openedAt, Instant lastSeenAt, Instant expiresAt, boolean current) {}

    /** @param sessions latest first */
    record DeviceList(List<Device> sessions) {}

    @GetMapping("/api/v1/users/sessions")
    @Operation(summary = "List your signed-in devices, latest first")
    DeviceList mine(SignedIn user) {
        return new DeviceList(devices.of(user.userId()).stream()
                .map(session -> device(session, user.sessionId()))
                .toList());
    }

    @Access(Audience.OWNER)
    @DeleteMapping("/api/v1/users/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out one of your devices; its tokens end at once")
    void end(SignedIn user, @PathVariable String id) {
        devices.signOut(user.userId(), new LoginSessionId(id));
    }

    @DeleteMapping("/api/v1/users/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out all your devices; with keepCurrent=true, all but this one")
    void endAll(SignedIn user, @RequestParam(defaultValue = "false") boolean keepCurrent) {
        devices.signOutAll(user.userId(), session -> !keepCurrent || !session.equals(user.sessionId()));
    }

    @Access(Audience.ADMINISTRATOR)
    @PostMapping("/api/v1/admin/users/{userId}/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign a user out on all devices", description = "For administrators.")
    void forceLogout(@PathVariable String userId) {
        devices.signOutAll(new UserId(userId), _ -> true);
    }

    private static Device device(LoginSessionView session, LoginSessionId current) {
        return new Device(
                session.id(),
                session.userAgent(),
                session.openedAt(),
                session.lastSeenAt(),
                session.expiresAt(),
                session.id().equals(current.value()));
    }
}
