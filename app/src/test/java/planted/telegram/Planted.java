package planted.telegram;

/** Breaks the rules on purpose. */
@org.springframework.web.bind.annotation.RestController
class Planted {
    planted.api.account.Controller controller = new planted.api.account.Controller();
}
