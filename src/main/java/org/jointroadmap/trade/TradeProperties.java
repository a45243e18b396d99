package org.jointroadmap.trade;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose figures count.
 *
 * @param sources in this order: opportunities and pages use, for each year, the first that has it
 */
@ConfigurationProperties("joint-roadmap.trade")
record TradeProperties(
        @DefaultValue({"BACI", "UN Comtrade", "WITS"}) List<String> sources) {}
