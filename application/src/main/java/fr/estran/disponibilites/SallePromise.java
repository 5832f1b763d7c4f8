package fr.estran.disponibilites;

import java.time.Instant;
import java.util.UUID;

/** From one moment to another, a room of a venue is promised to a session of the programme. */
public record SallePromise(UUID lieu, String salle, Instant debut, Instant fin) {}
