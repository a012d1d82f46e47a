package pro.interviewai.api.home;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;

/** Leads whoever opens the bare address to the description of the interface. */
@RestController
@Access(Audience.EVERYBODY)
@Hidden
class HomeController {
    @GetMapping("/")
    ResponseEntity<Void> home() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/swagger-ui.html")
                .build();
    }
}
