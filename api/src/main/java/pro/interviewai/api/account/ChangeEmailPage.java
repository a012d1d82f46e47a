package pro.interviewai.api.account;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;

/** The page behind the mailed links by which another address is confirmed. */
@RestController
@Access(Audience.EVERYBODY)
@Hidden
@RequestMapping("/change-email")
class ChangeEmailPage {
    static final String CONFIRMED = "That is confirmed. Your address changes once it is confirmed at both addresses.";

    private final EmailChanges changes;

    ChangeEmailPage(EmailChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String token) {
        return PlainPage.button(
                "Please confirm that the address of your account is to be changed.",
                "/change-email",
                token,
                "Confirm the change");
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> confirm(@RequestParam(defaultValue = "") String token) {
        return PlainPage.after(() -> changes.confirm(token), CONFIRMED);
    }
}
