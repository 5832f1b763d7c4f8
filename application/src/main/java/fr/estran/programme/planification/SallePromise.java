package fr.estran.programme.planification;

import fr.estran.socle.commun.LieuId;
import java.time.Instant;

/** From one moment to another, a room of a venue is promised to a session of the programme. */
public record SallePromise(LieuId lieu, String salle, Instant debut, Instant fin) {}
