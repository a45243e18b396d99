package org.jointroadmap.web.layout;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Marks what people wrote in another language than the page's, so that it is read aloud rightly (WCAG 3.1.2). */
@Component
class MarkedTexts extends AbstractProcessorDialect {
    MarkedTexts() {
        super("Language of texts", StandardDialect.PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Text(prefix));
    }

    /** Does what th:text does, and says the language of the text. */
    private static final class Text extends AbstractStandardExpressionAttributeTagProcessor {
        Text(String prefix) {
            super(TemplateMode.HTML, prefix, "text", StandardTextTagProcessor.PRECEDENCE - 1, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                Object result,
                IElementTagStructureHandler structure) {
            String text = result == null ? "" : result.toString();
            structure.setBody(HtmlUtils.htmlEscape(text, "UTF-8"), false);
            if (isWrittenByPeople(expression) && !tag.hasAttribute("lang")) {
                TextLanguage.foreign(text, context.getLocale())
                        .ifPresent(language -> structure.setAttribute("lang", language));
            }
        }

        /** Our own texts are in the page's language, or a test finds them; people's names have none. */
        private static boolean isWrittenByPeople(String expression) {
            return !expression.contains("#{")
                    && !expression.contains("#messages")
                    && !expression.contains("@names.person")
                    && !expression.contains("me.name");
        }
    }
}
