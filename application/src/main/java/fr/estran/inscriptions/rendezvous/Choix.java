package fr.estran.inscriptions.rendezvous;

import fr.estran.socle.commun.ConseillerId;

/** Somebody whom one chooses from a list. */
public record Choix(ConseillerId id, String nom) {}
