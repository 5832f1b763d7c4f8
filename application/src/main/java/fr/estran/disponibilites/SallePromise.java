package fr.estran.disponibilites;

import fr.estran.commun.LieuId;
import java.time.Instant;

/** From one moment to another, a room of a venue is promised to a session of the programme. */
public record SallePromise(LieuId lieu, String salle, Instant debut, Instant fin) {}
