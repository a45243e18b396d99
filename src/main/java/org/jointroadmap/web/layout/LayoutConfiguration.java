package org.jointroadmap.web.layout;

import java.util.List;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells Spring of the frame and of who reads. */
@Configuration
class LayoutConfiguration implements WebMvcConfigurer {
    private final Frame frame;
    private final ReadableInput readable;
    private final UnknownAddresses unknown;
    private final List<HandlerMethodArgumentResolver> arguments;

    LayoutConfiguration(
            Frame frame,
            ReadableInput readable,
            UnknownAddresses unknown,
            PersonArgument person,
            AttemptArgument attempt) {
        this.frame = frame;
        this.unknown = unknown;
        this.readable = readable;
        this.arguments = List.of(person, attempt);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(frame);
        registry.addInterceptor(readable);
        registry.addInterceptor(unknown);
    }

    /** Addresses name states in lower case. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        ApplicationConversionService.addApplicationConverters(registry);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addAll(arguments);
    }
}
