package planted.api.interview;

/** Breaks the rules on purpose. */
public class Controller {
    planted.api.account.Controller back = null;
}
