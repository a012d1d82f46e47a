package pro.interviewai.api.home;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.problem.ProblemResponses;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.messages.CommonProblem;

/** Answers what the container gives up on before a controller is found. */
@RestController
@Access(Audience.EVERYBODY)
@Hidden
class UnroutedController implements ErrorController {
    private final ProblemResponses problems;

    UnroutedController(ProblemResponses problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        problems.writeRefused(
                request, response, status instanceof Integer code ? code : CommonProblem.NOT_FOUND.status());
    }
}
