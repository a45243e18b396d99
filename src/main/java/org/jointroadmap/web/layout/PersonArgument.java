package org.jointroadmap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/** Hands a page that asks for a {@link Person} the one who reads it. */
@Component
class PersonArgument implements HandlerMethodArgumentResolver {
    private final SignedIn signedIn;

    PersonArgument(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Person.class;
    }

    @Override
    public Person resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest servletRequest = (HttpServletRequest) request.getNativeRequest();
        return signedIn.person(servletRequest).orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    }
}
