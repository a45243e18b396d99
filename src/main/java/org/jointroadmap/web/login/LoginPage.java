package org.jointroadmap.web.login;

import org.jointroadmap.web.layout.Screen;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people sign in; the sign-in itself is the security chain's. */
@Screen
class LoginPage {
    @GetMapping("/login")
    String login() {
        return "login/login";
    }
}
