package org.jointroadmap.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.jointroadmap.party.Person;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API names a path, never the host that a request claims. */
@Configuration
class Description {
    static {
        // Who asks is known from the sign-in: nobody sends it as a parameter.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Person.class);
    }

    @Bean
    OpenAPI openApi(@Value("${server.servlet.context-path:/}") String path) {
        return new OpenAPI().servers(List.of(new Server().url(path)));
    }
}
