package org.jointroadmap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a page that changes something its {@link Attempt}. */
@Component
class AttemptArgument implements HandlerMethodArgumentResolver {
    private final PageRefusals refusals;
    private final Texts texts;

    AttemptArgument(PageRefusals refusals, Texts texts) {
        this.refusals = refusals;
        this.texts = texts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Attempt.class;
    }

    @Override
    public Attempt resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Attempt(
                refusals,
                texts,
                Objects.requireNonNull(container).getModel(),
                (HttpServletRequest) request.getNativeRequest(),
                (HttpServletResponse) Objects.requireNonNull(request.getNativeResponse()));
    }
}
