package org.jointroadmap.web.item;

import org.jspecify.annotations.Nullable;

/**
 * What is asked for once something of an item is accepted, as somebody entered it: a cure term, or to take an acceptance back.
 *
 * @param acceptance the id of what is no longer accepted
 */
record AfterDelivery(
        @Nullable String until,
        @Nullable String cureWhy,
        @Nullable Long acceptance,
        @Nullable String takeBackWhy) {}
