package fr.estran.emargement;

import fr.estran.emargement.Fait.Tour;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the line. @param qui null for somebody whom nobody knows */
public record ArriveeVue(
        UUID id, @Nullable UUID usager, @Nullable String qui, LocalDateTime le, Tour tour) {}
