package org.jointroadmap.trade.figure;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose figures count, and how many files may wait.
 *
 * @param sources in this order: opportunities and pages use, for each year, the first that has it completely
 * @param waitingPerPerson files of one person that wait or are read
 * @param waitingInAll files of all
 */
@ConfigurationProperties("joint-roadmap.trade")
public record TradeProperties(
        @DefaultValue({"BACI", "UN Comtrade", "WITS"}) List<String> sources,
        @DefaultValue("5") int waitingPerPerson,
        @DefaultValue("50") int waitingInAll) {}
