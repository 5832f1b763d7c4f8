package fr.estran.programme.souhaits;

import java.util.UUID;

/** A theme in somebody's own words. @param site whether it came from the web */
public record SouhaitLibre(UUID id, String texte, boolean site) {}
