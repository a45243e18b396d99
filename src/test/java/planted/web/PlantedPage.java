package planted.web;

/** What nobody may import. */
public record PlantedPage() {}
