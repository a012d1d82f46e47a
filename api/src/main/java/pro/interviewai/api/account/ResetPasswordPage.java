package pro.interviewai.api.account;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.messages.ProblemException;

/** The page behind the mailed link on which a new password is chosen. It shows nothing about the person. */
@RestController
@Access(Audience.EVERYBODY)
@Hidden
@RequestMapping("/reset-password")
class ResetPasswordPage {
    private final Passwords passwords;

    ResetPasswordPage(Passwords passwords) {
        this.passwords = passwords;
    }

    @GetMapping
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String token) {
        return PlainPage.of(HttpStatus.OK, form(token));
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> reset(
            @RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String password) {
        try {
            passwords.reset(token, password);
            return PlainPage.of(HttpStatus.OK, "<p>Your password is changed. You can sign in now.</p>");
        } catch (ProblemException refused) {
            HttpStatus status = HttpStatus.valueOf(refused.problem().status());
            String why = "<p role=\"alert\">"
                    + HtmlUtils.htmlEscape(refused.problem().sentence()) + "</p>";
            return PlainPage.of(status, why + form(token));
        }
    }

    private static String form(String token) {
        return """
                <form method="post" action="/reset-password">
                <input type="hidden" name="token" value="%s">
                <p><label for="password">Your new password</label></p>
                <p><input id="password" name="password" type="password" autocomplete="new-password" required
                aria-describedby="rules"></p>
                <p id="rules">8 to 72 bytes with an upper-case letter, a lower-case letter, a digit and a special
                character. All your devices will be signed out.</p>
                <button type="submit">Change my password</button>
                </form>""".formatted(HtmlUtils.htmlEscape(token));
    }
}
