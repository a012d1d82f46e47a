package pro.interviewai.api.home;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;

/**
 * Gives browsers the one page that shows all others. Which page an address names, and whether whoever asks is signed in,
 * the page finds out by itself; nothing in it belongs to anybody.
 */
@Controller
@Access(Audience.EVERYBODY)
@Hidden
class DashboardController {
    private static final String PAGE = "forward:/index.html";

    @GetMapping({
        "/",
        "/sign-in",
        "/sign-up",
        "/verify-email",
        "/forgot-password",
        "/reset-password",
        "/change-email",
        "/about/**",
        "/plans",
        "/sandbox/**",
        "/app",
        "/app/**"
    })
    String page() {
        return PAGE;
    }
}
