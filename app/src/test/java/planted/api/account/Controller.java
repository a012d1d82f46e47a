package planted.api.account;

/** Breaks the rules on purpose. */
public class Controller {
    planted.query.account.Accounts accounts = new planted.query.account.Accounts();
    planted.api.interview.Controller other = new planted.api.interview.Controller();
    java.io.ObjectOutputStream stream = null;
    org.springframework.web.servlet.mvc.method.annotation.SseEmitter events = null;
}
