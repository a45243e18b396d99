package org.jointroadmap.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of pages in the whole application, with a small roadmap of its own in memory. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pages;DB_CLOSE_DELAY=-1",
            "joint-roadmap.admin.password=a-secret-of-the-test"
        })
@AutoConfigureMockMvc
@Import(SmallRoadmap.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface PageTest {}
