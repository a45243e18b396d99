package org.jointroadmap.web.layout;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts of every screen and language, with ICU's plurals: the JDK's know only singular and plural. */
@Component("messageSource")
class IcuMessages extends ResourceBundleMessageSource {
    private static final String FOLDER = "texts/";
    /** Of a language the name has a mark. */
    private static final Pattern BUNDLE = Pattern.compile("([a-z-]+)\\.properties");

    IcuMessages() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "*.properties");
        setBasenames(Stream.of(files)
                .map(file -> BUNDLE.matcher(String.valueOf(file.getFilename())))
                .filter(Matcher::matches)
                .map(name -> FOLDER + name.group(1))
                .sorted()
                .toArray(String[]::new));
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
