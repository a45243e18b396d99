package org.jointroadmap.web.layout;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The texts of every language, with ICU's plurals: the JDK's know only singular and plural. */
@Component("messageSource")
class IcuMessages extends ResourceBundleMessageSource {
    IcuMessages(@Value("${spring.messages.basename}") String[] bundles) {
        setBasenames(bundles);
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        if (code == null || locale == null) {
            return null;
        }
        String pattern = resolveCodeWithoutArguments(code, locale);
        return pattern == null || arguments == null || arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale).format(resolveArguments(arguments, locale));
    }
}
