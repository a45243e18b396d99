package org.jointroadmap.web.layout;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How many rows a form may have before anybody counts them: more than any list takes, so that its module can say that. */
@ControllerAdvice
@Order(0)
class RowBound {
    static final int ROWS = 1000;

    @InitBinder
    void bound(WebDataBinder form) {
        form.setAutoGrowCollectionLimit(ROWS);
    }
}
