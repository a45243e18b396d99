package org.jointroadmap.party;

import org.jspecify.annotations.Nullable;

/**
 * An organisation to be added.
 *
 * @param code by which other systems know it, null if nobody gave it one
 */
public record NewOrganisation(
        @Nullable String code, @Nullable String side, OrganisationNames names) {}
