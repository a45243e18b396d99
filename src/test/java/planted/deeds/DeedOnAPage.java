package planted.deeds;

import planted.web.PlantedPage;

/** A planted breakage: it imports web. */
public record DeedOnAPage(PlantedPage page) {}
