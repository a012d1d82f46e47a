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

/**
 * The page behind the mailed link. Opening it changes nothing, since mail scanners open links too; pressing its button
 * confirms the address. It needs no script and shows nothing about the person.
 */
@RestController
@Access(Audience.EVERYBODY)
@Hidden
@RequestMapping("/verify-email")
class VerifyEmailPage {
    private final Registration registration;

    VerifyEmailPage(Registration registration) {
        this.registration = registration;
    }

    @GetMapping
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String token) {
        return PlainPage.button(
                "Please confirm your e-mail address to start using InterviewAI Pro.",
                "/verify-email",
                token,
                "Confirm my e-mail address");
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> confirm(@RequestParam(defaultValue = "") String token) {
        return PlainPage.after(
                () -> registration.verify(token), "Your e-mail address is confirmed. You can sign in now.");
    }
}
