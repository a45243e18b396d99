package org.jointroadmap.login;

import static org.jointroadmap.login.Door.at;

import org.jointroadmap.party.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** Who may call which address of our API and pages. */
@Configuration
class SecurityConfiguration {
    private static final String PAGE_POLICY = "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private final Door door;
    private final Strangers strangers;

    SecurityConfiguration(Door door, Strangers strangers) {
        this.door = door;
        this.strangers = strangers;
    }

    /** Whatever else of the program's insides an operator lets be seen is for administrators. */
    @Bean
    @Order(3)
    SecurityFilterChain insides(HttpSecurity http) throws Exception {
        return door.programs(http)
                .securityMatcher(new AndRequestMatcher(
                        at("/actuator/**"),
                        new NegatedRequestMatcher(
                                new OrRequestMatcher(at("/actuator/health/**"), at("/actuator/info")))))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Role.ADMINISTRATOR.name()))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return door.programs(http)
                .securityMatcher(new OrRequestMatcher(at("/api/**"), at("/v3/api-docs/**")))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    /** A calendar program has no login: the secret in the address says whose calendar it is. Nothing else is open by it. */
    @Bean
    @Order(5)
    SecurityFilterChain calendars(HttpSecurity http) throws Exception {
        return door.chain(http)
                .securityMatcher(at("/calendar/{secret}.ics"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        failed -> failed.authenticationEntryPoint(door.nobody()).accessDeniedHandler(door.notYours()))
                .build();
    }

    @Bean
    @Order(6)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return door.chain(http)
                .addFilterBefore(new SmallForms(), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                at("/login"),
                                at("/invitation/**"),
                                at("/language"),
                                at("/error"),
                                at("/vendor/**"),
                                at("/app.css"),
                                at("/favicon.svg"),
                                at("/actuator/health/**"),
                                at("/actuator/info"))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(strangers)
                        .failureHandler(new FailedSignIn())
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?out").deleteCookies("JSESSIONID"))
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(PAGE_POLICY)))
                .exceptionHandling(failed ->
                        failed.authenticationEntryPoint(door.loginPage()).accessDeniedHandler(new UnreadForms()))
                .build();
    }
}
