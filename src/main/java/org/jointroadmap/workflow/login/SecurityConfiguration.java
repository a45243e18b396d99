package org.jointroadmap.workflow.login;

import static org.jointroadmap.workflow.login.EngineAccess.any;

import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.jointroadmap.party.Credentials;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** Who may call which address: one chain for programs, one for the Tasklist, one for pages. */
@Configuration
class SecurityConfiguration {
    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final String PAGE_POLICY = "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private final Answer answer;
    private final EngineFilters engine;
    private final Credentials credentials;

    SecurityConfiguration(Answer answer, EngineFilters engine, Credentials credentials) {
        this.answer = answer;
        this.engine = engine;
        this.credentials = credentials;
    }

    /** Programs come with Basic; a browser's session counts too, but then needs its CSRF token. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        return engine.addTo(http)
                .addFilterBefore(new OpenSessions(credentials), AuthorizationFilter.class)
                .securityMatcher(new OrRequestMatcher(any("/engine-rest/**"), any("/api/**"), any("/v3/api-docs/**")))
                .authorizeHttpRequests(requests -> requests.requestMatchers(EngineAccess.hidden())
                        .denyAll()
                        .requestMatchers(EngineAccess.forAll())
                        .authenticated()
                        .requestMatchers(EngineAccess.forAdministrators())
                        .hasRole(ADMINISTRATOR)
                        .requestMatchers(any("/engine-rest/**"))
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(nobody()))
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null))
                .exceptionHandling(
                        failed -> failed.authenticationEntryPoint(nobody()).accessDeniedHandler(notYours()))
                .build();
    }

    /** The engine's web applications guard themselves against forged requests. */
    @Bean
    @Order(2)
    SecurityFilterChain tasklist(HttpSecurity http) throws Exception {
        return engine.addTo(http)
                .addFilterBefore(new OpenSessions(credentials), AuthorizationFilter.class)
                .securityMatcher(any("/camunda/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(EngineAccess.hidden())
                        .denyAll()
                        .requestMatchers(EngineAccess.webappsForNobody())
                        .denyAll()
                        .requestMatchers(EngineAccess.forAll())
                        .authenticated()
                        .requestMatchers(EngineAccess.webappsForAll())
                        .authenticated()
                        .requestMatchers(EngineAccess.forAdministrators())
                        .hasRole(ADMINISTRATOR)
                        .requestMatchers(EngineAccess.webappsForAdministrators())
                        .hasRole(ADMINISTRATOR)
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin))
                .exceptionHandling(failed -> failed.defaultAuthenticationEntryPointFor(nobody(), any("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(loginPage(), AnyRequestMatcher.INSTANCE)
                        .defaultAccessDeniedHandlerFor(notYours(), any("/camunda/api/**")))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.addFilterBefore(new OpenSessions(credentials), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                any("/login"),
                                any("/language"),
                                any("/error"),
                                any("/vendor/**"),
                                any("/app.css"),
                                any("/favicon.svg"),
                                any("/actuator/health/**"),
                                any("/actuator/info"))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login").permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?out").deleteCookies("JSESSIONID"))
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(PAGE_POLICY)))
                .exceptionHandling(
                        failed -> failed.authenticationEntryPoint(loginPage()).accessDeniedHandler(new UnreadForms()))
                .build();
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappLogin() {
        var login = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        login.setOrder(201);
        login.setInitParameters(Map.of("authentication-provider", WebappLogin.class.getName()));
        login.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        return login;
    }

    private AuthenticationEntryPoint nobody() {
        return (request, response, failure) -> answer.refuse(request, response, 401, "refused.nobody");
    }

    private AccessDeniedHandler notYours() {
        return (request, response, failure) -> answer.refuse(request, response, 403, "refused.not-yours");
    }

    private static AuthenticationEntryPoint loginPage() {
        return new LoginUrlAuthenticationEntryPoint("/login");
    }
}
