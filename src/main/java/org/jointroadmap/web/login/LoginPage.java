package org.jointroadmap.web.login;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people sign in; the sign-in itself is the security chain's. */
@Controller
class LoginPage {
    @GetMapping("/login")
    String login() {
        return "login/login";
    }
}
