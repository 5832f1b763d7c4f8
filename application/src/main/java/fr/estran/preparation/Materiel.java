package fr.estran.preparation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that the service carries along. @param exemplaires how many there are; null where there is always one more */
public record Materiel(UUID id, String nom, @Nullable Integer exemplaires) {}
