package org.jointroadmap.workflow.access;

import static org.jointroadmap.login.Door.at;

import java.util.Map;
import org.jointroadmap.login.Door;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Who may call which address of the engine: one chain for its REST interface, one for its web applications. */
@Configuration
class EngineChains {
    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    private final Door door;
    private final EngineFilters engine;

    EngineChains(Door door, EngineFilters engine) {
        this.door = door;
        this.engine = engine;
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        return engine.addTo(door.programs(http))
                .securityMatcher(at("/engine-rest/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(EngineAccess.hidden())
                        .denyAll()
                        .requestMatchers(EngineAccess.forAll())
                        .authenticated()
                        .requestMatchers(EngineAccess.forAdministrators())
                        .hasRole(ADMINISTRATOR)
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** The engine's web applications guard themselves against forged requests. */
    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        return engine.addTo(door.chain(http))
                .securityMatcher(at("/camunda/**"))
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
                .exceptionHandling(
                        failed -> failed.defaultAuthenticationEntryPointFor(door.nobody(), at("/camunda/api/**"))
                                .defaultAuthenticationEntryPointFor(door.loginPage(), AnyRequestMatcher.INSTANCE)
                                .defaultAccessDeniedHandlerFor(door.notYours(), at("/camunda/api/**")))
                .build();
    }

    @Bean
    FilterRegistrationBean<WebappSession> webappLogin() {
        var login = new FilterRegistrationBean<>(new WebappSession());
        login.setOrder(201);
        login.setInitParameters(Map.of("authentication-provider", WebappLogin.class.getName()));
        login.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        return login;
    }
}
