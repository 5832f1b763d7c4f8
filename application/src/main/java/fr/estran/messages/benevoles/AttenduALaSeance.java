package fr.estran.messages.benevoles;

import fr.estran.socle.commun.BenevoleId;

/** Who is down for a session, of those who still come. */
public record AttenduALaSeance(BenevoleId benevole, String nom) {}
